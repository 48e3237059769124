// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Connection.h"

#include "base/Logging.h"
#include "http/AnswerBox.h"
#include "http/ResponseWriter.h"
#include "http/Server.h"
#include "http/SocketTraits.h"

#include <QSslSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace http {

namespace {

constexpr qint64 ReadBuffer = 64 * 1024; // that Qt may hold for us while reading pauses
constexpr int MaxRounds = 16; // that one connection may run without giving the others a turn
constexpr qint64 UnsentLimit = 256 * 1024; // of answers that the client has not taken: beyond it, its requests wait

} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, Common &common)
    : m_common(common), m_limits(common.limits), m_socket(std::move(socket)), m_box(std::make_shared<AnswerBox>(*this)),
      m_peer(peerOf(*m_socket)), m_peerAddress(plainAddress(m_socket->peerAddress())),
      m_peerHost(m_peerAddress.toString()), m_parser(m_limits)
{
    m_socket->setReadBufferSize(ReadBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_timeout, &Timeout::reached, this, &Connection::onTimeout);
    connect(&m_later, &Timeout::reached, this, &Connection::run);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::onClosed);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (isInHandshake(*m_socket)) {
            Tally::add(m_common.tally.handshakesFailed);
            qCInfo(lcHttp) << "TLS handshake failed with" << m_peer << ':' << m_socket->errorString();
        } else {
            qCDebug(lcHttp) << "connection to" << m_peer << "broke:" << error;
        }
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            onClosed();
    });
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
        connect(tls, &QSslSocket::encrypted, this, &Connection::run);
    }
}

Connection::~Connection()
{
    m_box->close();
    m_socket->disconnect(this); // its own end must not call back
    m_common.load.bodyBytes -= m_accounted;
}

void Connection::begin()
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    run();
}

void Connection::finish()
{
    m_finishing = true;
    if (isInHandshake(*m_socket)) {
        cut();
        return;
    }
    run();
}

void Connection::cut()
{
    m_socket->abort();
    onClosed();
}

void Connection::onReadyRead()
{
    if (m_lingering || (m_inputOver && m_refused)) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    run();
}

void Connection::run()
{
    // A TLS socket reads while it is flushed, and says so at once: served there and then, that would nest without end.
    if (m_running) {
        m_runAgain = true;
        return;
    }
    m_running = true;
    int rounds = 0;
    do {
        m_runAgain = false;
        process();
        settle();
    } while (m_runAgain && !m_closed && ++rounds < MaxRounds);
    m_running = false;
    if (m_runAgain && !m_closed)
        m_later.start(0ms); // the other connections' turn first; posted events would come before their sockets'
}

bool Connection::acceptsInput() const
{
    if (m_closed || m_inputOver || m_ending)
        return false;
    if (m_finishing && m_parser.phase() == RequestParser::Phase::Between)
        return false;
    return m_waiting.size() < qMax(1, m_limits.pipelined) && m_waiting.bodyBytes() <= m_limits.bodyBytes
        && bytesToSend(*m_socket) < UnsentLimit;
}

void Connection::process()
{
    while (acceptsInput()) {
        const RequestParser::Outcome outcome = m_parser.next();
        if (outcome == RequestParser::Outcome::Parsed) {
            handOver();
        } else if (outcome == RequestParser::Outcome::Rejected) {
            reject();
        } else if (giveUpWhereTooMuch()) {
            break;
        } else if (outcome == RequestParser::Outcome::Paused) {
            m_later.start(0ms);
            break;
        } else {
            const QByteArray bytes = m_socket->read(qMin(m_socket->bytesAvailable(), ReadBuffer));
            if (bytes.isEmpty())
                break;
            m_received += bytes.size();
            Tally::add(m_common.tally.bytesIn, quint64(bytes.size()));
            m_parser.append(bytes);
        }
    }
}

void Connection::account()
{
    const qsizetype held = m_closed ? 0 : m_waiting.bodyBytes() + m_parser.heldBytes();
    m_common.load.bodyBytes += held - m_accounted;
    m_accounted = held;
}

QString Connection::clientFor(const base::Headers &headers) const
{
    if (m_common.trustedProxies.isEmpty())
        return m_peerHost;
    return clientOf(m_peerAddress, headers, m_common.trustedProxies).toString();
}

