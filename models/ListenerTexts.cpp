// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ListenerTexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListenerText)
};

constexpr qint64 DaySeconds = 24 * 60 * 60;
constexpr qint64 HourSeconds = 60 * 60;

QString number(quint64 value)
{
    return QLocale().toString(value);
}

} // namespace

// --- The certificate -------------------------------------------------------------------------------------------------

CertificateState certificateState(const QDateTime &expires, const QDateTime &now)
{
    const qint64 left = now.secsTo(expires);
    if (left <= 0)
        return CertificateState::Expired;
    return left < CertificateSoonDays * DaySeconds ? CertificateState::Soon : CertificateState::Fine;
}

QString certificateText(const QDateTime &expires, const QDateTime &now)
{
    const qint64 left = now.secsTo(expires);
    if (left <= 0) {
        const qint64 since = -left / DaySeconds;
        return since == 0 ? Text::tr("certificate expired today")
                          : Text::tr("certificate expired %n day(s) ago", nullptr, int(since));
    }
    if (left < DaySeconds)
        return Text::tr("certificate expires in %n hour(s)", nullptr, int(left / HourSeconds));
    return Text::tr("certificate expires in %n day(s)", nullptr, int(left / DaySeconds));
}

// --- Limits ----------------------------------------------------------------------------------------------------------

QString limitName(const listener::NamedLimit &limit)
{
    const QString &name = limit.name;
    if (name == "request-bytes"_L1)
        return Text::tr("Request line and headers");
    if (name == "header-fields"_L1)
        return Text::tr("Header fields");
    if (name == "body-bytes"_L1)
        return Text::tr("Body");
    if (name == "json-depth"_L1)
        return Text::tr("Depth of JSON");
    if (name == "connections"_L1)
        return Text::tr("Connections");
    if (name == "requests-per-minute"_L1)
        return Text::tr("Requests per minute and address");
    if (name == "header-timeout"_L1)
        return Text::tr("Time for the headers");
    if (name == "body-rate"_L1)
        return Text::tr("Least speed of a body");
    if (name == "idle"_L1)
        return Text::tr("Idle time of a connection");
    return name;
}

QString limitMeaning(const listener::NamedLimit &limit)
{
    const QString &name = limit.name;
    if (name == "request-bytes"_L1)
        return Text::tr("A request whose first line and headers are longer is answered 431.");
    if (name == "header-fields"_L1)
        return Text::tr("A request with more headers is answered 431.");
    if (name == "body-bytes"_L1)
        return Text::tr("A larger body, as it came or unpacked, is answered 413.");
    if (name == "json-depth"_L1)
        return Text::tr("A body with arrays and objects nested deeper is answered 400.");
    if (name == "connections"_L1)
        return Text::tr("Beyond so many at a time, a connection is answered 503 and asked to come back.");
    if (name == "requests-per-minute"_L1)
        return Text::tr("More from one address are answered 429. With 0 there is no such limit.");
    if (name == "header-timeout"_L1)
        return Text::tr("A request whose headers take longer is answered 408.");
    if (name == "body-rate"_L1)
        return Text::tr("A body that comes slower than this for ten seconds is answered 408.");
    if (name == "idle"_L1)
        return Text::tr("A connection without a request for so long is closed.");
    return {};
}

QString limitUnit(const listener::NamedLimit &limit)
{
    const QString &name = limit.name;
    if (name == "request-bytes"_L1 || name == "body-bytes"_L1)
        return Text::tr("bytes", "unit of a limit");
    if (name == "header-fields"_L1)
        return Text::tr("fields", "unit of a limit: header fields");
    if (name == "json-depth"_L1)
        return Text::tr("levels", "unit of a limit: of nesting");
    if (name == "connections"_L1)
        return Text::tr("connections", "unit of a limit");
    if (name == "requests-per-minute"_L1)
        return Text::tr("requests", "unit of a limit");
    if (name == "body-rate"_L1)
        return Text::tr("bytes per second", "unit of a limit");
    return Text::tr("seconds", "unit of a limit");
}

// --- Starting --------------------------------------------------------------------------------------------------------

QString listenerFailureText(const base::Error &error)
{
    using Kind = base::Error::Kind;
    if (error.kind == Kind::Tls || (error.kind == Kind::Storage && error.code.isEmpty()))
        return Text::tr("The certificate or its key can't be used: %1. Give PEM files that belong together, or a "
                        "PKCS#12 file, and the passphrase where there is one.",
                        "%1: technical detail, with the file's name")
            .arg(error.detail);
    if (error.kind == Kind::Network)
        return Text::tr("This computer can't listen there: %1. Choose an address that it has, and a port that it may "
                        "open.",
                        "%1: technical detail, with address and port")
            .arg(error.detail);
    return error.toUserString();
}

