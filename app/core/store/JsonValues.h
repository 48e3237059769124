// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace store {

//! How much of a text is read at most.
struct ReadBounds
{
    qsizetype bytes = 0; //!< of the text
    qsizetype characters = 0; //!< of all values together
};

//! Every string and number in \a json, in its order, escapes decoded; no keys, no true, false and null. JSON inside a
//! string is read in its turn, at most four deep. Reads what is no valid JSON as far as it makes sense: what arrived
//! may be cut off or damaged and is still searched. Linear, no recursion over the document. Any thread.
[[nodiscard]] QStringList jsonValues(QByteArrayView json, ReadBounds bounds);

//! Whether \a text looks as if it was JSON: begins as an object, an array or a string.
[[nodiscard]] bool looksLikeJson(QByteArrayView text);

} // namespace store
