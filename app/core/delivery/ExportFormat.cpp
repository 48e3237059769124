// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ExportFormat.h"

using namespace Qt::StringLiterals;

namespace delivery {

QStringList formatNames()
{
    return {u"ndjson"_s, u"csv"_s, u"har"_s, u"zip"_s}; // in the order of the enumeration
}

QString toString(ExportFormat format)
{
    return formatNames().at(int(format));
}

std::optional<ExportFormat> formatFromString(const QString &text)
{
    const qsizetype index = formatNames().indexOf(text.toLower());
    return index < 0 ? std::nullopt : std::optional(ExportFormat(index));
}

} // namespace delivery
