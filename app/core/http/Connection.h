// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/AnswerQueue.h"
#include "http/Message.h"
#include "http/RequestParser.h"
#include "http/Timeout.h"

#include <QObject>

#include <memory>

class QTcpSocket;

namespace http {

class AnswerBox;
class RequestHandler;

//! What the connections of a server hold together, because a limit of each is no limit of all. Written by them, in the
//! server's thread.
struct Load
{
    int connections = 0; //!< being served
    qsizetype bodyBytes = 0; //!< of requests that are coming in or wait for their answers
};

//! One accepted connection: reads requests, hands them over, sends the answers in order, and ends. Lives in the
//! server's thread; the handler, the limits and the load have to outlive it.
class Connection final : public QObject
{
    Q_OBJECT

public:
    //! \a socket is connected, or in the server's side of a TLS handshake.
    Connection(std::unique_ptr<QTcpSocket> socket, const Limits &limits, Load &load, RequestHandler &handler);
    ~Connection() override;

    void begin(); //!< serves requests until the connection ends; call once, after connecting to closed()
    void turnAway(); //!< instead of begin(): 503 with Retry-After, and the end
    void finish(); //!< ends as soon as no request is under way; at once where none is
    void cut(); //!< ends now

    //! The answer to request \a id. Unknown and answered ids are ignored.
    void answer(quint64 id, const Response &response);

Q_SIGNALS:
    //! The connection has ended. Comes once; the object may be deleted later, not in the slot.
    void closed();

private:
    //! What the client, or nobody, is given time for.
    enum class Watch
    {
        Nothing,
        FirstHead,
        Head,
        Body,
        Idle,
        Sending,
        Lingering
    };

    void onReadyRead();
    void onBytesWritten(qint64 bytes);
    void run(); // process() and settle(), never one inside the other
    void process(); // reads and hands over what may be read now
    [[nodiscard]] bool acceptsInput() const;
    void handOver();
    void account(); // our part of the load
    [[nodiscard]] bool isOverloaded() const;
    void reject();
    void grantContinue();
    void writeAnswers();
    void settle(); // sends what is to be sent; then, what to wait for now, and whether it is over
    void endWhenSent();
    void linger();
    void hangUp();
    void onClosed();
    [[nodiscard]] Watch whatToWatch() const;
    [[nodiscard]] std::chrono::milliseconds allowance(Watch watch) const;
    void startWatch(Watch watch);
    void onTimeout();

    const Limits &m_limits;
    Load &m_load;
    RequestHandler &m_handler;
    const std::unique_ptr<QTcpSocket> m_socket;
    const std::shared_ptr<AnswerBox> m_box;
    QString m_peer;
    RequestParser m_parser;
    AnswerQueue m_waiting;
    qsizetype m_accounted = 0; // of the load's bytes
    bool m_running = false;
    bool m_runAgain = false;
    bool m_inputOver = false; // no further request is read
    bool m_refused = false; // the client may still be sending what we don't read
    bool m_finishing = false;
    bool m_ending = false; // hang up once everything is sent
    bool m_lingering = false;
    bool m_closed = false;
    bool m_continueSent = false; // for the request that is coming in

    Timeout m_timeout;
    Watch m_watch = Watch::Nothing;
    quint64 m_watchedRequest = 0; // a Head watched is that of this request
    quint64 m_requests = 0; // that were handed over or refused
    qint64 m_received = 0;
    qint64 m_receivedBefore = 0; // when the Body watch began
};

} // namespace http
