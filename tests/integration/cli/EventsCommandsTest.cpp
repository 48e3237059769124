// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include "store/EventStore.h"
#include "support/Await.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::CliServer;
using support::runCli;

namespace {

store::NewEvent event(int number, const QByteArray &body)
{
    store::NewEvent made;
    made.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).addSecs(number);
    made.inbox = u"/k"_s;
    made.method = "POST";
    made.target = "/k?a=b";
    made.headers = {{"Host", "h"}, {"X-Same", "1"}, {"x-same", "2"}};
    made.peer = u"127.0.0.1:1"_s;
    made.eventType = u"JobResponse"_s;
    made.eventId = u"e%1"_s.arg(number);
    made.body = body;
    return made;
}

class EventsCommands : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(support::await(m_store.open(m_file))); }

    void append(const QList<store::NewEvent> &events)
    {
        std::atomic<int> done = 0;
        for (const store::NewEvent &one : events) {
            m_store.append(one, [&done](const base::Result<store::Appended> &appended) {
                EXPECT_TRUE(appended);
                ++done;
            });
        }
        ASSERT_TRUE(support::eventually([&] { return done == events.size(); }));
    }
    [[nodiscard]] CliRun list(const QStringList &more = {}) const
    {
        return runCli(QStringList{u"events"_s, u"list"_s, u"--store"_s, m_file} + more);
    }
    [[nodiscard]] QJsonObject show(qint64 id) const
    {
        const CliRun run = runCli({u"events"_s, u"show"_s, u"--store"_s, m_file, QString::number(id)});
        EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
        return run.lines().value(0);
    }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"events.sqlite"_s);
    store::EventStore m_store;
};

} // namespace

TEST_F(EventsCommands, StatsCountByType)
{
    store::NewEvent invalid = event(3, "{}");
    invalid.verdict = store::Verdict::Invalid;
    store::NewEvent other = event(4, "{}");
    other.eventType = u"JobCreated"_s;
    append({event(1, "{}"), event(1, "{}"), event(2, "{ }"), invalid, other});
    const CliRun run = runCli({u"events"_s, u"stats"_s, u"--store"_s, m_file});
    ASSERT_EQ(run.exitCode, 0) << run.err.toStdString();
    const QList<QJsonObject> lines = run.lines();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.first().value("eventType"_L1).toString(), u"JobResponse"_s);
    EXPECT_EQ(lines.first().value("events"_L1).toInt(), 3);
    EXPECT_EQ(lines.first().value("deliveries"_L1).toInt(), 4);
    EXPECT_EQ(lines.first().value("bytes"_L1).toInt(), 7);
    EXPECT_EQ(lines.first().value("verdicts"_L1).toObject().value("invalid"_L1).toInt(), 1);
    EXPECT_EQ(lines.first().value("first"_L1).toString(), u"2026-01-15T12:00:01.000Z"_s);
    EXPECT_EQ(lines.last().value("events"_L1).toInt(), 1);
    EXPECT_EQ(runCli({u"events"_s, u"stats"_s, u"--store"_s, m_file, u"--query"_s, u"-type:JobCreated invalid"_s})
                  .lines()
                  .size(),
              1);
}

TEST_F(EventsCommands, SearchTakesTheQueryFirstAndMarksWhatIsWrong)
{
    append({event(1, R"({"data":{"n":5}})"), event(2, R"({"data":{"n":7}})")});
    const CliRun run = runCli({u"events"_s, u"search"_s, u"data.n>6 OR id:none"_s, u"--store"_s, m_file});
    ASSERT_EQ(run.exitCode, 0) << run.err.toStdString();
    ASSERT_EQ(run.lines().size(), 1);
    EXPECT_EQ(run.lines().first().value("eventId"_L1).toString(), u"e2"_s);
    const CliRun wrong = runCli({u"events"_s, u"search"_s, u"late colour:red x"_s, u"--store"_s, m_file});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_TRUE(wrong.err.contains("(late »colour:red« x)")) << wrong.err.toStdString();
}

TEST_F(EventsCommands, AnEmptyStoreListsNothing)
{
    const CliRun run = list();
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.isEmpty());
}

