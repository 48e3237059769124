// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ExportJob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

constexpr qint64 RefillEvents = 4096;

} // namespace

ExportJob::ExportJob(ExportRequest request) : m_request(std::move(request))
{
}

base::Result<> ExportJob::open()
{
    if (const auto opened = m_file.open(m_request.file, m_request.existing, m_request.storeFile); !opened)
        return opened;
    if (!m_noted.open())
        return base::fail(base::Error::Kind::Storage, u"no temporary file: %1"_s.arg(m_noted.errorString()));
    if (m_request.masks)
        m_masking.emplace();
    m_writer = ExportWriter::make(m_request.format, m_file);
    // A query names people as well.
    const bool hides = m_request.masks && !m_request.query.isEmpty();
    const QString query = hides ? QString(Masking::Placeholder) : m_request.query;
    return m_writer->begin({m_request.program, m_request.now, query, m_request.masks});
}

base::Result<> ExportJob::note(const QList<store::EventRow> &rows)
{
    QList<Noted> noted;
    noted.reserve(rows.size());
    for (const store::EventRow &row : rows)
        noted.append({row.id, row.bodyBytes});
    const qint64 bytes = noted.size() * qint64(sizeof(Noted));
    if (m_noted.write(reinterpret_cast<const char *>(noted.constData()), bytes) != bytes)
        return base::fail(base::Error::Kind::Storage, u"a temporary file is full: %1"_s.arg(m_noted.errorString()));
    m_total += noted.size();
    return {};
}

base::Result<> ExportJob::begin()
{
    m_unread = m_total;
    return m_noted.flush()
        ? base::Result<>()
        : base::fail(base::Error::Kind::Storage, u"a temporary file is full: %1"_s.arg(m_noted.errorString()));
}

base::Result<> ExportJob::refill()
{
    const qint64 count = std::min(m_unread, RefillEvents);
    m_unread -= count;
    m_upcoming.resize(count);
    const qint64 bytes = count * qint64(sizeof(Noted));
    const bool isRead = m_noted.seek(m_unread * qint64(sizeof(Noted)))
        && m_noted.read(reinterpret_cast<char *>(m_upcoming.data()), bytes) == bytes;
    return isRead
        ? base::Result<>()
        : base::fail(base::Error::Kind::Storage, u"a temporary file cannot be read: %1"_s.arg(m_noted.errorString()));
}

base::Result<QList<qint64>> ExportJob::next()
{
    QList<qint64> ids;
    qint64 bytes = 0;
    while (ids.size() < MostHeld) {
        if (m_upcoming.isEmpty()) {
            if (m_unread == 0)
                break;
            if (const auto filled = refill(); !filled)
                return base::fail(filled.error());
        }
        const Noted &one = m_upcoming.last();
        bytes += one.bytes;
        if (bytes > MostHeldBytes && !ids.isEmpty())
            break;
        ids.append(one.id);
        m_upcoming.removeLast();
    }
    return ids;
}

base::Result<> ExportJob::write(const QList<store::EventDetail> &details)
{
    for (const store::EventDetail &detail : details) {
        const auto written = m_writer->write(m_masking ? m_masking->masked(detail) : detail);
        if (!written)
            return written;
    }
    return {};
}

base::Result<qint64> ExportJob::finish()
{
    if (const auto ended = m_writer->end(); !ended)
        return base::fail(ended.error());
    if (const auto finished = m_file.finish(); !finished)
        return base::fail(finished.error());
    return m_file.size();
}

void ExportJob::discard()
{
    m_file.discard();
}

} // namespace delivery
