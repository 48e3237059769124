// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// While the store is busy or can't write: validations and refusals are answered, events wait, evidence is dropped
// first.

#include "ListenerFixture.h"

#include "listener/Counters.h"
#include "store/Database.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace listener_test;
using listener::Listener;
using support::await;
using support::eventually;

namespace {

constexpr int Connections = 64;

//! Keeps the store's writer from writing anything until it is released.
class BusyWriter
{
public:
    explicit BusyWriter(store::EventStore &store)
    {
        store::NewEvent event;
        event.kind = store::Kind::Validation;
        event.receivedAt = QDateTime::currentDateTimeUtc();
        store.append(event, [gate = m_gate, entered = m_entered](const base::Result<store::Appended> &) {
            entered->release();
            gate->acquire();
        });
        m_entered->acquire();
    }
    ~BusyWriter() { m_gate->release(); }
    Q_DISABLE_COPY_MOVE(BusyWriter)

private:
    const std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    const std::shared_ptr<QSemaphore> m_entered = std::make_shared<QSemaphore>();
};

class ListenerLoadTest : public ListenerTest
{
protected:
    //! \a count connections that post an event each; \a first: the first one's number.
    std::vector<std::unique_ptr<QTcpSocket>> post(const QUrl &url, int count)
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < count; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(url.host(), quint16(url.port()));
            sockets.back()->write(postOf(url, eventOf("load-" + QByteArray::number(i))));
        }
        return sockets;
    }
    static QByteArray keptAlive(QByteArray request) { return request.replace("Connection: close\r\n", ""); }
    static int answered(const std::vector<std::unique_ptr<QTcpSocket>> &sockets)
    {
        return int(std::count_if(sockets.begin(), sockets.end(),
                                 [](const auto &socket) { return socket->bytesAvailable() > 0; }));
    }
};

} // namespace

TEST_F(ListenerLoadTest, AValidationIsAnsweredWhileAllElseWaitsForTheStore)
{
    const QUrl url = start();
    auto busy = std::make_unique<BusyWriter>(m_store);
    const auto sockets = post(url, Connections);
    ASSERT_TRUE(eventually([this] { return m_listener.counters().waiting == Connections; }));

    const QByteArray token("a b+c\0\xFF\xC3\xA9 end", 13);
    const Answer answer = exchange(url, validationOf(url, token.toPercentEncoding()));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, token) << "byte for byte";
    EXPECT_EQ(answered(sockets), 0) << "none of the events is on disk yet";
    EXPECT_EQ(m_listener.counters().validations, 1u);
    EXPECT_EQ(m_listener.counters().stored, 0u);
    EXPECT_EQ(exchange(url, postOf(url, "no json")).status, 400) << "a refusal waits for nobody either";

    busy.reset();
    for (const auto &socket : sockets) {
        ASSERT_TRUE(eventually([&socket] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        EXPECT_EQ(answerOf(socket->readAll()).status, 200);
    }
    EXPECT_EQ(m_listener.counters().stored, quint64(Connections));
    EXPECT_EQ(rows({store::Kind::Event}).size(), Connections);
    ASSERT_TRUE(eventually([this] { return rows({store::Kind::Validation}).size() == 2; })) << "kept in the end";
    EXPECT_TRUE(eventually([this] { return rows({store::Kind::Rejected}).size() == 1; }));
    EXPECT_GE(m_listener.counters().longest, m_listener.counters().mean());
    EXPECT_GT(m_listener.counters().mean().count(), 0);
}

TEST_F(ListenerLoadTest, EachValidationIsAnsweredUnderFullLoadBeforeTheStoreIsFree)
{
    constexpr int Pipelined = 16; // per connection: no more are read before they are answered
    constexpr int Refused = 16; // connections that are refused at once and ask again: these keep the thread busy
    constexpr int Asked = 200;
    const QUrl url = start();
    auto busy = std::make_unique<BusyWriter>(m_store);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < Connections; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(url.host(), quint16(url.port()));
        for (int n = 0; n < Pipelined; ++n)
            sockets.back()->write(keptAlive(postOf(url, eventOf("full-" + QByteArray::number(i * Pipelined + n)))));
    }
    ASSERT_TRUE(eventually([this] { return m_listener.counters().waiting == Connections * Pipelined; }));
    std::vector<std::unique_ptr<QTcpSocket>> refused;
    for (int i = 0; i < Refused; ++i) {
        refused.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket *socket = refused.back().get();
        const auto again = [socket, request = keptAlive(postOf(url, "no json"))] {
            socket->readAll();
            socket->write(request);
        };
        QObject::connect(socket, &QTcpSocket::connected, socket, again);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, again);
        socket->connectToHost(url.host(), quint16(url.port()));
    }
    const QMap<int, quint64> before = m_listener.counters().rejected;

    std::vector<qint64> took; // microseconds
    for (int i = 0; i < Asked; ++i) {
        const QByteArray token = QByteArray("t\0\xFF+ \xC3\xA9 ", 8) + QByteArray::number(i);
        QElapsedTimer time;
        time.start();
        ASSERT_EQ(exchange(url, validationOf(url, token.toPercentEncoding())).body, token) << "byte for byte";
        took.push_back(time.nsecsElapsed() / 1000);
    }
    EXPECT_GT(m_listener.counters().rejected.value(400), before.value(400) + Asked) << "the load went on meanwhile";
    EXPECT_EQ(m_listener.counters().stored, 0u) << "and the store wrote nothing yet";
    EXPECT_EQ(m_listener.counters().validations, quint64(Asked));
    std::ranges::sort(took);
    RecordProperty("validationMedianUs", int(took.at(Asked / 2)));
    RecordProperty("validationP99Us", int(took.at(Asked * 99 / 100)));
    RecordProperty("validationLongestUs", int(took.back()));

    refused.clear();
    busy.reset();
    ASSERT_TRUE(eventually([this] { return m_listener.counters().stored == Connections * Pipelined; }));
    ASSERT_TRUE(eventually([this] { return rows({store::Kind::Validation}).size() == Asked + 1; })) << "each is kept";
    for (const store::EventRow &row : rows({store::Kind::Validation}).first(Asked))
        EXPECT_GT(row.elapsedUs, 0);
}

