// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventFollower.h"

#include "app/cli/EventJson.h"

#include <algorithm>
#include <utility>

namespace cli {

namespace {

constexpr int RowsAtOnce = 500;

} // namespace

EventFollower::EventFollower(const store::EventStore &store, Output &output, QObject *parent)
    : QObject(parent), m_store(store), m_output(output)
{
}

base::Pending<> EventFollower::prepare()
{
    store::EventFilter everything;
    everything.kinds = {store::Kind::Event, store::Kind::Rejected, store::Kind::Validation};
    return base::andThen(m_store.page(everything, 0, 1), this, [this](const QList<store::EventRow> &newest) {
        m_lastId = newest.isEmpty() ? 0 : newest.first().id;
        return base::ready<>({});
    });
}

void EventFollower::follow()
{
    connect(&m_store, &store::EventStore::changed, this, &EventFollower::pull);
    pull();
}

base::Pending<> EventFollower::drain()
{
    const base::Promise<> promise;
    m_waiting.append(promise);
    pull();
    return promise.pending();
}

void EventFollower::pull()
{
    if (m_pulling) {
        m_again = true; // the page under way may have been read before the latest commit
        return;
    }
    m_pulling = true;
    m_rows.clear();
    readPage(0);
}

void EventFollower::readPage(qint64 beforeId)
{
    base::then(m_store.page({}, beforeId, RowsAtOnce), this, [this](const base::Result<QList<store::EventRow>> &page) {
        if (!page) {
            settle(base::fail(page.error()));
            return;
        }
        const auto known =
            std::ranges::find_if(*page, [this](const store::EventRow &row) { return row.id <= m_lastId; });
        std::copy(page->cbegin(), known, std::back_inserter(m_rows));
        if (known == page->cend() && page->size() == RowsAtOnce)
            readPage(page->last().id);
        else
            settle({});
    });
}

void EventFollower::settle(const base::Result<> &outcome)
{
    if (outcome) {
        std::for_each(m_rows.crbegin(), m_rows.crend(),
                      [this](const store::EventRow &row) { m_output.line(toJson(row)); });
        if (!m_rows.isEmpty())
            m_lastId = m_rows.first().id;
    }
    m_pulling = false;
    if (std::exchange(m_again, false)) {
        pull();
        return;
    }
    const QList<base::Promise<>> waiting = std::exchange(m_waiting, {});
    for (const base::Promise<> &promise : waiting)
        promise.complete(outcome);
}

} // namespace cli
