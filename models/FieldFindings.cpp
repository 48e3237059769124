// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/FieldFindings.h"

#include "base/Json.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {

namespace {

//! The value called \a token directly in \a value; Undefined where there is none.
QJsonValue step(const QJsonValue &value, const QString &token)
{
    if (value.isObject())
        return value.toObject().value(token);
    bool isNumber = false;
    const int index = token.toInt(&isNumber);
    if (value.isArray() && isNumber && index >= 0)
        return value.toArray().at(index);
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

QStringList pointerTokens(const QString &pointer)
{
    if (!pointer.startsWith(u'/'))
        return {};
    QStringList tokens = pointer.mid(1).split(u'/');
    for (QString &token : tokens)
        token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return tokens;
}

QString pointerOf(const QStringList &tokens)
{
    QString pointer;
    for (const QString &token : tokens)
        pointer += u'/' + base::jsonPointerToken(token);
    return pointer;
}

FieldFindings::FieldFindings(const QJsonValue &payload, const schema::Report &report)
{
    for (const schema::Finding &finding : report.findings) {
        const QStringList tokens = pointerTokens(finding.path);
        QJsonValue value = payload;
        qsizetype there = 0;
        for (; there < tokens.size(); ++there) {
            const QJsonValue next = step(value, tokens.at(there));
            if (next.isUndefined())
                break;
            value = next;
        }
        const QString nearest = pointerOf(tokens.first(there));
        if (there == tokens.size() - 1 && finding.missing && value.isObject()) {
            if (!m_missing.value(nearest).contains(tokens.constLast()))
                m_missing[nearest].append(tokens.constLast());
            m_findings[pointerOf(tokens)].append(finding);
        } else {
            m_findings[nearest].append(finding);
        }
    }
}

} // namespace models
