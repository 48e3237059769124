// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Number.h"

namespace store {

void appendNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(uchar(number | 0x80)));
    bytes.append(char(uchar(number)));
}

std::optional<quint64> takeNumber(const QByteArray &bytes, qsizetype &at)
{
    constexpr int LastShift = 56; // a ninth byte; more than 63 bits are no size of anything
    quint64 number = 0;
    for (int shift = 0; at < bytes.size() && shift <= LastShift; shift += 7) {
        const quint64 byte = uchar(bytes.at(at++));
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

} // namespace store
