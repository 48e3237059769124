// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/SubscriptionBook.h"

#include "kaizala/Subscription.h"
#include "sandbox/SeedSubscriptions.h"
#include "support/FakeClock.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const QDateTime Now = support::FakeClock().now();

CallbackReach reach(const char *url)
{
    return reachOf(QUrl(QString::fromUtf8(url)));
}

Webhook webhook()
{
    Webhook webhook;
    webhook.id = u"w1"_s;
    webhook.object = {kaizala::ObjectType::Action, u"a 1/2"_s};
    webhook.events = {u"JobCreated"_s, u"JobResponse"_s};
    webhook.callbackUrl = u"http://127.0.0.1:9/k"_s;
    webhook.callbackToken = base::Secret(QByteArray("tok"));
    webhook.context = u"ctx"_s;
    webhook.createdAt = Now;
    webhook.validUntil = Now.addDays(10);
    return webhook;
}

} // namespace

TEST(SubscriptionBook, sendsPlainHttpToThisMachineOnly)
{
    EXPECT_EQ(reach("http://localhost:8080/k"), CallbackReach::Called);
    EXPECT_EQ(reach("http://127.0.0.1/k?x=1"), CallbackReach::Called);
    EXPECT_EQ(reach("http://127.9.9.9/k"), CallbackReach::Called);
    EXPECT_EQ(reach("http://[::1]:5/k"), CallbackReach::Called);
    EXPECT_EQ(reach("https://hooks.contoso.com/k"), CallbackReach::Called);
    EXPECT_EQ(reach("https://localhost/k"), CallbackReach::Called);

    EXPECT_EQ(reach("http://hooks.contoso.com/k"), CallbackReach::Refused);
    EXPECT_EQ(reach("http://192.168.1.5/k"), CallbackReach::Refused);
    EXPECT_EQ(reach("http://hooks.contoso.example/k"), CallbackReach::Refused);
    EXPECT_EQ(reach("http://localhost.contoso.com/k"), CallbackReach::Refused);
    EXPECT_EQ(reach("ftp://localhost/k"), CallbackReach::Refused);
    EXPECT_EQ(reach("file:///etc/passwd"), CallbackReach::Refused);
    EXPECT_EQ(reach("/k"), CallbackReach::Refused);
    EXPECT_EQ(reach("https:///k"), CallbackReach::Refused);
    EXPECT_EQ(reach("no url at all"), CallbackReach::Refused);
    EXPECT_EQ(reach(""), CallbackReach::Refused);
}

TEST(SubscriptionBook, neverCallsHostsThatAreReservedForExamples)
{
    for (const char *url : {"https://hooks.contoso.example/k", "https://example.com/", "https://a.b.EXAMPLE.org:8443/x",
                            "https://example.net", "https://contoso.example"})
        EXPECT_EQ(reach(url), CallbackReach::Uncalled) << url;
    EXPECT_EQ(reach("https://notexample.com/k"), CallbackReach::Called);
    EXPECT_EQ(reach("https://example.com.contoso.com/k"), CallbackReach::Called);
}

TEST(SubscriptionBook, writesTheDocumentedSpellingIn2018)
{
    const QJsonObject json = webhook().toJson(Edition::E2018);
    EXPECT_EQ(json.keys(),
              (QStringList{u"callBackContext"_s, u"callBackToken"_s, u"callBackUrl"_s, u"events"_s, u"id"_s,
                           u"objectId"_s, u"objectType"_s, u"validity"_s}));
    EXPECT_EQ(json[u"validity"_s], QString::number(Now.addDays(10).toMSecsSinceEpoch()));
    EXPECT_EQ(json[u"objectType"_s], u"Action"_s);
}

TEST(SubscriptionBook, writesTheSpellingOfTheWireIn2021)
{
    const QJsonObject json = webhook().toJson(Edition::E2021);
    EXPECT_EQ(json[u"callbackUrl"_s], u"http://127.0.0.1:9/k"_s);
    EXPECT_EQ(json[u"callbackToken"_s], u"tok"_s);
    EXPECT_EQ(json[u"ts"_s].toInteger(), Now.toMSecsSinceEpoch());
    EXPECT_TRUE(json[u"validity"_s].isDouble());
    EXPECT_TRUE(json[u"filters"_s].isArray());
    EXPECT_TRUE(json[u"filters"_s].toArray().isEmpty());
    EXPECT_EQ(json[u"active"_s], true);
    EXPECT_FALSE(json.contains(u"callBackUrl"_s));
}

