// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/ExportWriter.h"

#include <QTemporaryFile>

namespace delivery {

//! The bodies, a file each ("0000001-JobResponse-….json", oldest first), behind "export.json", which says what this is;
//! zip64 from the sizes and numbers on that need it. Events without a body are left out, and so are validations, whose
//! body is an answer. What is written at the end is kept in a temporary file until then.
class ZipWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] base::Result<> begin(const ExportAbout &about) override;
    [[nodiscard]] base::Result<> write(const store::EventDetail &detail) override;
    [[nodiscard]] base::Result<> end() override;

private:
    [[nodiscard]] base::Result<> add(const QByteArray &name, const QByteArray &content, const QDateTime &time);
    QTemporaryFile m_directory;
    qint64 m_entries = 0;
    qint64 m_number = 0; // of the event, from 1
};

} // namespace delivery
