// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsListCommand.h"

#include "app/cli/CatalogueFailures.h"
#include "base/Time.h"
#include "subscriptions/Health.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// null where the service does not tell.
QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(base::toIsoUtc(time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

SubscriptionsListCommand::SubscriptionsListCommand(SubscriptionsListOptions options, const base::Clock &clock,
                                                   Output &output)
    : Command(output), m_options(std::move(options)), m_clock(clock)
{
}

void SubscriptionsListCommand::start()
{
    Checked<std::unique_ptr<ServiceSession>> session = ServiceSession::open(m_options.service, m_clock, output());
    if (!session) {
        giveUp(session.error());
        return;
    }
    m_session = std::move(*session);
    if (m_options.object)
        listObject(*m_options.object);
    else
        listAll();
}

void SubscriptionsListCommand::listObject(const kaizala::ObjectRef &object)
{
    base::then(m_session->client().subscriptions(object), this,
               [this, object](const base::Result<QList<kaizala::Subscription>> &found) {
                   if (!found) {
                       giveUp({exitOf(found.error()), found.error().toUserString()});
                       return;
                   }
                   if (found->isEmpty() || object.type != kaizala::ObjectType::Group) {
                       for (const kaizala::Subscription &subscription : *found)
                           write(subscription, object.id);
                       finish(Exit::Done);
                       return;
                   }
                   // Only a group has a name to ask for; without an answer its id has to do.
                   base::then(m_session->client().group(object.id), this,
                              [this, object, found = *found](const base::Result<kaizala::Group> &group) {
                                  const QString name = group && !group->name.isEmpty() ? group->name : object.id;
                                  for (const kaizala::Subscription &subscription : found)
                                      write(subscription, name);
                                  finish(Exit::Done);
                              });
               });
}

void SubscriptionsListCommand::listAll()
{
    m_catalogue = std::make_unique<subscriptions::Catalogue>(m_session->client());
    base::then(m_catalogue->refresh(), this, [this](const base::Result<> &loaded) {
        if (!loaded) {
            giveUp({exitOf(loaded.error()), loaded.error().toUserString()});
            return;
        }
        for (const kaizala::Subscription &subscription : m_catalogue->subscriptions()) {
            const std::optional<subscriptions::KnownObject> object = m_catalogue->object(subscription.object);
            write(subscription, object && !object->name.isEmpty() ? object->name : subscription.object.id);
        }
        const QStringList failures = failuresOf(*m_catalogue);
        for (const QString &failure : failures)
            output().words(failure);
        finish(failures.isEmpty() ? Exit::Done : Exit::Service);
    });
}

void SubscriptionsListCommand::write(const kaizala::Subscription &subscription, const QString &objectName)
{
    const subscriptions::HealthReport health = subscriptions::healthOf(subscription, m_clock.now());
    output().line({{u"id"_s, subscription.id.value},
                   {u"objectId"_s, subscription.object.id},
                   {u"objectType"_s, kaizala::toString(subscription.object.type)},
                   {u"objectName"_s, objectName},
                   {u"eventTypes"_s, QJsonArray::fromStringList(subscription.eventTypes)},
                   {u"callbackUrl"_s, subscription.callbackUrl},
                   {u"hasCallbackToken"_s, !subscription.callbackToken.isEmpty()},
                   {u"context"_s, subscription.context},
                   {u"createdAt"_s, timeOrNull(subscription.createdAt)},
                   {u"validUntil"_s, timeOrNull(subscription.validUntil)},
                   {u"active"_s, subscription.active ? QJsonValue(*subscription.active) : QJsonValue(QJsonValue::Null)},
                   {u"health"_s, subscriptions::toString(health.health)}});
}

} // namespace cli
