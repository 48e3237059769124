// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/SegmentCache.h"
#include "store/TextIndex.h"
#include "store/WordQuery.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace store {

//! What is searched for, made ready once for all segments.
struct TextQuery
{
    QList<WordQuery> words; //!< an event has all of them
    //! An event has one of each list, or is of the OtherClass: whole values, which narrow a filter of columns down. The
    //! columns decide.
    QList<QList<WordQuery>> values;
    //! Which classes of events a filter of columns lets through; empty: all.
    std::function<bool(const textindex::EventClass &)> lets;
};

//! A query as the expression that FTS5 is asked in one segment.
struct TextExpression
{
    QString match; //!< empty: the index can't narrow it down
    bool never = false; //!< no event of the segment can have it
    QList<WordQuery> check; //!< what each event that is found has to be looked at for: the index says only "maybe"

    [[nodiscard]] static TextExpression of(const TextQuery &query, const SegmentFacts &facts, int mostTerms);

    //! Words that a part of a word may be replaced by. Beyond, so many events have one of them that looking at the
    //! newest ones finds a page sooner.
    static constexpr int MostTermsOfPage = 150;
    static constexpr int MostTermsOfCount = 2000; //!< a count looks at all events, so the index is worth more
};

} // namespace store
