// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Texts.h"

#include "store/Database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

namespace {

base::Result<QSqlQuery *> prepared(Database &database, std::optional<QSqlQuery> &query, const QString &sql)
{
    if (!query) {
        auto made = database.prepare(sql);
        if (!made)
            return base::fail(made.error());
        query.emplace(std::move(*made));
    }
    return &*query;
}

//! The first column of the first row, and the statement is at rest again.
base::Result<QVariant> firstValue(const base::Result<QSqlQuery *> &query, const QVariant &value)
{
    if (!query)
        return base::fail(query.error());
    if (const auto done = Database::exec(**query, {value}); !done)
        return base::fail(done.error());
    const QVariant found = (*query)->next() ? (*query)->value(0) : QVariant();
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return base::fail(storageError(error));
    return found;
}

} // namespace

PrefixBounds prefixBounds(const QString &prefix)
{
    constexpr char32_t LastCodePoint = 0x10ffff;
    return {prefix, prefix + QString::fromUcs4(&LastCodePoint, 1)};
}

Texts::Texts(Database &database) : m_database(&database)
{
}

base::Result<QVariant> Texts::toColumn(const QString &text, New ifNew)
{
    if (text.isEmpty())
        return QVariant();
    if (text.size() > LongestShared)
        return QVariant(text);
    if (const qint64 *known = m_ids.object(text))
        return QVariant(*known);
    base::Result<qint64> id = find(text);
    if (id && *id == 0) {
        if (ifNew == New::Inline)
            return QVariant(text);
        id = add(text);
    }
    if (!id)
        return base::fail(id.error());
    m_ids.insert(text, new qint64(*id));
    return QVariant(*id);
}

base::Result<qint64> Texts::find(const QString &text)
{
    const auto id = firstValue(prepared(*m_database, m_find, u"SELECT id FROM texts WHERE text = ?"_s), text);
    return id ? base::Result<qint64>(id->toLongLong()) : base::fail(id.error());
}

base::Result<qint64> Texts::add(const QString &text)
{
    const auto query = prepared(*m_database, m_add, u"INSERT INTO texts (text) VALUES (?)"_s);
    if (!query)
        return base::fail(query.error());
    if (const auto added = Database::exec(**query, {text}); !added)
        return base::fail(added.error());
    return (*query)->lastInsertId().toLongLong();
}

base::Result<QString> Texts::text(const QVariant &column)
{
    if (column.typeId() == QMetaType::QString)
        return column.toString();
    if (column.isNull())
        return QString();
    const qint64 id = column.toLongLong();
    if (const QString *known = m_texts.object(id))
        return *known;
    const auto found = firstValue(prepared(*m_database, m_read, u"SELECT text FROM texts WHERE id = ?"_s), id);
    if (!found)
        return base::fail(found.error());
    if (!found->isValid())
        return base::fail(storageError(u"the text %1 is missing"_s.arg(id)));
    m_texts.insert(id, new QString(found->toString()));
    return found->toString();
}

base::Result<QList<qint64>> Texts::ids(const QString &text, bool prefix, int limit)
{
    const QString equal = u"SELECT id FROM texts WHERE text COLLATE NOCASE = ? LIMIT ?"_s;
    const QString begins = u"SELECT id FROM texts WHERE text COLLATE NOCASE >= ? AND text COLLATE NOCASE < ? LIMIT ?"_s;
    const PrefixBounds bounds = prefixBounds(text);
    auto query =
        prefix ? m_database->run(begins, {bounds.first, bounds.beyond, limit}) : m_database->run(equal, {text, limit});
    if (!query)
        return base::fail(query.error());
    QList<qint64> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return base::fail(storageError(query->lastError()));
    return ids;
}

void Texts::forget()
{
    m_ids.clear();
    m_texts.clear();
}

} // namespace store
