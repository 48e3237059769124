// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Json.h"
#include "schema/Finding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <ostream>

//! What the tests of the schemas share: payloads, and how they read and print.
namespace payloads {

inline QJsonObject fromText(const QByteArray &json)
{
    const base::Result<QJsonObject> object = base::parseJsonObject(json);
    EXPECT_TRUE(object) << json.constData();
    return object.value_or(QJsonObject());
}

//! tests/data/events/NAME.json: the printed samples of the reference, with other names and hosts.
inline QJsonObject sample(const QString &name)
{
    QFile file(QStringLiteral(KWC_SOURCE_DIR "/tests/data/events/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return fromText(file.readAll());
}

//! A text message event, or another one with \a data.
inline QJsonObject event(const QString &eventType, const QJsonObject &data)
{
    return {{QStringLiteral("objectId"), QStringLiteral("8c291050")},
            {QStringLiteral("objectType"), QStringLiteral("Group")},
            {QStringLiteral("eventType"), eventType},
            {QStringLiteral("eventId"), QStringLiteral("3e49b367")},
            {QStringLiteral("data"), data}};
}

//! \a payload with the value at \a path (keys and indexes) replaced; Undefined removes it.
inline QJsonValue with(const QJsonValue &payload, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (payload.isArray()) {
        QJsonArray array = payload.toArray();
        const qsizetype index = path.first().toLongLong();
        array.replace(index, with(array.at(index), path.sliced(1), value));
        return array;
    }
    QJsonObject object = payload.toObject();
    const QJsonValue inner = with(object.value(path.first()), path.sliced(1), value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), inner);
    return object;
}

//! "error /data/text missing: The field …", one line per finding.
inline std::string lines(const schema::Report &report)
{
    QString text;
    for (const schema::Finding &finding : report.findings)
        text += QStringLiteral("%1 %2%3: %4\n")
                    .arg(schema::toString(finding.severity), finding.path,
                         finding.missing ? QStringLiteral(" missing") : QString(), finding.message);
    return text.toStdString();
}

} // namespace payloads
