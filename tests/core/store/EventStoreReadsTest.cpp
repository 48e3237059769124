// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"

#include "StoreFixture.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using store::Kind;
using store::NewEvent;
using store::Verdict;
using support::await;

class EventStoreReads : public StoreFixture
{
};

TEST_F(EventStoreReads, PagesWithoutGapsWhileMoreArrive)
{
    const auto store = opened(file());
    append(*store, events(1000));
    QList<qint64> seen;
    qint64 before = 0;
    int arriving = 2000;
    while (true) {
        const QList<qint64> ids = idsOf(await(store->page({}, before, 64)));
        if (ids.isEmpty())
            break;
        seen.append(ids);
        before = ids.last();
        append(*store, event(++arriving)); // above the first page: no page moves
    }
    EXPECT_EQ(seen.size(), 1000);
    EXPECT_TRUE(std::ranges::is_sorted(seen, std::greater()));
    EXPECT_EQ(QSet<qint64>(seen.begin(), seen.end()).size(), 1000);
    EXPECT_EQ(idsOf(await(store->page({}, 0, 3))).size(), 3);
    EXPECT_TRUE(idsOf(await(store->page({}, 0, 0))).isEmpty());
    EXPECT_TRUE(idsOf(await(store->page({}, 0, -1))).isEmpty());
}

TEST_F(EventStoreReads, RowsComeByIdNewestFirst)
{
    const auto store = opened(file());
    append(*store, events(1200));
    EXPECT_EQ(idsOf(await(store->rows({3, 1, 99999, 7, 3}, {}))), (QList<qint64>{7, 3, 1}));
    EXPECT_TRUE(idsOf(await(store->rows({}, {}))).isEmpty());
    EventFilter filter;
    filter.eventId = u"event-7"_s;
    EXPECT_EQ(idsOf(await(store->rows({3, 1, 7}, filter))), QList<qint64>{7});
    QList<qint64> all;
    for (qint64 id = 1; id <= 1200; ++id)
        all.append(id);
    const QList<qint64> got = idsOf(await(store->rows(all, {})));
    EXPECT_EQ(got.size(), 1200);
    EXPECT_TRUE(std::ranges::is_sorted(got, std::greater()));
}

TEST_F(EventStoreReads, FiltersByEachField)
{
    const auto store = opened(file());
    NewEvent odd = event(2);
    odd.eventType = u"JobResponse"_s;
    odd.objectId = u"8c29-f"_s;
    odd.subscriptionId = u"dac6"_s;
    odd.from = u"+919876"_s;
    odd.fromName = u"Émile Rao"_s;
    odd.verdict = Verdict::Invalid;
    odd.receivedAt = event(0).receivedAt.addDays(1);
    NewEvent refused = event(3);
    refused.kind = Kind::Rejected;
    refused.verdict = Verdict::Rejected;
    refused.status = 401;
    NewEvent validation = event(4);
    validation.kind = Kind::Validation;
    append(*store, {event(1), odd, refused, validation, event(1)});
    const QDateTime now = event(0).receivedAt.addDays(1);

    const std::vector<std::pair<QString, QList<qint64>>> cases{
        {u""_s, {3, 2, 1}},
        {u"type:jobresponse"_s, {2}},
        {u"type:job*"_s, {2}},
        {u"type:job"_s, {}},
        {u"type:*"_s, {3, 2, 1}},
        {u"id:EVENT-2"_s, {2}},
        {u"id:event-*"_s, {3, 2, 1}},
        {u"object:8C29*"_s, {2}},
        {u"object:8c29-f"_s, {2}},
        {u"subscription:dac6"_s, {2}},
        {u"from:+91*"_s, {2}},
        {u"from:\"émile rao\""_s, {2}},
        {u"from:\"ÉMILE*\""_s, {2}},
        {u"from:%"_s, {}},
        {u"schema:invalid"_s, {2}},
        {u"rejected"_s, {3}},
        {u"is:rejected"_s, {3}},
        {u"is:validation"_s, {4}},
        {u"is:rejected is:validation"_s, {4, 3}},
        {u"is:duplicate"_s, {1}},
        {u"status:401"_s, {3}},
        {u"status:200"_s, {2, 1}},
        {u"inbox:INBOX"_s, {3, 2, 1}},
        {u"inbox:in* status:401"_s, {3}},
        {u"inbox:other"_s, {}},
        {u"since:1h"_s, {2}},
        {u"since:2d"_s, {3, 2, 1}},
        {u"since:2030-01-01"_s, {}},
        {u"type:JobResponse object:8c29-f from:+91* invalid since:1h id:event-2 subscription:dac6"_s, {2}},
        {u"type:JobResponse valid"_s, {}},
    };
    for (const auto &[text, ids] : cases) {
        const auto filter = EventFilter::parse(text, now);
        ASSERT_TRUE(filter) << text.toStdString();
        EXPECT_EQ(found(*store, *filter), ids) << text.toStdString();
        EXPECT_EQ(await(store->count(*filter)), ids.size()) << text.toStdString();
    }
    EventFilter once;
    once.duplicated = false;
    EXPECT_EQ(found(*store, once), (QList<qint64>{3, 2}));
    EventFilter every;
    every.kinds.clear();
    EXPECT_EQ(found(*store, every), (QList<qint64>{4, 3, 2, 1}));
    every.verdict = store::Verdict::Valid;
    EXPECT_EQ(found(*store, every), QList<qint64>{1}) << "a validation is neither valid nor invalid";
}

