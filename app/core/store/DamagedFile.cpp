// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/DamagedFile.h"

#include "store/SqlConnection.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// https://www.sqlite.org/fileformat2.html
constexpr QByteArrayView Magic("SQLite format 3\0", 16);
constexpr qsizetype HeaderBytes = 100;
constexpr qsizetype PageBytesAt = 16;
constexpr qsizetype FirstUnusedAt = 32;
constexpr quint32 LeastPageBytes = 512;
constexpr quint32 MostPageBytes = 65536;

constexpr qsizetype LogHeaderBytes = 32;
constexpr qsizetype FrameHeaderBytes = 24;
constexpr quint32 LogMagic = 0x377f0682; // its last bit: the checksums are of big-endian words

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return at + qsizetype(sizeof(quint32)) <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

//! The running checksum of a write-ahead log.
struct Checksum
{
    bool isBigEndian = false;
    quint32 first = 0;
    quint32 second = 0;

    void add(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            first += word(bytes.data() + i) + second;
            second += word(bytes.data() + i + 4) + first;
        }
    }
    [[nodiscard]] quint32 word(const char *at) const
    {
        return isBigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
};

} // namespace

base::Result<> DamagedFile::open(const QString &name)
{
    m_file.setFileName(name);
    if (!m_file.open(QIODevice::ReadOnly))
        return base::fail(storageError(u"the file %1 cannot be read: %2"_s.arg(name, m_file.errorString())));
    readHeader();
    const qint64 bytes = m_file.size();
    m_pages = quint32(std::min<qint64>((bytes + m_pageBytes - 1) / m_pageBytes, std::numeric_limits<quint32>::max()));
    if (m_pages == 0)
        return base::fail(storageError(u"the file %1 is empty"_s.arg(name)));
    m_log.setFileName(name + u"-wal"_s);
    if (m_log.open(QIODevice::ReadOnly))
        readLog();
    readUnused();
    return {};
}

void DamagedFile::readHeader()
{
    const QByteArray header = m_file.read(HeaderBytes);
    m_hasHeader = header.startsWith(Magic) && header.size() == HeaderBytes;
    if (!m_hasHeader)
        return; // the size of our own files stays
    const quint32 bytes = qFromBigEndian<quint16>(header.constData() + PageBytesAt);
    const quint32 size = bytes == 1 ? MostPageBytes : bytes;
    m_hasHeader = size >= LeastPageBytes && (size & (size - 1)) == 0;
    if (m_hasHeader)
        m_pageBytes = size;
}

//! Up to the last whole transaction; what comes after it was never committed.
void DamagedFile::readLog()
{
    const QByteArray header = m_log.read(LogHeaderBytes);
    const quint32 magic = number(header, 0);
    if ((magic | 1) != (LogMagic | 1) || number(header, 8) != m_pageBytes)
        return;
    Checksum checksum{(magic & 1) != 0};
    checksum.add(QByteArrayView(header).first(24));
    if (checksum.first != number(header, 24) || checksum.second != number(header, 28))
        return;
    QHash<quint32, qint64> begun;
    while (true) {
        const qint64 at = m_log.pos();
        const QByteArray frame = m_log.read(FrameHeaderBytes + m_pageBytes);
        if (frame.size() != FrameHeaderBytes + qsizetype(m_pageBytes) || frame.mid(8, 8) != header.mid(16, 8))
            return;
        checksum.add(QByteArrayView(frame).first(8));
        checksum.add(QByteArrayView(frame).sliced(FrameHeaderBytes));
        if (checksum.first != number(frame, 16) || checksum.second != number(frame, 20) || number(frame, 0) == 0)
            return;
        begun.insert(number(frame, 0), at + FrameHeaderBytes);
        if (const quint32 pagesAfter = number(frame, 4); pagesAfter != 0) {
            m_inLog.insert(begun);
            begun.clear();
            m_pages = pagesAfter;
        }
    }
}

//! Trunk pages in a chain, each with numbers of leaves.
void DamagedFile::readUnused()
{
    const QByteArray first = page(1);
    if (!first.startsWith(Magic))
        return;
    m_hasHeader = true;
    quint32 trunk = number(first, FirstUnusedAt);
    while (trunk != 0 && trunk <= m_pages && !m_unused.contains(trunk)) {
        m_unused.insert(trunk);
        const QByteArray bytes = page(trunk);
        const quint32 leaves = std::min(number(bytes, 4), m_pageBytes / 4 - 2);
        for (quint32 i = 0; i < leaves; ++i)
            m_unused.insert(number(bytes, 8 + qsizetype(i) * 4));
        trunk = number(bytes, 0);
    }
}

QByteArray DamagedFile::page(quint32 number)
{
    if (number == 0 || number > m_pages)
        return {};
    if (const auto at = m_inLog.constFind(number); at != m_inLog.constEnd())
        return m_log.seek(*at) ? m_log.read(m_pageBytes) : QByteArray();
    return m_file.seek(qint64(number - 1) * m_pageBytes) ? m_file.read(m_pageBytes) : QByteArray();
}

} // namespace store
