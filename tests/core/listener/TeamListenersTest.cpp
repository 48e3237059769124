// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Listener.h"

#include "store/PostgresDatabase.h"

#include "ListenerFixture.h"
#include "support/FailOnWarning.h"
#include "support/PostgresServer.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using listener::Listener;
using store::EventStore;
using support::await;

namespace {

//! Senders of events, some at a time, each request with a connection of its own.
class Senders
{
public:
    //! Sends the events \a ids to \a url; what was answered is in answers() once done() holds.
    void send(const QUrl &url, const QList<QByteArray> &ids)
    {
        for (const QByteArray &id : ids)
            m_waiting.append({url, id});
        next();
    }

    [[nodiscard]] bool done() const { return m_waiting.isEmpty() && m_open == 0; }
    //! Every status that was answered, by the event's id; 0: none.
    [[nodiscard]] const QMultiHash<QByteArray, int> &answers() const { return m_answers; }
    [[nodiscard]] QSet<QByteArray> acknowledged() const
    {
        QSet<QByteArray> ids;
        for (auto one = m_answers.cbegin(); one != m_answers.cend(); ++one) {
            if (one.value() == 200)
                ids.insert(one.key());
        }
        return ids;
    }
    [[nodiscard]] qsizetype count(int status) const { return m_answers.values().count(status); }

private:
    void next()
    {
        while (m_open < AtOnce && !m_waiting.isEmpty()) {
            const auto [url, id] = m_waiting.takeFirst();
            ++m_open;
            auto *socket = new QTcpSocket(&m_parent);
            const auto over = [this, socket, id = id] {
                m_answers.insert(id, listener_test::answerOf(socket->readAll()).status);
                socket->disconnect();
                socket->deleteLater();
                --m_open;
                next();
            };
            QObject::connect(socket, &QTcpSocket::disconnected, &m_parent, over);
            socket->connectToHost(url.host(), quint16(url.port()));
            socket->write(listener_test::postOf(url, listener_test::eventOf(id)));
        }
    }

    static constexpr int AtOnce = 48;
    QObject m_parent;
    QList<std::pair<QUrl, QByteArray>> m_waiting;
    int m_open = 0;
    QMultiHash<QByteArray, int> m_answers;
};

QList<QByteArray> idsOf(const QByteArray &name, int count)
{
    QList<QByteArray> ids;
    for (int i = 0; i < count; ++i)
        ids.append(name + QByteArray::number(i));
    return ids;
}

} // namespace

//! Two listeners on a team's store, and a third one who reads it; with a server of their own, to break it.
class TeamListeners : public testing::Test
{
protected:
    //! A listener with a store of its own.
    struct Member
    {
        EventStore store;
        std::unique_ptr<Listener> listener;
        QUrl url;
    };

    void SetUp() override
    {
        for (Member *member : {&m_one, &m_two}) {
            open(member->store, EventStore::Mode::ReadWrite);
            member->listener = std::make_unique<Listener>(member->store, listener_test::builtInValidator(), m_clock);
            Listener::Config config;
            config.inboxes = {{.name = {}, .path = u"/k/team"_s}};
            const auto url = await(member->listener->start(config));
            ASSERT_TRUE(url) << url.error().detail.toStdString();
            member->url = *url;
        }
        open(m_reader, EventStore::Mode::ReadOnly);
        QObject::connect(&m_reader, &EventStore::changed, &m_reader,
                         [this](const QList<qint64> &ids) { m_told += QSet(ids.begin(), ids.end()); });
    }

    void open(EventStore &store, EventStore::Mode mode) const
    {
        const auto opened = await(store.open(m_location, mode, m_server.password()));
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    }

    //! Each event of the store has an id of its own, every acknowledged one is there, and the reader was told of it.
    void expectWhole(const Senders &senders)
    {
        const auto rows = await(m_reader.page({}, 0, EventStore::MostPerPage));
        ASSERT_TRUE(rows) << rows.error().detail.toStdString();
        QSet<QByteArray> there;
        QSet<qint64> ids;
        for (const store::EventRow &row : *rows) {
            EXPECT_FALSE(there.contains(row.eventId.toUtf8())) << row.eventId.toStdString() << " is there twice";
            there.insert(row.eventId.toUtf8());
            ids.insert(row.id);
        }
        for (const QByteArray &id : senders.acknowledged())
            EXPECT_TRUE(there.contains(id)) << id.toStdString() << " was acknowledged and is lost";
        EXPECT_TRUE(support::eventually([&] { return m_told.contains(ids); })) << "the reader sees it live";
    }

