// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/ExportWriter.h"

#include "base/Time.h"
#include "delivery/CsvWriter.h"
#include "delivery/HarWriter.h"
#include "delivery/Masking.h"
#include "delivery/NdjsonWriter.h"
#include "delivery/ZipWriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace delivery {

QJsonObject ExportAbout::toJson() const
{
    QJsonObject object{{u"format"_s, u"kaizala-webhook-events"_s},    {u"version"_s, 1},   {u"program"_s, program},
                       {u"exportedAt"_s, base::toIsoUtc(exportedAt)}, {u"query"_s, query}, {u"masked"_s, masked}};
    if (masked)
        object.insert(u"masking"_s, QJsonArray::fromStringList(Masking::what()));
    return object;
}

QString ExportAbout::sentence() const
{
    return masked ? u"Masked: "_s + Masking::what().join(u", "_s) : u"Not masked"_s;
}

std::unique_ptr<ExportWriter> ExportWriter::make(ExportFormat format, ExportFile &file)
{
    switch (format) {
    case ExportFormat::Ndjson:
        return std::make_unique<NdjsonWriter>(file);
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(file);
    case ExportFormat::Har:
        return std::make_unique<HarWriter>(file);
    case ExportFormat::Zip:
        break;
    }
    return std::make_unique<ZipWriter>(file);
}

} // namespace delivery
