// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ApiBench.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

int queued(const http::Response &response)
{
    EXPECT_EQ(response.status, 200) << response.body.toStdString();
    return ApiBench::json(response)[u"queued"_s].toInt(-1);
}

QJsonArray all()
{
    return QJsonArray::fromStringList(kaizala::allEventTypeNames());
}

} // namespace

TEST(ControlApi, emitsOneOfEveryTypeToEverySubscription)
{
    ApiBench bench;
    bench.create({{u"eventTypes"_s, all()}});
    bench.create();
    seedSubscriptions(bench.book, bench.world, 1, 12, bench.clock.now(), Edition::E2021); // never called
    for (const char *body : {"", "{}", " \n"})
        EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", body)), 13 + 2) << body;
}

TEST(ControlApi, emitsWhatWasAskedForToThoseSubscribed)
{
    ApiBench bench;
    bench.create({{u"eventTypes"_s, all()}});
    bench.create();
    bench.create({{u"objectId"_s, u"other"_s}, {u"eventTypes"_s, QJsonArray{u"MemberAdded"_s}}});
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"eventType":"jobCREATED","count":3})")), 6);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"eventType":"MemberAdded"})")), 2);
    EXPECT_EQ(
        queued(bench.call("POST", "/sandbox/emit", R"({"eventType":"MemberAdded","objectId":"other","count":4})")), 4);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"objectId":"other"})")), 1);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"objectId":"nothing"})")), 0);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"eventType":"PollCreated"})")), 0);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"count":2,"objectId":"other"})")), 2);
}

TEST(ControlApi, sendsNothingToTheDisabledAndExpired)
{
    ApiBench bench;
    const QString id = bench.create();
    bench.book.find(id)->active = false;
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit")), 0);
    bench.book.find(id)->active = true;
    bench.book.find(id)->validUntil = bench.clock.now();
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit")), 0);
}

TEST(ControlApi, refusesWhatItCannotEmit)
{
    ApiBench bench;
    for (const char *body :
         {"[]", "{", R"({"count":0})", R"({"count":-1})", R"({"count":"many"})", R"({"count":10001})"})
        EXPECT_EQ(bench.call("POST", "/sandbox/emit", body).status, 400) << body;
    EXPECT_EQ(bench.call("GET", "/sandbox/emit").status, 405);
    EXPECT_EQ(bench.call("POST", "/sandbox/state").status, 405);
}

TEST(ControlApi, queuesABoundedNumber)
{
    ApiBench bench;
    bench.create({{u"eventTypes"_s, all()}});
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"eventType":"TextMessageCreated","count":10000})")),
              10'000);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit", R"({"eventType":"TextMessageCreated","count":10000})")),
              10'000);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit")), 0);
    EXPECT_EQ(bench.deliverer.pending(), Deliverer::MostPending);
}

TEST(ControlApi, tellsItsState)
{
    ApiBench bench;
    const QString id = bench.create();
    bench.faults.set(Fault::Duplicate, 0.5);
    EXPECT_EQ(queued(bench.call("POST", "/sandbox/emit")), 2);
    const QJsonObject json =
        ApiBench::json(bench.call("GET", "/sandbox/state", {}, {{"accessToken", "none is needed"}}));
    EXPECT_EQ(json[u"edition"_s], u"2021"_s);
    EXPECT_EQ(json[u"faults"_s][u"duplicate"_s], 0.5);
    EXPECT_EQ(json[u"members"_s], bench.world.members().size());
    EXPECT_EQ(json[u"subscriptions"_s].toArray(),
              (QJsonArray{QJsonObject{{u"id"_s, id},
                                      {u"objectId"_s, bench.world.groups().first().id},
                                      {u"objectType"_s, u"Group"_s},
                                      {u"callbackUrl"_s, u"http://localhost:9/k/1"_s},
                                      {u"active"_s, true},
                                      {u"delivered"_s, 0},
                                      {u"duplicates"_s, 0},
                                      {u"failed"_s, 0},
                                      {u"pending"_s, 2}}}));
}

TEST(ControlApi, setsFaultsAllOrNone)
{
    ApiBench bench;
    const http::Response response =
        bench.call("POST", "/sandbox/faults", R"({"slow":0.25,"moved":1})", {{"Content-Type", "x/y"}});
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(bench.faults.probability(Fault::Slow), 0.25);
    EXPECT_EQ(bench.faults.probability(Fault::Moved), 1.0);

    const http::Response unknown = bench.call("POST", "/sandbox/faults", R"({"slow":0,"exploding":1})");
    EXPECT_EQ(unknown.status, 400);
    for (const QString &name : faultNames())
        EXPECT_TRUE(unknown.body.contains(name.toUtf8()));
    for (const char *body :
         {R"({"slow":"often"})", R"({"slow":2})", R"({"slow":-0.1})", R"({"slow":null})", "nonsense"})
        EXPECT_EQ(bench.call("POST", "/sandbox/faults", body).status, 400) << body;
    EXPECT_EQ(bench.faults.probability(Fault::Slow), 0.25);
}

} // namespace sandbox
