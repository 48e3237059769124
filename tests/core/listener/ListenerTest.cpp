// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ListenerFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace listener_test;
using support::await;
using support::eventually;

TEST_F(ListenerTest, MakesUnguessablePaths)
{
    const QString path = listener::Listener::makePath();
    EXPECT_TRUE(path.startsWith(u"/k/"_s));
    EXPECT_EQ(path.size(), 3 + 32);
    EXPECT_NE(path, listener::Listener::makePath());
}

TEST_F(ListenerTest, StartsAndStopsAndStartsAgain)
{
    QSignalSpy states(&m_listener, &listener::Listener::stateChanged);
    EXPECT_EQ(m_listener.state(), listener::Listener::State::Stopped);
    const QUrl url = start();
    EXPECT_EQ(m_listener.state(), listener::Listener::State::Listening);
    EXPECT_EQ(url.scheme(), u"http"_s);
    EXPECT_EQ(url.host(), u"127.0.0.1"_s);
    EXPECT_GT(url.port(), 0);
    EXPECT_TRUE(url.path().startsWith(u"/k/"_s));
    EXPECT_EQ(m_listener.url(), url);

    ASSERT_TRUE(await(m_listener.stop()));
    EXPECT_EQ(m_listener.state(), listener::Listener::State::Stopped);
    EXPECT_TRUE(m_listener.url().isEmpty());
    ASSERT_TRUE(await(m_listener.stop())) << "stopping a stopped one is done at once";

    const QUrl again = start();
    EXPECT_NE(again.path(), url.path());
    EXPECT_EQ(exchange(again, postOf(again, Event)).status, 200);
    EXPECT_EQ(states.size(), 6); // starting, listening, stopping, stopped, starting, listening
}

TEST_F(ListenerTest, UsesThePathAndTheHostItIsGiven)
{
    listener::Listener::Config config;
    config.address = QHostAddress(QHostAddress::AnyIPv4);
    config.inboxes = {{.path = u"/hooks/a b"_s}};
    config.publicHost = u"hooks.example.org"_s;
    const QUrl url = start(config);
    EXPECT_EQ(url.host(), u"hooks.example.org"_s);
    EXPECT_EQ(url.path(QUrl::FullyEncoded), u"/hooks/a%20b"_s);
    QUrl local = url;
    local.setHost(u"127.0.0.1"_s);
    EXPECT_EQ(exchange(local, postOf(local, Event)).status, 200);
}

TEST_F(ListenerTest, RefusesWhatItCantStartWith)
{
    listener::Listener::Config config;
    config.inboxes = {{.path = u"no-slash"_s}};
    const base::Result<QUrl> noSlash = await(m_listener.start(config));
    ASSERT_FALSE(noSlash);
    EXPECT_EQ(noSlash.error().kind, base::Error::Kind::InvalidInput);
    EXPECT_EQ(m_listener.state(), listener::Listener::State::Stopped);

    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost)));
    config.inboxes.clear();
    config.port = other.serverPort();
    const base::Result<QUrl> taken = await(m_listener.start(config));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, base::Error::Kind::AddressInUse);
    EXPECT_EQ(m_listener.state(), listener::Listener::State::Stopped);

    start();
    const base::Result<QUrl> twice = await(m_listener.start({}));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, base::Error::Kind::Internal);
}

TEST_F(ListenerTest, StoppedWhileItStartsEndsStopped)
{
    const base::Pending<QUrl> starting = m_listener.start({});
    const base::Pending<> stopping = m_listener.stop();
    const base::Result<QUrl> started = await(starting);
    EXPECT_FALSE(started);
    EXPECT_TRUE(await(stopping));
    EXPECT_EQ(m_listener.state(), listener::Listener::State::Stopped);
}

TEST_F(ListenerTest, AnEventIsOnDiskWhenItIsAcknowledged)
{
    const QUrl url = start();
    EXPECT_EQ(exchange(url, postOf(url, Event)).status, 200);
    store::EventStore second; // another connection sees what is committed, nothing else
    ASSERT_TRUE(await(second.open(m_store.file(), store::EventStore::Mode::ReadOnly)));
    const base::Result<QList<store::EventRow>> seen = await(second.page({}, 0, 10));
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->size(), 1);
    EXPECT_EQ(seen->first().eventId, u"e1"_s);
    EXPECT_TRUE(seen->first().peer.startsWith(u"127.0.0.1:"_s));
    const base::Result<store::EventDetail> detail = await(second.detail(seen->first().id));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->body, Event);
    EXPECT_EQ(detail->method, "POST");
}

TEST_F(ListenerTest, TheSameEventAgainIsADelivery)
{
    const QUrl url = start();
    EXPECT_EQ(exchange(url, postOf(url, Event)).status, 200);
    EXPECT_EQ(exchange(url, postOf(url, Event)).status, 200);
    QByteArray edited = Event;
    edited.replace("hello", "HELLO");
    EXPECT_EQ(exchange(url, postOf(url, edited)).status, 200);
    const QList<store::EventRow> events = rows({store::Kind::Event});
    ASSERT_EQ(events.size(), 2) << "a repeat with another body is kept";
    EXPECT_EQ(events.last().deliveries, 2);
}

