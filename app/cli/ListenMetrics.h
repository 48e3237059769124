// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "http/Server.h"
#include "listener/Listener.h"

#include <QDateTime>

#include <atomic>

namespace cli {

//! Where figures are asked for.
struct MetricsAddress
{
    QHostAddress address; //!< of this computer alone
    quint16 port = 0; //!< 0: any free one
};

//! "[ADDRESS:]PORT", 127.0.0.1 unless told; IPv6 in brackets. Usage: another form, or an address that others reach:
//! the figures are answered to anybody who asks.
[[nodiscard]] Checked<MetricsAddress> metricsArgument(const QString &text);

//! Answers GET /metrics (Prometheus' text) and GET /healthz (200, or 503 with a reason) with what a listener does. Its
//! functions may be called in any thread.
class ListenMetrics final : public http::RequestHandler
{
public:
    //! \a listener outlives it. \a startedAt: when the program was.
    ListenMetrics(const listener::Listener &listener, const QDateTime &startedAt);

    void setReceiving(bool receiving) { m_receiving = receiving; }
    void setStoreFailing(bool failing) { m_storeFailing = failing; }
    void setCertificateExpiry(const QDateTime &at); //!< invalid: no certificate

    [[nodiscard]] QByteArray page() const;
    void handle(const http::Request &request, const http::Responder &respond) override;

private:
    [[nodiscard]] http::Response health() const;

    const listener::Listener &m_listener;
    const double m_startedAt; // seconds since 1970
    std::atomic<bool> m_receiving = false;
    std::atomic<bool> m_storeFailing = false;
    std::atomic<qint64> m_certificateExpiry = 0; // seconds since 1970; 0: none
};

} // namespace cli
