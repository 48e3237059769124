// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Head.h"

#include "store/Database.h"
#include "store/Number.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

// The first byte tells the form. Parts: all texts one after the other (method, target, then name and value of each
// header), each after its length: seven bits a byte, the lowest first, the top bit where more follow. Json: what the
// migration from version 1 could make with SQL: two lengths as text, method, target, and the headers as JSON.
constexpr char Parts = '\x01';
constexpr char Json = 'J';

void addPart(QByteArray &bytes, const QByteArray &part)
{
    appendNumber(bytes, quint64(part.size()));
    bytes.append(part);
}

class Reader
{
public:
    explicit Reader(const QByteArray &bytes, qsizetype at) : m_bytes(bytes), m_at(at) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    bool part(QByteArray &into)
    {
        const std::optional<quint64> length = takeNumber(m_bytes, m_at);
        return length && take(*length, into);
    }

    //! A number in digits and the space after it.
    bool number(quint64 &into)
    {
        const qsizetype space = m_bytes.indexOf(' ', m_at);
        bool isNumber = false;
        into = space < 0 ? 0 : m_bytes.mid(m_at, space - m_at).toULongLong(&isNumber);
        m_at = space + 1;
        return isNumber;
    }

    bool take(quint64 length, QByteArray &into)
    {
        if (length > quint64(m_bytes.size() - m_at))
            return false;
        into = m_bytes.mid(m_at, qsizetype(length));
        m_at += qsizetype(length);
        return true;
    }

    [[nodiscard]] QByteArray rest() const { return m_bytes.mid(m_at); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
};

bool readParts(Reader reader, Head &head)
{
    if (!reader.part(head.method) || !reader.part(head.target))
        return false;
    while (!reader.atEnd()) {
        std::pair<QByteArray, QByteArray> header;
        if (!reader.part(header.first) || !reader.part(header.second))
            return false;
        head.headers.append(std::move(header));
    }
    return true;
}

bool readJson(Reader reader, Head &head)
{
    quint64 method = 0;
    quint64 target = 0;
    if (!reader.number(method) || !reader.number(target) || !reader.take(method, head.method)
        || !reader.take(target, head.target))
        return false;
    head.headers = base::headersFromJson(reader.rest());
    return true;
}

} // namespace

QByteArray Head::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(512); // most are smaller
    bytes.append(Parts);
    addPart(bytes, method);
    addPart(bytes, target);
    for (const auto &[name, value] : headers) {
        addPart(bytes, name);
        addPart(bytes, value);
    }
    return bytes;
}

base::Result<Head> Head::fromBytes(const QByteArray &bytes)
{
    Head head;
    const char form = bytes.isEmpty() ? '\0' : bytes.front();
    if ((form == Parts && readParts(Reader(bytes, 1), head)) || (form == Json && readJson(Reader(bytes, 1), head)))
        return head;
    return base::fail(storageError(u"the head of a request is damaged"_s));
}

} // namespace store
