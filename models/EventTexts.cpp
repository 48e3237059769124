// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/EventTexts.h"

#include "schema/Summary.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

} // namespace

QString eventTypeText(const store::EventRow &row)
{
    switch (row.kind) {
    case store::Kind::Validation:
        return EventText::tr("Callback validation");
    case store::Kind::Rejected:
        return row.eventType.isEmpty() ? EventText::tr("Rejected delivery") : row.eventType;
    case store::Kind::Event:
        break;
    }
    return row.eventType.isEmpty() ? EventText::tr("(no type)", "an event without eventType") : row.eventType;
}

QString summaryText(const store::EventRow &row)
{
    static const QRegularExpression OldAnswer(u"^answered (\\d{1,9}) bytes$"_s); // as an older program kept it
    switch (row.kind) {
    case store::Kind::Validation:
        if (!row.summary.isEmpty())
            return schema::Summary::deserialised(row.summary).toText();
        if (const QRegularExpressionMatch old = OldAnswer.match(row.reason); old.hasMatch())
            return schema::Summary::ofValidation(old.captured(1).toLongLong()).toText();
        if (row.reason.isEmpty())
            return EventText::tr("Callback validated");
        return EventText::tr("Callback validated: %1", "%1: what was answered").arg(row.reason);
    case store::Kind::Rejected:
        return row.reason.isEmpty() ? EventText::tr("Refused with status %1").arg(row.status) : row.reason;
    case store::Kind::Event:
        break;
    }
    return schema::Summary::deserialised(row.summary).toText();
}

QString senderText(const store::EventRow &row)
{
    if (!row.fromName.isEmpty())
        return row.fromName;
    if (!row.from.isEmpty() || row.kind == store::Kind::Event)
        return row.from;
    return row.peer;
}

QString verdictText(const store::EventRow &row)
{
    if (row.kind == store::Kind::Validation)
        return {};
    switch (row.verdict) {
    case store::Verdict::Rejected:
        return EventText::tr("rejected", "verdict on an event");
    case store::Verdict::Valid:
        return EventText::tr("valid", "verdict on an event");
    case store::Verdict::Notes:
    case store::Verdict::Invalid:
        break;
    }
    QStringList counts;
    if (row.errors > 0)
        counts.append(EventText::tr("%n error(s)", nullptr, row.errors));
    if (row.warnings > 0)
        counts.append(EventText::tr("%n warning(s)", nullptr, row.warnings));
    if (row.notes > 0)
        counts.append(EventText::tr("%n note(s)", nullptr, row.notes));
    if (counts.isEmpty()) // counted by an older program
        return row.verdict == store::Verdict::Invalid ? EventText::tr("invalid", "verdict on an event")
                                                      : EventText::tr("notes", "verdict on an event");
    QString text = counts.takeFirst();
    for (const QString &count : std::as_const(counts))
        text = EventText::tr("%1, %2", "a list of counts, such as: 1 error, 2 notes").arg(text, count);
    return text;
}

} // namespace models
