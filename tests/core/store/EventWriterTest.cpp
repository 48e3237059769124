// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventWriter.h"

#include "StoreFixture.h"

#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::Kind;
using store::NewEvent;
using support::await;

//! What a store makes of events that are alike, and of those that strangers send.
class EventWriterTest : public StoreFixture
{
};

TEST_F(EventWriterTest, TheSameEventAgainIsADelivery)
{
    const auto store = opened(file());
    QSignalSpy changed(store.get(), &EventStore::changed);
    const auto first = append(*store, event(1));
    NewEvent again = event(1);
    again.receivedAt = again.receivedAt.addSecs(60);
    again.peer = u"127.0.0.1:2"_s;
    again.status = 201;
    const auto second = append(*store, again);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(second->id, first->id);
    EXPECT_TRUE(second->duplicate);

    const auto detail = await(store->detail(first->id));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->row.deliveries, 2);
    EXPECT_EQ(detail->row.receivedAt, event(1).receivedAt);
    EXPECT_EQ(detail->row.lastAt, again.receivedAt);
    ASSERT_EQ(detail->deliveries.size(), 2);
    EXPECT_EQ(detail->deliveries.first().at, event(1).receivedAt);
    EXPECT_EQ(detail->deliveries.last().at, again.receivedAt);
    EXPECT_EQ(detail->deliveries.last().peer, again.peer);
    EXPECT_EQ(detail->deliveries.last().status, 201);
    EXPECT_EQ(await(store->count({})), 1);
    ASSERT_TRUE(support::eventually([&] { return changed.size() == 2; })) << "a new delivery changes the row";
    EXPECT_EQ(changed.at(1).first().value<QList<qint64>>(), QList{first->id});
}

TEST_F(EventWriterTest, WhatDiffersIsAnotherEvent)
{
    const auto store = opened(file());
    NewEvent otherBody = event(1);
    otherBody.body = "{\"n\":2}";
    NewEvent otherInbox = event(1);
    otherInbox.inbox = u"other"_s;
    NewEvent otherCase = event(1);
    otherCase.eventId = otherCase.eventId.toUpper();
    NewEvent noId = event(1);
    noId.eventId.clear();
    NewEvent refused = event(1);
    refused.kind = Kind::Rejected;
    QSet<qint64> ids;
    for (const auto &outcome :
         append(*store, {event(1), otherBody, otherInbox, otherCase, noId, noId, refused, refused})) {
        ASSERT_TRUE(outcome);
        EXPECT_FALSE(outcome->duplicate);
        ids.insert(outcome->id);
    }
    EXPECT_EQ(ids.size(), 8);
}

TEST_F(EventWriterTest, TheSameIdWithAnotherBodyIsLinkedToTheFirst)
{
    const auto store = opened(file());
    const QString uuid = u"0123abcd-89ef-4a55-b0a1-00ff10aa0199"_s;
    std::vector<NewEvent> made = events(8);
    for (size_t i = 0; i < 4; ++i)
        made.at(i).eventId = uuid; // 1; 2 and 3: other bodies; 4: the body of 2 again
    made.at(3).body = made.at(1).body;
    made.at(4).eventId = uuid; // another inbox
    made.at(4).inbox = u"other"_s;
    made.at(5).eventId = uuid; // refused
    made.at(5).kind = Kind::Rejected;
    made.at(6).eventId = u"Not-A-Uuid"_s;
    made.at(7).eventId = u"not-a-uuid"_s; // an id is more than its letters
    const auto outcomes = append(*store, made);
    for (const auto &outcome : outcomes)
        ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcomes.at(3)->duplicate);
    EXPECT_EQ(outcomes.at(3)->id, outcomes.at(1)->id);
    const auto linked = [&](size_t i) { return await(store->detail(outcomes.at(i)->id))->row.otherBodyOf; };
    EXPECT_EQ(linked(0), 0);
    EXPECT_EQ(linked(1), outcomes.at(0)->id);
    EXPECT_EQ(linked(2), outcomes.at(0)->id) << "to the first, not to the one before";
    EXPECT_EQ(linked(4), 0);
    EXPECT_EQ(linked(5), 0);
    EXPECT_EQ(linked(6), 0);
    EXPECT_EQ(linked(7), 0);
    EventFilter filter;
    filter.eventId = uuid.toUpper();
    EXPECT_EQ(found(*store, filter).size(), 5);
}

