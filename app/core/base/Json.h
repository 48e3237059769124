// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace base {

//! Deepest nesting of arrays and objects that is read; deeper documents are refused before they are parsed.
inline constexpr int MaxJsonDepth = 512;

//! How deep \a json nests: 0 for a scalar, 1 for `{}`. Looks at brackets outside strings only, so it is right for valid
//! JSON and an upper bound's good guess for anything else. Linear, no recursion. Any thread.
[[nodiscard]] int jsonDepth(QByteArrayView json);

//! Parses any JSON value, scalars included, with or without a byte-order mark. Fails with Protocol: not JSON (with the
//! offset), or nested deeper than \a maxDepth. Any thread.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &json, int maxDepth = MaxJsonDepth);

//! Same, and the value has to be an object.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json, int maxDepth = MaxJsonDepth);

//! A JSON object read the way the service has to be read (service-api.md, "Every call"): keys in any case, numbers and
//! booleans that may come as strings, missing and null alike. An exact key wins over one that differs in case. Holds a
//! copy (shared).
class LenientObject
{
public:
    explicit LenientObject(QJsonObject object);

    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    [[nodiscard]] bool has(QStringView key) const; //!< there, and not null
    [[nodiscard]] QJsonValue value(QStringView key) const; //!< Undefined where missing
    //! The first of \a keys that is there and not null.
    [[nodiscard]] QJsonValue firstOf(std::initializer_list<QStringView> keys) const;

    [[nodiscard]] QString string(QStringView key) const; //!< "" where missing; numbers and booleans as text
    [[nodiscard]] std::optional<qint64> integer(QStringView key) const; //!< from a number or a string of digits
    [[nodiscard]] std::optional<bool> boolean(QStringView key) const; //!< from true, "true", "True", 1, …
    [[nodiscard]] QDateTime time(
        QStringView key) const; //!< UTC; from epoch ms (number or string) or ISO 8601; else invalid
    [[nodiscard]] QJsonArray array(QStringView key) const;
    [[nodiscard]] LenientObject child(QStringView key) const; //!< empty where missing or no object
    [[nodiscard]] QStringList strings(QStringView key) const; //!< the array's strings; others are left out

private:
    QJsonObject m_object;
};

//! The same readings for a value that is already at hand.
[[nodiscard]] std::optional<qint64> lenientInteger(const QJsonValue &value);
[[nodiscard]] QDateTime lenientTime(const QJsonValue &value);
[[nodiscard]] QString lenientString(const QJsonValue &value);

//! Escapes one reference token of a JSON pointer (RFC 6901, section 3).
[[nodiscard]] QString jsonPointerToken(QString key);

//! One line of JSON without a trailing newline, keys in QJsonObject's order, UTF-8.
[[nodiscard]] QByteArray toJsonLine(const QJsonObject &object);

} // namespace base
