// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Time.h"

#include <QTimeZone>

namespace base {

QDateTime timeFromEpochMs(qint64 epochMs)
{
    constexpr qint64 EndOfYear9999 = 253402300799999;
    if (epochMs < 0 || epochMs > EndOfYear9999)
        return {};
    return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC);
}

QDateTime timeFromIso(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QString toIsoUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace base
