// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/CallbackWatch.h"

#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"

#include <utility>

namespace console {

CallbackWatch::CallbackWatch(store::EventStore &store, subscriptions::Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_store(store), m_catalogue(catalogue)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Every);
    connect(&m_timer, &QTimer::timeout, this, &CallbackWatch::look);
    connect(&store, &store::EventStore::changed, this, &CallbackWatch::take);
}

void CallbackWatch::take(const QList<qint64> &ids)
{
    m_waiting.append(ids);
    if (m_waiting.size() > MostRows)
        m_waiting.remove(0, m_waiting.size() - MostRows);
    if (!m_timer.isActive())
        m_timer.start();
}

void CallbackWatch::look()
{
    const QList<qint64> ids = std::exchange(m_waiting, {});
    if (!m_catalogue.hasCallbackFailures())
        return;
    store::EventFilter filter; // a refused delivery reached us, but the service counts it as a failure like any other
    filter.kinds = {store::Kind::Event, store::Kind::Validation};
    base::then(m_store.rows(ids, filter), this, [this](const base::Result<QList<store::EventRow>> &rows) {
        for (const store::EventRow &row : rows.value_or(QList<store::EventRow>()))
            m_catalogue.noteArrival(row.inbox, {row.subscriptionId}, row.lastAt);
    });
}

} // namespace console
