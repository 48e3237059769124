// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/LeafRows.h"

#include "store/DamagedFile.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace store {

namespace {

// https://www.sqlite.org/fileformat2.html
constexpr char LeafOfTable = 0x0d;
constexpr qsizetype FirstPageHeader = 100;
constexpr qsizetype LeafHeaderBytes = 8;
constexpr qsizetype CellsAt = 3; // their number

quint32 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

qsizetype headerOf(quint32 page)
{
    return page == 1 ? FirstPageHeader : 0;
}

//! A number of one to nine bytes; moves \a at behind it.
std::optional<qint64> varint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes.at(at++));
        if (i == 8)
            return qint64((value << 8) | byte);
        value = (value << 7) | (byte & 0x7f);
        if (!(byte & 0x80))
            return qint64(value);
    }
    return std::nullopt;
}

//! The bytes of a value of the type \a type; none where there is no such type.
std::optional<qint64> bytesOf(qint64 type)
{
    constexpr std::array<qint64, 10> Fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type >= 12)
        return (type - 12) / 2;
    return type >= 0 && type < qint64(Fixed.size()) ? std::optional(Fixed.at(size_t(type))) : std::nullopt;
}

QVariant valueOf(qint64 type, QByteArrayView bytes)
{
    constexpr qint64 Real = 7;
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return type - 8;
    if (type >= 12)
        return type % 2 == 0 ? QVariant(bytes.toByteArray()) : QVariant(QString::fromUtf8(bytes));
    quint64 value = quint8(bytes.front()) & 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = (value << 8) | quint8(byte);
    return type == Real ? QVariant(std::bit_cast<double>(value)) : QVariant(qint64(value));
}

} // namespace

bool LeafRows::isLeaf(const QByteArray &page, quint32 number)
{
    const qsizetype header = headerOf(number);
    return page.size() >= header + LeafHeaderBytes && page.at(header) == LeafOfTable;
}

int LeafRows::read(quint32 number, const std::function<void(const LeafRow &)> &take)
{
    const QByteArray page = m_file.page(number);
    if (!isLeaf(page, number))
        return 0;
    const qsizetype header = headerOf(number);
    const auto cells = qsizetype(number16(page, header + CellsAt));
    const qsizetype pointers = header + LeafHeaderBytes;
    if (pointers + cells * 2 > qsizetype(m_file.pageBytes()))
        return 0; // whatever it says, it is no leaf
    int lost = 0;
    for (qsizetype i = 0; i < cells; ++i) {
        LeafRow row;
        const qsizetype pointer = pointers + i * 2;
        if (pointer + 2 <= page.size() && readCell(page, qsizetype(number16(page, pointer)), row))
            take(row);
        else
            ++lost;
    }
    return lost;
}

bool LeafRows::readCell(const QByteArray &page, qsizetype at, LeafRow &row)
{
    const auto bytes = varint(page, at);
    const auto id = bytes ? varint(page, at) : std::nullopt;
    QByteArray payload;
    if (!id || *bytes < 0 || *bytes > MostRowBytes || !readPayload(page, at, *bytes, payload))
        return false;
    row.id = *id;
    return readColumns(payload, row.columns);
}

//! What does not fit in the page is in a chain of others.
bool LeafRows::readPayload(const QByteArray &page, qsizetype at, qint64 bytes, QByteArray &payload)
{
    const qint64 usable = m_file.pageBytes();
    const qint64 most = usable - 35;
    qint64 here = bytes;
    if (bytes > most) {
        const qint64 least = (usable - 12) * 32 / 255 - 23;
        const qint64 fitting = least + (bytes - least) % (usable - 4);
        here = fitting <= most ? fitting : least;
    }
    if (at + here > page.size())
        return false;
    payload = page.mid(at, here);
    if (here == bytes)
        return true;
    if (at + here + 4 > page.size())
        return false;
    auto next = qFromBigEndian<quint32>(page.constData() + at + here);
    while (payload.size() < bytes) {
        const QByteArray more = m_file.page(next);
        const qint64 part = std::min(bytes - payload.size(), usable - 4);
        if (more.size() < 4 + part || m_file.unused().contains(next))
            return false;
        payload += more.mid(4, part);
        next = qFromBigEndian<quint32>(more.constData());
    }
    return true;
}

bool LeafRows::readColumns(const QByteArray &payload, QVariantList &columns)
{
    constexpr qsizetype MostColumns = 100;
    qsizetype at = 0;
    const auto headerBytes = varint(payload, at);
    if (!headerBytes || *headerBytes < at || *headerBytes > payload.size())
        return false;
    qsizetype value = *headerBytes;
    while (at < *headerBytes) {
        const auto type = varint(payload, at);
        const auto bytes = type ? bytesOf(*type) : std::nullopt;
        if (!bytes || value + *bytes > payload.size() || columns.size() >= MostColumns)
            return false;
        columns.append(valueOf(*type, QByteArrayView(payload).sliced(value, *bytes)));
        value += *bytes;
    }
    return at == *headerBytes && value == payload.size();
}

} // namespace store