TEST_F(EventStoreReads, FindsWordsOfAnyScript)
{
    const auto store = opened(file());
    NewEvent hindi = event(1);
    hindi.body = u"{\"text\":\"डिलीवरी में देर हुई\"}"_s.toUtf8();
    NewEvent arabic = event(2);
    arabic.body = u"{\"text\":\"تأخر التسليم اليوم\"}"_s.toUtf8();
    NewEvent accents = event(3);
    accents.body = u"{\"text\":\"Élan vital, naïve CAFÉ\"}"_s.toUtf8();
    NewEvent escaped = event(4);
    escaped.body = "{\"text\":\"caf\\u00E9 \\u0926\\u0947\\u0930 say \\\"hi\\\"\"}";
    NewEvent decomposed = event(5);
    decomposed.body = u"{\"text\":\"Cafe\u0301 x\"}"_s.toUtf8();
    NewEvent plain = event(6);
    plain.body = "{\"text\":\"100% Late_Delivery\"}";
    plain.summary = u"[\"sum\",\"Zusammenfassung\"]"_s;
    plain.fromName = u"Nilofer"_s;
    plain.headers = {{"X-Trace", "zebra-7"}};
    append(*store, {hindi, arabic, accents, escaped, decomposed, plain});

    const std::vector<std::pair<QStringList, QList<qint64>>> cases{
        {{u"देर"_s}, {4, 1}},
        {{u"देर हुई"_s}, {1}},
        {{u"التسليم"_s}, {2}},
        {{u"élan"_s}, {3}},
        {{u"ÉLAN"_s}, {3}},
        {{u"café"_s}, {5, 4, 3}},
        {{u"NAÏVE"_s}, {3}},
        {{u"late_delivery"_s}, {6}},
        {{u"lateXdelivery"_s}, {}},
        {{u"100%"_s}, {6}},
        {{u"%"_s}, {6, 5, 4, 3, 2, 1}},
        {{u"zusammen"_s}, {6}},
        {{u"nilo"_s}, {6}},
        {{u"event-2"_s}, {2}},
        {{u"say \"hi\""_s}, {4}},
        {{u"late"_s, u"100"_s}, {6}},
        {{u"late"_s, u"café"_s}, {}},
        {{u"liver"_s}, {6}},
        {{u"cafe"_s}, {5, 4, 3}},
        {{u"zebra-7"_s}, {6}},
        {{u"late"_s, u"%"_s}, {6}},
    };
    for (const auto &[words, ids] : cases) {
        EventFilter filter;
        filter.words = words;
        EXPECT_EQ(found(*store, filter), ids) << words.join(u' ').toStdString();
        EXPECT_EQ(await(store->count(filter)), ids.size()) << words.join(u' ').toStdString();
    }
    EventFilter tooMany;
    tooMany.words.resize(1000);
    const auto refused = await(store->page(tooMany, 0, 10));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::Error::Kind::InvalidInput);
}

TEST_F(EventStoreReads, ACancelledReadIsCancelled)
{
    EventStore store;
    auto page = store.page({}, 0, 10);
    page.cancel();
    ASSERT_TRUE(await(store.open(file(), EventStore::Mode::ReadWrite, StorePlace::password())));
    EXPECT_EQ(await(page).error().kind, base::Error::Kind::Cancelled);
    EXPECT_TRUE(await(store.page({}, 0, 10))) << "others go on";
}
