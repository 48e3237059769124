// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/TextIndex.h"

#include <QStringList>

namespace store {

class Database;

//! The SQL of writing the full-text index: making, merging and dropping segments. Errors: Storage.
namespace textindex {

//! Inside a transaction for writing: a new segment, open, whose events begin with \a firstId.
[[nodiscard]] base::Result<Segment> makeSegment(Database &database, qint64 firstId, const QSet<QString> &frequent);
[[nodiscard]] base::Result<> setState(Database &database, qint64 segment, State state);
//! Adds to the vocabulary of a segment.
[[nodiscard]] base::Result<> addWords(Database &database, qint64 segment, const QStringList &words);
//! Takes an event's id and its terms, a space between two.
[[nodiscard]] QString insertSql(qint64 segment);

//! How much of a table is merged in the end.
enum class Merge
{
    Some, //!< so that its parts stay few
    All, //!< into one
};

//! Inside a transaction for writing: the whole index, because all events are gone.
[[nodiscard]] base::Result<> dropAll(Database &database);

// Each of these is one step in a transaction of its own; true: there is more to do.
[[nodiscard]] base::Result<bool> mergePages(Database &database, qint64 segment, int pages, Merge merge);
[[nodiscard]] base::Result<bool> mergeFull(Database &database, int pages); //!< of the segments that are full
[[nodiscard]] base::Result<bool> markEmpty(Database &database); //!< segments whose events are gone, and of another Form
[[nodiscard]] base::Result<bool> dropPiece(Database &database); //!< of a segment that is on its way out

} // namespace textindex

} // namespace store
