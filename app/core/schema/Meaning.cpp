// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Meaning.h"

#include "base/Json.h"
#include "base/Time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

constexpr qsizetype MaxEmbeddedJson = 256 * 1024; // characters; longer texts are not tried
constexpr qsizetype MaxLink = 16 * 1024;
constexpr qsizetype MaxName = 120;
constexpr qint64 FirstEpochMs = 978'307'200'000; // 2001: smaller numbers are numbers, not times
constexpr qint64 LastEpochMs = 4'102'444'800'000; // 2100

struct MeaningText
{
    Q_DECLARE_TR_FUNCTIONS(Meaning)
};

// The name of the value: the last key that is no index.
QString nameOf(const QStringList &path)
{
    for (auto it = path.crbegin(); it != path.crend(); ++it) {
        bool isIndex = false;
        (void)it->toUInt(&isIndex);
        if (!isIndex)
            return *it;
    }
    return {};
}

bool isOneOf(const QString &name, std::initializer_list<QLatin1String> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&name](QLatin1String one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

QString timeText(const QDateTime &utc, const QLocale &locale)
{
    const QDateTime local = utc.toLocalTime();
    const QString dateFormat = u"d MMM yyyy"_s;
    const QString localText = locale.toString(local, dateFormat + " HH:mm"_L1);
    QString utcText = locale.toString(utc.time(), u"HH:mm:ss"_s);
    if (utc.date() != local.date())
        utcText = locale.toString(utc, dateFormat + " HH:mm:ss"_L1);
    return MeaningText::tr("%1 local, %2 UTC", "the same moment in local time and in UTC").arg(localText, utcText);
}

Meaning timeMeaning(const QDateTime &utc, const QLocale &locale)
{
    return utc.isValid() ? Meaning{MeaningKind::Time, timeText(utc, locale)} : Meaning();
}

bool isTimeName(const QString &name)
{
    return isOneOf(name, {"validity"_L1, "ts"_L1, "dueDate"_L1, "accessTokenExpiry"_L1, "refreshTokenExpiry"_L1});
}

Meaning numberMeaning(const QString &name, const QJsonValue &value, const QLocale &locale)
{
    const double number = value.toDouble();
    const bool plausible =
        number >= double(FirstEpochMs) && number < double(LastEpochMs) && std::floor(number) == number;
    if (plausible || (isTimeName(name) && number > double(FirstEpochMs)))
        return timeMeaning(base::lenientTime(value), locale);
    return {};
}

Meaning phoneMeaning(const QString &name, const QString &text)
{
    // Digits, and the x that documentation puts in their place.
    static const QRegularExpression Phone(u"^(\\+{0,2})([0-9][0-9xX ().-]{4,22})$"_s);
    const QRegularExpressionMatch match = Phone.match(text);
    const bool named =
        isOneOf(name, {"fromUser"_L1, "responder"_L1, "assignee"_L1, "assignedTo"_L1, "member"_L1, "mobileNumber"_L1});
    if (!match.hasMatch() || (!named && match.capturedLength(1) == 0))
        return {};
    if (match.capturedLength(1) == 2)
        return {MeaningKind::Phone,
                MeaningText::tr("Phone number %1; the second plus sign does not belong to it")
                    .arg(u'+' + match.captured(2))};
    return {MeaningKind::Phone, MeaningText::tr("Phone number %1").arg(text)};
}

bool isNumberLike(const QJsonValue &value)
{
    return value.isDouble() || (value.isString() && !value.toString().isEmpty());
}

QString degrees(double value, const QString &positive, const QString &negative, const QLocale &locale)
{
    return MeaningText::tr("%1° %2", "a coordinate: number and N, S, E or W")
        .arg(locale.toString(std::abs(value), 'f', 5), value < 0 ? negative : positive);
}

Meaning objectMeaning(const QJsonObject &object, const QLocale &locale)
{
    const base::LenientObject fields(object);
    if (const QJsonValue latitude = fields.value(u"lt"), longitude = fields.value(u"lg");
        latitude.isDouble() && longitude.isDouble()) {
        const QString north =
            degrees(latitude.toDouble(), MeaningText::tr("N", "north"), MeaningText::tr("S", "south"), locale);
        const QString east =
            degrees(longitude.toDouble(), MeaningText::tr("E", "east"), MeaningText::tr("W", "west"), locale);
        const QString place = fields.string(u"n").simplified().left(MaxName);
        const QJsonValue accuracy = fields.value(u"acc");
        QString text = MeaningText::tr("%1, %2", "latitude and longitude").arg(north, east);
        if (accuracy.isDouble())
            text = MeaningText::tr("%1, within %2 m", "coordinates and their accuracy in metres")
                       .arg(text, locale.toString(accuracy.toDouble(), 'f', 0));
        if (!place.isEmpty())
            text = MeaningText::tr("%1 (%2)", "coordinates and the name of the place").arg(text, place);
        return {MeaningKind::Coordinates, text};
    }
    if (fields.has(u"cc") && isNumberLike(fields.value(u"pn"))) {
        const QString country = fields.string(u"cc").remove(u'+').simplified();
        const QString number = fields.string(u"pn").simplified();
        const QString whole = u'+' + country + u' ' + number;
        return {MeaningKind::Phone, MeaningText::tr("Phone number %1").arg(whole.left(MaxName))};
    }
    return {};
}

// When a signed link stops working: its parameter "se".
QDateTime expiryOf(const QUrlQuery &query)
{
    return base::timeFromIso(query.queryItemValue(u"se"_s, QUrl::FullyDecoded));
}

Meaning linkMeaning(const QString &name, const QString &text, const QLocale &locale)
{
    if (text.size() > MaxLink || !(text.startsWith("https://"_L1) || text.startsWith("http://"_L1)))
        return {};
    const QString usable = usableUrl(text);
    const QUrl url(usable, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    const QUrlQuery query(url);
    const QString file = url.fileName(QUrl::FullyDecoded).simplified().left(MaxName);
    const bool isSigned = query.hasQueryItem(u"sig"_s);
    const bool isMedia = isSigned || isOneOf(name, {"mediaUrl"_L1});
    QString line;
    if (isMedia && !file.isEmpty())
        line = MeaningText::tr("Media link to %1", "%1: a file name").arg(file);
    else if (isMedia)
        line = MeaningText::tr("Media link at %1", "%1: a host").arg(url.host());
    else
        line = MeaningText::tr("Link to %1", "%1: a host").arg(url.host());
    if (const QDateTime expiry = expiryOf(query); isSigned && expiry.isValid())
        line = MeaningText::tr("%1; works without signing in until %2", "a media link, and a date")
                   .arg(line, locale.toString(expiry.date(), u"d MMM yyyy"_s));
    else if (isSigned)
        line = MeaningText::tr("%1; works without signing in", "a media link").arg(line);
    if (usable != text)
        line = MeaningText::tr("%1; it came HTML-escaped: read &amp; as &", "a link").arg(line);
    return {isMedia ? MeaningKind::MediaLink : MeaningKind::Link, line};
}

Meaning embeddedMeaning(const QString &text)
{
    const QString trimmed = text.size() <= MaxEmbeddedJson ? text.trimmed() : QString();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return {};
    const base::Result<QJsonValue> json = base::parseJson(trimmed.toUtf8());
    if (!json)
        return {};
    if (json->isObject())
        return {
            MeaningKind::EmbeddedJson,
            MeaningText::tr("JSON inside a text: an object with %n field(s)", nullptr, int(json->toObject().size()))};
    return {MeaningKind::EmbeddedJson,
            MeaningText::tr("JSON inside a text: a list with %n entries", nullptr, int(json->toArray().size()))};
}

Meaning textMeaning(const QString &name, const QString &text, const QLocale &locale)
{
    static const QRegularExpression IsoTime(
        u"^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?$"_s);
    static const QRegularExpression EpochMs(u"^\\d{12,14}$"_s);
    if (text.isEmpty())
        return {MeaningKind::EmptyText, MeaningText::tr("Empty text")};
    if (text.size() <= 40 && IsoTime.match(text).hasMatch())
        return timeMeaning(base::timeFromIso(text), locale);
    if (isTimeName(name) && text.size() <= 40 && EpochMs.match(text).hasMatch())
        return timeMeaning(base::timeFromEpochMs(text.toLongLong()), locale);
    for (const Meaning &meaning :
         {linkMeaning(name, text, locale), phoneMeaning(name, text.left(64)), embeddedMeaning(text)}) {
        if (meaning.kind != MeaningKind::None)
            return meaning;
    }
    return {};
}

} // namespace

Meaning meaningOf(const QStringList &path, const QJsonValue &value, const QLocale &locale)
{
    const QString name = nameOf(path);
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Meaning{MeaningKind::Yes, MeaningText::tr("Yes")}
                              : Meaning{MeaningKind::No, MeaningText::tr("No")};
    case QJsonValue::Double:
        return numberMeaning(name, value, locale);
    case QJsonValue::String:
        return textMeaning(name, value.toString(), locale);
    case QJsonValue::Object:
        return objectMeaning(value.toObject(), locale);
    default:
        return {};
    }
}

QString usableUrl(const QString &url)
{
    // The ampersand last: "&amp;lt;" is the escape of "&lt;", not of "<".
    static const QRegularExpression Ampersand(u"&(?:amp|#38|#x26);"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Quote(u"&(?:quot|#34|#x22);"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Apostrophe(u"&(?:apos|#39|#x27);"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Less(u"&(?:lt|#60|#x3c);"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Greater(u"&(?:gt|#62|#x3e);"_s, QRegularExpression::CaseInsensitiveOption);
    QString usable = url;
    return usable.replace(Quote, u"\""_s)
        .replace(Apostrophe, u"'"_s)
        .replace(Less, u"<"_s)
        .replace(Greater, u">"_s)
        .replace(Ampersand, u"&"_s);
}

} // namespace schema