void Connection::handOver()
{
    Request request = m_parser.takeRequest();
    request.peer = m_peer;
    request.client = clientFor(request.headers);
    const auto wait = excess(request);
    ++m_requests;
    m_continueSent = false;
    m_counted = false;
    const bool keepAlive = m_parser.keepAlive() && !m_finishing;
    const AnswerContext context{request.method == "HEAD", keepAlive, request.versionMinor};
    if (!keepAlive)
        m_inputOver = true;
    if (wait) {
        refuse(request, context, {429, tooMany()}, *wait);
    } else if (!request.body.isEmpty() && isOverloaded(request.body.size())) {
        refuse(request, context, {503, overload()});
    } else {
        Tally::add(m_common.tally.requests);
        const quint64 id = m_waiting.push(context, request.body.size());
        m_common.handler.handle(request, m_box->responder(id));
    }
}

void Connection::answer(quint64 id, const Response &response)
{
    if (m_closed || !m_waiting.answer(id, response))
        return;
    writeAnswers();
    if (!m_running) // else it comes from a handler, and who called that goes on by itself
        run();
}

void Connection::writeAnswers()
{
    while (!m_closed && !m_ending) {
        const std::optional<AnswerQueue::Ready> ready = m_waiting.takeReady();
        if (!ready)
            break;
        if (ready->response.cut) {
            m_socket->flush(); // the answers before it
            cut();
            return;
        }
        AnswerContext context = ready->context;
        const bool lastOfAll = m_finishing && m_waiting.isEmpty() && m_parser.phase() == RequestParser::Phase::Between;
        context.keepAlive = context.keepAlive && !ready->response.close && !lastOfAll;
        write(serialized(ready->response, context));
        m_ending = !context.keepAlive;
    }
    if (m_ending) {
        m_inputOver = true;
        m_waiting.clear();
    }
}

void Connection::grantContinue()
{
    // Answers to earlier requests go first: a client would take this line for one of them.
    if (m_continueSent || !m_waiting.isEmpty() || m_closed || m_inputOver || !m_parser.wantsContinue())
        return;
    m_continueSent = true;
    write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Connection::write(const QByteArray &bytes)
{
    Tally::add(m_common.tally.bytesOut, quint64(qMax<qint64>(m_socket->write(bytes), 0)));
}

void Connection::settle()
{
    account();
    if (m_closed)
        return;
    grantContinue();
    // At once rather than after the next round of the event loop: a quick client may hang up by then.
    if (bytesToSend(*m_socket) > 0)
        m_socket->flush();
    if (m_closed)
        return;
    if (m_finishing && m_waiting.isEmpty() && m_parser.phase() == RequestParser::Phase::Between)
        m_ending = true;
    if (m_ending) {
        endWhenSent();
        if (m_closed)
            return;
    }
    const Watch watch = whatToWatch();
    if (watch != m_watch || m_watchedRequest != m_requests)
        startWatch(watch);
}

void Connection::onBytesWritten(qint64 /*bytes*/)
{
    if (m_watch == Watch::Sending)
        startWatch(Watch::Sending); // progress
    run(); // reading may have paused for want of room
}

void Connection::endWhenSent()
{
    if (m_lingering || isInHandshake(*m_socket))
        return;
    const bool unread = m_refused || m_parser.hasUnreadBytes() || m_socket->bytesAvailable() > 0;
    if (!unread) {
        hangUp(); // Qt sends the rest first
    } else if (bytesToSend(*m_socket) == 0) {
        linger();
    }
}

void Connection::linger()
{
    // Closing with unread bytes makes the system send a reset, which may overtake the answer. So end our side only, and
    // let the client see the answer and hang up.
    m_lingering = true;
    m_socket->skip(m_socket->bytesAvailable());
    endSending(*m_socket);
}

void Connection::hangUp()
{
    if (m_socket->state() == QAbstractSocket::ClosingState)
        return;
    m_inputOver = true;
    m_socket->disconnectFromHost();
    if (!m_closed && m_socket->state() == QAbstractSocket::UnconnectedState)
        onClosed();
}

void Connection::onClosed()
{
    if (m_closed)
        return;
    m_closed = true;
    m_box->close();
    m_timeout.clear();
    m_later.clear();
    m_waiting.clear();
    account();
    Q_EMIT closed();
}

} // namespace http
