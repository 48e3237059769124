// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ZipWriter.h"

#include "base/Json.h"
#include "delivery/EventRecord.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

constexpr quint32 LocalHeader = 0x04034b50;
constexpr quint32 DirectoryEntry = 0x02014b50;
constexpr quint32 DirectoryEnd = 0x06054b50;
constexpr quint32 DirectoryEnd64 = 0x06064b50;
constexpr quint32 DirectoryLocator64 = 0x07064b50;
constexpr quint16 Version = 45; // of the format: zip64
constexpr quint16 Utf8Names = 1 << 11;
constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr quint32 Unknown32 = 0xFFFFFFFF; // look into the zip64 fields
constexpr quint16 Unknown16 = 0xFFFF;
constexpr int CompressionLevel = 6;
constexpr qsizetype LongestPart = 60; // characters of a type or id in a file name

//! Little endian, as zip has it.
class Fields
{
public:
    template <typename T>
    Fields &add(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
        return *this;
    }
    Fields &add(const QByteArray &bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

quint32 crc32(QByteArrayView bytes)
{
    static const std::array<quint32, 256> Table = [] {
        std::array<quint32, 256> table{};
        for (quint32 i = 0; i < table.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            table.at(i) = value;
        }
        return table;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = Table.at((crc ^ uchar(byte)) & 0xFF) ^ (crc >> 8);
    return ~crc;
}

//! Bare deflate: Qt puts a length (4 bytes) and zlib its frame (2 in front, 4 behind) around it.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray framed = qCompress(content, CompressionLevel);
    return framed.size() > 10 ? framed.sliced(6, framed.size() - 10) : QByteArray();
}

quint32 dosTime(const QDateTime &time)
{
    const QDate date = time.date();
    if (!time.isValid() || date.year() < 1980 || date.year() > 2107)
        return (1U << 21) | (1U << 16); // the first day that it knows
    const QTime clock = time.time();
    return quint32(date.year() - 1980) << 25 | quint32(date.month()) << 21 | quint32(date.day()) << 16
        | quint32(clock.hour()) << 11 | quint32(clock.minute()) << 5 | quint32(clock.second() / 2);
}

//! What any file system takes and no shell minds: what comes from outside names no folder and no device.
QByteArray safePart(const QString &text)
{
    QByteArray out;
    for (const QChar c : QStringView(text).first(std::min(text.size(), LongestPart))) {
        const bool isSafe = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
        out += isSafe ? char(c.unicode()) : '_';
    }
    return out;
}

QByteArray nameOf(qint64 number, const store::EventDetail &detail)
{
    QByteArray name = QByteArray::number(number).rightJustified(7, '0');
    const QString type = detail.row.eventType.isEmpty() ? store::toString(detail.row.kind) : detail.row.eventType;
    for (const QString &part : {type, detail.row.eventId}) {
        if (!part.isEmpty())
            name += '-' + safePart(part);
    }
    if (base::parseJson(detail.body))
        return name + ".json";
    return name + (textOf(detail.body) ? ".txt" : ".bin");
}

tl::unexpected<base::Error> directoryFailed(const QFile &directory)
{
    return base::fail(base::Error::Kind::Storage,
                      u"a temporary file cannot be written or read: %1"_s.arg(directory.errorString()));
}

} // namespace

base::Result<> ZipWriter::add(const QByteArray &name, const QByteArray &content, const QDateTime &time)
{
    const QByteArray packed = deflated(content);
    const bool isDeflated = !packed.isEmpty() && packed.size() < content.size();
    const QByteArray &data = isDeflated ? packed : content;
    const qint64 offset = file().size();
    const bool isFar = offset >= qint64(Unknown32); // an event's body is always far below 4 GB
    const auto common = [&](Fields &fields) {
        fields.add(Utf8Names).add(isDeflated ? Deflated : Stored).add(dosTime(time)).add(crc32(content));
        fields.add(quint32(data.size())).add(quint32(content.size())).add(quint16(name.size()));
    };
    Fields local;
    local.add(LocalHeader).add(Version);
    common(local);
    local.add(quint16(0)).add(name);
    if (const auto written = file().write(local.bytes() + data); !written)
        return written;

    Fields entry;
    entry.add(DirectoryEntry).add(Version).add(Version);
    common(entry);
    entry.add(quint16(isFar ? 12 : 0)).add(quint16(0)).add(quint16(0)).add(quint16(0)).add(quint32(0));
    entry.add(isFar ? Unknown32 : quint32(offset)).add(name);
    if (isFar)
        entry.add(quint16(1)).add(quint16(8)).add(quint64(offset));
    if (m_directory.write(entry.bytes()) != entry.bytes().size())
        return directoryFailed(m_directory);
    ++m_entries;
    return {};
}

base::Result<> ZipWriter::begin(const ExportAbout &about)
{
    if (!m_directory.open())
        return directoryFailed(m_directory);
    return add("export.json", base::toJsonLine(about.toJson()) + '\n', about.exportedAt);
}

base::Result<> ZipWriter::write(const store::EventDetail &detail)
{
    ++m_number;
    if (detail.row.kind == store::Kind::Validation || detail.body.isEmpty())
        return {};
    return add(nameOf(m_number, detail), detail.body, detail.row.receivedAt);
}

base::Result<> ZipWriter::end()
{
    const qint64 begin = file().size();
    const qint64 bytes = m_directory.pos();
    if (!m_directory.seek(0))
        return directoryFailed(m_directory);
    constexpr qint64 Piece = 256 * 1024;
    for (qint64 left = bytes; left > 0;) {
        const QByteArray piece = m_directory.read(std::min(left, Piece));
        if (piece.isEmpty())
            return directoryFailed(m_directory);
        if (const auto written = file().write(piece); !written)
            return written;
        left -= piece.size();
    }
    Fields end;
    if (m_entries >= Unknown16 || begin >= qint64(Unknown32) || bytes >= qint64(Unknown32)) {
        end.add(DirectoryEnd64).add(quint64(44)).add(Version).add(Version).add(quint32(0)).add(quint32(0));
        end.add(quint64(m_entries)).add(quint64(m_entries)).add(quint64(bytes)).add(quint64(begin));
        end.add(DirectoryLocator64).add(quint32(0)).add(quint64(begin + bytes)).add(quint32(1));
    }
    const auto shortCount = quint16(std::min<qint64>(m_entries, Unknown16));
    end.add(DirectoryEnd).add(quint16(0)).add(quint16(0)).add(shortCount).add(shortCount);
    end.add(quint32(std::min<qint64>(bytes, Unknown32))).add(quint32(std::min<qint64>(begin, Unknown32)));
    end.add(quint16(0));
    return file().write(end.bytes());
}

} // namespace delivery
