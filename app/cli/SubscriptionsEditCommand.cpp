// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsEditCommand.h"

#include "app/cli/Arguments.h"
#include "app/cli/CatalogueFailures.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// The changes on a subscription that is otherwise in order: what is wrong then is wrong with the changes.
std::optional<base::Error> problemOf(const kaizala::SubscriptionPatch &patch, const QDateTime &now)
{
    kaizala::Subscription sound;
    sound.object.id = u"any"_s;
    sound.eventTypes = {u"any"_s};
    sound.callbackUrl = u"https://any.example/"_s;
    return patch.appliedTo(sound).problem(now);
}

} // namespace

SubscriptionsEditCommand::SubscriptionsEditCommand(SubscriptionsEditOptions options, const base::Clock &clock,
                                                   Output &output)
    : PerIdCommand(options.ids, options.service, clock, output), m_options(std::move(options))
{
}

std::optional<Problem> SubscriptionsEditCommand::check()
{
    if (m_options.events) {
        const Checked<QStringList> events = eventTypesArgument(*m_options.events);
        if (!events)
            return events.error();
        m_patch.eventTypes = *events;
    }
    if (m_options.callbackTokenEnv) {
        const Checked<base::Secret> token = secretFromEnvironment(*m_options.callbackTokenEnv);
        if (!token)
            return token.error();
        m_patch.callbackToken = *token;
    }
    if (m_options.validity) {
        const Checked<QDateTime> until = timeArgument(*m_options.validity, clock().now());
        if (!until)
            return until.error();
        m_patch.validUntil = *until;
    }
    m_patch.callbackUrl = m_options.callbackUrl;
    m_patch.context = m_options.context;
    if (m_patch.isEmpty())
        return Problem{Exit::Usage,
                       tr("Nothing to change. Give at least one of --events, --callback-url, --callback-token-env, "
                          "--context and --validity.")};
    if (const std::optional<base::Error> problem = problemOf(m_patch, clock().now()))
        return Problem{Exit::Usage, problem->toUserString()};
    return std::nullopt;
}

void SubscriptionsEditCommand::work(const kaizala::SubscriptionId &id)
{
    if (m_catalogue) { // this service has no PUT, as an earlier id has shown
        editInCatalogue(id);
        return;
    }
    base::then(client().updateSubscription(id, m_patch), this, [this, id](const base::Result<> &updated) {
        if (updated) {
            done();
            return;
        }
        const int status = updated.error().httpStatus;
        if (status == 404 || status == 405)
            withCatalogue([this, id] { editInCatalogue(id); });
        else
            failed(updated.error());
    });
}

void SubscriptionsEditCommand::withCatalogue(std::function<void()> use)
{
    m_catalogue = std::make_unique<subscriptions::Catalogue>(client());
    base::Pending<> loaded;
    if (m_options.object) {
        m_catalogue->addObject({*m_options.object, {}, {}, false});
        loaded = m_catalogue->refreshObject(*m_options.object);
    } else {
        loaded = m_catalogue->refresh();
    }
    base::then(loaded, this, [this, use = std::move(use)](const base::Result<> &outcome) {
        if (outcome) {
            for (const QString &failure : failuresOf(*m_catalogue))
                output().words(failure);
            use();
            return;
        }
        m_catalogue.reset(); // the next id tries again
        failed(outcome.error());
    });
}

void SubscriptionsEditCommand::editInCatalogue(const kaizala::SubscriptionId &id)
{
    if (!m_catalogue->subscription(id)) {
        base::Error error;
        error.kind = base::Error::Kind::NotFound;
        failed(error,
               tr("No subscription with this id was found. If it is on an action or an action package, name that with "
                  "--object-type and --object-id."));
        return;
    }
    base::then(m_catalogue->edit(id, m_patch), this, [this](const base::Result<subscriptions::EditOutcome> &outcome) {
        if (!outcome) {
            failed(outcome.error());
            return;
        }
        const QString newId = outcome->replaced ? outcome->id.value : QString();
        if (outcome->oldRemains)
            failed(*outcome->oldRemains,
                   tr("The replacement is there, but the old one could not be deleted; delete it by its id. %1",
                      "followed by a sentence")
                       .arg(outcome->oldRemains->toUserString()),
                   newId);
        else
            done(newId);
    });
}

} // namespace cli