TEST_F(EventWriterTest, StrangersTextsDoNotStay)
{
    const auto store = opened(file());
    std::vector<NewEvent> refused = events(EventStore::MostRejected + 500);
    for (NewEvent &one : refused) {
        one.kind = Kind::Rejected;
        one.objectId = u"made up "_s + one.eventId;
        one.reason = u"because of "_s + one.eventId;
        one.peer = one.eventId + u":1"_s;
    }
    append(*store, refused);
    if (StorePlace::isFile()) {
        EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM texts"_s)->toInt(), 0);
    }
    EventFilter filter;
    filter.objectId = u"made up event-1500"_s;
    const QList<qint64> ids = found(*store, filter);
    ASSERT_EQ(ids.size(), 1);
    const auto detail = await(store->detail(ids.first()));
    EXPECT_EQ(detail->row.reason, u"because of event-1500"_s);
    EXPECT_EQ(detail->row.peer, u"event-1500:1"_s);
}

TEST_F(EventWriterTest, PartsOfTheKeyDoNotRunTogether)
{
    NewEvent one = event(1);
    one.inbox = u"ab"_s;
    one.eventId = u"c"_s;
    NewEvent two = one;
    two.inbox = u"a"_s;
    two.eventId = u"bc"_s;
    EXPECT_NE(store::EventWriter::sameKey(one), store::EventWriter::sameKey(two));
    EXPECT_EQ(store::EventWriter::sameKey(one).size(), 8);
}

TEST_F(EventWriterTest, KeepsTheNewestThousandDeliveries)
{
    const auto store = opened(file());
    std::vector<NewEvent> repeats(1005, event(1));
    for (size_t i = 0; i < repeats.size(); ++i)
        repeats.at(i).receivedAt = event(0).receivedAt.addSecs(qint64(i));
    const auto outcomes = append(*store, repeats);
    ASSERT_TRUE(outcomes.back());
    const auto detail = await(store->detail(outcomes.back()->id));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->row.deliveries, 1005);
    ASSERT_EQ(detail->deliveries.size(), store::MostDeliveries);
    EXPECT_EQ(detail->deliveries.first().at, event(0).receivedAt.addSecs(5));
    EXPECT_EQ(detail->deliveries.last().at, event(0).receivedAt.addSecs(1004));
    if (StorePlace::isFile()) {
        EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM deliveries"_s)->toInt(), store::MostDeliveries);
    }
}

TEST_F(EventWriterTest, KeepsTheNewestRejectedAndEveryEvent)
{
    const auto store = opened(file());
    append(*store, events(5));
    std::vector<NewEvent> refused = events(EventStore::MostRejected + 300, 10);
    for (NewEvent &one : refused)
        one.kind = Kind::Rejected;
    const auto outcomes = append(*store, refused);
    EventFilter rejected;
    rejected.kinds = {Kind::Rejected};
    EXPECT_EQ(await(store->count(rejected)), EventStore::MostRejected);
    const QList<qint64> ids = found(*store, rejected, 2000);
    EXPECT_EQ(ids.first(), outcomes.back()->id);
    EXPECT_EQ(ids.last(), outcomes.back()->id - EventStore::MostRejected + 1) << "the oldest went";
    EventFilter kept;
    kept.kinds = {Kind::Event};
    EXPECT_EQ(await(store->count(kept)), 5);
    if (StorePlace::isFile()) {
        EXPECT_EQ(raw(file())->value(u"SELECT count(*) FROM bodies"_s)->toInt(), EventStore::MostRejected + 5);
    }

    std::vector<NewEvent> validations = events(EventStore::MostRejected + 1, 10);
    for (NewEvent &one : validations)
        one.kind = Kind::Validation;
    append(*store, validations);
    EventFilter validation;
    validation.kinds = {Kind::Validation};
    EXPECT_EQ(await(store->count(validation)), EventStore::MostRejected);
    EXPECT_EQ(await(store->count(rejected)), EventStore::MostRejected);
}
