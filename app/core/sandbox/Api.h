// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "http/Message.h"
#include "sandbox/ControlApi.h"
#include "sandbox/Faults.h"
#include "sandbox/ObjectsApi.h"
#include "sandbox/RateWindow.h"
#include "sandbox/SignInApi.h"
#include "sandbox/Tokens.h"
#include "sandbox/WebhookApi.h"

#include <QUrl>

#include <chrono>
#include <functional>

namespace sandbox {

//! The service as one function from requests to answers: the rate limit, the faults, the access token, then the routes.
//! Knows no socket, so that every answer can be tested. Belongs to one thread.
class Api
{
public:
    //! Runs \a fn after a while, in the same thread.
    using Later = std::function<void(std::chrono::milliseconds wait, std::function<void()> fn)>;

    struct Config
    {
        int callsPerMinute = 0;
        std::chrono::milliseconds slow{2000};
        std::chrono::milliseconds rateWindow{60'000};
    };
    //! What it is made of; all outlive it.
    struct Parts
    {
        const base::Clock &clock;
        Faults &faults;
        Tokens &tokens;
        SignInApi &signIn;
        const ObjectsApi &objects;
        WebhookApi &webhooks;
        ControlApi &control;
    };

    Api(const Parts &parts, const Config &config, Later later);

    void setEndpoint(const QUrl &endpoint); //!< "http://127.0.0.1:PORT"
    //! Answers once, now or later.
    void handle(const http::Request &request, const http::Responder &respond);
    //! Sets it, and lets the tokens that `expired-token` ended live again when that is switched off.
    static void setFault(Faults &faults, Tokens &tokens, Fault fault, double probability);

private:
    //! The answer of a fault that keeps a call from being carried out, or of the rate limit.
    [[nodiscard]] std::optional<http::Response> refusedBefore(const Call &call);
    //! \a respond behind the faults that spoil an answer.
    [[nodiscard]] http::Responder spoiled(const http::Responder &respond);
    [[nodiscard]] std::optional<http::Response> refusedToken(const Call &call);
    [[nodiscard]] http::Response throttled(int seconds) const;

    const Parts m_parts;
    const Config m_config;
    const Later m_later;
    RateWindow m_window;
    QUrl m_endpoint;
};

} // namespace sandbox
