// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Ten thousand connections at once, from a process of their own.

#include "RawClient.h"
#include "ServerFixture.h"

#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace http_test;
using namespace std::chrono_literals;
using support::eventually;

namespace {

constexpr int Many = 10'000;
constexpr int NoRoom = 77;
constexpr auto Patient = 60s; // for ten thousand handshakes on a busy machine

const QByteArray Get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

//! This process needs a descriptor for each connection that is served.
bool raiseDescriptors(rlim_t needed)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max < needed)
        return false;
    limit.rlim_cur = std::max(limit.rlim_cur, needed);
    return setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

class CrowdTest : public ServerTest
{
protected:
    //! The next line of the crowd; empty where none came.
    QByteArray nextLine()
    {
        const bool came =
            eventually([&] { return crowd.canReadLine() || crowd.state() == QProcess::NotRunning; }, Patient);
        return came ? crowd.readLine().trimmed() : QByteArray();
    }

    QProcess crowd;
};

} // namespace

TEST_F(CrowdTest, tenThousandConnectionsAreServedOrTurnedAway)
{
    if (!raiseDescriptors(1'024 + 256))
        GTEST_SKIP() << "this system allows too few descriptors for 1,024 connections";
    const quint16 port = start();
    const qint64 before = residentBytes();
    crowd.start(QStringLiteral(KWC_HTTP_CROWD), {QString::number(port), QString::number(Many)});
    const QList<QByteArray> numbers = nextLine().split(' ');
    if (crowd.state() == QProcess::NotRunning && crowd.exitCode() == NoRoom)
        GTEST_SKIP() << "this system allows too few descriptors for 10,000 connections";
    ASSERT_EQ(numbers.size(), 4);
    const int served = numbers[0].toInt();
    const int turnedAway = numbers[1].toInt();
    const int cut = numbers[2].toInt();
    RecordProperty("turnedAway", turnedAway);
    RecordProperty("cut", cut);
    EXPECT_EQ(served, 1'024);
    EXPECT_EQ(served + turnedAway + cut, Many);
    EXPECT_EQ(numbers[3].toInt(), 0) << "connections that could not be made";
    EXPECT_EQ(server.counters().open, 1'024);
    EXPECT_EQ(server.counters().turnedAway, quint64(Many - 1'024));

    for (int i = 0; i < 10; ++i) { // those that are in are served as ever
        crowd.write("deliver\n");
        EXPECT_EQ(nextLine(), "200");
    }
    const qint64 growth = residentBytes() - before;
    RecordProperty("growthKiB", int(growth / 1024));
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(growth, 64 * 1024 * 1024);
#endif

    crowd.write("leave\n");
    EXPECT_TRUE(eventually([&] { return server.counters().open == 0; }, Patient));
    EXPECT_TRUE(eventually([&] { return crowd.state() == QProcess::NotRunning; }, Patient));
    RawClient client(port);
    EXPECT_EQ(client.exchange(Get).status, 200);
    EXPECT_TRUE(handler.rejections().isEmpty());
}