TEST(SubscriptionBook, isReadByTheClientInBothEditions)
{
    for (const Edition edition : {Edition::E2018, Edition::E2021}) {
        const auto read = kaizala::Subscription::fromJson(webhook().toJson(edition), {});
        ASSERT_TRUE(read);
        EXPECT_EQ(read->id.value, u"w1"_s);
        EXPECT_EQ(read->object, webhook().object);
        EXPECT_EQ(read->eventTypes, webhook().events);
        EXPECT_EQ(read->callbackUrl, webhook().callbackUrl);
        EXPECT_EQ(read->callbackToken, webhook().callbackToken);
        EXPECT_EQ(read->context, u"ctx"_s);
        EXPECT_EQ(read->validUntil, webhook().validUntil);
        EXPECT_EQ(read->active.has_value(), edition == Edition::E2021);
        EXPECT_TRUE(read->unknown.isEmpty());
    }
}

TEST(SubscriptionBook, sendsEventsOnlyToTheActiveAndUnexpired)
{
    Webhook one = webhook();
    EXPECT_TRUE(one.takesEvents(Now));
    EXPECT_FALSE(one.takesEvents(Now.addDays(10)));
    one.active = false;
    EXPECT_FALSE(one.takesEvents(Now));
    one.active = true;
    one.callbackUrl = u"https://hooks.contoso.example/"_s;
    EXPECT_FALSE(one.takesEvents(Now));
}

TEST(SubscriptionBook, keepsFindsAndRemoves)
{
    SubscriptionBook book(1);
    const QString first = *book.add(webhook());
    const QString second = *book.add(webhook());
    EXPECT_NE(first, second);
    EXPECT_EQ(SubscriptionBook(1).add(webhook()), first) << "ids come from the seed";
    EXPECT_EQ(book.of(webhook().object).size(), 2);
    EXPECT_TRUE(book.of({kaizala::ObjectType::Group, webhook().object.id}).isEmpty());
    EXPECT_EQ(book.find(second)->id, second);
    EXPECT_TRUE(book.remove(first));
    EXPECT_FALSE(book.remove(first));
    EXPECT_EQ(book.find(first), nullptr);
    EXPECT_EQ(book.all().size(), 1);
}

TEST(SeedSubscriptions, areOfAllHealthsAndNeverCalled)
{
    const World world(1, 6, Now);
    SubscriptionBook book(1);
    seedSubscriptions(book, world, 1, 12, Now, Edition::E2021);
    const auto &all = book.all();
    ASSERT_EQ(all.size(), 12);
    const auto count = [&all](auto condition) { return std::ranges::count_if(all, condition); };
    using kaizala::ObjectType;
    EXPECT_GT(count([](const Webhook &w) { return w.validUntil < Now; }), 0);
    EXPECT_GT(count([](const Webhook &w) { return w.validUntil > Now && w.validUntil < Now.addDays(7); }), 0);
    EXPECT_GT(count([](const Webhook &w) { return !w.active; }), 0);
    EXPECT_GT(count([](const Webhook &w) { return w.active && w.validUntil > Now.addDays(30); }), 3);
    EXPECT_GT(count([](const Webhook &w) { return w.object.type == ObjectType::Group; }), 3);
    EXPECT_GT(count([](const Webhook &w) { return w.object.type == ObjectType::Action; }), 1);
    EXPECT_EQ(count([](const Webhook &w) { return w.object.type == ObjectType::ActionPackage; }), 2);
    EXPECT_EQ(count([](const Webhook &w) { return reachOf(QUrl(w.callbackUrl)) != CallbackReach::Uncalled; }), 0);
    EXPECT_EQ(count([](const Webhook &w) { return w.events.isEmpty(); }), 0);
}

TEST(SeedSubscriptions, areNeverDisabledIn2018AndTheSameForASeed)
{
    const World world(3, 6, Now);
    SubscriptionBook one(3);
    SubscriptionBook other(3);
    seedSubscriptions(one, world, 3, 40, Now, Edition::E2018);
    seedSubscriptions(other, world, 3, 40, Now, Edition::E2018);
    ASSERT_EQ(one.all().size(), 40);
    for (qsizetype i = 0; i < 40; ++i) {
        EXPECT_TRUE(one.all()[i].active);
        EXPECT_EQ(one.all()[i].toJson(Edition::E2018), other.all()[i].toJson(Edition::E2018));
    }
}

} // namespace sandbox
