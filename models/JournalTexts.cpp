// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The journal as text: for the eye, for a spreadsheet, for a program.

#include "base/Json.h"
#include "base/Redaction.h"
#include "base/Time.h"
#include "models/JournalModel.h"
#include "models/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using subscriptions::JournalEntry;

namespace {

constexpr qsizetype MostValueCharacters = 2000;

struct FieldName
{
    QLatin1String key;
    const char *label;
    bool isTime = false;
};

constexpr FieldName Fields[] = {
    {"id"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Id")},
    {"eventTypes"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Event types")},
    {"callbackUrl"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Callback URL")},
    {"hasCallbackToken"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Callback token set")},
    {"context"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Context")},
    {"createdAt"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Created"), true},
    {"validUntil"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Valid until"), true},
    {"active"_L1, QT_TRANSLATE_NOOP("models::JournalModel", "Active")},
};

//! A value that is a time, as the journal holds it; invalid: it is none.
QDateTime timeIn(const FieldName &field, const QJsonValue &value)
{
    return field.isTime ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs) : QDateTime();
}

QString valueText(const FieldName &field, const QJsonValue &value)
{
    if (const QDateTime time = timeIn(field, value); time.isValid())
        return QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s); // as the entry's own time
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(base::lenientString(part));
        return base::oneLine(parts.join(", "_L1), MostValueCharacters);
    }
    if (value.isBool())
        return value.toBool() ? JournalModel::tr("yes") : JournalModel::tr("no");
    const QString text = base::oneLine(base::lenientString(value), MostValueCharacters);
    return text.isEmpty() ? u"–"_s : text;
}

QString utcText(const QDateTime &time)
{
    return QLocale().toString(time.toUTC(), u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

//! One field of a CSV line.
QByteArray csvField(QString text)
{
    static const QString Formula = u"=+-@\t\r"_s; // what spreadsheets begin to calculate at
    if (!text.isEmpty() && Formula.contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', "\"\""_L1).toUtf8() + '"';
}

QString jsonText(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(base::toJsonLine(object));
}

} // namespace

QString detailsOf(const JournalEntry &entry)
{
    QStringList lines;
    if (!entry.error.isEmpty())
        lines << base::oneLine(entry.error, MostValueCharacters) << QString();
    for (const FieldName &field : Fields) {
        const QJsonValue before = entry.before.value(field.key);
        const QJsonValue after = entry.after.value(field.key);
        const QString label = JournalModel::tr(field.label);
        const bool both = !entry.before.isEmpty() && !entry.after.isEmpty();
        const QString left = valueText(field, before);
        const QString right = valueText(field, after);
        if (both && before != after)
            lines.append(
                JournalModel::tr("%1: %2 → %3", "a field, its value before and after").arg(label, left, right));
        else
            lines.append(
                JournalModel::tr("%1: %2", "a field and its value").arg(label, entry.after.isEmpty() ? left : right));
    }
    if (entry.after.value("callbackTokenChanged"_L1).toBool())
        lines.append(JournalModel::tr("The callback token was changed."));
    return lines.join(u'\n');
}

QString detailsToolTipOf(const JournalEntry &entry)
{
    QStringList lines;
    for (const FieldName &field : Fields) {
        const QDateTime before = timeIn(field, entry.before.value(field.key));
        const QDateTime after = timeIn(field, entry.after.value(field.key));
        const QString label = JournalModel::tr(field.label);
        if (before.isValid() && after.isValid() && before != after)
            lines.append(JournalModel::tr("%1: %2 → %3 UTC", "a field, its time before and after")
                             .arg(label, utcText(before), utcText(after)));
        else if (const QDateTime one = after.isValid() ? after : before; one.isValid())
            lines.append(JournalModel::tr("%1: %2 UTC", "a field and its time").arg(label, utcText(one)));
    }
    return toolTipText(lines.join(u'\n'));
}

QByteArray journalCsv(const QList<JournalEntry> &entries)
{
    QByteArray csv = "at,origin,kind,objectType,objectId,objectName,id,outcome,error,before,after\r\n";
    for (const JournalEntry &entry : entries) {
        const QStringList fields{base::toIsoUtc(entry.at),
                                 subscriptions::toString(entry.origin),
                                 subscriptions::toString(entry.kind),
                                 kaizala::toString(entry.object.type),
                                 entry.object.id,
                                 entry.objectName,
                                 entry.id.value,
                                 subscriptions::toString(entry.outcome),
                                 entry.error,
                                 jsonText(entry.before),
                                 jsonText(entry.after)};
        for (qsizetype i = 0; i < fields.size(); ++i)
            csv += (i == 0 ? QByteArray() : QByteArray(",")) + csvField(fields.at(i));
        csv += "\r\n";
    }
    return csv;
}

QByteArray journalLines(const QList<JournalEntry> &entries)
{
    QByteArray lines;
    for (const JournalEntry &entry : entries)
        lines += base::toJsonLine(entry.toJson()) + '\n';
    return lines;
}

} // namespace models
