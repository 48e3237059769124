// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ListenMetrics.h"

#include "app/cli/Arguments.h"
#include "app/cli/PrometheusText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr double Million = 1e6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListenMetrics)
};

// What was refused, by whom: the server for the form of a request, admission for what it says.
QMap<int, quint64> refusals(const listener::Counters &counters)
{
    QMap<int, quint64> sum = counters.http.refusals;
    for (auto it = counters.rejected.cbegin(); it != counters.rejected.cend(); ++it)
        sum[it.key()] += it.value();
    return sum;
}

void writeEvents(PrometheusText &text, const listener::Counters &counters)
{
    text.counter("kwc_events_stored_total", "Events that are on disk in a row of their own.");
    text.sample(double(counters.stored));
    text.counter("kwc_events_duplicate_total", "Deliveries of events that were there already.");
    text.sample(double(counters.duplicates));
    text.counter("kwc_events_not_stored_total", "Events answered 503 because the store could not write.");
    text.sample(double(counters.failures));
    text.counter("kwc_validations_total", "Validations of the callback that were answered.");
    text.sample(double(counters.validations));
    text.counter("kwc_evidence_dropped_total", "Refusals and validations not kept because events came first.");
    text.sample(double(counters.evidenceDropped));
    text.counter("kwc_rejected_total", "Refused requests by the status of the answer.");
    const QMap<int, quint64> rejected = refusals(counters);
    for (auto it = rejected.cbegin(); it != rejected.cend(); ++it)
        text.sample(double(it.value()), {{"status", QByteArray::number(it.key())}});
    QList<double> bounds;
    for (const std::chrono::microseconds bound : listener::Counters::Bounds)
        bounds.append(double(bound.count()) / Million);
    text.histogram("kwc_acknowledgement_seconds", "From a complete event to its answer, the commit included.", bounds,
                   {counters.within.begin(), counters.within.end()}, double(counters.total.count()) / Million);
}

void writeConnections(PrometheusText &text, const http::Counters &counters)
{
    text.gauge("kwc_connections_open", "Connections being served now.");
    text.sample(counters.open);
    text.counter("kwc_connections_total", "Connections that were served, or are.");
    text.sample(double(counters.accepted));
    text.counter("kwc_connections_turned_away_total", "Connections beyond the limit.");
    text.sample(double(counters.turnedAway));
    text.counter("kwc_tls_handshakes_failed_total", "TLS handshakes that failed.");
    text.sample(double(counters.handshakesFailed));
    text.counter("kwc_requests_total", "Complete requests.");
    text.sample(double(counters.requests));
    text.counter("kwc_received_bytes_total", "Bytes of HTTP that came.");
    text.sample(double(counters.bytesIn));
    text.counter("kwc_sent_bytes_total", "Bytes of HTTP that were sent.");
    text.sample(double(counters.bytesOut));
}

} // namespace

Checked<MetricsAddress> metricsArgument(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(std::max<qsizetype>(colon, 0));
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    bool isPort = false;
    const quint16 port = text.mid(colon + 1).toUShort(&isPort);
    const std::optional<QHostAddress> address = addressArgument(host);
    const bool bareIpv6 = host.contains(u':') && !bracketed;
    if (!isPort || !address || bareIpv6 || (colon == 0) || (colon > 0 && host.isEmpty()))
        return tl::unexpected(Problem{
            Exit::Usage,
            Text::tr("%1 is no address for metrics. Give a port, such as 9464, or 127.0.0.1:9464 or [::1]:9464.")
                .arg(text)});
    if (!address->isLoopback())
        return tl::unexpected(
            Problem{Exit::Usage,
                    Text::tr("Metrics are answered to anybody who asks, so %1 can't be used: other computers reach it. "
                             "Give a port alone, or with 127.0.0.1 or [::1].")
                        .arg(address->toString())});
    return MetricsAddress{*address, port};
}

ListenMetrics::ListenMetrics(const listener::Listener &listener, const QDateTime &startedAt)
    : m_listener(listener), m_startedAt(double(startedAt.toMSecsSinceEpoch()) / 1000)
{
}

void ListenMetrics::setCertificateExpiry(const QDateTime &at)
{
    m_certificateExpiry = at.isValid() ? at.toSecsSinceEpoch() : 0;
}

QByteArray ListenMetrics::page() const
{
    const listener::Counters counters = m_listener.counters();
    PrometheusText text;
    text.gauge("kwc_build_info", "Always 1; the labels say which program this is.");
    text.sample(1, {{"version", KWC_VERSION}, {"qt", qVersion()}});
    text.gauge("kwc_start_time_seconds", "When the program was started, since 1970.");
    text.sample(m_startedAt);
    text.gauge("kwc_receiving", "1 while callbacks are listened for.");
    text.sample(m_receiving ? 1 : 0);
    text.gauge("kwc_store_failing", "1 while events can't be stored.");
    text.sample(m_storeFailing ? 1 : 0);
    text.gauge("kwc_store_queue", "Events and evidence that wait to be on disk.");
    text.sample(double(counters.waiting));
    writeEvents(text, counters);
    writeConnections(text, counters.http);
    if (const qint64 expiry = m_certificateExpiry; expiry != 0) {
        text.gauge("kwc_certificate_expiry_timestamp_seconds", "When the certificate expires, since 1970.");
        text.sample(double(expiry));
    }
    return text.page();
}

http::Response ListenMetrics::health() const
{
    if (!m_receiving)
        return http::Response::text(503, "not receiving\n");
    if (m_storeFailing)
        return http::Response::text(503, "events can't be stored\n");
    return http::Response::text(200, "ok\n");
}

void ListenMetrics::handle(const http::Request &request, const http::Responder &respond)
{
    const bool metrics = request.path == "/metrics";
    if (!metrics && request.path != "/healthz") {
        respond(http::Response::text(404, "There are /metrics and /healthz.\n"));
        return;
    }
    if (request.method != "GET" && request.method != "HEAD") {
        http::Response response = http::Response::text(405, "GET only.\n");
        response.headers.emplaceBack("Allow", "GET, HEAD");
        respond(response);
        return;
    }
    http::Response response = metrics ? http::Response{} : health();
    if (metrics) {
        response.headers.emplaceBack("Content-Type", PrometheusText::ContentType);
        response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
        response.body = page();
    }
    response.headers.emplaceBack("Cache-Control", "no-store");
    respond(response);
}

} // namespace cli
