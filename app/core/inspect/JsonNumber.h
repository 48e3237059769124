// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

//! Numbers as JSON spells them, never made a double: what is beyond 2^53 stays what it is.
namespace inspect {

//! The exact value of a JSON number: digits times a power of ten, without zeros at either end.
struct Decimal
{
    bool negative = false; //!< never of zero
    QByteArray digits; //!< empty: zero
    qint64 exponent = 0; //!< 0 of zero

    [[nodiscard]] bool isInteger() const { return exponent >= 0; }
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

//! Of \a number, spelled as JSON has it. None: its exponent is beyond 15 digits.
[[nodiscard]] std::optional<Decimal> decimalOf(QByteArrayView number);

//! Whether both mean the same value: 1, 1.0 and 10e-1 do, 9007199254740993 and 9007199254740992 don't.
[[nodiscard]] bool isSameNumber(QByteArrayView a, QByteArrayView b);

} // namespace inspect
