// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/ExportWriter.h"
#include "delivery/Masking.h"

#include <QList>
#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace delivery {

//! What is exported, and where to.
struct ExportRequest
{
    QString file; //!< empty: standard output
    ExportFile::Existing existing = ExportFile::Existing::Refuse;
    ExportFormat format = ExportFormat::Ndjson;
    bool masks = true;
    QString program; //!< name and version, for the first record
    QString query; //!< as somebody wrote it, for the first record of a file that is not masked
    QDateTime now; //!< UTC
    QString storeFile; //!< the export is not written over it
};

//! What an export did.
struct ExportOutcome
{
    qint64 events = 0; //!< in the file
    qint64 gone = 0; //!< deleted while it ran
    qint64 damaged = 0; //!< could not be read from the store
    qint64 bytes = 0;
};

//! The part of an export that works on files: which events there are, kept in a temporary file so that 5 million need
//! no memory and the oldest is written first; and the file itself. Blocks: for worker threads, one at a time. What goes
//! unfinished leaves no file.
class ExportJob
{
public:
    explicit ExportJob(ExportRequest request);

    [[nodiscard]] base::Result<> open(); //!< first; errors as of ExportFile::open
    [[nodiscard]] base::Result<> note(const QList<store::EventRow> &rows); //!< newest first, page by page
    [[nodiscard]] base::Result<> begin(); //!< everything is noted
    [[nodiscard]] qint64 total() const { return m_total; } //!< events noted

    //! The next events to be written, oldest first; few enough to be held at once: at most MostHeld, whose bodies have
    //! at most MostHeldBytes together, or one alone. Empty: that was all.
    [[nodiscard]] base::Result<QList<qint64>> next();
    static constexpr qsizetype MostHeld = 256;
    static constexpr qint64 MostHeldBytes = 4 * 1024 * 1024;

    [[nodiscard]] base::Result<> write(const QList<store::EventDetail> &details);
    [[nodiscard]] base::Result<qint64> finish(); //!< how many bytes there are
    void discard(); //!< instead: takes away what is there of the file

private:
    struct Noted
    {
        qint64 id = 0;
        qint64 bytes = 0;
    };
    [[nodiscard]] base::Result<> refill();

    const ExportRequest m_request;
    ExportFile m_file;
    std::unique_ptr<ExportWriter> m_writer;
    std::optional<Masking> m_masking;
    QTemporaryFile m_noted; // Noted, newest first
    qint64 m_total = 0;
    qint64 m_unread = 0; // of m_noted, from its beginning
    QList<Noted> m_upcoming; // the next is the last
};

} // namespace delivery
