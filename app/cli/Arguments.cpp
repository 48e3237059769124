// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/Arguments.h"

#include "base/Time.h"
#include "kaizala/EventType.h"
#include "store/QueryText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

qint64 secondsOf(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u'm':
        return 60;
    case u'h':
        return 60 * 60;
    case u'd':
        return 24 * 60 * 60;
    default:
        return 7 * 24 * 60 * 60;
    }
}

QDateTime readTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression Duration(uR"(\A(\d{1,6})([mhdw])\z)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = Duration.match(text); match.hasMatch())
        return now.addSecs(match.captured(1).toLongLong() * secondsOf(match.captured(2).front()));
    bool isNumber = false;
    const qint64 epochMs = text.toLongLong(&isNumber);
    return isNumber ? base::timeFromEpochMs(epochMs) : base::timeFromIso(text);
}

} // namespace

Checked<base::Secret> secretFromEnvironment(const QString &name)
{
    const QByteArray value = qgetenv(name.toLocal8Bit().constData());
    if (value.isEmpty())
        return tl::unexpected(
            Problem{Exit::Usage,
                    Text::tr("The environment variable %1 is not set, or empty. Put the secret there, then try again.")
                        .arg(name)});
    return base::Secret(value);
}

base::Secret storePassword()
{
    return base::Secret(qgetenv("KAIZALA_STORE_PASSWORD"));
}

Checked<QDateTime> timeArgument(const QString &text, const QDateTime &now)
{
    const QDateTime time = readTime(text.trimmed(), now);
    if (!time.isValid())
        return tl::unexpected(
            Problem{Exit::Usage,
                    Text::tr("%1 is no time. Give ISO 8601 (2027-01-31T00:00:00Z), milliseconds since "
                             "1970, or a duration such as 90d.")
                        .arg(text)});
    if (time <= now)
        return tl::unexpected(Problem{
            Exit::Usage, Text::tr("%1 is in the past. Give a time that is still to come.").arg(base::toIsoUtc(time))});
    return time;
}

Checked<QStringList> eventTypesArgument(const QString &text)
{
    if (text.trimmed().compare("all"_L1, Qt::CaseInsensitive) == 0)
        return kaizala::allEventTypeNames();
    QStringList types;
    for (const QString &part : text.split(u',')) {
        const QString name = part.trimmed();
        const std::optional<kaizala::EventType> known = kaizala::eventTypeFromString(name);
        const QString spelt = known ? kaizala::toString(*known) : name;
        if (!spelt.isEmpty() && !types.contains(spelt))
            types.append(spelt);
    }
    if (types.isEmpty())
        return tl::unexpected(Problem{
            Exit::Usage, Text::tr("There is no event type in --events. Name some, separated by commas, or say all.")});
    return types;
}

Checked<store::EventFilter> queryArgument(const QString &text, const QDateTime &now, const QList<store::Kind> &kinds)
{
    store::QueryPlace place;
    auto filter = store::EventFilter::parse(text, now, kinds, &place);
    if (filter)
        return std::move(*filter);
    QString sentence = Text::tr("The query can't be read: %1").arg(filter.error().detail);
    if (place.length > 0)
        sentence += u" (%1»%2«%3)"_s.arg(text.left(place.at), text.mid(place.at, place.length),
                                         text.mid(place.at + place.length));
    return tl::unexpected(Problem{Exit::Usage, sentence});
}

std::optional<QHostAddress> addressArgument(const QString &text)
{
    if (text.isEmpty() || text.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(text);
    if (address.isNull())
        return std::nullopt;
    return address;
}

} // namespace cli
