// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Marks.h"

namespace subscriptions {

using kaizala::ObjectRef;
using kaizala::Subscription;
using kaizala::SubscriptionId;

QList<ServiceChange> Marks::compare(const ObjectRef &object, const QList<Subscription> &before,
                                    const QList<Subscription> &after, const QSet<SubscriptionId> &own)
{
    QHash<SubscriptionId, const Subscription *> old;
    for (const Subscription &one : before)
        old.insert(one.id, &one);
    QList<ServiceChange> changes;
    for (const Subscription &one : after) {
        const Subscription *was = old.take(one.id);
        if (own.contains(one.id)) {
            m_marks.remove(one.id);
            continue;
        }
        if (!was) {
            changes.append({ServiceChange::Kind::New, object, {}, {}, one, {}, {}});
            m_marks.insert(one.id, {Mark::Kind::New, {}});
            continue;
        }
        const Fields fields = differences(*was, one);
        if (!fields)
            continue;
        changes.append({ServiceChange::Kind::Changed, object, {}, *was, one, fields, {}});
        Mark &mark = m_marks[one.id];
        if (mark.kind != Mark::Kind::New) // what is new stays new
            mark = {Mark::Kind::Changed, mark.fields | fields};
    }
    for (const Subscription &one : before) { // in the order they were in
        if (!old.contains(one.id))
            continue;
        m_marks.remove(one.id);
        if (!own.contains(one.id))
            changes.append({ServiceChange::Kind::Gone, object, {}, one, {}, {}, {}});
    }
    return changes;
}

void Marks::forget(const SubscriptionId &id)
{
    m_marks.remove(id);
}

void Marks::addGone(const ServiceChange &change)
{
    m_gone.append(change);
    if (m_gone.size() > MostGone)
        m_gone.remove(0, m_gone.size() - MostGone);
}

void Marks::set(const SubscriptionId &id, const Mark &mark)
{
    m_marks.insert(id, mark);
}

void Marks::clear()
{
    m_marks.clear();
    m_gone.clear();
}

} // namespace subscriptions
