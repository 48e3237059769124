// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QCache>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace store {

class Database;

//! What repeats in many rows (types, ids of objects, people, inboxes) stands once in the table `texts`; a column holds
//! its id. A column holds NULL for an empty text, and the text itself where it is long or must not make the table
//! larger. Database has one; its thread.
class Texts
{
public:
    explicit Texts(Database &database); //!< outlives it

    //! Whether a text that is new may be added to the table.
    enum class New
    {
        Add,
        Inline, //!< no: it stands in the column. For what strangers can make up without end.
    };

    //! What a column holds for \a text. Inside a transaction for writing where New::Add. Errors: Storage.
    [[nodiscard]] base::Result<QVariant> toColumn(const QString &text, New ifNew = New::Add);
    //! The text that a column's value stands for. Errors: Storage (also where the id is not in the table).
    [[nodiscard]] base::Result<QString> text(const QVariant &column);

    //! Ids of the texts that are \a text, and of those that begin with it where \a prefix: in any ASCII case. At most
    //! \a limit; not in order. Errors: Storage.
    [[nodiscard]] base::Result<QList<qint64>> ids(const QString &text, bool prefix, int limit);

    //! What it remembers may no longer hold: the table was cleared, or a transaction was rolled back.
    void forget();

    static constexpr qsizetype LongestShared = 256; //!< characters; a longer text stands in the column

private:
    [[nodiscard]] base::Result<qint64> find(const QString &text); //!< 0: is not there
    [[nodiscard]] base::Result<qint64> add(const QString &text);

    static constexpr qsizetype MostRemembered = 20'000; //!< texts each way

    Database *m_database;
    QCache<QString, qint64> m_ids{MostRemembered};
    QCache<qint64, QString> m_texts{MostRemembered};
    std::optional<QSqlQuery> m_find;
    std::optional<QSqlQuery> m_add;
    std::optional<QSqlQuery> m_read;
};

//! The condition that a text begins with a prefix, as SQL over a column: two marks, to be bound to prefixBounds().
//! Compares as the column does.
struct PrefixBounds
{
    QString first; //!< the smallest text that begins with it
    QString beyond; //!< greater than every text that begins with it
};
[[nodiscard]] PrefixBounds prefixBounds(const QString &prefix);

} // namespace store
