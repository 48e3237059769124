// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Sandbox.h"

#include "SandboxBench.h"

#include "kaizala/Client.h"
#include "kaizala/EventType.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;
using support::eventually;

namespace sandbox {

namespace {

class SandboxTest : public SandboxBench
{
};

} // namespace

TEST_F(SandboxTest, startsSignsInListsAndStops)
{
    start({});
    EXPECT_EQ(credentials.endpoint.host(), u"127.0.0.1"_s);
    const kaizala::ConnectorCredentials connector{credentials.applicationId, credentials.applicationSecret,
                                                  credentials.refreshToken};
    const auto grant = await(client->accessToken(credentials.endpoint, connector));
    ASSERT_TRUE(grant) << grant.error().detail.toStdString();
    EXPECT_EQ(grant->endpoint, credentials.endpoint);
    EXPECT_TRUE(grant->refreshToken.isEmpty());
    const auto groups = await(client->groups());
    ASSERT_TRUE(groups) << groups.error().detail.toStdString();
    ASSERT_EQ(groups->size(), 6);
    int found = 0;
    for (const kaizala::Group &group : *groups) {
        const auto subscriptions = await(client->subscriptions({kaizala::ObjectType::Group, group.id}));
        ASSERT_TRUE(subscriptions);
        found += int(subscriptions->size());
        const auto actions = await(client->actions(group.id));
        ASSERT_TRUE(actions);
        EXPECT_FALSE(actions->actions.isEmpty());
        EXPECT_TRUE(await(client->subGroups(group.id)));
        EXPECT_TRUE(await(client->group(group.id)));
    }
    EXPECT_GT(found, 0);
    EXPECT_TRUE(await(sandbox.stop()));
    const auto afterwards = await(client->groups());
    ASSERT_FALSE(afterwards);
    EXPECT_EQ(afterwards.error().kind, base::Error::Kind::Network);
}

TEST_F(SandboxTest, isTheSameForTheSameSeed)
{
    Sandbox other;
    start({});
    Sandbox::Config config;
    const auto same = await(other.start(config));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->accessToken, credentials.accessToken);
    EXPECT_EQ(same->applicationId, credentials.applicationId);
    kaizala::Client second(transport, same->endpoint);
    second.setTokenProvider(this);
    const auto groups = await(client->groups());
    ASSERT_TRUE(groups);
    EXPECT_EQ(await(second.groups()), groups);
}

TEST_F(SandboxTest, refusesToStartTwiceAndOnATakenPort)
{
    start({});
    const auto twice = await(sandbox.start({}));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, base::Error::Kind::Internal);

    Sandbox other;
    Sandbox::Config config;
    config.port = quint16(credentials.endpoint.port());
    const auto taken = await(other.start(config));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().kind, base::Error::Kind::AddressInUse);
    EXPECT_TRUE(await(sandbox.stop()));
    EXPECT_TRUE(await(other.start(config))) << "a failed start leaves it stopped, and the port is free again";
}

TEST_F(SandboxTest, startsAgainAfterAStop)
{
    EXPECT_TRUE(await(sandbox.stop())) << "stopping a stopped one";
    EXPECT_FALSE(await(sandbox.emitEvents({}, 1, {})));
    sandbox.setFault(Fault::Slow, 1);
    start({});
    const auto first = sandbox.stop();
    const auto second = sandbox.stop();
    EXPECT_TRUE(await(first));
    EXPECT_TRUE(await(second));
    start({});
    EXPECT_TRUE(await(client->groups()));
}

TEST_F(SandboxTest, deliversAllThirteenTypes)
{
    start({});
    const auto id = create();
    ASSERT_TRUE(id) << id.error().detail.toStdString();
    ASSERT_EQ(receiver.validations, 1);
    const auto queued = await(sandbox.emitEvents({}, 1, {}));
    ASSERT_TRUE(queued);
    EXPECT_EQ(*queued, 13);
    ASSERT_TRUE(eventually([this] { return receiver.types().size() == 13; }));
    for (const QString &type : kaizala::allEventTypeNames())
        EXPECT_TRUE(receiver.types().contains(type)) << type.toStdString();
    for (const http::Request &request : receiver.deliveries()) {
        EXPECT_EQ(base::headerValue(request.headers, "kz-callback-token"), "tok");
        EXPECT_EQ(base::headerValue(request.headers, "Content-Type"), "application/json");
        EXPECT_EQ(base::parseJsonObject(request.body)->value(u"context"_s), u"ctx"_s);
    }
    ASSERT_TRUE(eventually([this] { return stateOfFirst()[u"delivered"_s] == 13; }));
    EXPECT_TRUE(await(client->deleteSubscription(*id)));
    EXPECT_EQ(await(sandbox.emitEvents({}, 1, {})).value_or(-1), 0);
}

