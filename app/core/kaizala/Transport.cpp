// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Transport.h"

#include "base/Redaction.h"
#include "kaizala/OneWayBody.h"

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
    QByteArray start; //!< TooLong: what came until then
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
    const bool badRequest = error == QNetworkReply::ProtocolInvalidOperationError; // what Qt makes of 400 and 418
    return error == QNetworkReply::NoError || content || server || badRequest;
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

//! Failures that come before the first byte of a request leaves.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError;
}

ApiReply headOf(const QNetworkReply &reply)
{
    ApiReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.emplaceBack(name, value);
    return answer;
}

base::Result<ApiReply> outcome(QNetworkReply &reply, const ApiRequest &request, const Exchange &exchange)
{
    switch (exchange.givenUp) {
    case GivenUp::Cancelled:
        return base::fail(base::Error::cancelled());
    case GivenUp::Late:
        return base::fail(base::Error::Kind::Timeout,
                          u"no complete answer within %1 ms"_s.arg(request.timeout.count()));
    case GivenUp::TooLong:
        if (request.keepsStart) {
            ApiReply answer = headOf(reply);
            answer.body = exchange.start;
            answer.isCut = true;
            return answer;
        }
        return base::fail(base::Error::Kind::Protocol,
                          u"the answer is longer than %1 bytes"_s.arg(request.mostAnswerBytes));
    case GivenUp::No:
        break;
    }
    ApiReply answer = headOf(reply);
    if (answer.status == 0 || !isStatusOnly(reply.error())) {
        base::Error error = base::fail(kindOf(reply.error()), base::oneLine(reply.errorString())).value();
        error.notSent = isBeforeSending(reply.error());
        return base::fail(std::move(error));
    }
    answer.body = reply.readAll();
    return answer;
}

//! Whether sending the request twice does what sending it once does (RFC 9110, section 9.2.2).
bool isIdempotent(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD" || verb == "PUT" || verb == "DELETE" || verb == "OPTIONS";
}

QNetworkReply *start(QNetworkAccessManager &manager, const ApiRequest &request)
{
    const QNetworkRequest out = networkRequest(request);
    if (!isIdempotent(request.verb)) {
        auto body = std::make_unique<OneWayBody>(request.body);
        QNetworkReply *const reply = manager.sendCustomRequest(out, request.verb, body.get());
        body.release()->setParent(reply);
        return reply;
    }
    if (request.verb == "GET")
        return manager.get(out);
    if (request.verb == "PUT")
        return manager.put(out, request.body);
    if (request.verb == "DELETE")
        return manager.deleteResource(out);
    return manager.sendCustomRequest(out, request.verb, request.body);
}

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    return manager;
}

} // namespace

NetworkTransport::NetworkTransport() : m_manager(newManager())
{
}

NetworkTransport::~NetworkTransport() = default;

base::Pending<ApiReply> NetworkTransport::send(const ApiRequest &request)
{
    QNetworkAccessManager *manager = m_manager.get();
    if (!isIdempotent(request.verb)) {
        // Qt sends a request again by itself when a connection that it kept open breaks before the answer, POST
        // included; on a connection of its own it does not. A subscription must not be created twice.
        manager = newManager().release();
        manager->setParent(m_manager.get());
    }
    QNetworkReply *const reply = start(*manager, request);
    if (manager != m_manager.get())
        QObject::connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
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

    // Not by abort(): an answer that is there with its end and an error status would then fail twice.
    const auto tooLong = [reply, observed, request] {
        const std::shared_ptr<Exchange> current = observed.lock();
        if (!current || current->givenUp != GivenUp::No)
            return;
        current->givenUp = GivenUp::TooLong;
        current->start = reply->read(request.mostAnswerBytes);
        current->promise.complete(outcome(*reply, request, *current));
        reply->deleteLater();
    };
    const qsizetype most = request.mostAnswerBytes;
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, tooLong, most] {
        if (reply->bytesAvailable() > most)
            tooLong();
    });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [reply, tooLong, most, keeps = request.keepsStart] {
        if (!keeps && reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > most)
            tooLong();
    });
    exchange->promise.onCancel(reply, [giveUp] { giveUp(GivenUp::Cancelled); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, exchange, request] {
        reply->deleteLater();
        if (exchange->givenUp == GivenUp::No && reply->bytesAvailable() > request.mostAnswerBytes) {
            exchange->givenUp = GivenUp::TooLong;
            exchange->start = reply->read(request.mostAnswerBytes);
        }
        exchange->promise.complete(outcome(*reply, request, *exchange));
    });
    return exchange->promise.pending();
}

} // namespace kaizala
