// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventsStatsCommand.h"

#include "app/cli/Arguments.h"
#include "base/Time.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int PageRows = 2000;

} // namespace

EventsStatsCommand::EventsStatsCommand(EventsStatsOptions options, const base::Clock &clock, Output &output)
    : Command(output), m_options(std::move(options)), m_clock(clock)
{
}

void EventsStatsCommand::start()
{
    const Checked<store::EventFilter> filter = queryArgument(m_options.query, m_clock.now());
    if (!filter) {
        giveUp(filter.error());
        return;
    }
    base::then(m_store.open(m_options.store, store::EventStore::Mode::ReadOnly, storePassword()), this,
               [this, filter = *filter](const base::Result<> &opened) {
                   if (opened)
                       readPage(filter, 0);
                   else
                       giveUp({Exit::Local, opened.error().toUserString()});
               });
}

void EventsStatsCommand::readPage(const store::EventFilter &filter, qint64 beforeId)
{
    base::then(m_store.page(filter, beforeId, PageRows), this,
               [this, filter](const base::Result<QList<store::EventRow>> &page) {
                   if (!page) {
                       giveUp({Exit::Local, page.error().toUserString()});
                       return;
                   }
                   for (const store::EventRow &row : *page)
                       add(row);
                   if (page->size() < PageRows)
                       tell();
                   else
                       readPage(filter, page->last().id);
               });
}

void EventsStatsCommand::add(const store::EventRow &row)
{
    Group &group = m_groups[toString(row.kind) + u' ' + row.eventType.toCaseFolded()];
    if (group.events == 0) {
        group.kind = toString(row.kind);
        group.eventType = row.eventType;
        group.last = row.receivedAt;
    }
    ++group.events;
    group.deliveries += row.deliveries;
    group.bytes += row.bodyBytes;
    if (row.kind != store::Kind::Validation)
        ++group.verdicts[toString(row.verdict)];
    // The clock may have been set back: the order of ids says nothing for certain.
    if (!group.first.isValid() || row.receivedAt < group.first)
        group.first = row.receivedAt;
    group.last = std::max(group.last, std::max(row.receivedAt, row.lastAt));
}

void EventsStatsCommand::tell()
{
    QList<Group> groups = m_groups.values();
    std::ranges::stable_sort(groups, [](const Group &a, const Group &b) { return a.events > b.events; });
    for (const Group &group : std::as_const(groups)) {
        QJsonObject verdicts;
        for (auto it = group.verdicts.cbegin(); it != group.verdicts.cend(); ++it)
            verdicts.insert(it.key(), it.value());
        output().line(QJsonObject{{u"kind"_s, group.kind},
                                  {u"eventType"_s, group.eventType},
                                  {u"events"_s, group.events},
                                  {u"deliveries"_s, group.deliveries},
                                  {u"bytes"_s, group.bytes},
                                  {u"verdicts"_s, verdicts},
                                  {u"first"_s, base::toIsoUtc(group.first)},
                                  {u"last"_s, base::toIsoUtc(group.last)}});
    }
    finish(Exit::Done);
}

} // namespace cli
