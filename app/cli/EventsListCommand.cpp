// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsListCommand.h"

#include "app/cli/Arguments.h"
#include "app/cli/EventJson.h"

#include <algorithm>

namespace cli {

namespace {

constexpr int PageRows = 500;

} // namespace

EventsListCommand::EventsListCommand(EventsListOptions options, const base::Clock &clock, Output &output)
    : Command(output), m_options(std::move(options)), m_clock(clock)
{
}

void EventsListCommand::start()
{
    const Checked<store::EventFilter> filter = queryArgument(m_options.query, m_clock.now());
    if (!filter) {
        giveUp(filter.error());
        return;
    }
    m_filter = *filter;
    base::then(m_store.open(m_options.store, store::EventStore::Mode::ReadOnly, storePassword()), this,
               [this](const base::Result<> &opened) {
                   if (opened)
                       readPage(0, m_options.limit);
                   else
                       giveUp({Exit::Local, opened.error().toUserString()});
               });
}

void EventsListCommand::readPage(qint64 beforeId, int left)
{
    const int wanted = std::min(left, PageRows);
    base::then(m_store.page(m_filter, beforeId, wanted), this,
               [this, left, wanted](const base::Result<QList<store::EventRow>> &page) {
                   if (!page) {
                       giveUp({Exit::Local, page.error().toUserString()});
                       return;
                   }
                   for (const store::EventRow &row : *page)
                       output().line(toJson(row));
                   const int still = left - int(page->size());
                   if (page->size() < wanted || still == 0 || output().failed())
                       finish(Exit::Done);
                   else
                       readPage(page->last().id, still);
               });
}

} // namespace cli
