// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Several inboxes, each with its own token and subscription; exchanged while the listener runs.

#include "ListenerFixture.h"

#include "listener/Admission.h"

using namespace Qt::StringLiterals;
using namespace listener_test;
using listener::Inbox;
using listener::Listener;
using support::await;
using support::eventually;

namespace {

const Inbox Orders{u"orders"_s, u"/k/orders"_s, base::Secret(QByteArray("t-orders")), u"s-orders"_s};
const Inbox Leave{u"leave"_s, u"/k/leave"_s, base::Secret(QByteArray("t-leave")), {}};

class InboxesTest : public ListenerTest
{
protected:
    QUrl startWith(const QList<Inbox> &inboxes)
    {
        Listener::Config config;
        config.inboxes = inboxes;
        return start(config);
    }
    int post(const Inbox &inbox, const QByteArray &token, const QByteArray &body = Event)
    {
        return exchange(m_listener.urlOf(inbox),
                        postOf(m_listener.urlOf(inbox), body, "kz-callback-token: " + token + "\r\n"))
            .status;
    }
};

http::Request request(const QByteArray &path)
{
    http::Request made;
    made.method = "POST";
    made.path = path;
    made.target = path;
    made.body = Event;
    made.headers = {{"Host", "x"}};
    made.peer = u"10.0.0.1:5123"_s;
    made.client = u"10.0.0.1"_s;
    return made;
}

} // namespace

TEST_F(InboxesTest, EachTakesItsOwnTokenAlone)
{
    startWith({Orders, Leave});
    EXPECT_EQ(post(Orders, "t-orders"), 200);
    EXPECT_EQ(post(Orders, "t-leave"), 401);
    EXPECT_EQ(post(Leave, "t-leave"), 200);
    EXPECT_EQ(post(Leave, "t-orders"), 401);
    const QList<store::EventRow> events = rows({store::Kind::Event});
    ASSERT_EQ(events.size(), 2) << "the same event in two inboxes is no duplicate";
    EXPECT_EQ(events.first().inbox, Leave.path);
    EXPECT_EQ(events.last().inbox, Orders.path);
    ASSERT_TRUE(eventually([this] { return rows({store::Kind::Rejected}).size() == 2; }));
    EXPECT_EQ(rows({store::Kind::Rejected}).first().inbox, Leave.path);
}

TEST_F(InboxesTest, AnEventWithoutSubscriptionIsOneOfTheInboxs)
{
    startWith({Orders, Leave});
    QByteArray named = eventOf("e2");
    named.replace("{\"objectId\"", "{\"subscriptionId\":\"own\",\"objectId\"");
    EXPECT_EQ(post(Orders, "t-orders"), 200);
    EXPECT_EQ(post(Orders, "t-orders", named), 200);
    EXPECT_EQ(post(Leave, "t-leave", eventOf("e3")), 200);
    const QList<store::EventRow> events = rows({store::Kind::Event});
    ASSERT_EQ(events.size(), 3);
    EXPECT_EQ(events[2].subscriptionId, u"s-orders"_s);
    EXPECT_EQ(events[1].subscriptionId, u"own"_s) << "what the event says counts";
    EXPECT_EQ(events[0].subscriptionId, QString());
    EXPECT_EQ(await(m_store.detail(events[2].id))->body, Event) << "the body stays as it came";
}

TEST_F(InboxesTest, TheUrlIsTheFirstOnesAndEachHasItsOwn)
{
    const QUrl url = startWith({Orders, {.name = u"made"_s}});
    EXPECT_EQ(url.path(), Orders.path);
    ASSERT_EQ(m_listener.inboxes().size(), 2);
    const Inbox made = m_listener.inboxes().last();
    EXPECT_TRUE(made.path.startsWith(u"/k/"_s)) << "a path that is missing is made";
    EXPECT_EQ(m_listener.urlOf(made).port(), url.port());
    EXPECT_EQ(exchange(m_listener.urlOf(made), validationOf(m_listener.urlOf(made), "t")).body, "t");
    ASSERT_TRUE(await(m_listener.stop()));
    EXPECT_TRUE(m_listener.inboxes().isEmpty());
    EXPECT_TRUE(m_listener.urlOf(made).isEmpty());
}

TEST_F(InboxesTest, AreExchangedWhileAConnectionIsKept)
{
    const QUrl url = startWith({Orders});
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    const auto status = [&socket](const Inbox &inbox, const QByteArray &token) {
        QUrl target;
        target.setPath(inbox.path);
        QByteArray bytes = postOf(target, Event, "kz-callback-token: " + token + "\r\n");
        socket.write(bytes.replace("Connection: close\r\n", ""));
        EXPECT_TRUE(eventually([&socket] { return socket.bytesAvailable() > 0; }));
        return answerOf(socket.readAll()).status;
    };
    EXPECT_EQ(status(Orders, "t-orders"), 200);
    EXPECT_EQ(status(Leave, "t-leave"), 404);
    Inbox renewed = Orders;
    renewed.callbackToken = base::Secret(QByteArray("t-new"));
    ASSERT_TRUE(m_listener.setInboxes({Leave, renewed}));
    EXPECT_EQ(m_listener.url().path(), Leave.path);
    EXPECT_EQ(status(Leave, "t-leave"), 200);
    EXPECT_EQ(status(Orders, "t-orders"), 401);
    EXPECT_EQ(status(Orders, "t-new"), 200);
    ASSERT_TRUE(m_listener.setInboxes({Leave}));
    EXPECT_EQ(status(Orders, "t-new"), 404);
}

