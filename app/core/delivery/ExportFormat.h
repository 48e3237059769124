// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace delivery {

//! What a file of events looks like.
enum class ExportFormat
{
    Ndjson, //!< one JSON object per line, bodies byte for byte; what can be imported whole
    Csv, //!< for spreadsheets, one row per event
    Har, //!< HTTP Archive 1.2, one entry per event
    Zip, //!< the bodies alone, a file each
};

[[nodiscard]] QString toString(ExportFormat format); //!< "ndjson", "csv", "har", "zip"; also the file name's end
[[nodiscard]] std::optional<ExportFormat> formatFromString(const QString &text); //!< any case
[[nodiscard]] QStringList formatNames();

} // namespace delivery
