// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/CsvWriter.h"

#include "base/Time.h"
#include "delivery/EventRecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace delivery {

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    // An apostrophe of the text's own is doubled, so that one can always be taken off again.
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r\n|%'＝＋－＠").contains(cell.front()))
        cell.prepend(u'\'');
    const bool quotes =
        std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return QStringView(u"\",;\r\n\t").contains(c); })
        || cell != cell.trimmed();
    if (quotes)
        cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    return cell.toUtf8();
}

base::Result<> CsvWriter::row(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += csvCell(cell) + ',';
    line.chop(1);
    return file().write(line + "\r\n");
}

base::Result<> CsvWriter::begin(const ExportAbout &about)
{
    m_masking = about.sentence();
    if (const auto written = file().write("\xEF\xBB\xBF"); !written)
        return written;
    return row({u"id"_s,         u"receivedAt"_s,     u"eventType"_s, u"eventId"_s,  u"objectId"_s,
                u"objectType"_s, u"subscriptionId"_s, u"from"_s,      u"fromName"_s, u"summary"_s,
                u"deliveries"_s, u"verdict"_s,        u"kind"_s,      u"inbox"_s,    u"peer"_s,
                u"status"_s,     u"reason"_s,         u"bodyBytes"_s, u"body"_s,     u"masking"_s});
}

base::Result<> CsvWriter::write(const store::EventDetail &detail)
{
    const store::EventRow &event = detail.row;
    return row({QString::number(event.id),
                base::toIsoUtc(event.receivedAt),
                event.eventType,
                event.eventId,
                event.objectId,
                event.objectType,
                event.subscriptionId,
                event.from,
                event.fromName,
                sentenceOf(event),
                QString::number(event.deliveries),
                store::toString(event.verdict),
                store::toString(event.kind),
                event.inbox,
                event.peer,
                QString::number(event.status),
                event.reason,
                QString::number(detail.body.size()),
                textOf(detail.body).value_or(QString()),
                m_masking});
}

base::Result<> CsvWriter::end()
{
    return {};
}

} // namespace delivery
