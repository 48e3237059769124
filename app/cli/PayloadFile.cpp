// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PayloadFile.h"

#include "base/Json.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

base::Result<QByteArray> readPayloadFile(const QString &name)
{
    QFile file(name);
    const bool open = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return base::fail(base::Error::Kind::Storage, file.errorString());
    const QByteArray content = file.read(MostPayloadBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::Error::Kind::Storage, file.errorString());
    if (content.size() > MostPayloadBytes)
        return base::fail(base::Error::Kind::Storage, u"larger than %1 bytes"_s.arg(MostPayloadBytes));
    return content;
}

QList<Payload> payloadsOf(const QByteArray &content)
{
    QList<Payload> lines;
    int number = 0;
    for (const QByteArray &line : content.split('\n')) {
        ++number;
        if (const QByteArray trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append({trimmed, number});
    }
    const auto objects =
        std::count_if(lines.cbegin(), lines.cend(), [](const Payload &line) { return line.json.startsWith('{'); });
    const bool onePerLine = lines.size() > 1 && objects * 2 > lines.size() && !base::parseJson(content);
    return onePerLine ? lines : QList<Payload>{{content, 0}};
}

} // namespace cli
