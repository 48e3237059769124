// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/ExportFormat.h"

#include <QString>

#include <optional>

//! The options of `events export` and `events import`.
namespace cli {

struct EventsExportOptions
{
    QString store;
    QString query;
    std::optional<delivery::ExportFormat> format; //!< none: as the file's name ends, else NDJSON
    QString output; //!< empty: standard output
    bool replace = false;
    bool masks = true;
};

struct EventsImportOptions
{
    QString store;
    QString file;
};

} // namespace cli
