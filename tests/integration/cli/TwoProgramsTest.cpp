// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Real programs on one account's files: two at a time, and one that is killed.

#include "integration/cli/ConnectorAccount.h"

#include "base/Json.h"
#include "support/Await.h"

#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <csignal>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::CliServer;
using support::eventually;

namespace {

class TwoPrograms : public support::ConnectorAccount
{
protected:
    [[nodiscard]] QStringList idsThere() const
    {
        QStringList ids;
        for (const QJsonObject &one : run({u"list"_s}).lines()) {
            if (one["health"_L1] != u"expired"_s)
                ids.append(one["id"_L1].toString());
        }
        return ids;
    }
    [[nodiscard]] QByteArray journal() const { return contentOf(paths.journalFile(accountId)); }
};

//! A callback whose validation the test answers when it likes.
class SlowCallback
{
public:
    SlowCallback() { EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost)); }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_server.serverPort()); }
    [[nodiscard]] bool isAsked()
    {
        if (!m_socket)
            m_socket = m_server.nextPendingConnection();
        return m_socket && m_socket->bytesAvailable() > 0;
    }
    void answer()
    {
        const QUrl asked(QString::fromLatin1(m_socket->readLine().split(' ').value(1)));
        const QByteArray token = QUrlQuery(asked).queryItemValue(u"validationToken"_s, QUrl::FullyDecoded).toUtf8();
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
                        + QByteArray::number(token.size()) + "\r\n\r\n" + token);
        m_socket->disconnectFromHost();
    }

private:
    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr; // the server's
};

} // namespace

TEST_F(TwoPrograms, NoLineOfTheJournalIsLostOrTorn)
{
    ASSERT_NO_FATAL_FAILURE(start({u"--groups"_s, u"4"_s, u"--subscriptions"_s, u"50"_s}));
    const QStringList all = idsThere();
    ASSERT_GE(all.size(), 20);
    const QStringList halves[] = {all.first(all.size() / 2), all.mid(all.size() / 2)};
    constexpr int Rounds = 6;
    for (int round = 0; round < Rounds; ++round) {
        const QString validity = u"%1d"_s.arg(100 + round);
        CliServer one(arguments(QStringList{u"renew"_s} + halves[0] + QStringList{u"--validity"_s, validity}));
        CliServer other(arguments(QStringList{u"renew"_s} + halves[1] + QStringList{u"--validity"_s, validity}));
        for (CliServer *program : {&one, &other}) {
            const CliRun ended = program->end(0); // no signal: it ends by itself
            ASSERT_EQ(ended.exitCode, 0) << ended.err.toStdString();
            ASSERT_FALSE(ended.err.contains("journal")) << ended.err.toStdString();
        }
    }
    QMap<QString, int> changes;
    const QByteArray bytes = journal();
    ASSERT_TRUE(bytes.endsWith('\n'));
    for (const QByteArray &line : bytes.chopped(1).split('\n')) {
        const auto json = base::parseJsonObject(line);
        ASSERT_TRUE(json) << line.toStdString();
        ++changes[json->value(u"id"_s).toString()];
    }
    for (const QString &id : all)
        EXPECT_EQ(changes.value(id), Rounds) << id.toStdString();
    EXPECT_EQ(changes.size(), all.size());
}

TEST_F(TwoPrograms, ALineThatACrashLeftTornIsClosedAndSaid)
{
    ASSERT_NO_FATAL_FAILURE(start({u"--groups"_s, u"2"_s}));
    const QStringList ids = idsThere();
    ASSERT_GE(ids.size(), 2);
    ASSERT_EQ(run({u"renew"_s, ids[0]}).exitCode, 0);
    {
        QFile file(paths.journalFile(accountId));
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write(R"({"at":"2026-01-01T00:00:00Z","kind":"cre)");
    }
    ASSERT_EQ(run({u"renew"_s, ids[1]}).exitCode, 0);
    const CliRun read = run({u"journal"_s});
    EXPECT_EQ(read.lines().size(), 2);
    EXPECT_TRUE(read.err.contains("1 line(s) of the journal")) << read.err.toStdString();
}

TEST_F(TwoPrograms, AProgramKilledAfterItsPostMakesNoDouble)
{
    ASSERT_NO_FATAL_FAILURE(start({u"--groups"_s, u"2"_s, u"--subscriptions"_s, u"0"_s}));
    SlowCallback callback;
    const QStringList creation{u"create"_s,    u"--object-type"_s, u"ActionPackage"_s, u"--object-id"_s,
                               u"package"_s,   u"--events"_s,      u"JobCreated"_s,    u"--callback-url"_s,
                               callback.url(), u"--context"_s,     u"depot"_s};
    const QStringList listing{u"list"_s, u"--object-type"_s, u"ActionPackage"_s, u"--object-id"_s, u"package"_s};
    {
        CliServer killed(arguments(creation));
        ASSERT_TRUE(eventually([&callback] { return callback.isAsked(); })); // the service has the POST
        EXPECT_EQ(killed.end(SIGKILL).exitCode, -1);
    }
    callback.answer();
    ASSERT_TRUE(eventually([&] { return run(listing).lines().size() == 1; }));
    EXPECT_TRUE(contentOf(paths.unfinishedFile(accountId)).contains("depot"));

    const CliRun again = run(creation);
    EXPECT_EQ(again.exitCode, 0) << again.err.toStdString();
    const QList<QJsonObject> there = run(listing).lines();
    ASSERT_EQ(there.size(), 1);
    EXPECT_EQ(again.lines().value(0)["id"_L1], there[0]["id"_L1]);
    EXPECT_FALSE(contentOf(paths.unfinishedFile(accountId)).contains("depot")) << "nothing is unfinished any more";
}
