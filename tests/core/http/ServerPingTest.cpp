// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/Server.h"

#include "support/Await.h"

#include <QSemaphore>
#include <QTcpSocket>

#include <gtest/gtest.h>

namespace {

// Keeps the server's thread from everything else until it is let go, as a handler must not.
class Holding final : public http::RequestHandler
{
public:
    void handle(const http::Request &, const http::Responder &respond) override
    {
        holds = true;
        letGo.acquire();
        respond(http::Response::text(200, "late"));
    }
    std::atomic<bool> holds = false;
    QSemaphore letGo;
};

} // namespace

TEST(ServerPing, IsAnsweredOnlyByAThreadThatIsFree)
{
    Holding handler;
    http::Server server(handler);
    EXPECT_TRUE(support::await(server.ping())) << "also where it does not listen";
    const base::Result<quint16> port = support::await(server.start({}));
    ASSERT_TRUE(port);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), *port);
    client.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    ASSERT_TRUE(support::eventually([&] { return handler.holds.load(); }));

    const base::Pending<> ping = server.ping();
    using namespace std::chrono_literals;
    EXPECT_FALSE(support::eventually([&] { return ping.isFinished(); }, 100ms)) << "nobody is there to answer";
    handler.letGo.release();
    EXPECT_TRUE(support::await(ping));
}
