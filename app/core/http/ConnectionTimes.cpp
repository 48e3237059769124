// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Connection's time-outs: what it waits for, how long, and what happens then.

#include "http/Connection.h"
#include "http/SocketTraits.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace http {

Connection::Watch Connection::whatToWatch() const
{
    using Phase = RequestParser::Phase;
    if (m_lingering)
        return Watch::Lingering;
    if (isInHandshake(*m_socket))
        return Watch::FirstHead;
    if (bytesToSend(*m_socket) > 0 || m_ending)
        return Watch::Sending;
    if (!acceptsInput())
        return Watch::Nothing; // the handler's turn
    switch (m_parser.phase()) {
    case Phase::Head:
        return m_requests == 0 ? Watch::FirstHead : Watch::Head;
    case Phase::Body:
        return m_parser.wantsContinue() && !m_continueSent ? Watch::Nothing : Watch::Body;
    case Phase::Between:
    case Phase::Over:
        break;
    }
    if (!m_waiting.isEmpty())
        return Watch::Nothing;
    return m_requests == 0 ? Watch::FirstHead : Watch::Idle;
}

std::chrono::milliseconds Connection::allowance(Watch watch) const
{
    switch (watch) {
    case Watch::FirstHead:
    case Watch::Head:
        return m_limits.headerTimeout;
    case Watch::Body:
        return m_limits.bodyGrace;
    case Watch::Idle:
        // Every open descriptor costs each round of the event loop something: with many open, the idle ones have to go
        // earlier.
        return m_common.load.connections > m_limits.connections / 2 ? m_limits.idle / 4 : m_limits.idle;
    case Watch::Sending:
        return m_limits.sendStall;
    case Watch::Lingering:
        return m_limits.linger;
    case Watch::Nothing:
        break;
    }
    return {};
}

void Connection::startWatch(Watch watch)
{
    m_watch = watch;
    m_watchedRequest = m_requests;
    m_receivedBefore = m_received;
    if (watch == Watch::Nothing)
        m_timeout.clear();
    else
        m_timeout.start(allowance(watch));
}

void Connection::onTimeout()
{
    switch (m_watch) {
    case Watch::FirstHead:
    case Watch::Head:
        if (isInHandshake(*m_socket)) {
            Tally::add(m_common.tally.handshakesFailed);
            cut();
            return;
        }
        if (m_requests == 0 && m_parser.phase() == RequestParser::Phase::Between) {
            // Connected and said nothing: nothing was refused that anybody should hear about.
            m_inputOver = true;
            m_common.tally.addRefusal(408);
            m_waiting.pushAnswered({.keepAlive = false}, Response::text(408, "no request came\n"));
            writeAnswers();
            break;
        }
        m_parser.refuse({408, u"the header took longer than %1 ms"_s.arg(m_limits.headerTimeout.count())});
        reject();
        break;
    case Watch::Body: {
        const qint64 least = qint64(m_limits.bodyBytesPerSecond) * m_limits.bodyGrace.count() / 1000;
        if (m_received - m_receivedBefore >= qMax<qint64>(least, 1)) {
            startWatch(Watch::Body);
            return;
        }
        m_parser.refuse({408, u"the body came slower than %1 bytes per second"_s.arg(m_limits.bodyBytesPerSecond)});
        reject();
        break;
    }
    case Watch::Idle:
        m_ending = true;
        break;
    case Watch::Sending:
    case Watch::Lingering:
        cut();
        return;
    case Watch::Nothing:
        return;
    }
    run();
}

} // namespace http