TEST_F(ListenerLoadTest, AValidationIsAnsweredWhileAnotherProgramHoldsTheFile)
{
    const QUrl url = start();
    auto other = store::Database::open(m_store.file(), store::Database::Access::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->run(u"BEGIN EXCLUSIVE"_s));
    const auto sockets = post(url, Connections);
    ASSERT_TRUE(eventually([this] { return m_listener.counters().http.requests == Connections; }));
    EXPECT_EQ(exchange(url, validationOf(url, "held%20")).body, "held ");
    for (const auto &socket : sockets)
        EXPECT_NE(answerOf(socket->peek(64)).status, 200) << "an event is acknowledged that is not on disk";

    ASSERT_TRUE((*other)->run(u"ROLLBACK"_s));
    int stored = 0;
    for (const auto &socket : sockets) {
        ASSERT_TRUE(eventually([&socket] { return socket->state() == QAbstractSocket::UnconnectedState; }));
        const int status = answerOf(socket->readAll()).status;
        EXPECT_TRUE(status == 200 || status == 503) << status;
        stored += status == 200 ? 1 : 0;
    }
    EXPECT_EQ(rows({store::Kind::Event}).size(), stored) << "what was acknowledged, and nothing else";
    EXPECT_EQ(m_listener.counters().failures, quint64(Connections - stored));
}

TEST_F(ListenerLoadTest, EvidenceIsDroppedFirstAndCounted)
{
    constexpr int Refusals = int(listener::Tally::RefusalsWhileFewerWait) + 40;
    const QUrl url = start();
    auto busy = std::make_unique<BusyWriter>(m_store);
    QTcpSocket socket; // one connection: refusals are answered at once
    socket.connectToHost(url.host(), quint16(url.port()));
    QByteArray refused = postOf(url, "no json");
    refused.replace("Connection: close\r\n", "");
    for (int i = 0; i < Refusals; ++i)
        socket.write(refused);
    QByteArray answers;
    ASSERT_TRUE(eventually([&] { return (answers += socket.readAll()).count("HTTP/1.1 400") == Refusals; }));
    ASSERT_TRUE(eventually([this] { return m_listener.counters().evidenceDropped >= 40; }));
    EXPECT_EQ(m_listener.counters().evidenceDropped, 40u);
    EXPECT_EQ(m_listener.counters().rejected.value(400), quint64(Refusals));

    const auto sockets = post(url, 1);
    ASSERT_TRUE(eventually([this] {
        return m_listener.counters().waiting == listener::Tally::RefusalsWhileFewerWait + 1;
    })) << "a good event is taken all the same";
    busy.reset();
    ASSERT_TRUE(eventually([&] { return sockets.front()->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_EQ(answerOf(sockets.front()->readAll()).status, 200);
    EXPECT_EQ(rows({store::Kind::Rejected}).size(), int(listener::Tally::RefusalsWhileFewerWait));
    EXPECT_EQ(m_listener.counters().waiting, 0u);
}

TEST_F(ListenerLoadTest, WhatItDoesIsCounted)
{
    Listener::Config config;
    config.inboxes = {{.callbackToken = base::Secret(QByteArray("t"))}};
    const QUrl url = start(config);
    EXPECT_EQ(exchange(url, postOf(url, Event, "kz-callback-token: t\r\n")).status, 200);
    EXPECT_EQ(exchange(url, postOf(url, Event, "kz-callback-token: t\r\n")).status, 200);
    EXPECT_EQ(exchange(url, postOf(url, Event)).status, 401);
    EXPECT_EQ(exchange(url, "POST / HTTP/1.1\r\n\r\n").status, 400);
    ASSERT_TRUE(eventually([this] { return !m_listener.counters().http.refusals.isEmpty(); }));
    const listener::Counters counters = m_listener.counters();
    EXPECT_EQ(counters.stored, 1u);
    EXPECT_EQ(counters.duplicates, 1u);
    EXPECT_EQ(counters.rejected, (QMap<int, quint64>{{401, 1}}));
    EXPECT_EQ(counters.http.refusals, (QMap<int, quint64>{{400, 1}}));
    EXPECT_EQ(counters.http.requests, 3u);
    EXPECT_EQ(counters.failures, 0u);
}
