// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsPlanCommand.h"

#include "app/cli/Arguments.h"
#include "app/cli/PayloadFile.h"
#include "subscriptions/Document.h"

using namespace Qt::StringLiterals;

namespace cli {

SubscriptionsPlanCommand::SubscriptionsPlanCommand(SubscriptionsPlanOptions options, const base::Clock &clock,
                                                   Output &output)
    : Command(output), m_options(std::move(options)), m_clock(clock)
{
}

void SubscriptionsPlanCommand::start()
{
    Checked<QList<subscriptions::Entry>> read = entries();
    if (!read) {
        giveUp(read.error());
        return;
    }
    m_entries = *read;
    Checked<std::unique_ptr<CatalogueSession>> session = CatalogueSession::open(m_options.service, m_clock, output());
    if (!session) {
        giveUp(session.error());
        return;
    }
    m_session = std::move(*session);
    // For the objects' names in the journal; it does without.
    base::then(m_session->recall(), this, [this](const base::Result<> &) {
        m_load =
            std::make_unique<subscriptions::ObjectsLoad>(m_session->catalogue(), subscriptions::objectsOf(m_entries));
        connect(m_load.get(), &subscriptions::ObjectsLoad::finished, this, &SubscriptionsPlanCommand::plan);
        m_load->start();
    });
}

Checked<QList<subscriptions::Entry>> SubscriptionsPlanCommand::entries()
{
    const base::Result<QByteArray> content = readPayloadFile(m_options.file);
    if (!content)
        return tl::unexpected(Problem{
            Exit::Local, tr("%1 can't be read: %2", "a file, and why").arg(m_options.file, content.error().detail)});
    subscriptions::Reading reading = subscriptions::readSubscriptions(*content);
    say(reading.notes);
    say(reading.problems);
    if (!reading.isSound())
        return tl::unexpected(
            Problem{Exit::Usage, tr("%1 can't be used as it is. Correct it, then try again.").arg(m_options.file)});
    if (const std::optional<Problem> problem = findTokens(reading.entries))
        return tl::unexpected(*problem);
    return reading.entries;
}

std::optional<Problem> SubscriptionsPlanCommand::findTokens(QList<subscriptions::Entry> &entries) const
{
    for (subscriptions::Entry &entry : entries) {
        const bool named = !entry.callbackTokenEnv.isEmpty();
        const QString &variable = named ? entry.callbackTokenEnv : m_options.callbackTokenEnv;
        if (variable.isEmpty() || entry.hasCallbackToken != true)
            continue;
        const Checked<base::Secret> token = secretFromEnvironment(variable);
        if (!token)
            return Problem{token.error().exit, subscriptions::Remark{entry.place, token.error().sentence}.text()};
        if (named)
            entry.callbackToken = *token;
        else
            entry.tokenIfNone = *token;
    }
    return std::nullopt;
}

void SubscriptionsPlanCommand::say(const QList<subscriptions::Remark> &remarks)
{
    for (const subscriptions::Remark &remark : remarks)
        output().words(remark.text());
}

void SubscriptionsPlanCommand::plan()
{
    if (!m_load->failures().isEmpty()) {
        for (const subscriptions::ObjectsLoad::Failure &failure : m_load->failures())
            output().words(tr("The subscriptions of %1 could not be read: %2")
                               .arg(failure.object.id, failure.error.toUserString()));
        giveUp({exitOf(m_load->failures().last().error),
                tr("Nothing was compared, because not everything could be read. Try again.")});
        return;
    }
    const subscriptions::Plan made =
        subscriptions::planOf(m_entries, m_session->catalogue().subscriptions(), m_clock.now());
    say(made.notes);
    say(made.problems);
    if (!made.problems.isEmpty()) {
        giveUp({Exit::Usage, tr("%1 can't be used as it is. Correct it, then try again.").arg(m_options.file)});
        return;
    }
    use(made);
}

void SubscriptionsPlanCommand::use(const subscriptions::Plan &plan)
{
    for (const subscriptions::Change &change : plan.changes + plan.withoutToken)
        output().line(lineOf(change));
    finish(plan.isEmpty() ? Exit::Done : Exit::Findings);
}

QJsonObject SubscriptionsPlanCommand::lineOf(const subscriptions::Change &change)
{
    return {{u"action"_s, subscriptions::toString(change.kind)},
            {u"id"_s, change.id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(change.id.value)},
            {u"objectId"_s, change.object.id},
            {u"why"_s, change.why}};
}

} // namespace cli
