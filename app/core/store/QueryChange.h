// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/QueryText.h"

#include <QString>

namespace store {

//! \name Queries as text, changed as if somebody had typed it. What comes out reads again (EventFilter::parse).
//!@{
//! `key:value`, in quotes where it needs them. A quote inside cannot be written: the value ends before it, with '*'
//! where nothing else stands in it.
[[nodiscard]] QString queryTerm(const QString &key, const QString &value);
//! \a query that asks for \a term as well; a term of the same key that stood there for itself gives way.
[[nodiscard]] QString queryShowing(const QString &query, const QString &term);
//! \a query that does not want what \a term finds.
[[nodiscard]] QString queryHiding(const QString &query, const QString &term);
//! Where in \a query the word or term is that somebody writes with the cursor at \a cursor: from its beginning to its
//! end, without a '-' before it.
[[nodiscard]] QueryPlace termAround(const QString &query, qsizetype cursor);
//!@}

} // namespace store
