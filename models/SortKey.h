// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCollator>
#include <QString>

#include <optional>

namespace models {

//! What a cell sorts by, worked out once: comparing two costs no locale and no QVariant. Those of one column have the
//! same parts.
struct SortKey
{
    qint64 number = 0;
    QString text; //!< compared by its characters, after the number
    std::optional<QCollatorSortKey> words; //!< compared as the locale does, after the text

    friend int compare(const SortKey &left, const SortKey &right)
    {
        if (left.number != right.number)
            return left.number < right.number ? -1 : 1;
        if (const int order = left.text.compare(right.text); order != 0)
            return order;
        return left.words && right.words ? left.words->compare(*right.words) : 0;
    }
};

//! A key for text that people read: as the locale sorts, letters of either case alike, "Group 2" before "Group 10".
[[nodiscard]] SortKey wordsKey(const QString &text);

} // namespace models
