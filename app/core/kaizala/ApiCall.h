// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "base/Secret.h"
#include "kaizala/ApiUrl.h"
#include "kaizala/RateGate.h"
#include "kaizala/ReplyReader.h"
#include "kaizala/Transport.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace kaizala {

class TokenProvider;

//! One call of the service's API before it is sent.
struct CallSpec
{
    QByteArray verb;
    std::function<QUrl()>
        base; //!< asked when the request is sent: the endpoint may have moved while the token was fetched
    ApiPath path;
    base::Headers headers;
    QByteArray body;
    Expectation expected;
    bool needsToken = true;
    Priority priority = Priority::User;
    QList<base::Secret> secrets = {}; //!< in the headers or the body: no error may repeat them
};

//! Carries one call through its turn at the gate, moves (308), throttling (429) and one new token (InvalidToken), as
//! Client promises. Each request that is sent takes a turn of its own. Deletes itself when it is done or cancelled. A
//! child of its client: when that goes, the request is aborted.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostMoves = 3;
    static constexpr int MostRepetitions = 3; //!< after a 429
    static constexpr std::chrono::seconds MostWaiting = RateGate::MostHold; //!< for all 429 of one call together

    //! \a tokens may be null where the call needs no token. All outlive the call.
    ApiCall(Transport &transport, RateGate &gate, TokenProvider *tokens, CallSpec spec, QObject *parent);
    ~ApiCall() override;

    //! Once.
    [[nodiscard]] base::Pending<QJsonObject> start();

Q_SIGNALS:
    void moved(const QUrl &base); //!< the service named a new base, which is used from here on
    void throttled(std::chrono::seconds wait);

private:
    void takeTurn();
    void beginTurn(const base::Result<RateGate::Turn> &turn);
    void fetchToken();
    void takeToken(const base::Result<base::Secret> &token);
    void send();
    void take(const base::Result<ApiReply> &outcome);
    [[nodiscard]] base::Result<QJsonObject> read(const ApiReply &reply) const;
    void follow(const ApiReply &reply);
    void waitAndRepeat(const ApiReply &reply);
    void renewToken(const base::Error &refusal);
    void finish(base::Result<QJsonObject> result);
    //! Waits for \a pending, and lets it be cancelled with the call.
    template <typename T>
    void await(const base::Pending<T> &pending, void (ApiCall::*next)(const base::Result<T> &));

    Transport &m_transport;
    RateGate &m_gate;
    TokenProvider *const m_tokens;
    CallSpec m_spec;
    base::Promise<QJsonObject> m_promise;
    std::function<void()> m_cancelStep; //!< empty: nothing is under way
    RateGate::Turn m_turn; //!< given from the turn to the request's answer
    std::optional<QUrl> m_movedTo;
    QUrl m_requested;
    base::Secret m_token;
    std::optional<base::Error> m_refusal; //!< why a new token was asked for
    int m_moves = 0;
    int m_repetitions = 0;
    std::chrono::seconds m_waited{0};
    bool m_done = false;
};

} // namespace kaizala
