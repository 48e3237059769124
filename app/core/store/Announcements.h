// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace store {

class Database;

//! What was done to rows that were there already, noted in the file for other connections: ChangeWatch tells it. Only
//! the newest MostKept notes stay.
namespace announcements {

enum class What
{
    Changed = 0,
    Removed = 1,
};

//! What was noted after another note.
struct News
{
    QList<qint64> changed; //!< ascending
    QList<qint64> removed; //!< ascending
    qint64 newest = 0; //!< the last note that was read
    bool isIncomplete = false; //!< there were notes that are gone by now
};

//! Notes that \a ids were changed or removed. The caller holds the transaction. Errors: Storage.
[[nodiscard]] base::Result<> announce(Database &database, What what, const QList<qint64> &ids);
//! What was noted after the note \a after. Errors: Storage.
[[nodiscard]] base::Result<News> readAfter(Database &database, qint64 after);

//! "3-7,9"; \a ids in any order, none twice.
[[nodiscard]] QString toText(QList<qint64> ids);
[[nodiscard]] QList<qint64> fromText(const QString &text); //!< at most MostIds; what is no number is left out

inline constexpr int MostKept = 1000; //!< notes
inline constexpr qsizetype MostIds = 100'000; //!< of one note

} // namespace announcements

} // namespace store
