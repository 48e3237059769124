// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/NdjsonWriter.h"

#include "base/Json.h"
#include "delivery/EventRecord.h"
#include "delivery/RawJson.h"

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

QByteArray bytesMember(const QByteArray &name, const QByteArray &bytes)
{
    if (const auto text = textOf(bytes))
        return ",\"" + name + "Text\":" + raw::quoted(*text);
    return ",\"" + name + "Base64\":\"" + bytes.toBase64() + '"';
}

QByteArray bodyMember(const store::EventDetail &detail)
{
    if (detail.row.kind == store::Kind::Validation)
        return bytesMember("answered", detail.body);
    return isLineOfJson(detail.body) ? ",\"body\":" + detail.body : bytesMember("body", detail.body);
}

} // namespace

base::Result<> NdjsonWriter::begin(const ExportAbout &about)
{
    return file().write(base::toJsonLine({{u"export"_s, about.toJson()}}) + '\n');
}

base::Result<> NdjsonWriter::write(const store::EventDetail &detail)
{
    QJsonObject record = recordOf(detail);
    record.insert(u"pinned"_s, detail.row.pinned);
    QByteArray line = base::toJsonLine(record);
    line.chop(1); // the last brace
    return file().write(line + bodyMember(detail) + "}\n");
}

base::Result<> NdjsonWriter::end()
{
    return {};
}

} // namespace delivery
