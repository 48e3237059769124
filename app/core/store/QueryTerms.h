// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/EventFilter.h"
#include "store/PayloadTerm.h"
#include "store/QueryText.h"

#include <QSet>

namespace store {

//! Collects terms that all have to hold into a filter: what each key takes. Any one thread.
class QueryTerms
{
public:
    explicit QueryTerms(const QDateTime &now);

    //! A term that is no path. Error: InvalidInput, naming it.
    [[nodiscard]] base::Result<> take(const QueryPiece &term);
    //! Of a path. Error: InvalidInput.
    [[nodiscard]] static base::Result<PayloadTerm> payloadTerm(const QueryPiece &term);

    [[nodiscard]] const EventFilter &filter() const { return m_filter; } //!< without kinds where no term named one

private:
    [[nodiscard]] base::Result<> takeWord(const QueryPiece &term);
    [[nodiscard]] base::Result<> takeKey(const QueryPiece &term);
    [[nodiscard]] base::Result<> takeIs(const QueryPiece &term);

    QDateTime m_now;
    EventFilter m_filter;
    QSet<QString> m_given;
};

} // namespace store
