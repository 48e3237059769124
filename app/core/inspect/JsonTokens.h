// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace inspect {

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

//! Where a text stops being JSON.
struct JsonMistake
{
    qsizetype at = 0; //!< the byte, from 0; the text's size where it ends too early
    QString why; //!< English, for details: "a name in quotes is missing"
};

//! Hands the tokens of \a json to \a take, one after the other. None where it is JSON (RFC 8259, a byte-order mark
//! allowed); otherwise the mistake, after the tokens up to it. Bytes within strings are not checked to be UTF-8.
//! Linear, without recursion; keeps nothing but the open brackets. Any thread.
[[nodiscard]] std::optional<JsonMistake> readJsonTokens(const QByteArray &json,
                                                        const std::function<void(const JsonToken &)> &take);

} // namespace inspect
