// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/FilterSql.h"
#include "store/SearchText.h"
#include "store/WordQuery.h"

#include <QString>

namespace store {

//! A SearchText as one text in a column: every token after a sign that tells its kind, every value with an end. So a
//! LIKE over it, which a trigram index answers, leaves few events, and whether these have the words is told from the
//! column itself.
namespace PostgresText {

[[nodiscard]] QString toColumn(const SearchText &text);
//! Its tokens; `texts` stays empty.
[[nodiscard]] SearchText fromColumn(const QString &column);

//! Holds for every event that has \a word, and for few others. Not for an empty one.
[[nodiscard]] FilterSql::Condition mayHave(const WordQuery &word);

} // namespace PostgresText

} // namespace store
