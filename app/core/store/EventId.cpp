// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventId.h"

namespace store::EventId {

namespace {

constexpr qsizetype Characters = 36; // 8-4-4-4-12

bool isDash(qsizetype at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10 : -1;
}

//! The digits of a UUID or of its beginning, one a byte; null where \a text is neither.
QByteArray digitsOf(const QString &text)
{
    if (text.size() > Characters)
        return {};
    QByteArray digits("");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDash(i)) {
            if (text.at(i) != u'-')
                return {};
            continue;
        }
        const int digit = digitOf(text.at(i));
        if (digit < 0)
            return {};
        digits.append(char(digit));
    }
    return digits;
}

QByteArray bytesOf(const QByteArray &digits)
{
    QByteArray bytes(digits.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(uchar(digits.at(2 * i)) << 4 | uchar(digits.at(2 * i + 1)));
    return bytes;
}

constexpr qsizetype Digits = 32;

} // namespace

QVariant toColumn(const QString &id)
{
    if (id.isEmpty())
        return {};
    if (id.size() != Characters)
        return id;
    const QByteArray digits = digitsOf(id);
    return digits.isNull() ? QVariant(id) : QVariant(bytesOf(digits));
}

QString fromColumn(const QVariant &column)
{
    if (column.typeId() != QMetaType::QByteArray)
        return column.toString();
    QByteArray hex = column.toByteArray().toHex();
    if (hex.size() == Digits) {
        for (const qsizetype at : {20, 16, 12, 8})
            hex.insert(at, '-');
    }
    return QString::fromLatin1(hex);
}

std::optional<Range> uuidsWith(const QString &prefix)
{
    const QByteArray digits = digitsOf(prefix.toLower());
    if (digits.isNull())
        return std::nullopt;
    return Range{bytesOf(digits.leftJustified(Digits, '\x00')), bytesOf(digits.leftJustified(Digits, '\x0f'))};
}

} // namespace store::EventId
