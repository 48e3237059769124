// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/AnswerQueue.h"
#include "http/Common.h"
#include "http/Message.h"
#include "http/RequestParser.h"
#include "http/Timeout.h"

#include <QObject>

#include <memory>

class QTcpSocket;

namespace http {

class AnswerBox;
//! One accepted connection: reads requests, hands them over, sends the answers in order, and ends. Lives in the
//! server's thread; what it has in common with the others has to outlive it.
class Connection final : public QObject
{
    Q_OBJECT

public:
    //! \a socket is connected, or in the server's side of a TLS handshake.
    Connection(std::unique_ptr<QTcpSocket> socket, Common &common);
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

    static constexpr std::chrono::seconds RetryLater{5}; // the load that made us say so has changed by then

    void onReadyRead();
    void onBytesWritten(qint64 bytes);
    void run(); // process() and settle(), never one inside the other
    void process(); // reads and hands over what may be read now
    [[nodiscard]] bool acceptsInput() const;
    void handOver();
    void account(); // our part of the load
    [[nodiscard]] bool giveUpWhereTooMuch(); // the request that is coming in; true: it was given up and rejected
    [[nodiscard]] bool isOverloaded(qsizetype more) const; // with so many bytes beside those that parser and queue hold
    [[nodiscard]] QString overload() const; // the reason to tell
    [[nodiscard]] QString tooMany() const; // same
    [[nodiscard]] QString clientFor(const base::Headers &headers) const;
    [[nodiscard]] std::optional<std::chrono::seconds> excess(const Request &head); // none: not one too many
    // What the parser refused; ends the connection.
    void reject(std::chrono::seconds retryAfter = RetryLater);
    // A complete one; the connection goes on.
    void refuse(const Request &request, const AnswerContext &context, const Refusal &refusal,
                std::chrono::seconds retryAfter = RetryLater);
    // The client, the handler and the tally.
    void tell(Rejection rejection, const AnswerContext &context, std::chrono::seconds retryAfter);
    void write(const QByteArray &bytes);
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

    Common &m_common;
    const Limits &m_limits;
    const std::unique_ptr<QTcpSocket> m_socket;
    const std::shared_ptr<AnswerBox> m_box;
    const QString m_peer;
    const QHostAddress m_peerAddress;
    const QString m_peerHost;
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
    bool m_counted = false; // the request that is coming in, by its client's rate

    Timeout m_timeout;
    Timeout m_later; // run(), when the other connections had their turn
    Watch m_watch = Watch::Nothing;
    quint64 m_watchedRequest = 0; // a Head watched is that of this request
    quint64 m_requests = 0; // that were handed over or refused
    qint64 m_received = 0;
    qint64 m_receivedBefore = 0; // when the Body watch began
};

} // namespace http
