// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/Text.h"

#include "base/Redaction.h"
#include "base/Time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

//! Embeddings, overrides and isolates: they reach beyond the text that holds them.
bool turnsDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString inFuture(const QDateTime &time, const QDateTime &now, qint64 seconds)
{
    if (seconds < Hour)
        return Text::tr("in %n minute(s)", nullptr, int(seconds / Minute));
    if (seconds < 2 * Day)
        return Text::tr("in %n hour(s)", nullptr, int(seconds / Hour));
    const int months = (time.date().year() - now.date().year()) * 12 + time.date().month() - now.date().month()
        - (time.date().day() < now.date().day() ? 1 : 0);
    if (months < 2)
        return Text::tr("in %n day(s)", nullptr, int(seconds / Day));
    if (months < 24)
        return Text::tr("in %n month(s)", nullptr, months);
    return Text::tr("in %n year(s)", nullptr, months / 12);
}

QString inPast(const QDateTime &time, const QDateTime &now, qint64 seconds)
{
    if (seconds < Hour)
        return Text::tr("%n minute(s) ago", nullptr, int(seconds / Minute));
    if (seconds < 2 * Day)
        return Text::tr("%n hour(s) ago", nullptr, int(seconds / Hour));
    const int months = (now.date().year() - time.date().year()) * 12 + now.date().month() - time.date().month()
        - (now.date().day() < time.date().day() ? 1 : 0);
    if (months < 2)
        return Text::tr("%n day(s) ago", nullptr, int(seconds / Day));
    if (months < 24)
        return Text::tr("%n month(s) ago", nullptr, months);
    return Text::tr("%n year(s) ago", nullptr, months / 12);
}

} // namespace

QString cellText(const QString &text, qsizetype most)
{
    const qsizetype rest = text.size() - most;
    QString shown = base::oneLine(rest > 0 ? text.left(most) : text, most);
    shown.removeIf(turnsDirection);
    if (rest > 0)
        return Text::tr("%1… (%n more)", "a long text cut off, and how many characters are left out",
                        int(std::min<qsizetype>(rest, INT_MAX)))
            .arg(shown);
    return shown;
}

QString toolTipText(const QString &text)
{
    constexpr qsizetype MostToolTipCharacters = 2000;
    QString shown = text.left(MostToolTipCharacters);
    if (text.size() > shown.size())
        shown += u'…';
    shown.removeIf(turnsDirection);
    return Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown, Qt::WhiteSpaceNormal) : shown;
}

QString relativeText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid() || !now.isValid())
        return {};
    const QDateTime then = time.toUTC();
    const qint64 seconds = now.msecsTo(then) / 1000;
    if (seconds >= Minute)
        return inFuture(then, now.toUTC(), seconds);
    if (seconds <= -Minute)
        return inPast(then, now.toUTC(), -seconds);
    return Text::tr("now");
}

QString exactText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QString local = QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    return Text::tr("%1 local time\n%2 UTC").arg(local, QLocale().toString(time.toUTC(), u"yyyy-MM-dd HH:mm:ss.zzz"_s));
}

QString timeText(const QDateTime &time, const QDate &today)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(u"HH:mm:ss"_s);
    if (local.date() == today)
        return clock;
    return Text::tr("%1 %2", "date and time").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

} // namespace models