TEST_F(EventsCommands, ListsAnyNumberNewestFirst)
{
    QList<store::NewEvent> events;
    for (int i = 0; i < 1200; ++i)
        events.append(event(i, "{}"));
    append(events);
    EXPECT_EQ(list().lines().size(), 100) << "unless told";
    for (const int limit : {1, 500, 501, 1000, 1200}) {
        const QList<QJsonObject> lines = list({u"--limit"_s, QString::number(limit)}).lines();
        ASSERT_EQ(lines.size(), limit);
        EXPECT_EQ(lines.first().value(u"eventId"_s).toString(), u"e1199"_s);
        EXPECT_EQ(lines.last().value(u"eventId"_s).toString(), u"e%1"_s.arg(1200 - limit));
    }
    const QList<QJsonObject> all = list({u"--limit"_s, u"100000"_s}).lines();
    ASSERT_EQ(all.size(), 1200);
    for (qsizetype i = 1; i < all.size(); ++i)
        ASSERT_LT(all.at(i).value(u"id"_s).toInteger(), all.at(i - 1).value(u"id"_s).toInteger());
    EXPECT_EQ(all.last().value(u"receivedAt"_s).toString(), u"2026-01-15T12:00:00.000Z"_s);
}

TEST_F(EventsCommands, AQueryChooses)
{
    store::NewEvent other = event(2, "{}");
    other.eventType = u"Announcement"_s;
    append({event(1, "{}"), other});
    const QList<QJsonObject> lines = list({u"--query"_s, u"type:Announcement"_s}).lines();
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines.first().value(u"eventId"_s).toString(), u"e2"_s);
}

TEST_F(EventsCommands, ShowsBodiesOfEveryKind)
{
    const auto rejected = [](int number, const QByteArray &body) {
        store::NewEvent made = event(number, body);
        made.kind = store::Kind::Rejected;
        made.verdict = store::Verdict::Rejected;
        made.status = 400;
        made.reason = u"not JSON"_s;
        made.eventType.clear();
        return made;
    };
    append({event(1, R"({"eventType":"JobResponse"})"), event(2, "[1]"), rejected(3, "caf\xC3\xA9\n"),
            rejected(4, "\xFF\n\r")});
    const QList<QJsonObject> rows = list().lines();
    ASSERT_EQ(rows.size(), 4);
    const auto idOf = [&](int fromNewest) { return rows.at(fromNewest).value(u"id"_s).toInteger(); };

    const QJsonObject json = show(idOf(3));
    EXPECT_EQ(json.value(u"body"_s).toObject().value(u"eventType"_s).toString(), u"JobResponse"_s);
    EXPECT_FALSE(json.value(u"findings"_s).toArray().isEmpty()) << "checked anew";
    const QJsonObject finding = json.value(u"findings"_s).toArray().first().toObject();
    EXPECT_EQ(finding.value(u"severity"_s).toString(), u"error"_s);
    EXPECT_TRUE(finding.contains(u"path"_s) && finding.contains(u"message"_s));
    const QJsonArray headers{QJsonArray{u"Host"_s, u"h"_s}, QJsonArray{u"X-Same"_s, u"1"_s},
                             QJsonArray{u"x-same"_s, u"2"_s}};
    EXPECT_EQ(json.value(u"headers"_s).toArray(), headers) << "in order, with duplicates";
    EXPECT_EQ(json.value(u"target"_s).toString(), u"/k?a=b"_s);
    EXPECT_EQ(json.value(u"method"_s).toString(), u"POST"_s);
    EXPECT_EQ(json.value(u"status"_s).toInt(), 200);
    EXPECT_EQ(json.value(u"peer"_s).toString(), u"127.0.0.1:1"_s);
    EXPECT_EQ(json.value(u"arrivals"_s).toArray().size(), 1);

    EXPECT_EQ(show(idOf(2)).value(u"body"_s).toArray(), QJsonArray{1});
    const QJsonObject text = show(idOf(1));
    EXPECT_EQ(text.value(u"bodyText"_s).toString(), u"caf\u00e9\n"_s);
    EXPECT_FALSE(text.contains(u"body"_s));
    EXPECT_EQ(text.value(u"summary"_s).toString(), u"not JSON"_s) << "why it was refused";
    EXPECT_EQ(text.value(u"verdict"_s).toString(), u"rejected"_s);
    EXPECT_EQ(show(idOf(0)).value(u"bodyBase64"_s).toString(), u"/woN"_s);

    const CliRun raw = runCli({u"events"_s, u"show"_s, u"--raw"_s, u"--store"_s, m_file, QString::number(idOf(0))});
    EXPECT_EQ(raw.exitCode, 0);
    EXPECT_EQ(raw.out, "\xFF\n\r") << "byte for byte, nothing added";

    const CliRun none = runCli({u"events"_s, u"show"_s, u"--store"_s, m_file, u"999"_s});
    EXPECT_EQ(none.exitCode, 4);
    EXPECT_TRUE(none.err.contains("999"));
}

