// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include "core/delivery/SendingFixture.h"

#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::CliServer;
using support::eventually;
using support::runCli;

namespace {

class ReplayCommands : public SendingFixture
{
protected:
    [[nodiscard]] QStringList arguments(const QString &command, const QStringList &more = {}) const
    {
        return QStringList{u"events"_s, command, u"--store"_s, file, u"--to"_s, target.url.toString()} + more;
    }
    [[nodiscard]] CliRun replay(const QStringList &more, const support::Environment &environment = {}) const
    {
        return runCli(arguments(u"replay"_s, more), environment);
    }
    [[nodiscard]] QStringList forward(const QStringList &more = {}) const { return arguments(u"forward"_s, more); }
    //! Receiver::bodies(), repeats that follow each other once.
    [[nodiscard]] QByteArrayList arrivedOnce() const
    {
        QByteArrayList bodies = receiver.bodies();
        bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
        return bodies;
    }
};

QString idText(qint64 number)
{
    return QString::number(number);
}

} // namespace

TEST_F(ReplayCommands, IdsInTheirOrderWithTheTokenOfTheEnvironment)
{
    const QList<qint64> ids = append(1, 3);
    const CliRun run =
        replay({u"--id"_s, idText(ids.at(2)), u"--id"_s, idText(ids.at(0)), u"--callback-token-env"_s, u"TOK"_s},
               {{u"TOK"_s, u"s3cret"_s}});
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_EQ(receiver.bodies(), (QByteArrayList{bodyOf(3), bodyOf(1)}));
    EXPECT_EQ(base::headerValue(receiver.got().first().headers, "kz-callback-token"), "s3cret");
    const QList<QJsonObject> lines = run.lines();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.first().value(u"id"_s).toInteger(), ids.at(2));
    EXPECT_EQ(lines.first().value(u"status"_s).toInt(), 200);
    EXPECT_TRUE(lines.first().value(u"error"_s).isNull());
    EXPECT_EQ(lines.first().value(u"bytes"_s).toInt(), 6);
    EXPECT_TRUE(lines.first().contains(u"ms"_s));
    EXPECT_TRUE(run.err.contains("Sent: 2. Taken (2xx): 2;")) << run.err.toStdString();
    EXPECT_FALSE(run.out.contains("s3cret") || run.err.contains("s3cret"));
}

TEST_F(ReplayCommands, AQueryOldestFirstAndAPace)
{
    append(1, 10);
    store::NewEvent rejected = event(11);
    rejected.kind = store::Kind::Rejected;
    append(rejected);
    EXPECT_EQ(replay({u"--query"_s, u"type:JobResponse"_s, u"--pace"_s, u"200/s"_s}).exitCode, 0);
    EXPECT_EQ(receiver.bodies(), bodiesOf(2, 10, 2));
    EXPECT_EQ(replay({u"--query"_s, u""_s, u"--pace"_s, u"1000x"_s, u"--same-path"_s}).lines().size(), 10)
        << "what was refused is left out unless the query names it";
    EXPECT_EQ(receiver.got().last().target, "/k/1?a=%20b");
}

TEST_F(ReplayCommands, TheExitCodeSaysWhatWasWrong)
{
    const QList<qint64> ids = append(1, 2);
    receiver.answer = [](const http::Request &request, int) {
        return http::Response::text(request.body == bodyOf(1) ? 500 : 200, "no");
    };
    const CliRun refused = replay({u"--query"_s, u""_s});
    EXPECT_EQ(refused.exitCode, 3);
    ASSERT_EQ(refused.lines().size(), 2) << "all are tried";
    EXPECT_EQ(refused.lines().first().value(u"status"_s).toInt(), 500);
    const CliRun unknown = replay({u"--id"_s, u"999"_s, idText(ids.at(1))});
    EXPECT_EQ(unknown.exitCode, 4);
    EXPECT_EQ(unknown.lines().first().value(u"error"_s).toString(), u"notFound"_s);
    EXPECT_TRUE(unknown.lines().first().value(u"status"_s).isNull());
    target.url.setPort(1);
    EXPECT_EQ(replay({u"--query"_s, u""_s}).exitCode, 3);
    const qsizetype before = receiver.got().size();
    EXPECT_EQ(replay({}).exitCode, 2) << "which events?";
    EXPECT_EQ(replay({u"--id"_s, u"1"_s, u"--query"_s, u"x"_s}).exitCode, 2);
    EXPECT_EQ(replay({u"--query"_s, u"since:never"_s}).exitCode, 2);
    for (const QString &pace : {u"fast"_s, u"0/s"_s, u"-1x"_s, u"nan/s"_s, u"/s"_s})
        EXPECT_EQ(replay({u"--id"_s, u"1"_s, u"--pace="_s + pace}).exitCode, 2) << pace.toStdString();
    EXPECT_EQ(replay({u"--id"_s, u"1"_s, u"--callback-token-env"_s, u"NOT_SET_AT_ALL"_s}).exitCode, 2);
    target.url = QUrl(u"http://192.0.2.1/"_s);
    const CliRun inTheClear =
        replay({u"--id"_s, u"1"_s, u"--callback-token-env"_s, u"TOK"_s}, {{u"TOK"_s, u"s3cret"_s}});
    EXPECT_EQ(inTheClear.exitCode, 2);
    EXPECT_FALSE(inTheClear.err.contains("s3cret"));
    EXPECT_EQ(receiver.got().size(), before);
}

