// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace store {

//! What one term of a query asks of a value inside the payload: `data.text~"late"`, `data.count>=3`. A value. Any
//! thread.
struct PayloadTerm
{
    enum class Operator
    {
        Equals, //!< ':'; '*' at the end means "starts with", alone "is there"
        Contains, //!< '~'
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
    };

    //! Keys from the payload down, in any case; those of an array's entries follow the array's at once, and one entry
    //! is enough. An index is a key too.
    QStringList path;
    Operator op = Operator::Equals;
    //! Compared as what the payload has: numbers (also those in texts) by value, booleans as true or false, times (ISO
    //! 8601, or milliseconds since 1970) as moments where this is a time too, all else as text without case. What can't
    //! be compared does not hold.
    QString value;

    [[nodiscard]] bool holds(const QJsonValue &payload) const;

    static constexpr int DeepestPath = 32; //!< keys
    static constexpr int MostValues = 100'000; //!< looked at in one payload; the rest counts as not holding

    friend bool operator==(const PayloadTerm &, const PayloadTerm &) = default;
};

} // namespace store
