// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Compactor.h"

#include "store/Database.h"
#include "store/SpaceReturner.h"
#include "store/TextSegments.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int MergedPages = 12; // in one step
constexpr qint64 ReturnedPages = 64; // likewise

} // namespace

QString Compactor::name() const
{
    return u"compaction"_s;
}

void Compactor::request(const base::Promise<Compacted> &promise)
{
    m_promises.push_back(promise);
}

base::Result<qint64> Compactor::fileBytes(Database &database)
{
    const auto pages = database.value(u"PRAGMA page_count"_s);
    if (!pages)
        return base::fail(pages.error());
    const auto size = database.value(u"PRAGMA page_size"_s);
    return size ? base::Result<qint64>(pages->toLongLong() * size->toLongLong()) : base::fail(size.error());
}

base::Result<bool> Compactor::step(Database &database)
{
    std::erase_if(m_promises, [](const base::Promise<Compacted> &promise) { return promise.isCancelled(); });
    if (m_promises.empty()) {
        m_bytesBefore = m_merged = 0;
        return false;
    }
    const auto more = work(database);
    if (!more && isBusy(more.error()))
        return false; // asked again in a moment
    if (!more)
        complete(base::fail(more.error()));
    return more;
}

void Compactor::complete(const base::Result<Compacted> &outcome)
{
    m_bytesBefore = m_merged = 0;
    for (const base::Promise<Compacted> &promise : std::exchange(m_promises, {}))
        promise.complete(outcome);
}

base::Result<bool> Compactor::work(Database &database)
{
    if (m_bytesBefore == 0) {
        const auto bytes = fileBytes(database);
        if (!bytes)
            return base::fail(bytes.error());
        m_bytesBefore = *bytes;
    }
    const auto dropped = textindex::dropPiece(database);
    if (!dropped || *dropped)
        return dropped;
    const auto marked = textindex::markEmpty(database);
    if (!marked || *marked)
        return marked;
    const auto merged = mergeSome(database);
    if (!merged || *merged)
        return merged;
    const auto unused = SpaceReturner::unusedPages(database);
    if (!unused)
        return base::fail(unused.error());
    if (*unused > 0) {
        const auto left = SpaceReturner::giveBack(database, ReturnedPages);
        return left ? base::Result<bool>(true) : base::fail(left.error());
    }
    const auto bytes = fileBytes(database);
    if (!bytes)
        return base::fail(bytes.error());
    complete(Compacted{m_bytesBefore, *bytes});
    return false;
}

//! Whether there is more to merge.
base::Result<bool> Compactor::mergeSome(Database &database)
{
    const auto segments = textindex::segments(database);
    if (!segments)
        return base::fail(segments.error());
    QList<qint64> ids;
    for (const textindex::Segment &segment : *segments) {
        if (segment.id > m_merged && segment.state != textindex::State::Merged)
            ids.append(segment.id);
    }
    if (ids.isEmpty())
        return false;
    const qint64 id = *std::ranges::min_element(ids);
    const auto more = textindex::mergePages(database, id, MergedPages, textindex::Merge::All);
    if (!more)
        return more;
    if (!*more)
        m_merged = id;
    return true;
}

} // namespace store
