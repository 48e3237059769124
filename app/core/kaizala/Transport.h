// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"
#include "base/Pending.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace kaizala {

//! One HTTP exchange as the client sees it.
struct ApiRequest
{
    QByteArray verb; //!< "GET", "POST", …
    QUrl url;
    base::Headers headers;
    QByteArray body;
    std::chrono::milliseconds timeout{60'000}; //!< the service's advice (service-api.md, "Every call")
    qsizetype mostAnswerBytes = 64 * 1024 * 1024; //!< a longer answer is given up with Protocol
    bool keepsStart = false; //!< of a longer answer its first bytes are the outcome instead
};

struct ApiReply
{
    int status = 0;
    base::Headers headers;
    QByteArray body;
    bool isCut = false; //!< more came, or would have: ApiRequest::keepsStart
};

//! Carries requests out. The seam between the client and the network; tests put a fake here
//! (tests/support/FakeTransport.h).
class Transport
{
public:
    virtual ~Transport() = default;
    //! Any HTTP status is a value. Errors: Network, Timeout, Tls, Cancelled, Protocol (answer too long). Redirects are
    //! not followed. Cancelling the Pending aborts the request. Call it in the transport's thread.
    [[nodiscard]] virtual base::Pending<ApiReply> send(const ApiRequest &request) = 0;
};

//! The only user of QNetworkAccessManager. Belongs to the thread that made it.
class NetworkTransport final : public Transport
{
public:
    NetworkTransport();
    ~NetworkTransport() override; //!< aborts what is under way
    [[nodiscard]] base::Pending<ApiReply> send(const ApiRequest &request) override;

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace kaizala
