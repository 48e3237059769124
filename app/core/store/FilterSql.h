// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/EventFilter.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace store {

//! A filter as an SQL condition over the table `events`, its values apart, to be bound in order.
struct FilterSql
{
    QString condition; //!< "1" where nothing is filtered
    QVariantList values;
    bool readsBodies = false; //!< words are searched in bodies too: slow, to be done in steps

    //! Errors: InvalidInput (more or longer words than EventFilter allows).
    [[nodiscard]] static base::Result<FilterSql> of(const EventFilter &filter);
};

//! The ways in which \a text may be written that count as the same. SQLite compares ASCII without case by itself; for
//! the rest there are the text as it is, in lower case, in upper case and with a capital first letter, each composed
//! and decomposed (é as one sign or two). So "élan" finds "Élan" and "ÉLAN", but not "éLÀn". ASCII: the text alone.
[[nodiscard]] QStringList spellings(const QString &text);

//! The same for a text inside JSON, where a sender may have escaped quotes, or all that is not ASCII (\\u00e9).
[[nodiscard]] QStringList jsonSpellings(const QString &text);

} // namespace store
