// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ImportFile.h"

#include "base/Json.h"
#include "base/Time.h"
#include "delivery/RawJson.h"

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

constexpr qint64 ProbeBytes = 64 * 1024; // of the first line, to see what the file is

//! Two events with different keys can't be the same one.
QString keyOf(const store::NewEvent &event)
{
    const bool hasId = event.kind == store::Kind::Event && !event.eventId.isEmpty();
    return u"%1|%2|%3"_s.arg(int(event.kind))
        .arg(event.inbox, hasId ? u"id "_s + event.eventId : u"at "_s + base::toIsoUtc(event.receivedAt));
}

bool isSeparator(char c)
{
    return c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

base::Result<> ImportFile::open(const QString &name)
{
    m_file.setFileName(name);
    if (!m_file.open(QIODevice::ReadOnly))
        return base::fail(base::Error::Kind::Storage,
                          u"the file %1 cannot be read: %2"_s.arg(name, m_file.errorString()));
    QByteArray probe = m_file.peek(ProbeBytes);
    if (probe.startsWith("\xEF\xBB\xBF"))
        probe.remove(0, 3);
    probe = probe.trimmed();
    if (!probe.isEmpty() && !probe.startsWith('{'))
        return base::fail(base::Error::Kind::InvalidInput,
                          u"%1 is neither NDJSON nor HAR: it begins with no {"_s.arg(name));
    // One line of NDJSON says of its own what it is; HAR has everything inside "log".
    const QByteArray inside = probe.mid(1).trimmed();
    return inside.startsWith("\"log\"") ? openHar() : base::Result<>();
}

base::Result<> ImportFile::openHar()
{
    const uchar *bytes = m_file.map(0, m_file.size());
    if (!bytes)
        return base::fail(base::Error::Kind::Storage,
                          u"the file %1 cannot be read: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    const QByteArrayView all(bytes, m_file.size());
    const QByteArrayView object = all.startsWith("\xEF\xBB\xBF") ? all.sliced(3) : all;
    const auto log = raw::member(object, "log");
    const auto entries = log ? raw::member(*log, "entries") : std::nullopt;
    if (!entries || !entries->startsWith('['))
        return base::fail(base::Error::Kind::InvalidInput,
                          u"%1 is no whole HAR file: it has no list of entries that ends"_s.arg(m_file.fileName()));
    m_har = all.first(entries->data() + entries->size() - all.data());
    m_harAt = entries->data() + 1 - all.data();
    m_line = 1 + std::count(all.data(), entries->data() + 1, '\n');
    return {};
}

bool ImportFile::isFull(const ImportBatch &batch) const
{
    return m_carried || batch.events.size() >= MostEvents || m_bytes >= MostBytes
        || batch.findings.size() >= MostFindings;
}

base::Result<ImportBatch> ImportFile::next()
{
    ImportBatch batch;
    m_keys.clear();
    m_bytes = 0;
    if (m_carried) {
        const ImportedEvent carried = *m_carried;
        m_carried.reset();
        add(carried, batch);
    }
    while (!isFull(batch) && !batch.isLast)
        batch.isLast = m_har.isEmpty() ? !readNdjsonLine(batch) : !readHarEntry(batch);
    batch.isLast = batch.isLast && !m_carried;
    if (m_file.error() != QFileDevice::NoError)
        return base::fail(base::Error::Kind::Storage,
                          u"the file %1 cannot be read: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    batch.at = m_har.isEmpty() ? m_file.pos() : m_harAt;
    return batch;
}

bool ImportFile::readNdjsonLine(ImportBatch &batch)
{
    QByteArray line = m_file.readLine(LongestLine);
    if (line.isEmpty())
        return false;
    ++m_line;
    if (!line.endsWith('\n') && !m_file.atEnd()) {
        batch.findings.append({m_line, u"the line is longer than %1 bytes"_s.arg(LongestLine)});
        while (!line.isEmpty() && !line.endsWith('\n'))
            line = m_file.readLine(ProbeBytes);
        return true;
    }
    if (m_line == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    line = line.trimmed();
    if (!line.isEmpty())
        take(recordFromNdjson(line, m_reading), m_line, batch);
    return true;
}

bool ImportFile::readHarEntry(ImportBatch &batch)
{
    while (m_harAt < m_har.size() && isSeparator(m_har[m_harAt])) {
        m_line += m_har[m_harAt] == '\n' ? 1 : 0;
        ++m_harAt;
    }
    const auto entry = raw::valueAt(m_har, m_harAt);
    if (!entry)
        return false;
    take(recordFromHar(*entry, m_reading), m_line, batch);
    m_line += std::count(entry->begin(), entry->end(), '\n');
    m_harAt += entry->size();
    return true;
}

void ImportFile::take(const base::Result<ImportedRecord> &record, qint64 line, ImportBatch &batch)
{
    if (!record) {
        batch.findings.append({line, record.error().detail});
    } else if (record->event) {
        ImportedEvent event = *record->event;
        event.line = line;
        add(event, batch);
    } else if (record->masked) {
        batch.masked = record->masked;
    } else {
        ++batch.skipped;
    }
}

void ImportFile::add(const ImportedEvent &event, ImportBatch &batch)
{
    const QString key = keyOf(event.event);
    if (m_keys.contains(key)) {
        m_carried = event;
        return;
    }
    m_keys.insert(key);
    m_bytes += event.event.body.size();
    batch.events.append(event);
}

} // namespace delivery