TEST_F(SandboxTest, sendsTheSameEventsForTheSameSeed)
{
    QList<QByteArrayList> runs;
    for (int run = 0; run < 2; ++run) {
        receiver.clear();
        start({});
        ASSERT_TRUE(create());
        ASSERT_TRUE(await(sandbox.emitEvents({}, 2, {})));
        ASSERT_TRUE(eventually([this] { return receiver.deliveries().size() == 26; }));
        QByteArrayList ids;
        for (const http::Request &request : receiver.deliveries())
            ids.append(base::parseJsonObject(request.body)->value(u"eventId"_s).toString().toUtf8());
        runs.append(ids);
        ASSERT_TRUE(await(sandbox.stop()));
    }
    EXPECT_EQ(runs[0], runs[1]);
}

TEST_F(SandboxTest, emitsByItselfAtARate)
{
    Sandbox::Config config;
    config.eventsPerSecond = 100;
    start(config);
    ASSERT_TRUE(create());
    EXPECT_TRUE(eventually([this] { return receiver.types().size() >= 20; }));
}

TEST_F(SandboxTest, refusesCallbacksThatDoNotValidate)
{
    Sandbox::Config config;
    config.validationTimeoutMs = 100;
    start(config);
    for (const auto behaviour : {Receiver::Wrong, Receiver::Silent, Receiver::NotFound}) {
        receiver.behaviour = behaviour;
        const auto id = create();
        ASSERT_FALSE(id);
        EXPECT_EQ(id.error().kind, base::Error::Kind::Http);
        EXPECT_EQ(id.error().httpStatus, 400);
        EXPECT_EQ(id.error().code, u"InvalidParameters"_s);
    }
    receiver.behaviour = Receiver::Good;
    sandbox.setFault(Fault::ValidationRefused, 1);
    EXPECT_FALSE(create());
    sandbox.setFault(Fault::ValidationRefused, 0);
    EXPECT_TRUE(create());
}

TEST_F(SandboxTest, validatesWithEveryKindOfTokenOverTheWire)
{
    start({});
    for (int i = 0; i < 25; ++i)
        EXPECT_TRUE(create(receiver.url.toString() + u"?n=a%20b"_s)) << i;
    EXPECT_EQ(receiver.validations, 25);
}

TEST_F(SandboxTest, refusesPlainHttpToOtherMachines)
{
    start({});
    const auto id = create(u"http://192.0.2.1/k"_s);
    ASSERT_FALSE(id);
    EXPECT_EQ(id.error().httpStatus, 400);
    EXPECT_TRUE(create(u"https://hooks.contoso.example/k"_s)) << "accepted and never called";
}

TEST_F(SandboxTest, triesAgainAndDisablesIn2021)
{
    Sandbox::Config config;
    config.retryBaseMs = 1;
    start(config);
    const auto id = create();
    ASSERT_TRUE(id);
    receiver.failures = 3;
    ASSERT_TRUE(await(sandbox.emitEvents(u"JobCreated"_s, 1, {})));
    ASSERT_TRUE(eventually([this] { return stateOfFirst()[u"delivered"_s] == 1; }));
    EXPECT_EQ(receiver.deliveries().size(), 4);

    receiver.clear();
    receiver.failures = 1000;
    ASSERT_TRUE(await(sandbox.emitEvents(u"JobCreated"_s, 1, {})));
    ASSERT_TRUE(eventually([this] { return stateOfFirst()[u"active"_s] == false; }));
    EXPECT_EQ(receiver.deliveries().size(), 7);
    EXPECT_EQ(await(client->subscriptions(object()))->last().active, false);

    kaizala::SubscriptionPatch enable;
    enable.active = true;
    ASSERT_TRUE(await(client->updateSubscription(*id, enable)));
    receiver.failures = 0;
    receiver.clear();
    EXPECT_EQ(await(sandbox.emitEvents(u"JobCreated"_s, 1, {})).value_or(-1), 1);
    EXPECT_TRUE(eventually([this] { return receiver.deliveries().size() == 1; }));
}

TEST_F(SandboxTest, hasNoEditAndNoDisablingIn2018)
{
    Sandbox::Config config;
    config.edition = Edition::E2018;
    config.retryBaseMs = 1;
    start(config);
    const auto id = create();
    ASSERT_TRUE(id);
    kaizala::SubscriptionPatch patch;
    patch.context = u"new"_s;
    const auto edited = await(client->updateSubscription(*id, patch));
    ASSERT_FALSE(edited);
    EXPECT_EQ(edited.error().httpStatus, 405);
    receiver.failures = 1000;
    ASSERT_TRUE(await(sandbox.emitEvents(u"JobCreated"_s, 1, {})));
    ASSERT_TRUE(eventually([this] { return stateOfFirst()[u"failed"_s] == 1; }));
    EXPECT_EQ(stateOfFirst()[u"active"_s], true);
    const auto all = await(client->subscriptions(object()));
    ASSERT_TRUE(all);
    EXPECT_EQ(all->last().active, std::nullopt);
}

