// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the system does to a server: no descriptors left, a full listen queue, connections that break anywhere, a port
// that somebody else has.

#include "RawClient.h"
#include "ServerFixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>

#include <deque>
#include <semaphore>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace http_test;
using namespace std::chrono_literals;
using base::Error;
using http::Response;
using support::await;
using support::eventually;

namespace {

const QByteArray Get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

class ServerFaultsTest : public ServerTest
{
};

} // namespace

TEST_F(ServerFaultsTest, aPortInUseSaysWhoHasIt)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    http::Server::Config config;
    config.port = other.serverPort();
    const auto taken = await(server.start(config));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, Error::Kind::AddressInUse);
#ifdef Q_OS_LINUX
    const QString self = QStringLiteral("(process %1)").arg(QCoreApplication::applicationPid());
    EXPECT_TRUE(taken.error().detail.endsWith(self)) << taken.error().detail.toStdString();
    EXPECT_TRUE(taken.error().detail.contains(QStringLiteral("http_tests")));
    EXPECT_TRUE(taken.error().toUserString().contains(self));
#else
    EXPECT_TRUE(taken.error().detail.endsWith(QStringLiteral("another program")));
#endif
}

#ifdef Q_OS_UNIX

namespace {

//! While it lives, this process has a few descriptors left and no more.
class FewDescriptors
{
public:
    explicit FewDescriptors(rlim_t left)
    {
        EXPECT_EQ(getrlimit(RLIMIT_NOFILE, &m_before), 0);
        // What opens next tells how many are open: descriptors are given out from below.
        std::vector<int> gaps;
        rlim_t highest = 0;
        for (int i = 0; i < 64; ++i) {
            gaps.push_back(open("/dev/null", O_RDONLY | O_CLOEXEC));
            highest = std::max(highest, rlim_t(gaps.back()));
        }
        rlimit few = m_before;
        few.rlim_cur = highest + 1;
        EXPECT_EQ(setrlimit(RLIMIT_NOFILE, &few), 0);
        for (rlim_t i = 0; i < left; ++i) {
            close(gaps.back());
            gaps.pop_back();
        }
        m_filling = gaps;
    }
    ~FewDescriptors()
    {
        for (const int descriptor : m_filling)
            close(descriptor);
        setrlimit(RLIMIT_NOFILE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

private:
    rlimit m_before{};
    std::vector<int> m_filling;
};

} // namespace

TEST_F(ServerFaultsTest, survivesThatTheSystemHasNoDescriptorLeft)
{
    RawClient kept(start());
    EXPECT_EQ(kept.exchange(Get).status, 200);
    std::deque<RawClient> clients;
    {
        const FewDescriptors few(1);
        clients.emplace_back(server.port()); // its own is the last one: the server has none to accept it with
        ASSERT_TRUE(clients.back().connected());
        clients.back().send(Get);
        EXPECT_EQ(kept.exchange(Get).status, 200); // what is open goes on
        EXPECT_TRUE(clients.back().bytes().isEmpty());
        EXPECT_EQ(server.counters().accepted, 1U);
    }
    EXPECT_EQ(clients.back().answer().status, 200); // as soon as there are some again
    RawClient late(server.port());
    EXPECT_EQ(late.exchange(Get).status, 200);
}

TEST_F(ServerFaultsTest, survivesAFullListenQueue)
{
    std::binary_semaphore goOn(0);
    handler.behave([&goOn, first = true](const http::Request &, const http::Responder &respond) mutable {
        if (std::exchange(first, false))
            goOn.acquire(); // the server's thread accepts nobody meanwhile
        respond(Response::text(200, "ok"));
    });
    const quint16 port = start();
    RawClient busy(port);
    busy.send(Get);
    ASSERT_TRUE(eventually([&] { return handler.requests().size() == 1; }));
    std::deque<RawClient> clients;
    for (int i = 0; i < 700; ++i) // the queue is shorter
        clients.emplace_back(port);
    ASSERT_TRUE(clients.front().connected());
    goOn.release();
    EXPECT_EQ(busy.answer().status, 200);
    // Those that did not fit are told so by nobody: their system tries again after a second.
    for (RawClient &client : clients)
        ASSERT_EQ(client.exchange(Get).status, 200);
    EXPECT_EQ(server.counters().accepted, 701U);
}

TEST_F(ServerFaultsTest, survivesAResetAtEveryByte)
{
    const quint16 port = start();
    const QByteArray post = "POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
    for (qsizetype length = 0; length <= post.size(); ++length) {
        RawClient client(port);
        ASSERT_TRUE(client.connected());
        client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (length > 0)
            client.send(post.first(length));
        // Closing with a linger of nothing sends a reset, whatever is on its way.
        const ::linger nothing{1, 0};
        ASSERT_EQ(setsockopt(int(client.socket().socketDescriptor()), SOL_SOCKET, SO_LINGER, &nothing, sizeof(nothing)),
                  0);
        client.reset();
    }
    EXPECT_TRUE(eventually([&] { return server.counters().open == 0; }));
    EXPECT_LE(handler.requests().size(), 1); // only the last one was whole
    EXPECT_TRUE(handler.rejections().isEmpty());
    RawClient client(port);
    EXPECT_EQ(client.exchange(post).status, 200);
}

#endif
