// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ServiceManager.h"
#include "app/cli/ListenService.h"

#include "integration/cli/CliRunner.h"
#include "integration/cli/ServiceSockets.h"
#include "support/Await.h"
#include "support/FakeClock.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::CliServer;
using support::NotifySocket;

namespace {

// What ServiceManager takes out of the environment, put there for one test.
class ServiceManagerTest : public testing::TestWithParam<NotifySocket::Name>
{
protected:
    void TearDown() override
    {
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
            qunsetenv(name);
    }
    void tellsAt(const NotifySocket &socket) { qputenv("NOTIFY_SOCKET", socket.name().toLocal8Bit()); }
};

QByteArray statusIn(const QByteArrayList &message)
{
    for (const QByteArray &assignment : message) {
        if (assignment.startsWith("STATUS="))
            return assignment.mid(7);
    }
    return {};
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Names, ServiceManagerTest,
                         testing::Values(NotifySocket::Name::Path, NotifySocket::Name::Abstract));

TEST_P(ServiceManagerTest, TellsWhatItIsToldToTell)
{
    NotifySocket socket(GetParam());
    tellsAt(socket);
    cli::ServiceManager manager;
    EXPECT_TRUE(manager.isThere()) << manager.trouble().toStdString();
    EXPECT_FALSE(qEnvironmentVariableIsSet("NOTIFY_SOCKET")) << "it is for this process alone";

    manager.ready(u"all\nwell"_s);
    EXPECT_EQ(socket.next(), (QByteArrayList{"READY=1", "STATUS=all well"})) << "one line, whatever is quoted";
    manager.status(u"still"_s);
    EXPECT_EQ(socket.next(), (QByteArrayList{"STATUS=still"}));
    manager.alive();
    EXPECT_EQ(socket.next(), (QByteArrayList{"WATCHDOG=1"}));
    manager.stopping();
    EXPECT_EQ(socket.next(), (QByteArrayList{"STOPPING=1"}));
}

TEST_P(ServiceManagerTest, AReloadHasItsTime)
{
    NotifySocket socket(GetParam());
    tellsAt(socket);
    cli::ServiceManager manager;
    QElapsedTimer clock; // the monotonic one
    clock.start();
    const qint64 before = clock.msecsSinceReference();
    manager.reloading();
    const QByteArrayList message = socket.next();
    ASSERT_EQ(message.size(), 2);
    EXPECT_EQ(message.first(), "RELOADING=1");
    ASSERT_TRUE(message.last().startsWith("MONOTONIC_USEC="));
    EXPECT_NEAR(double(message.last().mid(15).toLongLong()) / 1000, double(before), 10'000);
}

TEST_F(ServiceManagerTest, WithoutAManagerNothingHappens)
{
    qputenv("WATCHDOG_USEC", "2000000");
    cli::ServiceManager manager;
    EXPECT_FALSE(manager.isThere());
    EXPECT_TRUE(manager.trouble().isEmpty());
    EXPECT_FALSE(manager.watchdogInterval()) << "nobody could be told";
    manager.ready(u"x"_s);
    manager.stopping();
}

TEST_F(ServiceManagerTest, ASocketThatCantBeUsedIsTold)
{
    for (const QByteArray &name : {QByteArray("relative"), QByteArray("@"), QByteArray("/nowhere/at/all"),
                                   QByteArray("/").append(200, 'x'), QByteArray("vsock:2:1234")}) {
        qputenv("NOTIFY_SOCKET", name);
        cli::ServiceManager manager;
        EXPECT_FALSE(manager.isThere()) << name.toStdString();
        EXPECT_FALSE(manager.trouble().isEmpty()) << name.toStdString();
        manager.ready(u"x"_s);
    }
}

TEST_F(ServiceManagerTest, TheWatchdogIsFedAtHalfItsTime)
{
    const NotifySocket socket;
    const auto interval = [&](const QByteArray &us, const QByteArray &pid) {
        tellsAt(socket);
        qputenv("WATCHDOG_USEC", us);
        if (!pid.isEmpty())
            qputenv("WATCHDOG_PID", pid);
        return cli::ServiceManager().watchdogInterval();
    };
    EXPECT_EQ(interval("30000000", {}), 15s);
    EXPECT_EQ(interval("30000000", QByteArray::number(QCoreApplication::applicationPid())), 15s);
    EXPECT_FALSE(interval("30000000", "1")) << "another process's";
    EXPECT_FALSE(interval("soon", {}));
    EXPECT_FALSE(interval("-5", {}));
    EXPECT_FALSE(qEnvironmentVariableIsSet("WATCHDOG_USEC"));
}

TEST_F(ServiceManagerTest, WhatTheManagerDoesNotTakeAtOnceComesLater)
{
    NotifySocket socket;
    tellsAt(socket);
    cli::ServiceManager manager;
    constexpr int More = 2000; // than the kernel queues for a datagram socket
    for (int i = 0; i < More; ++i)
        manager.alive();
    manager.stopping();
    EXPECT_EQ(socket.nextWith("STOPPING").value(0), "STOPPING=1");
}

TEST_F(ServiceManagerTest, TheStoresTroubleIsToldAndItsEnd)
{
    NotifySocket socket;
    tellsAt(socket);
    const QTemporaryDir folder;
    const support::FakeClock clock;
    cli::Output output;
    const schema::Validator validator(schema::SchemaSet::builtIn());
    store::EventStore store;
    ASSERT_TRUE(support::await(store.open(folder.filePath(u"events.sqlite"_s))));
    listener::Listener listener(store, validator, clock);
    cli::ListenService service({}, listener, store, clock, output);
    service.ready(QUrl(u"http://127.0.0.1:8091/k/unguessable"_s), std::nullopt);
    EXPECT_EQ(statusIn(socket.next()), "Receiving callbacks at http://127.0.0.1:8091") << "without the path";

    base::Error full;
    full.kind = base::Error::Kind::Storage;
    full.detail = u"disk full"_s;
    Q_EMIT store.failed(full);
    EXPECT_TRUE(statusIn(socket.next()).startsWith("Events can't be stored"));
    Q_EMIT store.recovered();
    EXPECT_EQ(statusIn(socket.next()), "Receiving callbacks at http://127.0.0.1:8091");
    service.stopping();
    EXPECT_EQ(socket.next(), (QByteArrayList{"STOPPING=1"}));
    Q_EMIT store.recovered();
    EXPECT_TRUE(socket.isSilent()) << "what is said at the end stays";
}

TEST(ListenAsAService, IsReadyOnceItReceivesAndAliveUntilItStops)
{
    const QTemporaryDir folder;
    NotifySocket socket;
    CliServer listener({u"listen"_s, u"--store"_s, folder.filePath(u"events.sqlite"_s)},
                       {{u"NOTIFY_SOCKET"_s, socket.name()}, {u"WATCHDOG_USEC"_s, u"200000"_s}});
    const QByteArrayList ready = socket.next();
    ASSERT_FALSE(ready.isEmpty());
    EXPECT_EQ(ready.first(), "READY=1");
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    EXPECT_FALSE(ready.join().contains(url.path().toLatin1())) << "the path is nobody else's business";
    EXPECT_EQ(support::http("POST", url, "{}").status, 200) << "ready means ready";
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(socket.next(), (QByteArrayList{"WATCHDOG=1"}));
    EXPECT_EQ(listener.end(SIGTERM).exitCode, 0);
    EXPECT_EQ(socket.nextWith("STOPPING").value(0), "STOPPING=1");
    EXPECT_TRUE(socket.isSilent());
}

TEST(ListenAsAService, IsNotReadyWhereItCantReceive)
{
    const QTemporaryDir folder;
    const support::HeldPort taken;
    NotifySocket socket;
    const support::CliRun run = support::runCli(
        {u"listen"_s, u"--store"_s, folder.filePath(u"events.sqlite"_s), u"--port"_s, QString::number(taken.port())},
        {{u"NOTIFY_SOCKET"_s, socket.name()}});
    EXPECT_EQ(run.exitCode, 4) << run.err.toStdString();
    EXPECT_TRUE(socket.isSilent());
}
