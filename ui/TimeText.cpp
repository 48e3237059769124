// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TimeText.h"

#include "models/Text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

} // namespace

QString exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    //: a date and a time, as QLocale::toString() reads it
    return QLocale().toString(time.toLocalTime(), TimeText::tr("d MMM yyyy, HH:mm:ss"));
}

QString timeWithDistance(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    return TimeText::tr("%1 (%2)", "an exact time (how far away it is)")
        .arg(
            QLocale().toString(time.toLocalTime(),
                               TimeText::tr("d MMM yyyy, HH:mm", "a date and a time, as QLocale::toString() reads it")),
            models::relativeText(time, now));
}

QString shortSpan(qint64 seconds)
{
    const qint64 left = qMax<qint64>(0, seconds);
    if (left >= 2 * Day)
        return TimeText::tr("%n day(s)", "what is left of a time", int(left / Day));
    if (left >= Hour)
        return TimeText::tr("%1 h", "hours").arg(left / Hour);
    return TimeText::tr("%1 min", "minutes").arg(left / Minute);
}

} // namespace ui
