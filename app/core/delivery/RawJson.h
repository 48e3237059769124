// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

//! JSON text by its bytes: what is only cut out or replaced in part keeps every other byte, the order of keys, keys
//! that stand twice and numbers of any length. Meant for valid JSON; of other text it gives something or nothing, and
//! never reads beyond it. No recursion. Any thread.
namespace delivery::raw {

//! The bytes of the value of the top-level member \a key of \a object, without white space around them; the last one
//! where there are several, as QJsonObject has it. None where there is none. Keys are compared as they are written.
[[nodiscard]] std::optional<QByteArrayView> member(QByteArrayView object, QByteArrayView key);

//! The bytes of the value that begins at \a at; none where there is none, or it does not end.
[[nodiscard]] std::optional<QByteArrayView> valueAt(QByteArrayView json, qsizetype at);

//! A text or a number of a document, and where it stands.
struct Scalar
{
    QStringView key; //!< of the object that it is in, over any arrays; empty: in none
    QStringView parentKey; //!< the key under which that object is
    bool isKey = false; //!< it is a key itself
    bool isText = false; //!< else a number
    QString text; //!< decoded; a number as it is written
};

//! \a json with those texts and numbers replaced (by a text) for which \a replacement returns something.
[[nodiscard]] QByteArray rewritten(const QByteArray &json,
                                   const std::function<std::optional<QString>(const Scalar &)> &replacement);

[[nodiscard]] QByteArray quoted(const QString &text); //!< a text as JSON writes it

} // namespace delivery::raw
