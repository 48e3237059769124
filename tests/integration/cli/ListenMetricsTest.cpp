// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ListenMetrics.h"
#include "app/cli/PrometheusText.h"

#include "integration/cli/CliRunner.h"
#include "support/Await.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using cli::metricsArgument;
using support::CliServer;

namespace {

// One page, read as strictly as the format is written: every sample belongs to the metric that HELP and TYPE began.
class Page
{
public:
    explicit Page(const QByteArray &text)
    {
        EXPECT_TRUE(text.endsWith('\n'));
        for (const QByteArray &line : text.chopped(1).split('\n'))
            read(QString::fromUtf8(line));
    }
    [[nodiscard]] double value(const QString &sample) const
    {
        EXPECT_TRUE(m_values.contains(sample)) << "no " << sample.toStdString();
        return m_values.value(sample, -1);
    }
    [[nodiscard]] bool has(const QString &sample) const { return m_values.contains(sample); }
    [[nodiscard]] QStringList metrics() const { return m_types.keys(); }
    [[nodiscard]] QList<double> buckets() const { return m_buckets; } //!< in the order of the page

private:
    void read(const QString &line)
    {
        static const QRegularExpression Help(uR"(\A# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) \S.*\z)"_s);
        static const QRegularExpression Type(uR"(\A# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)\z)"_s);
        static const QRegularExpression Sample(
            uR"RE(\A([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*"(?:,[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*")*\})? (\S+)\z)RE"_s);
        if (const auto help = Help.match(line); help.hasMatch()) {
            EXPECT_FALSE(m_types.contains(help.captured(1))) << "begun twice";
            m_helped = help.captured(1);
        } else if (const auto type = Type.match(line); type.hasMatch()) {
            EXPECT_EQ(type.captured(1), m_helped);
            EXPECT_EQ(type.captured(1).endsWith("_total"_L1), type.captured(2) == "counter"_L1);
            EXPECT_TRUE(type.captured(1).startsWith("kwc_"_L1));
            m_types.insert(type.captured(1), type.captured(2));
        } else if (const auto sample = Sample.match(line); sample.hasMatch()) {
            addSample(sample.captured(1), sample.captured(2), sample.captured(3));
        } else {
            ADD_FAILURE() << "no line of the format: " << line.toStdString();
        }
    }
    void addSample(const QString &name, const QString &labels, const QString &number)
    {
        QString metric = name;
        if (m_types.value(m_helped) == "histogram"_L1) {
            static const QRegularExpression Suffix(u"_(bucket|sum|count)$"_s);
            EXPECT_TRUE(metric.contains(Suffix));
            metric.remove(Suffix);
        }
        EXPECT_EQ(metric, m_helped) << "outside of its metric";
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        EXPECT_TRUE(isNumber) << number.toStdString();
        EXPECT_FALSE(m_values.contains(name + labels)) << "twice";
        m_values.insert(name + labels, value);
        if (name.endsWith("_bucket"_L1))
            m_buckets.append(value);
    }

    QString m_helped;
    QMap<QString, QString> m_types;
    QMap<QString, double> m_values;
    QList<double> m_buckets;
};

class Metrics : public testing::Test
{
protected:
    Metrics()
    {
        m_metrics = QUrl(m_first.value(u"metrics"_s).toString());
        m_callback = QUrl(m_first.value(u"url"_s).toString());
    }
    [[nodiscard]] Page page() const
    {
        const support::HttpAnswer answer = support::http("GET", m_metrics);
        EXPECT_EQ(answer.status, 200);
        return Page(answer.body);
    }
    [[nodiscard]] QUrl at(const QString &path) const
    {
        QUrl url = m_metrics;
        url.setPath(path);
        return url;
    }

    QTemporaryDir m_folder;
    CliServer m_listener{{u"listen"_s, u"--store"_s, m_folder.filePath(u"events.sqlite"_s), u"--metrics"_s, u"0"_s,
                          u"--callback-token-env"_s, u"HOOK"_s},
                         {{u"HOOK"_s, u"s3cret"_s}}};
    QJsonObject m_first = m_listener.nextLine();
    QUrl m_metrics;
    QUrl m_callback;
};

const QByteArray Token = "kz-callback-token: s3cret\r\n";

} // namespace

TEST(MetricsArgument, IsAPortOfThisComputer)
{
    const auto is = [](const QString &text, const QString &address, quint16 port) {
        const cli::Checked<cli::MetricsAddress> where = metricsArgument(text);
        return where && where->address == QHostAddress(address) && where->port == port;
    };
    EXPECT_TRUE(is(u"9464"_s, u"127.0.0.1"_s, 9464));
    EXPECT_TRUE(is(u"0"_s, u"127.0.0.1"_s, 0));
    EXPECT_TRUE(is(u"127.0.0.2:9464"_s, u"127.0.0.2"_s, 9464));
    EXPECT_TRUE(is(u"localhost:9464"_s, u"127.0.0.1"_s, 9464));
    EXPECT_TRUE(is(u"[::1]:9464"_s, u"::1"_s, 9464));
}

TEST(MetricsArgument, RefusesWhatOthersReachAndWhatIsNoAddress)
{
    for (const QString &text :
         {u"0.0.0.0:9464"_s, u"[::]:9464"_s, u"192.0.2.1:9464"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s, u":9464"_s, u""_s,
          u"::1"_s, u"[::1]"_s, u"port"_s, u"70000"_s, u"-1"_s, u"example.org:9464"_s, u"[127.0.0.1:1"_s}) {
        const cli::Checked<cli::MetricsAddress> where = metricsArgument(text);
        ASSERT_FALSE(where) << text.toStdString();
        EXPECT_EQ(where.error().exit, cli::Exit::Usage);
    }
    const support::CliRun run =
        support::runCli({u"listen"_s, u"--store"_s, u"/nowhere/x"_s, u"--metrics"_s, u"0.0.0.0:9464"_s});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.err.contains("other computers reach it")) << run.err.toStdString();
}

TEST(PrometheusText, EscapesLabelsAndSumsHistogramsUp)
{
    cli::PrometheusText text;
    text.gauge("a", "back\\slash");
    text.sample(0.25, {{"l", "q\"b\\n\n"}, {"m", ""}});
    text.histogram("h", "times", {0.5, 1}, {1, 2, 3}, 12.5);
    EXPECT_EQ(text.page(),
              "# HELP a back\\\\slash\n# TYPE a gauge\na{l=\"q\\\"b\\\\n\\n\",m=\"\"} 0.25\n"
              "# HELP h times\n# TYPE h histogram\nh_bucket{le=\"0.5\"} 1\nh_bucket{le=\"1\"} 3\n"
              "h_bucket{le=\"+Inf\"} 6\nh_sum 12.5\nh_count 6\n");
}

TEST_F(Metrics, TellWhatTheListenerDid)
{
    ASSERT_TRUE(m_metrics.isValid() && m_metrics.host() == "127.0.0.1"_L1);
    const QByteArray event = R"({"eventId":"e1","eventType":"JobResponse"})";
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(support::http("POST", m_callback, event, Token).status, 200);
    ASSERT_EQ(support::http("POST", m_callback, R"({"eventId":"e2"})", Token).status, 200);
    ASSERT_EQ(support::http("POST", m_callback, event).status, 401);
    ASSERT_EQ(support::http("POST", m_callback, "no JSON", Token).status, 400);
    ASSERT_EQ(support::http("GET", QUrl(m_callback.toString() + u"?validationToken=abc"_s)).status, 200);
    ASSERT_EQ(support::http("BAD METHOD", m_callback).status, 400) << "refused by the server itself";
    ASSERT_TRUE(support::eventually([&] { return page().value(u"kwc_validations_total"_s) == 1; }));

    const Page page = this->page();
    EXPECT_EQ(page.value(u"kwc_events_stored_total"_s), 2);
    EXPECT_EQ(page.value(u"kwc_events_duplicate_total"_s), 2);
    EXPECT_EQ(page.value(u"kwc_events_not_stored_total"_s), 0);
    EXPECT_EQ(page.value(u"kwc_rejected_total{status=\"401\"}"_s), 1);
    EXPECT_EQ(page.value(u"kwc_rejected_total{status=\"400\"}"_s), 2) << "admission's and the server's";
    EXPECT_EQ(page.value(u"kwc_connections_total"_s), 8);
    EXPECT_EQ(page.value(u"kwc_requests_total"_s), 7);
    EXPECT_GT(page.value(u"kwc_received_bytes_total"_s), 7 * 50);
    EXPECT_GT(page.value(u"kwc_sent_bytes_total"_s), 7 * 50);
    EXPECT_EQ(page.value(u"kwc_store_failing"_s), 0);
    EXPECT_EQ(page.value(u"kwc_receiving"_s), 1);
    EXPECT_GE(page.value(u"kwc_store_queue"_s), 0);
    EXPECT_EQ(page.value(u"kwc_acknowledgement_seconds_count"_s), 4);
    EXPECT_GT(page.value(u"kwc_acknowledgement_seconds_sum"_s), 0);
    EXPECT_EQ(page.value(u"kwc_acknowledgement_seconds_bucket{le=\"+Inf\"}"_s), 4);
    const QList<double> buckets = page.buckets();
    EXPECT_TRUE(std::is_sorted(buckets.begin(), buckets.end()));
    const double age = double(QDateTime::currentMSecsSinceEpoch()) / 1000 - page.value(u"kwc_start_time_seconds"_s);
    EXPECT_GE(age, 0);
    EXPECT_LT(age, 60);
    EXPECT_TRUE(page.metrics().contains(u"kwc_build_info"_s));
    EXPECT_FALSE(page.has(u"kwc_certificate_expiry_timestamp_seconds"_s)) << "there is none";
}

TEST_F(Metrics, AreAnsweredLikeAWebPage)
{
    EXPECT_EQ(support::http("GET", at(u"/"_s)).status, 404);
    EXPECT_EQ(support::http("GET", m_callback).status, 400) << "on the callback's port there are none";
    EXPECT_EQ(support::http("POST", m_metrics).status, 405);
    EXPECT_TRUE(support::http("HEAD", m_metrics).body.isEmpty());
    EXPECT_EQ(support::http("GET", at(u"/healthz"_s)).status, 200);
    QUrl callbackPort = m_callback;
    callbackPort.setPath(u"/metrics"_s);
    EXPECT_EQ(support::http("GET", callbackPort).status, 404) << "others may reach that one";
    const QByteArray page = support::http("GET", m_metrics).body;
    EXPECT_FALSE(page.contains("s3cret") || page.contains(m_callback.path().toLatin1()));
}

TEST_F(Metrics, AnAddressInUseEndsTheProgram)
{
    const support::CliRun run = support::runCli({u"listen"_s, u"--store"_s, m_folder.filePath(u"other.sqlite"_s),
                                                 u"--metrics"_s, QString::number(m_metrics.port())});
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(run.err.startsWith("kaizala-cli: Metrics: ")) << run.err.toStdString();
}

TEST(MetricsHealth, IsBadWhileTheStoreFailsOrNothingIsReceived)
{
    const QTemporaryDir folder;
    const base::SystemClock clock;
    const schema::Validator validator(schema::SchemaSet::builtIn());
    store::EventStore store;
    ASSERT_TRUE(support::await(store.open(folder.filePath(u"events.sqlite"_s))));
    const listener::Listener listener(store, validator, clock);
    cli::ListenMetrics metrics(listener, clock.now());
    const auto health = [&metrics] {
        http::Request request;
        request.method = "GET";
        request.path = "/healthz";
        int status = 0;
        metrics.handle(request, [&status](const http::Response &response) { status = response.status; });
        return status;
    };
    EXPECT_EQ(health(), 503);
    metrics.setReceiving(true);
    EXPECT_EQ(health(), 200);
    metrics.setStoreFailing(true);
    EXPECT_EQ(health(), 503);
    EXPECT_EQ(Page(metrics.page()).value(u"kwc_store_failing"_s), 1);
    metrics.setStoreFailing(false);
    EXPECT_EQ(health(), 200);
    metrics.setCertificateExpiry(QDateTime::fromSecsSinceEpoch(2'000'000'000, Qt::UTC));
    EXPECT_EQ(Page(metrics.page()).value(u"kwc_certificate_expiry_timestamp_seconds"_s), 2'000'000'000);
}
