// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsReadCommand.h"

#include "app/cli/CatalogueFailures.h"

namespace cli {

SubscriptionsReadCommand::SubscriptionsReadCommand(ServiceOptions service, std::optional<kaizala::ObjectRef> object,
                                                   const base::Clock &clock, Output &output)
    : Command(output), m_service(std::move(service)), m_object(std::move(object)), m_clock(clock)
{
}

void SubscriptionsReadCommand::start()
{
    Checked<std::unique_ptr<CatalogueSession>> session = CatalogueSession::open(m_service, m_clock, output());
    if (!session) {
        giveUp(session.error());
        return;
    }
    m_session = std::move(*session);
    if (m_object)
        readObject(*m_object);
    else
        readAll();
}

void SubscriptionsReadCommand::readObject(const kaizala::ObjectRef &object)
{
    base::then(m_session->client().subscriptions(object), this,
               [this, object](const base::Result<QList<kaizala::Subscription>> &read) {
                   if (!read) {
                       giveUp({exitOf(read.error()), read.error().toUserString()});
                       return;
                   }
                   QList<Named> found;
                   for (const kaizala::Subscription &subscription : *read)
                       found.append({subscription, object.id});
                   if (found.isEmpty() || object.type != kaizala::ObjectType::Group) {
                       show(found);
                       finish(Exit::Done);
                       return;
                   }
                   // Only a group has a name to ask for; without an answer its id has to do.
                   base::then(m_session->client().group(object.id), this,
                              [this, found](const base::Result<kaizala::Group> &group) mutable {
                                  for (Named &one : found) {
                                      if (group && !group->name.isEmpty())
                                          one.objectName = group->name;
                                  }
                                  show(found);
                                  finish(Exit::Done);
                              });
               });
}

void SubscriptionsReadCommand::readAll()
{
    base::then(m_session->recall(), this, [this](const base::Result<> &recalled) {
        const Exit exit = recalled ? Exit::Done : Exit::Local; // something may be missing
        base::then(m_session->catalogue().refresh(), this, [this, exit](const base::Result<> &loaded) {
            if (loaded)
                showAll(exit);
            else
                giveUp({exitOf(loaded.error()), loaded.error().toUserString()});
        });
    });
}

void SubscriptionsReadCommand::showAll(Exit exit)
{
    const subscriptions::Catalogue &catalogue = m_session->catalogue();
    QList<Named> found;
    const QList<kaizala::Subscription> all = catalogue.subscriptions();
    for (const kaizala::Subscription &subscription : all) {
        const std::optional<subscriptions::KnownObject> object = catalogue.object(subscription.object);
        found.append({subscription, object && !object->name.isEmpty() ? object->name : subscription.object.id});
    }
    show(found);
    const QStringList failures = failuresOf(catalogue);
    for (const QString &failure : failures)
        output().words(failure);
    finish(failures.isEmpty() ? exit : Exit::Service);
}

} // namespace cli
