// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/RoomMaker.h"

#include "base/Logging.h"
#include "store/Database.h"
#include "store/SpaceReturner.h"
#include "store/Trouble.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

bool isFull(const base::Error &error)
{
    return troubleOf(error) == Trouble::DiskFull;
}

} // namespace

RoomMaker::RoomMaker(const QString &file) : m_reserve(file)
{
}

RoomMaker::RoomMaker(const QString &file, Retainer::Clock clock) : m_retainer(std::move(clock)), m_reserve(file)
{
}

base::Result<RoomMaker::Outcome> RoomMaker::step(Database &database)
{
    const auto giveUp = std::chrono::steady_clock::now() + StepTime;
    if (!m_isMaking)
        m_retainer.lookNow();
    auto more = remove(database);
    if (!more && isFull(more.error()) && m_reserve.release()) {
        qCInfo(lcStore) << "the disk is full: the reserve is used to delete what is no longer kept";
        m_isMaking = true;
        // What is in the log may need room in the file first; then the log begins anew, in the room that it has.
        (void)tidyLog(database, "PASSIVE");
        more = remove(database);
    }
    while (more && *more && std::chrono::steady_clock::now() < giveUp)
        more = remove(database);
    if (!more && !isFull(more.error()))
        return base::fail(more.error());
    if (!more && !m_isMaking)
        return Outcome::NoRoom;
    if (!m_isMaking)
        return Outcome::NothingToDelete;
    // Pages that are no longer in use need not be brought into the file, which makes it shorter rather than longer.
    auto left = giveBack(database);
    while (left && *left && std::chrono::steady_clock::now() < giveUp)
        left = giveBack(database);
    if (!left && !isFull(left.error()))
        return base::fail(left.error());
    (void)tidyLog(database, "PASSIVE");
    if ((more && *more) || (left && *left))
        return Outcome::More;
    const Outcome outcome = end(database);
    return more ? outcome : Outcome::NoRoom;
}

RoomMaker::Outcome RoomMaker::end(Database &database)
{
    m_isMaking = false;
    (void)tidyLog(database, "TRUNCATE");
    m_reserve.make(2); // the other half is for events
    return Outcome::Done;
}

//! Whether there may be more.
base::Result<bool> RoomMaker::remove(Database &database)
{
    while (true) {
        const qint64 before = m_retainer.removed();
        auto more = m_retainer.step(database);
        m_isMaking = m_isMaking || m_retainer.removed() > before;
        if (more || !isFull(more.error()) || !m_retainer.takeSmallerSteps())
            return more;
    }
}

base::Result<bool> RoomMaker::giveBack(Database &database)
{
    const auto unused = SpaceReturner::unusedPages(database);
    if (!unused || *unused <= KeptPages)
        return unused ? base::Result<bool>(false) : base::fail(unused.error());
    const auto left = SpaceReturner::giveBack(database, std::min(PagesAtOnce, *unused - KeptPages));
    if (!left)
        return base::fail(left.error());
    (void)tidyLog(database, "PASSIVE");
    return *left > KeptPages;
}

//! Whether all of the log is in the file now; a reader may be in the way, or the disk.
bool RoomMaker::tidyLog(Database &database, const char *how)
{
    auto query = database.run(u"PRAGMA wal_checkpoint(%1)"_s.arg(QLatin1StringView(how)));
    if (!query || !query->next())
        return false;
    return query->value(0).toInt() == 0 && query->value(1).toLongLong() == query->value(2).toLongLong();
}

} // namespace store
