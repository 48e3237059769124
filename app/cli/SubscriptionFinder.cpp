// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionFinder.h"

#include "app/cli/CatalogueFailures.h"

using namespace Qt::StringLiterals;

namespace cli {

using kaizala::ObjectRef;
using kaizala::SubscriptionId;
using subscriptions::Catalogue;

SubscriptionFinder::SubscriptionFinder(CatalogueSession &session, const QList<SubscriptionId> &ids,
                                       std::optional<ObjectRef> object, Output &output)
    : m_session(session), m_output(output), m_object(std::move(object))
{
    for (const SubscriptionId &id : ids) {
        if (!session.lastSeenOn(id))
            m_missing.insert(id);
    }
    connect(&session.catalogue(), &Catalogue::subscriptionsChanged, this, &SubscriptionFinder::strike);
}

base::Pending<> SubscriptionFinder::find(const SubscriptionId &id)
{
    if (m_session.catalogue().subscription(id))
        return base::ready<>({});
    if (const std::optional<ObjectRef> object = m_object ? m_object : m_session.lastSeenOn(id))
        return findOn(*object, id);
    return m_searched ? base::ready<>(known(id)) : findAnywhere(id);
}

base::Pending<> SubscriptionFinder::findOn(const ObjectRef &object, const SubscriptionId &id)
{
    Catalogue &catalogue = m_session.catalogue();
    if (!catalogue.object(object))
        catalogue.addObject({object, {}, {}, false});
    if (catalogue.state(object).readAt.isValid())
        return base::ready<>(known(id));
    return base::andThen(catalogue.refreshObject(object), this, [this, id] { return base::ready<>(known(id)); });
}

base::Pending<> SubscriptionFinder::findAnywhere(const SubscriptionId &id)
{
    m_output.words(tr("Looking for the subscriptions on all objects. With --object-type and --object-id only one is "
                      "asked."));
    const base::Promise<> promise;
    m_search = m_session.catalogue().refresh();
    base::then(m_search, this, [this, id, promise](const base::Result<> &outcome) {
        m_search = {};
        // It is cancelled once everything is found.
        m_searched = outcome.has_value() || m_missing.isEmpty();
        if (outcome) {
            for (const QString &failure : failuresOf(m_session.catalogue()))
                m_output.words(failure);
        }
        promise.complete(m_searched ? known(id) : outcome);
    });
    return promise.pending();
}

//! What is on \a object is found.
void SubscriptionFinder::strike(const ObjectRef &object)
{
    if (m_missing.isEmpty())
        return;
    const QList<kaizala::Subscription> there = m_session.catalogue().subscriptions(object);
    for (const kaizala::Subscription &one : there)
        m_missing.remove(one.id);
    if (m_missing.isEmpty() && m_search.isRunning())
        m_search.cancel();
}

base::Result<> SubscriptionFinder::known(const SubscriptionId &id) const
{
    if (m_session.catalogue().subscription(id))
        return {};
    return base::fail(base::Error::Kind::NotFound, u"no such subscription: %1"_s.arg(id.value));
}

} // namespace cli
