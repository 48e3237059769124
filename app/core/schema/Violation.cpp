// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Violation.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace schema {

QList<Violation> withoutEchoes(const QList<Violation> &all)
{
    QList<Violation> kept;
    QHash<QString, qsizetype> typeAt; // by the path
    QSet<QString> seen;
    for (const Violation &one : all) {
        const QString place = one.path.join(u'\n');
        if (one.keyword == "type"_L1) {
            const auto known = typeAt.constFind(place);
            if (known != typeAt.constEnd()) {
                QJsonArray types = kept[*known].expected.toArray();
                const QJsonArray more = one.expected.toArray();
                for (const QJsonValue &type : more) {
                    if (!types.contains(type))
                        types.append(type);
                }
                kept[*known].expected = types;
                continue;
            }
            typeAt.insert(place, kept.size());
        } else {
            const QByteArray what = QJsonDocument(QJsonArray{one.keyword, one.expected}).toJson(QJsonDocument::Compact);
            const QString key = place + u'\n' + QString::fromUtf8(what);
            if (seen.contains(key))
                continue;
            seen.insert(key);
        }
        kept.append(one);
    }
    if (typeAt.isEmpty())
        return kept;
    QSet<QString> further; // the places around the violations
    for (const Violation &one : std::as_const(kept)) {
        for (qsizetype length = 0; length < one.path.size(); ++length)
            further.insert(one.path.first(length).join(u'\n'));
    }
    kept.removeIf([&further](const Violation &one) {
        return one.keyword == "type"_L1 && further.contains(one.path.join(u'\n'));
    });
    return kept;
}

} // namespace schema
