// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsCreateCommand.h"

#include "app/cli/Arguments.h"

using namespace Qt::StringLiterals;

namespace cli {

SubscriptionsCreateCommand::SubscriptionsCreateCommand(SubscriptionsCreateOptions options, const base::Clock &clock,
                                                       Output &output)
    : Command(output), m_options(std::move(options)), m_clock(clock)
{
}

void SubscriptionsCreateCommand::start()
{
    const Checked<kaizala::SubscriptionDraft> checked = draft();
    if (!checked) {
        giveUp(checked.error());
        return;
    }
    Checked<std::unique_ptr<CatalogueSession>> session = CatalogueSession::open(m_options.service, m_clock, output());
    if (!session) {
        giveUp(session.error());
        return;
    }
    m_session = std::move(*session);
    // For the object's name in the journal; it does without.
    base::then(m_session->recall(), this, [this, draft = *checked](const base::Result<> &) { create(draft); });
}

Checked<kaizala::SubscriptionDraft> SubscriptionsCreateCommand::draft() const
{
    kaizala::SubscriptionDraft draft;
    draft.object = m_options.object;
    const Checked<QStringList> events = eventTypesArgument(m_options.events);
    if (!events)
        return tl::unexpected(events.error());
    draft.eventTypes = *events;
    draft.callbackUrl = m_options.callbackUrl;
    draft.context = m_options.context;
    if (!m_options.callbackTokenEnv.isEmpty()) {
        const Checked<base::Secret> token = secretFromEnvironment(m_options.callbackTokenEnv);
        if (!token)
            return tl::unexpected(token.error());
        draft.callbackToken = *token;
    }
    if (!m_options.validity.isEmpty()) {
        const Checked<QDateTime> until = timeArgument(m_options.validity, m_clock.now());
        if (!until)
            return tl::unexpected(until.error());
        draft.validUntil = *until;
    }
    if (const std::optional<base::Error> problem = draft.problem(m_clock.now()))
        return tl::unexpected(Problem{Exit::Usage, problem->toUserString()});
    return draft;
}

void SubscriptionsCreateCommand::create(const kaizala::SubscriptionDraft &draft)
{
    // The catalogue looks, where the answer is lost, whether it is there: none is ever made twice.
    const base::Pending<kaizala::Subscription> created = m_session->catalogue().create(draft);
    base::then(created, this, [this](const base::Result<kaizala::Subscription> &made) {
        if (made)
            output().line({{u"id"_s, made->id.value}});
        else
            output().words(made.error().toUserString());
        base::then(m_session->journalWritten(), this,
                   [this, exit = made ? Exit::Done : exitOf(made.error())](const base::Result<> &) { finish(exit); });
    });
}

} // namespace cli
