// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Transport.h"

#include "base/Redaction.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kaizala {

namespace {

//! Why we ended a request ourselves; Qt calls all of these "cancelled".
enum class GivenUp
{
    No,
    Cancelled,
    Late,
    TooLong
};

struct Exchange
{
    base::Promise<ApiReply> promise;
    GivenUp givenUp = GivenUp::No;
};

QNetworkRequest networkRequest(const ApiRequest &request)
{
    QNetworkRequest out(request.url);
    // Whoever calls decides about redirects, and nothing of one call may leak into another: no cookies, cache or
    // sign-in.
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "kaizala-webhook-console/" KWC_VERSION);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!request.body.isEmpty() && !out.hasRawHeader("Content-Type"))
        out.setRawHeader("Content-Type", "application/octet-stream");
    return out;
}

//! Whether Qt's error only repeats an HTTP status. A connection that breaks within an answer has a status too, and is
//! none.
bool isStatusOnly(QNetworkReply::NetworkError error)
{
    const bool content = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool server = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return error == QNetworkReply::NoError || content || server;
}

base::Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return base::Error::Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return base::Error::Kind::Timeout;
    case QNetworkReply::OperationCanceledError:
        return base::Error::Kind::Cancelled;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return base::Error::Kind::Protocol;
    default:
        return base::Error::Kind::Network;
    }
}

base::Result<ApiReply> outcome(QNetworkReply &reply, const ApiRequest &request, GivenUp givenUp)
{
    switch (givenUp) {
    case GivenUp::Cancelled:
        return base::fail(base::Error::cancelled());
    case GivenUp::Late:
        return base::fail(base::Error::Kind::Timeout,
                          u"no complete answer within %1 ms"_s.arg(request.timeout.count()));
    case GivenUp::TooLong:
        return base::fail(base::Error::Kind::Protocol,
                          u"the answer is longer than %1 bytes"_s.arg(request.mostAnswerBytes));
    case GivenUp::No:
        break;
    }
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !isStatusOnly(reply.error()))
        return base::fail(kindOf(reply.error()), base::oneLine(reply.errorString()));
    ApiReply answer;
    answer.status = status;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.emplaceBack(name, value);
    answer.body = reply.readAll();
    return answer;
}

QNetworkReply *start(QNetworkAccessManager &manager, const ApiRequest &request)
{
    // The named functions where there are some: Qt knows of those which may be sent again on a connection that broke.
    const QNetworkRequest out = networkRequest(request);
    if (request.verb == "GET")
        return manager.get(out);
    if (request.verb == "POST")
        return manager.post(out, request.body);
    if (request.verb == "PUT")
        return manager.put(out, request.body);
    if (request.verb == "DELETE")
        return manager.deleteResource(out);
    return manager.sendCustomRequest(out, request.verb, request.body);
}

} // namespace

NetworkTransport::NetworkTransport() : m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setAutoDeleteReplies(false);
}

NetworkTransport::~NetworkTransport() = default;

base::Pending<ApiReply> NetworkTransport::send(const ApiRequest &request)
{
    QNetworkReply *const reply = start(*m_manager, request);
    // The exchange belongs to the reply's connections alone: when the manager dies with the reply, the promise goes
    // too.
    const auto exchange = std::make_shared<Exchange>();
    const std::weak_ptr<Exchange> observed = exchange;
    const auto giveUp = [reply, observed](GivenUp why) {
        const std::shared_ptr<Exchange> current = observed.lock();
        if (!current || current->givenUp != GivenUp::No)
            return;
        current->givenUp = why;
        reply->abort();
    };

    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, reply, [giveUp] { giveUp(GivenUp::Late); });
    deadline->start(request.timeout);

    const qsizetype most = request.mostAnswerBytes;
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, giveUp, most] {
        if (reply->bytesAvailable() > most)
            giveUp(GivenUp::TooLong);
    });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [reply, giveUp, most] {
        if (reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > most)
            giveUp(GivenUp::TooLong);
    });
    exchange->promise.onCancel(reply, [giveUp] { giveUp(GivenUp::Cancelled); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, exchange, request] {
        reply->deleteLater();
        if (exchange->givenUp == GivenUp::No && reply->bytesAvailable() > request.mostAnswerBytes)
            exchange->givenUp = GivenUp::TooLong;
        exchange->promise.complete(outcome(*reply, request, exchange->givenUp));
    });
    return exchange->promise.pending();
}

} // namespace kaizala
