// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/JsonNumber.h"

#include <algorithm>

namespace inspect {

namespace {

constexpr qsizetype LongestExponent = 15; // digits: sums with a text's length stay far below 2^63

//! The exponent after the "e", with its sign. None: too long.
std::optional<qint64> exponentOf(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    while (text.startsWith('0'))
        text = text.sliced(1);
    if (text.size() > LongestExponent)
        return std::nullopt;
    const qint64 value = text.isEmpty() ? 0 : text.toByteArray().toLongLong();
    return negative ? -value : value;
}

} // namespace

std::optional<Decimal> decimalOf(QByteArrayView number)
{
    Decimal decimal;
    const bool negative = number.startsWith('-');
    if (negative)
        number = number.sliced(1);
    const auto e = std::find_if(number.begin(), number.end(), [](char c) { return c == 'e' || c == 'E'; });
    if (e != number.end()) {
        const std::optional<qint64> exponent = exponentOf(number.sliced(e - number.begin() + 1));
        if (!exponent)
            return std::nullopt;
        decimal.exponent = *exponent;
        number = number.first(e - number.begin());
    }
    const qsizetype point = number.indexOf('.');
    if (point < 0) {
        decimal.digits = number.toByteArray();
    } else {
        decimal.digits = number.first(point).toByteArray();
        decimal.digits.append(number.sliced(point + 1));
        decimal.exponent -= number.size() - point - 1;
    }
    qsizetype zeros = 0;
    while (zeros < decimal.digits.size() && decimal.digits.at(zeros) == '0')
        ++zeros;
    decimal.digits.remove(0, zeros);
    qsizetype end = decimal.digits.size();
    while (end > 0 && decimal.digits.at(end - 1) == '0')
        --end;
    decimal.exponent += decimal.digits.size() - end;
    decimal.digits.truncate(end);
    if (decimal.digits.isEmpty())
        return Decimal{};
    decimal.negative = negative;
    return decimal;
}

bool isSameNumber(QByteArrayView a, QByteArrayView b)
{
    if (a == b)
        return true;
    const std::optional<Decimal> first = decimalOf(a);
    return first && first == decimalOf(b);
}

} // namespace inspect