TEST_F(ReplayCommands, AnEditedBodyTakesThePlaceOfOneEvents)
{
    const QList<qint64> ids = append(1, 2);
    const QByteArray edited = "{\"edited\":true}\n";
    QFile body(folder.filePath(u"body.json"_s));
    ASSERT_TRUE(body.open(QIODevice::WriteOnly) && body.write(edited) == edited.size());
    body.close();
    EXPECT_EQ(replay({u"--id"_s, idText(ids.at(0)), u"--body"_s, body.fileName()}).exitCode, 0);
    EXPECT_EQ(receiver.bodies(), QByteArrayList{edited});
    EXPECT_EQ(replay({u"--query"_s, u""_s, u"--body"_s, body.fileName()}).exitCode, 2);
    EXPECT_EQ(replay({u"--id"_s, u"1"_s, u"2"_s, u"--body"_s, body.fileName()}).exitCode, 2);
    EXPECT_EQ(replay({u"--id"_s, u"1"_s, u"--body"_s, u"/nowhere"_s}).exitCode, 4);
    EXPECT_EQ(receiver.got().size(), 1);
}

TEST_F(ReplayCommands, AReplayCanBeGivenUp)
{
    append(1, 3);
    CliServer running(arguments(u"replay"_s, {u"--query"_s, u""_s, u"--pace"_s, u"0.01/s"_s}));
    EXPECT_EQ(running.nextLine().value(u"status"_s).toInt(), 200);
    const CliRun run = running.end(SIGINT);
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(run.err.contains("Sent: 1.")) << run.err.toStdString();
    EXPECT_EQ(receiver.got().size(), 1);
}

TEST_F(ReplayCommands, ForwardingLosesNothingOverFailuresAndRestarts)
{
    append(1, 2); // before it begins
    std::atomic<bool> isUp = true;
    receiver.answer = [&isUp](const http::Request &, int) { return http::Response::text(isUp ? 200 : 503, ""); };
    {
        CliServer running(forward());
        EXPECT_EQ(running.nextLine().value(u"name"_s).toString(), u"default"_s);
        append(3, 12);
        ASSERT_TRUE(eventually([this] { return receiver.got().size() >= 10; }));
        isUp = false;
        append(13, 15);
        int status = 0;
        for (int i = 0; i < 11 && status != 503; ++i)
            status = running.nextLine().value(u"status"_s).toInt();
        EXPECT_EQ(status, 503);
        QByteArray said; // what it says while it waits, read before it is told to end
        EXPECT_TRUE(eventually([&] {
            said += running.process().readAllStandardError();
            return said.contains("The next try is in");
        })) << said.toStdString();
        EXPECT_EQ(running.end(SIGTERM).exitCode, 0);
    }
    append(16, 30); // while it was away
    isUp = true;
    {
        CliServer killed(forward());
        ASSERT_TRUE(eventually([this] { return receiver.bodies().contains(bodyOf(16)); }));
        killed.process().kill();
        ASSERT_TRUE(eventually([&] { return killed.process().state() == QProcess::NotRunning; }));
    }
    CliServer last(forward());
    append(31, 40);
    ASSERT_TRUE(eventually([this] { return receiver.bodies().contains(bodyOf(40)); }));
    EXPECT_EQ(last.end(SIGTERM).exitCode, 0);
    EXPECT_EQ(arrivedOnce(), bodiesOf(3, 40)) << "every one, in order";
    EXPECT_LE(receiver.got().size(), 38 + 3) << "one refused, at most one or two without a note";
}

TEST_F(ReplayCommands, ForwardingSaysWhyItCannotBegin)
{
    EXPECT_EQ(runCli(forward({u"--name"_s, u"../x"_s})).exitCode, 2);
    EXPECT_EQ(runCli(forward({u"--query"_s, u"status:x"_s})).exitCode, 2);
    CliServer first(forward());
    EXPECT_FALSE(first.nextLine().isEmpty());
    const CliRun second = runCli(forward());
    EXPECT_EQ(second.exitCode, 4);
    EXPECT_FALSE(second.err.isEmpty());
    CliServer other(forward({u"--name"_s, u"other"_s, u"--from-oldest"_s, u"--query"_s, u"type:JobResponse"_s}));
    EXPECT_EQ(other.nextLine().value(u"name"_s).toString(), u"other"_s);
    EXPECT_EQ(other.end(SIGTERM).exitCode, 0);
    EXPECT_EQ(first.end(SIGTERM).exitCode, 0);
    {
        QFile spoilt(file + u"-forward-default.json"_s);
        ASSERT_TRUE(spoilt.open(QIODevice::WriteOnly));
    }
    const CliRun run = runCli(forward());
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(run.err.contains("-forward-default.json")) << run.err.toStdString();
}
