// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/ImportRecord.h"

#include <QFile>
#include <QSet>
#include <QString>

#include <optional>

namespace delivery {

//! A line that is not imported, or not as it is, and why.
struct ImportFinding
{
    qint64 line = 0; //!< from 1; of HAR: where the entry begins
    QString reason; //!< English, one line
};

//! Some events of a file, few enough to be held at once.
struct ImportBatch
{
    QList<ImportedEvent> events; //!< no two that might be the same one
    QList<ImportFinding> findings;
    qint64 skipped = 0; //!< records that are no event's, and no mistake
    std::optional<bool> masked; //!< the file says so
    qint64 at = 0; //!< bytes of the file that are read
    bool isLast = false;
};

//! Reads events from NDJSON or HAR; which of them it is, it sees. Of a large file only a batch is in memory. Blocks:
//! for worker threads, one at a time.
class ImportFile
{
public:
    explicit ImportFile(EventReading reading) : m_reading(std::move(reading)) { }

    //! Errors: Storage (not there, not readable), InvalidInput (neither of the two).
    [[nodiscard]] base::Result<> open(const QString &name);
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    [[nodiscard]] base::Result<ImportBatch> next(); //!< Storage

    static constexpr qsizetype MostEvents = 256; //!< of a batch
    static constexpr qint64 MostBytes = 8 * 1024 * 1024; //!< of the bodies of a batch, or one larger
    static constexpr qsizetype MostFindings = 1000; //!< of a batch
    static constexpr qint64 LongestLine = qint64(128) * 1024 * 1024; //!< longer ones are a finding, and not held

private:
    [[nodiscard]] base::Result<> openHar();
    [[nodiscard]] bool readNdjsonLine(ImportBatch &batch); //!< false: that was the last one
    [[nodiscard]] bool readHarEntry(ImportBatch &batch);
    void take(const base::Result<ImportedRecord> &record, qint64 line, ImportBatch &batch);
    void add(const ImportedEvent &event, ImportBatch &batch);
    [[nodiscard]] bool isFull(const ImportBatch &batch) const;

    const EventReading m_reading;
    QFile m_file;
    qint64 m_line = 0; // that was read last, or of HAR: that m_rest begins in
    QByteArrayView m_har; // the file; empty: NDJSON
    qint64 m_harAt = 0; // of m_har: where the next entry is looked for
    QSet<QString> m_keys; // of the batch's events
    qint64 m_bytes = 0; // of the batch's bodies
    std::optional<ImportedEvent> m_carried; // for the next batch
};

} // namespace delivery
