// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ServiceHandover.h"

#include "integration/cli/CliRunner.h"
#include "integration/cli/ServiceSockets.h"
#include "support/Await.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using support::HeldPort;

namespace {

const QString Cli = QStringLiteral(KWC_CLI);

// Runs kaizala-cli as a service manager does: descriptors from 3 on, and the variables with the process's own id.
class Activated
{
public:
    Activated(const QList<const HeldPort *> &sockets, const QStringList &arguments, const QString &pid = u"$$"_s)
    {
        QString script;
        for (qsizetype i = 0; i < sockets.size(); ++i)
            script += u"exec %1<&%2; "_s.arg(3 + i).arg(sockets.at(i)->descriptor());
        script += u"export LISTEN_PID=%1 LISTEN_FDS=%2 LISTEN_FDNAMES=web; exec \"$@\""_s.arg(pid).arg(sockets.size());
        m_process.start(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, Cli} + arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~Activated()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Activated(const Activated &) = delete;
    Activated &operator=(const Activated &) = delete;

    [[nodiscard]] bool saysMoreThan(qsizetype bytes)
    {
        return support::eventually([&] { return m_process.bytesAvailable() > bytes; });
    }
    [[nodiscard]] int exitCode()
    {
        EXPECT_TRUE(m_process.waitForFinished());
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

class ServiceHandover : public testing::Test
{
protected:
    [[nodiscard]] QStringList listen(const QStringList &more = {}) const
    {
        return QStringList{u"listen"_s, u"--store"_s, m_folder.filePath(u"events.sqlite"_s), u"--path"_s, u"/hook"_s}
        + more;
    }
    static QUrl hookAt(quint16 port) { return QUrl(u"http://127.0.0.1:%1/hook"_s.arg(port)); }

    QTemporaryDir m_folder;
};

class Credentials : public testing::Test
{
protected:
    void SetUp() override { qputenv("CREDENTIALS_DIRECTORY", m_folder.path().toLocal8Bit()); }
    void TearDown() override { qunsetenv("CREDENTIALS_DIRECTORY"); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ServiceHandover, ReceivesAtTheSocketThatIsHandedDown)
{
    const HeldPort port;
    Activated service({&port}, listen());
    EXPECT_EQ(support::http("POST", hookAt(port.port()), R"({"eventId":"1"})").status, 200);
    ASSERT_TRUE(service.saysMoreThan(0));
    const QByteArray line = service.process().readLine();
    EXPECT_TRUE(line.contains(hookAt(port.port()).toEncoded())) << line.toStdString();
    ::kill(pid_t(service.process().processId()), SIGTERM);
    EXPECT_EQ(service.exitCode(), 0);
    EXPECT_TRUE(service.process().readAllStandardError().isEmpty());
}

TEST_F(ServiceHandover, AnOptionThatIsNotUsedIsTold)
{
    const HeldPort port;
    Activated service({&port}, listen({u"--port"_s, u"1"_s}));
    EXPECT_EQ(support::http("POST", hookAt(port.port()), "{}").status, 200);
    ::kill(pid_t(service.process().processId()), SIGTERM);
    EXPECT_EQ(service.exitCode(), 0);
    EXPECT_TRUE(service.process().readAllStandardError().contains("--port"));
}

TEST_F(ServiceHandover, TwoSocketsAreRefused)
{
    const HeldPort one;
    const HeldPort two;
    Activated service({&one, &two}, listen());
    EXPECT_EQ(service.exitCode(), 4);
    EXPECT_TRUE(service.process().readAllStandardError().contains("hands down 2 sockets (web)"));
}

TEST_F(ServiceHandover, ASocketOfAnotherKindIsRefused)
{
    const HeldPort bound(HeldPort::Kind::Bound);
    Activated service({&bound}, listen());
    EXPECT_EQ(service.exitCode(), 4);
    EXPECT_TRUE(service.process().readAllStandardError().contains("can't be listened on"));
}

TEST_F(ServiceHandover, WhatIsForAnotherProcessIsLeftAlone)
{
    const HeldPort port;
    Activated service({&port}, listen(), u"1"_s);
    ASSERT_TRUE(service.saysMoreThan(0));
    EXPECT_FALSE(service.process().readLine().contains(hookAt(port.port()).toEncoded()));
}

TEST_F(ServiceHandover, SystemdsOwnToolActivatesIt)
{
    const QString tool = QStandardPaths::findExecutable(u"systemd-socket-activate"_s);
    if (tool.isEmpty())
        GTEST_SKIP() << "systemd-socket-activate is not installed";
    QTcpServer probe; // a port that was free a moment ago
    ASSERT_TRUE(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    QProcess process;
    process.start(tool, QStringList{u"-l"_s, u"127.0.0.1:%1"_s.arg(port), Cli} + listen());
    ASSERT_TRUE(process.waitForStarted());
    ASSERT_TRUE(support::eventually([&] {
        QTcpSocket knock; // the tool starts the program at the first connection
        knock.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return knock.waitForConnected(100);
    }));
    EXPECT_EQ(support::http("POST", hookAt(port), "{}").status, 200);
    ::kill(pid_t(process.processId()), SIGTERM); // the tool has become the program
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}

TEST_F(Credentials, AreReadFromTheManagersFolder)
{
    write(u"token"_s, "s3cret\n");
    const cli::Checked<base::Secret> token = cli::secretFromCredential(u"token"_s);
    ASSERT_TRUE(token) << token.error().sentence.toStdString();
    EXPECT_EQ(token->reveal(), "s3cret");
}

TEST_F(Credentials, AreReadFromNowhereElse)
{
    write(u"token"_s, "s3cret");
    for (const QString &name : {u"../token"_s, u"/etc/passwd"_s, u".."_s, u"."_s, u".hidden"_s, u"a/../token"_s})
        EXPECT_EQ(cli::secretFromCredential(name).error().exit, cli::Exit::Usage) << name.toStdString();
    qunsetenv("CREDENTIALS_DIRECTORY");
    EXPECT_EQ(cli::secretFromCredential(u"token"_s).error().exit, cli::Exit::Usage);
}

TEST_F(Credentials, ThatAreNoneAreRefused)
{
    write(u"empty"_s, "\n");
    write(u"large"_s, QByteArray(5000, 'x'));
    for (const QString &name : {u"empty"_s, u"large"_s, u"missing"_s}) {
        const cli::Checked<base::Secret> token = cli::secretFromCredential(name);
        ASSERT_FALSE(token) << name.toStdString();
        EXPECT_EQ(token.error().exit, cli::Exit::Local);
        EXPECT_FALSE(token.error().sentence.contains(u"xxxx"_s)) << "what is refused may be a secret";
    }
}

TEST_F(Credentials, TheTokenIsAskedOfSenders)
{
    write(u"token"_s, "s3cret\n");
    support::CliServer listener({u"listen"_s, u"--store"_s, m_folder.filePath(u"events.sqlite"_s),
                                 u"--callback-token-credential"_s, u"token"_s});
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    EXPECT_EQ(support::http("POST", url, "{}").status, 401);
    EXPECT_EQ(support::http("POST", url, "{}", "kz-callback-token: s3cret\r\n").status, 200);
    const support::CliRun run = listener.end(SIGTERM);
    EXPECT_FALSE(run.out.contains("s3cret") || run.err.contains("s3cret"));
}
