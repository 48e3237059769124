// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/EventFilter.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace store {

class Texts;

//! A filter as SQL conditions over the table `events`, their values apart, to be bound in order. Its words are not in
//! them.
struct FilterSql
{
    //! A piece of SQL and its values.
    struct Condition
    {
        QString sql; //!< empty: there is none
        QVariantList values;
    };

    //! A condition that finds rows through an index.
    struct Lookup
    {
        Condition condition;
        bool isRange = false; //!< the rows are not in the order of their ids, and a stretch of ids costs all that match
    };

    //! One thing that has to hold, in two ways of looking.
    struct Term
    {
        Condition test; //!< of a row that was found otherwise: it leads SQLite to no index
        QList<Lookup> lookups; //!< one of them has to hold; none: no index helps
        bool isOrdered = false; //!< each has its rows in the order of their ids, or only a few

        [[nodiscard]] Lookup lookup() const; //!< all in one
    };

    QList<Term> terms;

    //! Errors: InvalidInput (more or longer words than EventFilter allows); Storage.
    [[nodiscard]] static base::Result<FilterSql> of(const EventFilter &filter, Texts &texts);

    //! All terms in one, as tests; "1" where there are none.
    [[nodiscard]] Condition tests() const { return with(nullptr, {}); }
    //! The same, but \a lead, which is one of them, as \a lookup.
    [[nodiscard]] Condition with(const Term *lead, const Condition &lookup) const;
};

//! That there are not more or longer \a words than EventFilter allows. Errors: InvalidInput.
[[nodiscard]] base::Result<> checkWords(const QStringList &words);

//! The ways in which \a text may be written that count as the same. SQLite compares ASCII without case by itself; for
//! the rest there are the text as it is, in lower case, in upper case and with a capital first letter, each composed
//! and decomposed (é as one sign or two). So "élan" finds "Élan" and "ÉLAN", but not "éLÀn". ASCII: the text alone.
[[nodiscard]] QStringList spellings(const QString &text);

} // namespace store