TEST_F(InboxesTest, WhatCantBeServedIsRefusedAndChangesNothing)
{
    EXPECT_EQ(m_listener.setInboxes({Orders}).error().kind, base::Error::Kind::Internal) << "it does not listen";
    startWith({Orders});
    for (const QList<Inbox> &bad :
         {QList<Inbox>{}, QList<Inbox>{Leave, {.path = u"no-slash"_s}}, QList<Inbox>{Leave, Leave},
          QList<Inbox>{{.path = u"/k/a b"_s}, {.path = u"/k/a%20b"_s}}}) {
        const base::Result<> set = m_listener.setInboxes(bad);
        ASSERT_FALSE(set);
        EXPECT_EQ(set.error().kind, base::Error::Kind::InvalidInput);
        EXPECT_EQ(post(Orders, "t-orders"), 200);
    }
    ASSERT_TRUE(await(m_listener.stop()));
    Listener::Config config;
    config.inboxes = {Orders, Orders};
    EXPECT_EQ(await(m_listener.start(config)).error().kind, base::Error::Kind::InvalidInput);
    EXPECT_EQ(m_listener.state(), Listener::State::Stopped);
}

TEST_F(InboxesTest, APathIsFoundHoweverItIsEncoded)
{
    const listener::Admission admission({{.path = u"/k/a b"_s}, Leave}, builtInValidator());
    EXPECT_EQ(admission.decide(request("/k/a%20b")).event.inbox, u"/k/a%20b"_s);
    EXPECT_EQ(admission.decide(request("/%6b/%61%20b")).event.inbox, u"/k/a%20b"_s);
    EXPECT_EQ(admission.decide(request("/k/leave")).response.status, 401);
    EXPECT_EQ(admission.decide(request("/k/leave/")).response.status, 404);
    EXPECT_EQ(admission.decide(request("/k/LEAVE")).response.status, 404);
    EXPECT_EQ(admission.decide(request("")).response.status, 404);
    EXPECT_EQ(listener::Admission({}, builtInValidator()).decide(request("/")).response.status, 404);
}

TEST_F(InboxesTest, WhatTheServerRefusedIsTheInboxsWhereItIsKnown)
{
    const listener::Admission two({Orders, Leave}, builtInValidator());
    http::Rejection rejection;
    rejection.target = "/k/leave?x=1";
    EXPECT_EQ(two.recordOf(rejection).inbox, Leave.path);
    rejection.target.clear();
    EXPECT_EQ(two.recordOf(rejection).inbox, QString()) << "it may have been meant for either";
    EXPECT_EQ(listener::Admission({Leave}, builtInValidator()).recordOf(rejection).inbox, Leave.path);
}

TEST_F(InboxesTest, TheSenderIsWhomATrustedProxySpeaksFor)
{
    const listener::Admission admission({{.path = u"/k/in"_s}}, builtInValidator());
    const auto peer = [&admission](const QString &socket, const QString &client) {
        http::Request made = request("/k/in");
        made.peer = socket;
        made.client = client;
        return admission.decide(made).event.peer;
    };
    EXPECT_EQ(peer(u"10.0.0.1:5123"_s, u"203.0.113.7"_s), u"203.0.113.7 via 10.0.0.1:5123"_s);
    EXPECT_EQ(peer(u"10.0.0.1:5123"_s, u"10.0.0.1"_s), u"10.0.0.1:5123"_s);
    EXPECT_EQ(peer(u"10.0.0.1:5123"_s, {}), u"10.0.0.1:5123"_s);
    EXPECT_EQ(peer(u"[::1]:80"_s, u"::1"_s), u"[::1]:80"_s);
    EXPECT_EQ(peer(u"[::1]:80"_s, u"2001:db8::1"_s), u"2001:db8::1 via [::1]:80"_s);
    EXPECT_EQ(peer(u"10.0.0.10:80"_s, u"10.0.0.1"_s), u"10.0.0.1 via 10.0.0.10:80"_s) << "no prefix of a text";
    http::Rejection rejection;
    rejection.peer = u"10.0.0.1:5123"_s;
    rejection.client = u"203.0.113.7"_s;
    EXPECT_EQ(admission.recordOf(rejection).peer, u"203.0.113.7 via 10.0.0.1:5123"_s);
}

TEST_F(InboxesTest, TheJsonDepthIsALimit)
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    Listener::Config config;
    config.limits.jsonDepth = 3;
    const QUrl url = start(config);
    EXPECT_EQ(exchange(url, postOf(url, nested(3))).status, 200);
    EXPECT_EQ(exchange(url, postOf(url, nested(4))).status, 400);
    ASSERT_TRUE(eventually([this] { return rows({store::Kind::Rejected}).size() == 1; }));
    EXPECT_TRUE(rows({store::Kind::Rejected}).first().reason.contains(u"3 levels"_s));
}
