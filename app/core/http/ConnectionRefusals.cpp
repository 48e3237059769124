// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Connection's refusals: what it does not hand over, and how it says so.

#include "base/Logging.h"
#include "http/Connection.h"
#include "http/Server.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace http {

namespace {

//! What the client is told: \a reason, and what it could do about it.
Response refusalAnswer(int status, const QString &reason, std::chrono::seconds retryAfter)
{
    Response response = Response::text(status, reason.toUtf8() + '\n');
    if (status == 503 || status == 429)
        response.headers.emplaceBack("Retry-After", QByteArray::number(qint64(retryAfter.count())));
    if (status == 415)
        response.headers.emplaceBack("Accept-Encoding", "gzip, deflate");
    return response;
}

} // namespace

void Connection::turnAway()
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    m_inputOver = true;
    m_refused = true;
    m_waiting.pushAnswered({.keepAlive = false}, refusalAnswer(503, u"too many connections"_s, RetryLater));
    writeAnswers();
    run();
}

bool Connection::giveUpWhereTooMuch()
{
    if (m_parser.phase() != RequestParser::Phase::Body)
        return false;
    if (const auto wait = excess(m_parser.head())) {
        m_parser.refuse({429, tooMany()});
        reject(*wait);
        return true;
    }
    if (isOverloaded(0)) {
        m_parser.refuse({503, overload()});
        reject();
        return true;
    }
    return false;
}

bool Connection::isOverloaded(qsizetype more) const
{
    const qsizetype growth = m_waiting.bodyBytes() + m_parser.heldBytes() + more - m_accounted;
    return m_common.load.bodyBytes + growth > m_limits.heldBodyBytes;
}

QString Connection::overload() const
{
    return u"the bodies of all requests hold more than %1 bytes"_s.arg(m_limits.heldBodyBytes);
}

QString Connection::tooMany() const
{
    return u"more than %1 requests per minute"_s.arg(m_limits.requestsPerMinutePerAddress);
}

std::optional<std::chrono::seconds> Connection::excess(const Request &head)
{
    if (m_counted || m_limits.requestsPerMinutePerAddress <= 0)
        return std::nullopt;
    m_counted = true;
    return m_common.rates.excess(clientOf(m_peerAddress, head.headers, m_common.trustedProxies),
                                 m_limits.requestsPerMinutePerAddress, AddressRates::Clock::now());
}

void Connection::refuse(const Request &request, const AnswerContext &context, const Refusal &refusal,
                        std::chrono::seconds retryAfter)
{
    tell({refusal.status,
          refusal.reason,
          request.method,
          request.target,
          request.headers,
          request.body.first(qMin(request.body.size(), RequestParser::MostRejectedBody)),
          {},
          {},
          request.receivedAt},
         context, retryAfter);
}

void Connection::reject(std::chrono::seconds retryAfter)
{
    const Rejection rejection = m_parser.rejection();
    m_parser.forgetRefused();
    ++m_requests;
    m_inputOver = true;
    m_refused = true;
    if (m_parser.metTls())
        qCInfo(lcHttp) << m_peer
                       << "speaks TLS to a port that serves plain HTTP: its URL should begin with http:, or this "
                          "server needs a certificate";
    tell(rejection, {.head = rejection.method == "HEAD", .keepAlive = false}, retryAfter);
}

void Connection::tell(Rejection rejection, const AnswerContext &context, std::chrono::seconds retryAfter)
{
    rejection.peer = m_peer;
    rejection.client = clientFor(rejection.headers);
    qCDebug(lcHttp) << "refused a request from" << m_peer << "with" << rejection.status << ':' << rejection.reason;
    m_common.tally.addRefusal(rejection.status);
    m_waiting.pushAnswered(context, refusalAnswer(rejection.status, rejection.reason, retryAfter));
    m_common.handler.rejected(rejection);
    writeAnswers();
}

} // namespace http
