// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CallbackCheck.h"

#include "base/Redaction.h"
#include "base/Secret.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using Verdict = CallbackReport::Verdict;

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CallbackCheck)
};

//! Nothing is known of the shape of the service's tokens, so ours needs decoding: a callback that echoes the URL as it
//! stands is found out here and not at the service.
QByteArray freshToken()
{
    return base::randomToken().toLatin1() + "+/= 100%&";
}

QUrl validationUrl(const QUrl &callback, const QByteArray &token)
{
    QUrl url = callback;
    QByteArray query = callback.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    query += "validationToken=" + token.toPercentEncoding();
    url.setQuery(QString::fromLatin1(query));
    url.setFragment({});
    return url;
}

Verdict verdictOf(const kaizala::ApiReply &reply, const QByteArray &token)
{
    if (reply.status >= 300 && reply.status <= 399)
        return Verdict::Redirect;
    if (reply.status < 200 || reply.status > 299)
        return Verdict::NotSuccessful;
    if (reply.body == token)
        return Verdict::Ok;
    if (reply.body.trimmed() == token)
        return Verdict::Surrounded;
    if (QByteArray::fromPercentEncoding(reply.body.trimmed()) == token
        || QByteArray::fromPercentEncoding(reply.body.trimmed().replace('+', ' ')) == token)
        return Verdict::Encoded;
    return Verdict::OtherAnswer;
}

Verdict verdictOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
        return Verdict::TooLate;
    case Error::Kind::Tls:
        return Verdict::TlsProblem;
    case Error::Kind::Protocol:
        return Verdict::TooLong;
    default:
        return Verdict::Unreachable;
    }
}

void take(CallbackReport &report, const base::Result<kaizala::ApiReply> &outcome, const QByteArray &token)
{
    if (!outcome) {
        report.verdict = verdictOf(outcome.error());
        report.detail = base::oneLine(outcome.error().detail);
        return;
    }
    report.verdict = verdictOf(*outcome, token);
    report.status = outcome->status;
    report.contentType = base::oneLine(
        QString::fromLatin1(base::headerValue(outcome->headers, "Content-Type").value_or(QByteArray())), 100);
    if (report.verdict == Verdict::Redirect)
        report.location = base::oneLine(
            QString::fromUtf8(base::headerValue(outcome->headers, "Location").value_or(QByteArray())), 500);
    report.bodyIsCut = outcome->body.size() > CallbackCheck::MostShownBytes;
    report.body = QString::fromUtf8(outcome->body.first(std::min(outcome->body.size(), CallbackCheck::MostShownBytes)));
}

} // namespace

QString toString(Verdict verdict)
{
    static constexpr std::array Names{"ok",          "noUrl",      "unencrypted", "unreachable",
                                      "tooLate",     "tlsProblem", "redirect",    "notSuccessful",
                                      "otherAnswer", "encoded",    "surrounded",  "tooLong"};
    return QString::fromLatin1(Names.at(std::size_t(verdict)));
}

QString CallbackReport::sentence() const
{
    using std::chrono::duration_cast;
    const int seconds = int(duration_cast<std::chrono::seconds>(CallbackCheck::Patience).count());
    switch (verdict) {
    case Verdict::Ok:
        return CheckText::tr("The callback answers as the service wants it.");
    case Verdict::NoUrl:
        return CheckText::tr("This is no complete address. Give one that begins with https:// and names a host.");
    case Verdict::Unencrypted:
        return CheckText::tr("The service calls no address without encryption beyond this computer. Use https.");
    case Verdict::Unreachable:
        return CheckText::tr("The callback could not be reached. Check the address, and that it listens there.");
    case Verdict::TooLate:
        return CheckText::tr("No answer came within %n second(s), which is as long as the service waits.", nullptr,
                             seconds);
    case Verdict::TlsProblem:
        return CheckText::tr("The callback's certificate could not be trusted. The service would not call it either.");
    case Verdict::Redirect:
        return CheckText::tr("The callback sends elsewhere (status %1), which the service does not follow. Give the "
                             "address it leads to.")
            .arg(status);
    case Verdict::NotSuccessful:
        return CheckText::tr("The callback answers with status %1. It has to answer with 200 and the token.")
            .arg(status);
    case Verdict::OtherAnswer:
        return CheckText::tr("The callback answers, but not with the token. The body has to be the value of "
                             "validationToken and nothing else.");
    case Verdict::Encoded:
        return CheckText::tr("The callback gives the token back as it stands in the address. It has to be "
                             "percent-decoded first.");
    case Verdict::Surrounded:
        return CheckText::tr("The callback gives the token back with blanks, line breaks or quotation marks around "
                             "it. Nothing else may be in the body.");
    case Verdict::TooLong:
        return CheckText::tr("The callback's answer could not be read to its end. The body has to be the token alone.");
    }
    return {};
}

QJsonObject CallbackReport::toJson() const
{
    return {{u"verdict"_s, toString(verdict)},
            {u"ok"_s, isOk()},
            {u"asked"_s, asked},
            {u"status"_s, status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(status)},
            {u"contentType"_s, contentType},
            {u"location"_s, location},
            {u"body"_s, body},
            {u"bodyIsCut"_s, bodyIsCut},
            {u"elapsedMs"_s, elapsedMs},
            {u"detail"_s, detail},
            {u"sentence"_s, sentence()}};
}

CallbackCheck::CallbackCheck(kaizala::Transport &transport, QObject *parent) : QObject(parent), m_transport(transport)
{
}

base::Pending<CallbackReport> CallbackCheck::run(const QString &callbackUrl, std::chrono::milliseconds patience)
{
    CallbackReport report;
    const QUrl url(callbackUrl.trimmed(), QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!http && url.scheme() != "https"_L1))
        return base::ready<CallbackReport>(report);
    if (http && !base::isLoopbackHost(url.host())) {
        report.verdict = Verdict::Unencrypted;
        return base::ready<CallbackReport>(report);
    }
    const QByteArray token = freshToken();
    kaizala::ApiRequest request;
    request.verb = "GET";
    request.url = validationUrl(url, token);
    request.headers = {{"Accept", "text/plain"}};
    request.timeout = patience;
    request.mostAnswerBytes = MostAnswerBytes;
    report.asked = u"GET "_s + QString::fromLatin1(request.url.toEncoded(QUrl::RemoveUserInfo));
    QElapsedTimer timer;
    timer.start();
    const base::Promise<CallbackReport> promise;
    const base::Pending<kaizala::ApiReply> call = m_transport.send(request);
    promise.onCancel(this, [call = base::Pending<kaizala::ApiReply>(call)]() mutable { call.cancel(); });
    base::then(call, this,
               [this, callbackUrl, report, token, timer, promise](const base::Result<kaizala::ApiReply> &outcome) {
                   if (!outcome && outcome.error().kind == Error::Kind::Cancelled) {
                       promise.complete(base::fail(outcome.error()));
                       return;
                   }
                   CallbackReport done = report;
                   done.elapsedMs = timer.elapsed();
                   take(done, outcome, token);
                   Q_EMIT ended(callbackUrl, done);
                   promise.complete(done);
               });
    return promise.pending();
}

} // namespace subscriptions