TEST_F(ListenerTest, AnswersTheValidationAndRecordsIt)
{
    QSignalSpy validated(&m_listener, &listener::Listener::validated);
    const QUrl url = start();
    const Answer answer = exchange(url,
                                   "GET " + url.path().toLatin1()
                                       + "?validationToken=abc%2B%20d HTTP/1.1\r\n"
                                         "Host: localhost\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "abc+ d");
    EXPECT_TRUE(answer.head.toLower().contains("content-length: 6"));
    EXPECT_TRUE(answer.head.toLower().contains("x-content-type-options: nosniff"));
    ASSERT_TRUE(eventually([&] { return validated.size() == 1; }));
    EXPECT_TRUE(validated.first().first().toBool());
    ASSERT_TRUE(eventually([&] { return rows({store::Kind::Validation}).size() == 1; }));
    const store::EventRow row = rows({store::Kind::Validation}).first();
    EXPECT_EQ(row.summary, u"[\"validated\",\"6\",\"abc+ d\"]"_s);
    EXPECT_EQ(row.status, 200);
    EXPECT_GT(row.elapsedUs, 0) << "how long it took";
    const base::Result<store::EventDetail> detail = await(m_store.detail(row.id));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->target, url.path().toLatin1() + "?validationToken=abc%2B%20d") << "what was asked";
    EXPECT_EQ(detail->body, answer.body) << "what was answered";

    exchange(url, "GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    ASSERT_TRUE(eventually([&] { return validated.size() == 2; }));
    EXPECT_FALSE(validated.last().first().toBool()) << "somebody opened the address";
}

TEST_F(ListenerTest, RefusalsAreEvidence)
{
    listener::Listener::Config config;
    config.inboxes = {{.callbackToken = base::Secret(QByteArray("s3cret"))}};
    config.limits.bodyBytes = 1000;
    const QUrl url = start(config);
    EXPECT_EQ(exchange(url, postOf(url, Event)).status, 401);
    EXPECT_EQ(exchange(url, postOf(url, Event, "kz-callback-token: wrong\r\n")).status, 401);
    EXPECT_EQ(exchange(url, postOf(url, "no json", "kz-callback-token: s3cret\r\n")).status, 400);
    EXPECT_EQ(exchange(url, postOf(url, QByteArray(2000, ' '), "kz-callback-token: s3cret\r\n")).status, 413)
        << "refused by the server itself";
    EXPECT_EQ(exchange(url, postOf(url, Event, "kz-callback-token: s3cret\r\n")).status, 200);

    ASSERT_TRUE(eventually([&] { return rows({store::Kind::Rejected}).size() == 4; }));
    const QList<store::EventRow> rejected = rows({store::Kind::Rejected});
    EXPECT_EQ(rejected.first().status, 413);
    for (const store::EventRow &row : rejected) {
        EXPECT_EQ(row.verdict, store::Verdict::Rejected);
        EXPECT_EQ(row.inbox, url.path());
        EXPECT_FALSE(row.reason.isEmpty());
    }
    EXPECT_EQ(rows({store::Kind::Event}).size(), 1);
    ASSERT_TRUE(await(m_listener.stop()));
    QFile file(m_store.file());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QFile log(m_store.file() + u"-wal"_s);
    const QByteArray bytes = file.readAll() + (log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray());
    EXPECT_FALSE(bytes.contains("s3cret")) << "the callback token is in the store's file";
}

TEST_F(ListenerTest, AnotherPathIsNotFoundAndLeavesNoTrace)
{
    const QUrl url = start();
    QUrl elsewhere = url;
    elsewhere.setPath(u"/k/guess"_s);
    EXPECT_EQ(exchange(elsewhere, postOf(elsewhere, Event)).status, 404);
    EXPECT_EQ(exchange(url, postOf(url, Event)).status, 200); // so that a trace would have been committed
    EXPECT_EQ(rows({store::Kind::Event, store::Kind::Rejected, store::Kind::Validation}).size(), 1);
}

TEST_F(ListenerTest, ManyAtOnceAreAllAcknowledgedOnce)
{
    const QUrl url = start();
    constexpr int Connections = 8;
    constexpr int Each = 25;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int c = 0; c < Connections; ++c) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(url.host(), quint16(url.port()));
        for (int i = 0; i < Each; ++i) { // pipelined
            QByteArray body = Event;
            body.replace("\"e1\"", QByteArray('"' + QByteArray::number(c * Each + i) + '"'));
            QByteArray request = postOf(url, body);
            if (i + 1 < Each)
                request.replace("Connection: close\r\n", "");
            socket->write(request);
        }
        sockets.push_back(std::move(socket));
    }
    for (const auto &socket : sockets) {
        ASSERT_TRUE(eventually([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        EXPECT_EQ(socket->readAll().count("HTTP/1.1 200"), Each);
    }
    store::EventFilter filter;
    EXPECT_EQ(await(m_store.count(filter)).value_or(-1), Connections * Each);
}

TEST_F(ListenerTest, AStoreThatCantWriteAsksTheSenderToComeBack)
{
    // Opened read-only, every append fails: the same as a full disk, without filling one.
    store::EventStore readOnly;
    ASSERT_TRUE(await(readOnly.open(m_store.file(), store::EventStore::Mode::ReadOnly)));
    listener::Listener listener(readOnly, m_validator, m_clock);
    const base::Result<QUrl> url = await(listener.start({}));
    ASSERT_TRUE(url);
    const Answer event = exchange(*url, postOf(*url, Event));
    EXPECT_EQ(event.status, 503);
    EXPECT_TRUE(event.head.toLower().contains("retry-after: 5"));
    EXPECT_TRUE(event.head.toLower().contains("content-type: text/plain"));
    EXPECT_EQ(exchange(*url, postOf(*url, "no json")).status, 400) << "a refusal stays one";
    const Answer validation = exchange(*url,
                                       "GET " + url->path().toLatin1()
                                           + "?validationToken=t HTTP/1.1\r\n"
                                             "Host: localhost\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(validation.status, 200) << "a validation does not need the store";
    EXPECT_EQ(validation.body, "t");
    EXPECT_TRUE(rows({store::Kind::Event, store::Kind::Rejected, store::Kind::Validation}).isEmpty());
}
