// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Tokens.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace store {

class Database;

//! The full-text index in the file. The events are cut into segments by their ids; each has a table of its own
//! (contentless FTS5), so that retention gives the space of old ones back as a whole, that no search costs more than
//! its newest segments, and that merging stays small. Beside it, for each segment:
//! - its vocabulary: every distinct word, for finding parts of words;
//! - the values that many of its events have (header values, what a connector always sends): the index has one mark
//!   for such a value instead of its words;
//! - the classes of its events (kind, verdict, status, inbox), a mark for each;
//! - its frequent words: where two of them follow each other the index has a mark for the pair, one of PairMarks.
//! The index knows no positions, which would double it: of a phrase it has the words, and for frequent ones, which many
//! events have without having them in a row, the pairs. What it finds for a phrase is looked at again.
//! Ids stand apart from words (a marker goes before them) and are cut short: what is found is looked at again.
//! Written by TextIndexer alone, read by TextSearch.
namespace textindex {

//! The way the index is made; of another one it is dropped and made anew.
inline constexpr int Form = 1;

//! How far a segment is; in the file.
enum class State
{
    Open = 0, //!< events are added
    Full = 1, //!< its parts are merged into one
    Merged = 2,
    Dropped = 3, //!< on its way out, not to be read
};

struct Segment
{
    qint64 id = 0;
    qint64 first = 0; //!< the ids of its events: from \a first …
    qint64 last = 0; //!< … to \a last; all that are there are indexed
    State state = State::Open;
    qint64 revision = 0; //!< another one where the segment's vocabulary, values or classes may be others
};

//! A value that many events have, and the words it stands for.
struct SharedValue
{
    int id = 0;
    Tokens tokens;
};

//! What events are filtered by that only a few different of exist.
struct EventClass
{
    int kind = 0;
    int verdict = 0;
    int status = 0;
    QString inbox;

    friend bool operator==(const EventClass &, const EventClass &) = default;
};

[[nodiscard]] size_t qHash(const EventClass &value, size_t seed = 0);

struct NumberedClass
{
    int id = 0; //!< see OtherClass
    EventClass value;
};

//! The segments that can be read, newest first. Errors: Storage.
[[nodiscard]] base::Result<QList<Segment>> segments(Database &database);
//! Every word of a segment, UTF-8, a line feed before the first and after each. Errors: Storage.
[[nodiscard]] base::Result<QByteArray> vocabulary(Database &database, qint64 segment);
[[nodiscard]] base::Result<QList<SharedValue>> sharedValues(Database &database, qint64 segment);
[[nodiscard]] base::Result<QList<NumberedClass>> classes(Database &database, qint64 segment);

[[nodiscard]] base::Result<QSet<QString>> frequentWords(Database &database, qint64 segment);

[[nodiscard]] QString table(qint64 segment); //!< the name of its table

//! What stands in the index for a token, a shared value, a class.
[[nodiscard]] QString term(const Token &token);
[[nodiscard]] QString idTerm(const QString &id);
[[nodiscard]] QString valueTerm(int id);
[[nodiscard]] QString classTerm(int id);
//! For two tokens in a row; the same in every program and run.
[[nodiscard]] QString pairTerm(const QString &first, const QString &second);
inline constexpr quint32 PairMarks = 4096; //!< with so many a mark costs one byte
//! Whether \a token may be one of a pair: an id may also be a word, see WordQuery.
[[nodiscard]] bool canPair(const Token &token);

//! Longer ids are cut to this many characters in the index: those of digits alone, and all others.
inline constexpr qsizetype DigitsKept = 20;
inline constexpr qsizetype IdKept = 12;
[[nodiscard]] bool isAllDigits(const QString &text);

//! The number that events have which found no place among the classes, or whose columns have to be looked at whatever
//! the class.
inline constexpr int OtherClass = 0;

//! Most shared values and classes of a segment.
inline constexpr int MostValues = 200;
inline constexpr int MostClasses = 200;

} // namespace textindex

} // namespace store
