// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/EventWalk.h"

#include <algorithm>
#include <utility>

namespace delivery {

using Ids = QList<qint64>;

EventWalk::EventWalk(const store::EventStore &store, store::EventFilter filter, qint64 afterId, int pageRows)
    : m_store(store), m_filter(std::move(filter)), m_pageRows(std::clamp(pageRows, 2, PageRows)), m_low(afterId + 1)
{
}

base::Pending<Ids> EventWalk::next()
{
    const base::Promise<Ids> promise;
    if (m_marked)
        read(promise);
    else
        mark(promise);
    return promise.pending();
}

void EventWalk::mark(const base::Promise<Ids> &promise)
{
    const qint64 before = m_marks.isEmpty() ? 0 : m_marks.last();
    base::then(m_store.page(m_filter, before, m_pageRows), this,
               [this, promise](const base::Result<QList<store::EventRow>> &page) {
                   if (!page) {
                       promise.complete(base::fail(page.error()));
                       return;
                   }
                   if (!page->isEmpty() && m_marks.isEmpty())
                       m_marks.append(page->first().id + 1);
                   if (page->size() == m_pageRows && page->last().id > m_low) {
                       m_marks.append(page->last().id);
                       mark(promise);
                       return;
                   }
                   m_marked = true;
                   read(promise);
               });
}

void EventWalk::read(const base::Promise<Ids> &promise)
{
    if (m_marks.isEmpty()) {
        promise.complete(Ids());
        return;
    }
    base::then(m_store.page(m_filter, m_marks.last(), m_pageRows), this,
               [this, promise](const base::Result<QList<store::EventRow>> &page) {
                   if (!page) {
                       promise.complete(base::fail(page.error()));
                       return;
                   }
                   if (page->size() == m_pageRows && page->last().id > m_low) {
                       // Meanwhile there are more than when the marks were made: these would be left out.
                       m_marks.append(page->last().id);
                       read(promise);
                       return;
                   }
                   Ids ids;
                   for (auto row = page->crbegin(); row != page->crend(); ++row) {
                       if (row->id >= m_low) // or fewer, and the page reaches into the one before
                           ids.append(row->id);
                   }
                   m_low = m_marks.takeLast();
                   if (ids.isEmpty()) {
                       read(promise);
                       return;
                   }
                   promise.complete(ids);
               });
}

} // namespace delivery