TEST_F(EventsCommands, AValidationShowsWhatWasAskedAndAnsweredAndHowLongItTook)
{
    CliServer listener({u"listen"_s, u"--store"_s, m_file});
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    EXPECT_EQ(support::http("GET", QUrl(url.toString() + u"?validationToken=12%2034"_s)).body, "12 34");
    EXPECT_EQ(support::http("GET", QUrl(url.toString() + u"?validationToken=%FF"_s)).body, "\xFF");
    EXPECT_EQ(listener.end(SIGTERM).exitCode, 0);
    const QList<QJsonObject> rows = list({u"--query"_s, u"is:validation"_s}).lines();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.at(1).value(u"summary"_s).toString(), u"Answered with: 12 34"_s);
    const QJsonObject text = show(rows.at(1).value(u"id"_s).toInteger());
    EXPECT_EQ(text.value(u"kind"_s).toString(), u"validation"_s);
    EXPECT_TRUE(text.value(u"target"_s).toString().endsWith(u"?validationToken=12%2034"_s));
    EXPECT_EQ(text.value(u"answeredText"_s).toString(), u"12 34"_s);
    EXPECT_FALSE(text.contains(u"body"_s) || text.contains(u"bodyText"_s));
    EXPECT_GT(text.value(u"elapsedUs"_s).toInt(), 0);
    EXPECT_EQ(show(rows.at(0).value(u"id"_s).toInteger()).value(u"answeredBase64"_s).toString(), u"/w=="_s);
}

TEST_F(EventsCommands, FollowingStartsWithWhatIsNew)
{
    append({event(1, "{}"), event(2, "{}")});
    CliServer listener({u"listen"_s, u"--store"_s, m_file, u"--follow"_s});
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    const QByteArray body = R"({"eventType":"JobResponse","eventId":"fresh"})";
    for (int i = 0; i < 3; ++i) // the same event three times is one line
        EXPECT_EQ(support::http("POST", url, body).status, 200);
    EXPECT_EQ(support::http("GET", QUrl(url.toString() + u"?validationToken=t"_s)).body, "t") << "no line either";
    EXPECT_EQ(support::http("POST", url, "no json").status, 400);
    EXPECT_EQ(support::http("POST", url, R"({"eventId":"last"})").status, 200);
    const CliRun run = listener.end(SIGTERM);
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    const QList<QJsonObject> lines = run.lines();
    ASSERT_EQ(lines.size(), 4) << "what was acknowledged is written before the end: " << run.out.toStdString();
    EXPECT_EQ(lines.at(1).value(u"eventId"_s).toString(), u"fresh"_s);
    EXPECT_EQ(lines.at(2).value(u"verdict"_s).toString(), u"rejected"_s);
    EXPECT_EQ(lines.at(3).value(u"eventId"_s).toString(), u"last"_s);
}

TEST_F(EventsCommands, EndsWhileAClientIsConnected)
{
    CliServer listener({u"listen"_s, u"--store"_s, m_file});
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    QTcpSocket idle;
    idle.connectToHost(url.host(), quint16(url.port()));
    ASSERT_TRUE(idle.waitForConnected());
    const CliRun run = listener.end(SIGINT);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.lines().size(), 1) << "without --follow only the URL";
    EXPECT_TRUE(run.err.isEmpty()) << run.err.toStdString();
}

TEST_F(EventsCommands, WarnsBeyondLoopback)
{
    CliServer listener({u"listen"_s, u"--store"_s, m_file, u"--bind"_s, u"0.0.0.0"_s});
    EXPECT_TRUE(listener.nextLine().value(u"url"_s).toString().startsWith(u"http://localhost:"_s));
    const CliRun run = listener.end(SIGTERM);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.err.contains("Warning")) << run.err.toStdString();
}