// --- Counters --------------------------------------------------------------------------------------------------------

QString refusalText(int status)
{
    switch (status) {
    case 400:
        return Text::tr("400: no proper request or no JSON");
    case 401:
        return Text::tr("401: the callback token was missing or wrong");
    case 404:
        return Text::tr("404: a path that is no inbox");
    case 405:
        return Text::tr("405: a method that is not taken");
    case 408:
        return Text::tr("408: too slow");
    case 411:
        return Text::tr("411: no length was given");
    case 413:
        return Text::tr("413: the body is too large");
    case 414:
        return Text::tr("414: the address is too long");
    case 415:
        return Text::tr("415: packed in a way that is not known");
    case 429:
        return Text::tr("429: too many requests from one address");
    case 431:
        return Text::tr("431: the headers are too large");
    case 501:
        return Text::tr("501: something that is not supported");
    case 503:
        return Text::tr("503: no room at that moment");
    default:
        return Text::tr("%1: refused", "%1 is a status such as 417").arg(status);
    }
}

quint64 refusedCount(const listener::Counters &counters)
{
    quint64 all = counters.failures + counters.http.turnedAway;
    for (const quint64 one : counters.rejected)
        all += one;
    for (const quint64 one : counters.http.refusals)
        all += one;
    return all;
}

QString countersText(const listener::Counters &counters)
{
    const QString received = number(counters.stored + counters.duplicates);
    const QString refused = number(refusedCount(counters));
    if (counters.waiting == 0)
        return Text::tr("%1 received, %2 refused", "numbers of deliveries").arg(received, refused);
    return Text::tr("%1 received, %2 refused, %3 waiting", "numbers of deliveries; the last ones wait for the disk")
        .arg(received, refused, number(counters.waiting));
}

QString countersDetails(const listener::Counters &counters)
{
    QStringList lines{Text::tr("Since this account was opened:"),
                      Text::tr("Events stored: %1").arg(number(counters.stored)),
                      Text::tr("The same event again: %1").arg(number(counters.duplicates)),
                      Text::tr("Callback validations: %1").arg(number(counters.validations)),
                      Text::tr("Waiting for the disk: %1").arg(number(counters.waiting)),
                      Text::tr("Connections open now: %1").arg(number(quint64(counters.http.open)))};
    QMap<int, quint64> refused = counters.rejected;
    for (auto it = counters.http.refusals.cbegin(); it != counters.http.refusals.cend(); ++it)
        refused[it.key()] += it.value();
    if (!refused.isEmpty() || counters.failures > 0 || counters.http.turnedAway > 0)
        lines.append(Text::tr("Refused:"));
    const auto line = [](const QString &what, quint64 count) {
        return Text::tr("   %1 – %2", "%1: why deliveries were refused, %2: how many").arg(what, number(count));
    };
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        lines.append(line(refusalText(it.key()), it.value()));
    if (counters.failures > 0)
        lines.append(line(Text::tr("503: could not be stored"), counters.failures));
    if (counters.http.turnedAway > 0)
        lines.append(line(Text::tr("503: too many connections"), counters.http.turnedAway));
    if (counters.http.handshakesFailed > 0)
        lines.append(line(Text::tr("no secure connection came about"), counters.http.handshakesFailed));
    if (counters.evidenceDropped > 0)
        lines.append(Text::tr("and %1 more that are not in the table, because events came first",
                              "%1: a number of refused deliveries and validations")
                         .arg(number(counters.evidenceDropped)));
    return lines.join(u'\n');
}

// --- The store -------------------------------------------------------------------------------------------------------

QString troubleText(store::Trouble trouble, const QString &detail)
{
    using store::Trouble;
    switch (trouble) {
    case Trouble::DiskFull:
        return Text::tr("Events can't be stored: the disk is full. Senders are answered 503 and try again later; free "
                        "some space.");
    case Trouble::ReadOnly:
        return Text::tr("Events can't be stored: the file or its folder can't be written. Senders are answered 503 and "
                        "try again later; check its permissions and whether the disk is writable.");
    case Trouble::Busy:
        return Text::tr("Events can't be stored: another program holds the file. Senders are answered 503 and try "
                        "again later; close what has the file open.");
    case Trouble::Damaged:
        return Text::tr("Events can't be stored: the file is damaged. Senders are answered 503 and try again later; "
                        "stop the listener and have the file checked (kaizala-cli store check).");
    case Trouble::Unreachable:
        return Text::tr("Events can't be stored: the database server can't be reached. Senders are answered 503 and "
                        "try again later; check the server and the network.");
    case Trouble::Other:
        break;
    }
    return Text::tr("Events can't be stored (%1). Senders are answered 503 and try again later; check the disk and the "
                    "file.",
                    "%1: technical detail")
        .arg(detail);
}

} // namespace models
