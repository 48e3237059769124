// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "delivery/ExportFile.h"
#include "delivery/ExportFormat.h"
#include "store/Event.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace delivery {

//! What a file's first record says of the file.
struct ExportAbout
{
    QString program; //!< name and version
    QDateTime exportedAt; //!< UTC
    QString query; //!< which events; empty: all
    bool masked = true;

    //! format, version, program, exportedAt, query, masked and masking (what is masked).
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString sentence() const; //!< whether it is masked, in English, as files are read anywhere
};

//! Writes events in one format, one after the other, in any one thread. What it is given is masked already where it is
//! to be. Needs the same memory for any number of events. Errors of all three: Storage.
class ExportWriter
{
public:
    explicit ExportWriter(ExportFile &file) : m_file(file) { } //!< \a file outlives it and is open
    virtual ~ExportWriter() = default;
    Q_DISABLE_COPY_MOVE(ExportWriter)

    [[nodiscard]] virtual base::Result<> begin(const ExportAbout &about) = 0; //!< first, once
    [[nodiscard]] virtual base::Result<> write(const store::EventDetail &detail) = 0;
    [[nodiscard]] virtual base::Result<> end() = 0; //!< last, once

    [[nodiscard]] static std::unique_ptr<ExportWriter> make(ExportFormat format, ExportFile &file);

protected:
    [[nodiscard]] ExportFile &file() { return m_file; }

private:
    ExportFile &m_file;
};

} // namespace delivery