    //! Ends the connections of all programs, as an administrator or a fire wall does.
    [[nodiscard]] int killConnections() const
    {
        store::PostgresDatabase::Place place{*store::PostgresLocation::parse(m_location), m_server.password()};
        const auto database = store::PostgresDatabase::open(place, store::PostgresDatabase::Access::ReadWrite);
        EXPECT_TRUE(database);
        const auto killed = (*database)->value(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                                               "pid <> pg_backend_pid() AND backend_type = 'client backend'"_s);
        EXPECT_TRUE(killed);
        return killed->toInt();
    }

    support::PostgresServer m_server;
    const QString m_location = m_server.freshStore();
    const support::FakeClock m_clock;
    Member m_one;
    Member m_two;
    EventStore m_reader;
    QSet<qint64> m_told;
};

TEST_F(TeamListeners, WhatBothReceiveIsStoredOnceAndWhatOneReceivesIsNotLost)
{
    Senders senders;
    const QList<QByteArray> shared = idsOf("shared-", 400);
    QList<QByteArray> backwards(shared.crbegin(), shared.crend());
    senders.send(m_one.url, shared);
    senders.send(m_two.url, backwards);
    senders.send(m_one.url, idsOf("one-", 300));
    senders.send(m_two.url, idsOf("two-", 300));
    ASSERT_TRUE(support::eventually([&] { return senders.done(); }, std::chrono::seconds(40)));
    EXPECT_EQ(senders.count(200), 400 + 400 + 300 + 300);
    EXPECT_EQ(await(m_reader.count({})), 1000);
    store::EventFilter twice;
    twice.duplicated = true;
    EXPECT_EQ(await(m_reader.count(twice)), 400);
    expectWhole(senders);
}

TEST_F(TeamListeners, KilledConnectionsAreMadeAgainInTheMiddleOfEverything)
{
    // Qt's driver says so by itself where a connection goes while it is being set up.
    const support::ExpectWarning qtSays(QStringLiteral("server closed the connection unexpectedly"),
                                        support::ExpectWarning::Times::Any);
    Senders senders;
    senders.send(m_one.url, idsOf("one-", 600));
    senders.send(m_two.url, idsOf("two-", 600));
    for (int times = 1; times <= 3; ++times) {
        ASSERT_TRUE(
            support::eventually([&] { return senders.answers().size() >= times * 200; }, std::chrono::seconds(40)));
        // Writers, notifiers and readers; not all of them may be back at the next time.
        EXPECT_GE(killConnections(), times == 1 ? 6 : 1);
    }
    ASSERT_TRUE(support::eventually([&] { return senders.done(); }, std::chrono::seconds(40)));
    EXPECT_EQ(senders.count(200) + senders.count(503), 1200) << "nothing else is ever answered";
    Senders again; // as the service does
    for (Member *member : {&m_one, &m_two})
        again.send(member->url, idsOf("after-", 50));
    ASSERT_TRUE(support::eventually([&] { return again.done(); }, std::chrono::seconds(40)));
    EXPECT_EQ(again.count(200), 100);
    expectWhole(senders);
    expectWhole(again);
}

TEST_F(TeamListeners, WhileTheServerIsAwaySendersAreToldToComeBack)
{
    Senders before;
    before.send(m_one.url, idsOf("a-", 300));
    before.send(m_two.url, idsOf("b-", 300));
    ASSERT_TRUE(support::eventually([&] { return before.answers().size() >= 150; }, std::chrono::seconds(40)));
    m_server.crash();
    ASSERT_TRUE(support::eventually([&] { return before.done(); }, std::chrono::seconds(40)));
    EXPECT_EQ(before.count(200) + before.count(503), 600);

    Senders away;
    for (Member *member : {&m_one, &m_two})
        away.send(member->url, idsOf("away-", 10));
    ASSERT_TRUE(support::eventually([&] { return away.done(); }, std::chrono::seconds(40)));
    EXPECT_EQ(away.count(503), 20);
    m_server.again();

    ASSERT_TRUE(support::eventually(
        [&] {
            Senders probe;
            for (Member *member : {&m_one, &m_two})
                probe.send(member->url, {"probe"});
            return support::eventually([&] { return probe.done(); }) && probe.count(200) == 2;
        },
        std::chrono::seconds(40)))
        << "by themselves";
    Senders after;
    for (Member *member : {&m_one, &m_two})
        after.send(member->url, idsOf("a-", 300) + idsOf("b-", 300) + idsOf("away-", 10));
    ASSERT_TRUE(support::eventually([&] { return after.done(); }, std::chrono::seconds(40)));
    EXPECT_EQ(after.count(200), 1220);
    EXPECT_EQ(await(m_reader.count({})), 611) << "what came before and again is one row";
    expectWhole(before);
    expectWhole(after);
}
