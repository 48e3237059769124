// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/EventJson.h"

#include "base/Json.h"
#include "delivery/EventRecord.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// As text where the bytes are one, so that nothing is lost of those that are none.
void insertBytes(const QByteArray &bytes, const QString &name, QJsonObject &object)
{
    if (const auto text = delivery::textOf(bytes))
        object.insert(name + u"Text"_s, *text);
    else
        object.insert(name + u"Base64"_s, QString::fromLatin1(bytes.toBase64()));
}

void insertBody(const store::EventDetail &detail, QJsonObject &object)
{
    if (detail.row.kind == store::Kind::Validation)
        insertBytes(detail.body, u"answered"_s, object);
    else if (const base::Result<QJsonValue> json = base::parseJson(detail.body))
        object.insert(u"body"_s, *json);
    else
        insertBytes(detail.body, u"body"_s, object);
}

} // namespace

QJsonObject toJson(const store::EventRow &row)
{
    return delivery::recordOf(row);
}

QJsonObject toJson(const store::EventDetail &detail, const QList<schema::Finding> &findings)
{
    QJsonObject object = delivery::recordOf(detail);
    object.insert(u"findings"_s, toJson(findings));
    insertBody(detail, object);
    return object;
}

QJsonArray toJson(const QList<schema::Finding> &findings)
{
    QJsonArray list;
    for (const schema::Finding &finding : findings)
        list.append(QJsonObject{{u"severity"_s, schema::toString(finding.severity)},
                                {u"path"_s, finding.path},
                                {u"message"_s, finding.message}});
    return list;
}

} // namespace cli
