// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SortKey.h"

namespace models {

namespace {

QCollator makeCollator()
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    if (QLocale().language() != QLocale::C) // which has no numeric order, and warns
        collator.setNumericMode(true);
    return collator;
}

} // namespace

SortKey wordsKey(const QString &text)
{
    // Making one costs more than what it is used for; it holds a locale's tables and is not shared by threads.
    thread_local const QCollator Collator = makeCollator();
    return {0, {}, Collator.sortKey(text)};
}

} // namespace models
