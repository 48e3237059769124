// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/TextSegments.h"

#include "store/Database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store::textindex {

namespace {

constexpr int PartBytes = 16 * 1024; // of a vocabulary that grows: what one more word makes SQLite write again
constexpr int RowsInPiece = 64; // of a table that is dropped

template <typename Fn>
base::Result<bool> inTransaction(Database &database, Fn &&fn)
{
    auto transaction = Transaction::begin(database, Transaction::Type::Write);
    if (!transaction)
        return base::fail(transaction.error());
    const base::Result<bool> more = fn();
    if (!more)
        return more;
    if (const auto committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    return more;
}

base::Result<> runAll(Database &database, const QStringList &statements, const QVariantList &values = {})
{
    for (const QString &sql : statements) {
        if (const auto done = database.run(sql, values); !done)
            return base::fail(done.error());
    }
    return {};
}

//! The first segment in \a state; 0 where there is none.
base::Result<qint64> firstIn(Database &database, State state)
{
    const auto id = database.value(u"SELECT min(id) FROM segments WHERE state = ?"_s, {int(state)});
    return id ? base::Result<qint64>(id->toLongLong()) : base::fail(id.error());
}

base::Result<qint64> changes(Database &database)
{
    const auto count = database.value(u"SELECT total_changes()"_s);
    return count ? base::Result<qint64>(count->toLongLong()) : base::fail(count.error());
}

base::Result<> joinWords(Database &database, qint64 segment)
{
    const auto words = vocabulary(database, segment);
    if (!words)
        return base::fail(words.error());
    if (const auto gone = database.run(u"DELETE FROM segment_words WHERE segment = ?"_s, {segment}); !gone)
        return base::fail(gone.error());
    const auto kept =
        database.run(u"INSERT INTO segment_words (segment, words) VALUES (?, ?)"_s, {segment, words->mid(1)});
    return kept ? base::Result<>() : base::fail(kept.error());
}

} // namespace

base::Result<Segment> makeSegment(Database &database, qint64 firstId, const QSet<QString> &frequent)
{
    const auto row = database.run(
        u"INSERT INTO segments (form, first_id, last_id, state, events, frequent) VALUES (?, ?, ?, ?, 0, ?)"_s,
        {Form, firstId, firstId - 1, int(State::Open), QString(u""_s + QStringList(frequent.values()).join(u'\n'))});
    if (!row)
        return base::fail(row.error());
    const Segment segment{row->lastInsertId().toLongLong(), firstId, firstId - 1, State::Open, 0};
    const QString name = table(segment.id);
    // Tokens are cut and folded by cut(); `ascii` leaves them as they are. Merging is done in steps of our own: by
    // itself FTS5 would do much of it at once, inside some unlucky commit.
    const auto made = runAll(
        database,
        {u"CREATE VIRTUAL TABLE %1 USING fts5(terms, content='', columnsize=0, detail=none, tokenize='ascii')"_s.arg(
             name),
         u"INSERT INTO %1 (%1, rank) VALUES ('automerge', 0)"_s.arg(name),
         u"INSERT INTO %1 (%1, rank) VALUES ('usermerge', 8)"_s.arg(name),
         u"INSERT INTO %1 (%1, rank) VALUES ('crisismerge', 1000)"_s.arg(name)});
    if (!made)
        return base::fail(made.error());
    return segment;
}

base::Result<> setState(Database &database, qint64 segment, State state)
{
    return runAll(database, {u"UPDATE segments SET state = ? WHERE id = ?"_s}, {int(state), segment});
}

base::Result<> addWords(Database &database, qint64 segment, const QStringList &words)
{
    const QByteArray bytes = words.join(u'\n').toUtf8() + '\n';
    const auto last = database.value(
        u"SELECT id FROM segment_words WHERE segment = ? AND length(words) < %1 ORDER BY id DESC LIMIT 1"_s.arg(
            PartBytes),
        {segment});
    if (!last)
        return base::fail(last.error());
    if (last->isNull())
        return runAll(database, {u"INSERT INTO segment_words (segment, words) VALUES (?, ?)"_s}, {segment, bytes});
    // CAST: what || makes is a text otherwise.
    return runAll(database, {u"UPDATE segment_words SET words = CAST(words || ? AS BLOB) WHERE id = ?"_s},
                  {bytes, *last});
}

QString insertSql(qint64 segment)
{
    return u"INSERT INTO %1 (rowid, terms) VALUES (?, ?)"_s.arg(table(segment));
}

base::Result<> dropAll(Database &database)
{
    auto query = database.run(u"SELECT id FROM segments"_s);
    if (!query)
        return base::fail(query.error());
    QStringList statements;
    while (query->next())
        statements.append(u"DROP TABLE IF EXISTS "_s + table(query->value(0).toLongLong()));
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    query->finish();
    for (const QString &name : {u"segment_words"_s, u"segment_values"_s, u"segment_classes"_s, u"segments"_s})
        statements.append(u"DELETE FROM "_s + name);
    return runAll(database, statements);
}

base::Result<bool> mergePages(Database &database, qint64 segment, int pages, Merge merge)
{
    const QString sql = u"INSERT INTO %1 (%1, rank) VALUES ('merge', ?)"_s.arg(table(segment));
    return inTransaction(database, [&]() -> base::Result<bool> {
        const auto before = changes(database);
        if (!before)
            return base::fail(before.error());
        // A negative number: everything into one part.
        if (const auto done = database.run(sql, {merge == Merge::All ? -pages : pages}); !done)
            return base::fail(done.error());
        const auto after = changes(database);
        if (!after)
            return base::fail(after.error());
        return *after - *before >= 2; // the statement itself counts as one
    });
}

base::Result<bool> mergeFull(Database &database, int pages)
{
    const auto segment = firstIn(database, State::Full);
    if (!segment)
        return base::fail(segment.error());
    if (*segment == 0)
        return false;
    const auto more = mergePages(database, *segment, pages, Merge::All);
    if (!more || *more)
        return more;
    return inTransaction(database, [&]() -> base::Result<bool> {
        if (const auto joined = joinWords(database, *segment); !joined)
            return base::fail(joined.error());
        if (const auto set = setState(database, *segment, State::Merged); !set)
            return base::fail(set.error());
        return true;
    });
}

base::Result<bool> markEmpty(Database &database)
{
    const auto empty = database.value(u"SELECT id FROM segments WHERE state <> ? AND (form <> ? OR NOT EXISTS "
                                      "(SELECT 1 FROM events WHERE events.id BETWEEN first_id AND last_id)) LIMIT 1"_s,
                                      {int(State::Dropped), Form});
    if (!empty)
        return base::fail(empty.error());
    if (empty->isNull())
        return false;
    return inTransaction(database, [&]() -> base::Result<bool> {
        if (const auto set = setState(database, empty->toLongLong(), State::Dropped); !set)
            return base::fail(set.error());
        return true;
    });
}

base::Result<bool> dropPiece(Database &database)
{
    const auto segment = firstIn(database, State::Dropped);
    if (!segment)
        return base::fail(segment.error());
    if (*segment == 0)
        return false;
    const QString name = table(*segment);
    return inTransaction(database, [&]() -> base::Result<bool> {
        // Nobody reads it any more, so its content may go before the table itself does, which would take long at once.
        auto rows = database.run(
            u"DELETE FROM %1_data WHERE id IN (SELECT id FROM %1_data WHERE id > 10 LIMIT %2)"_s.arg(name).arg(
                RowsInPiece));
        if (!rows)
            return base::fail(rows.error());
        if (rows->numRowsAffected() == RowsInPiece)
            return true;
        const auto dropped = runAll(database, {u"DROP TABLE IF EXISTS %1"_s.arg(name)});
        if (!dropped)
            return base::fail(dropped.error());
        const auto gone =
            runAll(database,
                   {u"DELETE FROM segment_words WHERE segment = ?"_s, u"DELETE FROM segment_values WHERE segment = ?"_s,
                    u"DELETE FROM segment_classes WHERE segment = ?"_s, u"DELETE FROM segments WHERE id = ?"_s},
                   {*segment});
        if (!gone)
            return base::fail(gone.error());
        return true;
    });
}

} // namespace store::textindex
