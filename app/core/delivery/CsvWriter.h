// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/ExportWriter.h"

#include <QStringList>

namespace delivery {

//! One cell, quoted where it has to be and made harmless where it begins like a formula. Any thread.
[[nodiscard]] QByteArray csvCell(const QString &text);

//! Comma-separated values (RFC 4180), UTF-8 with a byte-order mark, one row per event below the names of the columns.
//! What a spreadsheet would take for a formula gets an apostrophe in front. Bodies that are no text are left out.
//! Whether it is masked stands in the last column of every row, and so in the first record.
class CsvWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    [[nodiscard]] base::Result<> begin(const ExportAbout &about) override;
    [[nodiscard]] base::Result<> write(const store::EventDetail &detail) override;
    [[nodiscard]] base::Result<> end() override;

private:
    [[nodiscard]] base::Result<> row(const QStringList &cells);
    QString m_masking;
};

} // namespace delivery