TEST_F(SandboxTest, theClientGetsThroughMovesAndExpiredTokens)
{
    Sandbox::Config config;
    config.faults = {{Fault::Moved, 1}, {Fault::ExpiredToken, 1}};
    start(config);
    QList<QUrl> moves;
    QObject::connect(client.get(), &kaizala::Client::endpointMoved, client.get(),
                     [&moves](const QUrl &endpoint) { moves.append(endpoint); });
    ASSERT_TRUE(await(client->groups()));
    EXPECT_EQ(moves, QList<QUrl>{QUrl(credentials.endpoint.toString() + u"/moved1"_s)});
    EXPECT_EQ(renewals, 1);
    EXPECT_TRUE(await(client->groups()));
    EXPECT_EQ(renewals, 2);
}

TEST_F(SandboxTest, throttlesAsTheClientExpects)
{
    Sandbox::Config config;
    config.callsPerMinute = 1;
    start(config);
    EXPECT_EQ(get("/v1/groups").status, 200);
    const kaizala::ApiReply reply = get("/v1/groups");
    EXPECT_EQ(reply.status, 429);
    const int wait = base::headerValue(reply.headers, "Retry-After").value_or("").toInt();
    EXPECT_GT(wait, 50);
    EXPECT_LE(wait, 60);
}

TEST_F(SandboxTest, playsTheOtherFaultsOfCalls)
{
    Sandbox::Config config;
    config.slowMs = 150;
    start(config);
    sandbox.setFault(Fault::ServerError, 1);
    EXPECT_EQ(await(client->groups()).error().httpStatus, 500);
    sandbox.setFault(Fault::ServerError, 0);
    sandbox.setFault(Fault::BrokenJson, 1);
    EXPECT_EQ(await(client->groups()).error().kind, base::Error::Kind::Protocol);
    sandbox.setFault(Fault::BrokenJson, 0);
    sandbox.setFault(Fault::Slow, 1);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(await(client->groups()));
    EXPECT_GE(timer.elapsed(), 140);
    sandbox.setFault(Fault::Slow, 0);

    sandbox.setFault(Fault::CutConnection, 1);
    const auto lost = create();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, base::Error::Kind::Network);
    sandbox.setFault(Fault::CutConnection, 0);
    const auto listed = await(client->subscriptions(object()));
    ASSERT_TRUE(listed && !listed->isEmpty());
    EXPECT_EQ(listed->last().callbackUrl, receiver.url.toString()) << "it was carried out";
}

TEST_F(SandboxTest, playsTheFaultsOfDeliveries)
{
    Sandbox::Config config;
    config.retryBaseMs = 1;
    config.faults = {{Fault::MalformedEvent, 1}, {Fault::WrongCallbackToken, 1}, {Fault::Duplicate, 1}};
    start(config);
    ASSERT_TRUE(create());
    ASSERT_TRUE(await(sandbox.emitEvents(u"JobCreated"_s, 1, {})));
    ASSERT_TRUE(eventually([this] { return stateOfFirst()[u"duplicates"_s] == 1; }));
    const auto deliveries = receiver.deliveries();
    ASSERT_EQ(deliveries.size(), 4);
    EXPECT_FALSE(base::parseJson(deliveries[0].body));
    EXPECT_NE(base::headerValue(deliveries[1].headers, "kz-callback-token"), "tok");
    EXPECT_EQ(base::headerValue(deliveries[2].headers, "kz-callback-token"), "tok");
    EXPECT_EQ(deliveries[2].body, deliveries[3].body);
}

TEST_F(SandboxTest, isDrivenOverHttp)
{
    start({});
    ASSERT_TRUE(create());
    const kaizala::ApiReply emitted = post("/sandbox/emit", R"({"eventType":"MemberAdded","count":3})");
    EXPECT_EQ(emitted.status, 200);
    EXPECT_EQ(emitted.body, R"({"queued":3})");
    EXPECT_TRUE(eventually([this] { return receiver.deliveries().size() >= 3; }));
    EXPECT_EQ(post("/sandbox/emit", "").body, R"({"queued":13})");
    EXPECT_EQ(post("/sandbox/faults", R"({"throttled":1})").status, 200);
    EXPECT_EQ(get("/v1/groups").status, 429);
    EXPECT_EQ(get("/sandbox/state").status, 200);
}

TEST_F(SandboxTest, mayEndWhileItStarts)
{
    for (int i = 0; i < 10; ++i) {
        Sandbox brief;
        (void)brief.start({});
        if (i % 2 == 1)
            (void)brief.stop();
    }
    Sandbox stopped;
    const auto starting = stopped.start({});
    EXPECT_TRUE(await(stopped.stop()));
    (void)await(starting); // an outcome of either kind, but one
}

TEST_F(SandboxTest, endsWithWorkUnderWay)
{
    Sandbox::Config config;
    config.eventsPerSecond = 500;
    config.faults = {{Fault::Slow, 1}};
    auto second = std::make_unique<Sandbox>();
    const auto other = await(second->start(config));
    ASSERT_TRUE(other);
    client = std::make_unique<kaizala::Client>(transport, other->endpoint);
    client->setTokenProvider(this);
    const auto pending = client->groups();
    EXPECT_TRUE(await(second->emitEvents({}, 1, {})));
    second.reset();
    EXPECT_FALSE(await(pending));
}

} // namespace sandbox
