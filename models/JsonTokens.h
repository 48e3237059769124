// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <functional>

namespace models {

//! A piece of a JSON text, spelled as it came.
struct JsonToken
{
    enum class Kind : quint8
    {
        Open,
        Close,
        Comma,
        Colon,
        Scalar
    };
    Kind kind = Kind::Scalar;
    qsizetype begin = 0; //!< in the text
    qsizetype size = 0;
};

//! Hands the tokens of \a json to \a take, one after the other. True where it is JSON (RFC 8259, a byte-order mark
//! allowed); otherwise false, after the tokens up to the mistake. Bytes within strings are not checked to be UTF-8.
//! Linear, without recursion; keeps nothing but the open brackets. Any thread.
[[nodiscard]] bool readJsonTokens(const QByteArray &json, const std::function<void(const JsonToken &)> &take);

} // namespace models
