// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/LastSeen.h"

#include <utility>

namespace models {

LastSeen::LastSeen(store::EventStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(Burst);
    connect(&m_burst, &QTimer::timeout, this, &LastSeen::takeArrivals);
    connect(&store, &store::EventStore::changed, this, [this](const QList<qint64> &ids) {
        if (m_arrived.size() <= MostAtOnce) // beyond, how many there are does not matter
            m_arrived += ids;
        if (!m_burst.isActive())
            m_burst.start();
    });
    connect(&store, &store::EventStore::cleared, this, [this] {
        m_arrived.clear();
        askAll();
    });
    askAll();
}

std::optional<store::LastEvent> LastSeen::find(const QString &subscriptionKey, const QString &objectKey) const
{
    if (const auto own = m_last.bySubscription.constFind(subscriptionKey); own != m_last.bySubscription.constEnd())
        return *own;
    const auto objects = m_last.byObject.constFind(objectKey);
    if (objects == m_last.byObject.constEnd() || objects->namesSubscription)
        return std::nullopt;
    return *objects;
}

void LastSeen::askAll()
{
    m_asking = true;
    base::then(m_store.lastEvents(), this,
               [this, generation = ++m_generation](const base::Result<store::LastEvents> &last) {
                   if (generation != m_generation)
                       return;
                   m_asking = false;
                   if (!last)
                       return; // the events pane says why the store can't be read; arrivals are still taken
                   m_last = *last;
                   Q_EMIT changed();
               });
}

void LastSeen::takeArrivals()
{
    if (m_asking) { // the answer may lack them, and must not come after them
        m_burst.start();
        return;
    }
    const QList<qint64> ids = std::exchange(m_arrived, {});
    if (ids.size() > MostAtOnce) {
        askAll();
        return;
    }
    base::then(m_store.rows(ids, {}), this,
               [this, generation = m_generation](const base::Result<QList<store::EventRow>> &rows) {
                   if (rows && generation == m_generation)
                       merge(*rows);
               });
}

void LastSeen::merge(const QList<store::EventRow> &rows)
{
    bool isNew = false;
    const auto take = [&isNew](QHash<QString, store::LastEvent> &known, const QString &id, const store::EventRow &row) {
        if (id.isEmpty())
            return;
        store::LastEvent &last = known[store::lastEventKey(id)];
        if (row.id <= last.id)
            return;
        last = {row.id, row.receivedAt, !row.subscriptionId.isEmpty()};
        isNew = true;
    };
    for (const store::EventRow &row : rows) {
        if (row.kind != store::Kind::Event)
            continue;
        take(m_last.bySubscription, row.subscriptionId, row);
        take(m_last.byObject, row.objectId, row);
    }
    if (isNew)
        Q_EMIT changed();
}

} // namespace models
