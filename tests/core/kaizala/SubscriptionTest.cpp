// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/Subscription.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using kaizala::Subscription;
using kaizala::SubscriptionDraft;
using kaizala::SubscriptionPatch;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const ObjectRef Asked{ObjectType::Action, u"asked"_s};
const QDateTime Validity = QDateTime::fromMSecsSinceEpoch(1568605416677, Qt::UTC);
const QDateTime Today(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

SubscriptionDraft draft()
{
    SubscriptionDraft draft;
    draft.object = {ObjectType::Group, u"g 1"_s};
    draft.eventTypes = {u"JobCreated"_s, u"PollCreated"_s};
    draft.callbackUrl = u"https://hooks.example.org/k"_s;
    return draft;
}

} // namespace

TEST(Subscription, ReadsTheDocumentedForm)
{
    const Subscription read =
        Subscription::fromJson(
            json(R"({"id":"s1","objectId":"g","objectType":"Group","events":["JobCreated","PollCreated"],
            "callBackUrl":"https://c","callBackToken":"t","callBackContext":"ctx","validity":"1568605416677"})"),
            Asked)
            .value();
    EXPECT_EQ(read.id.value, u"s1"_s);
    EXPECT_EQ(read.object, (ObjectRef{ObjectType::Group, u"g"_s}));
    EXPECT_EQ(read.eventTypes, (QStringList{u"JobCreated"_s, u"PollCreated"_s}));
    EXPECT_EQ(read.callbackUrl, u"https://c"_s);
    EXPECT_EQ(read.callbackToken.revealText(), u"t"_s);
    EXPECT_EQ(read.context, u"ctx"_s);
    EXPECT_EQ(read.validUntil, Validity);
    EXPECT_FALSE(read.createdAt.isValid());
    EXPECT_EQ(read.active, std::nullopt);
    EXPECT_TRUE(read.unknown.isEmpty());
}

TEST(Subscription, ReadsTheWireForm)
{
    const Subscription read =
        Subscription::fromJson(json(R"({"id":"s1","callbackUrl":"https://c","callbackToken":"t","filters":[],
            "ts":1505491564677,"validity":1568605416677,"newKey":{"a":1}})"),
                               Asked)
            .value();
    EXPECT_EQ(read.object, Asked);
    EXPECT_EQ(read.callbackUrl, u"https://c"_s);
    EXPECT_EQ(read.createdAt.toMSecsSinceEpoch(), 1505491564677);
    EXPECT_EQ(read.validUntil, Validity);
    EXPECT_EQ(read.unknown, json(R"({"newKey":{"a":1}})"));
}

TEST(Subscription, ReadsTimesAndFlagsOfAnyShape)
{
    const auto one = [](const QByteArray &members) {
        return Subscription::fromJson(json("{\"id\":1," + members + "}"), Asked).value();
    };
    EXPECT_EQ(one(R"("validity":"2019-09-16T03:43:36.677Z")").validUntil, Validity);
    EXPECT_FALSE(one(R"("validity":"never")").validUntil.isValid());
    EXPECT_FALSE(one(R"("validity":-1)").validUntil.isValid());
    EXPECT_EQ(one(R"("active":true)").active, true);
    EXPECT_EQ(one(R"("Active":"true")").active, true);
    EXPECT_EQ(one(R"("active":"False")").active, false);
    EXPECT_EQ(one(R"("active":null)").active, std::nullopt);
    EXPECT_EQ(one(R"("active":"perhaps")").active, std::nullopt);
    EXPECT_EQ(one(R"("objectType":"Tenant")").object.type, ObjectType::Action);
    EXPECT_EQ(one(R"("eventTypes":["A",1,null])").eventTypes, QStringList{u"A"_s});
    EXPECT_EQ(one(R"("callBackContext":{"a":[1]})").context, u"{\"a\":[1]}"_s);
    EXPECT_EQ(one(R"("callBackContext":["a"])").context, u"[\"a\"]"_s);
}

TEST(Subscription, NeedsAnId)
{
    EXPECT_EQ(Subscription::fromJson(json(R"({"objectId":"g"})"), Asked).error().kind, base::Error::Kind::Protocol);
    EXPECT_EQ(Subscription::fromJson(json(R"({"webhookId":"w"})"), Asked)->id.value, u"w"_s);
}

TEST(SubscriptionDraft, WritesExactlyTheDocumentedForm)
{
    SubscriptionDraft all = draft();
    EXPECT_EQ(all.toJson(), json(R"({"objectId":"g 1","objectType":"Group","eventTypes":["JobCreated","PollCreated"],
                                     "callBackUrl":"https://hooks.example.org/k"})"));
    all.callbackToken = base::Secret(u"t"_s);
    all.context = u"c"_s;
    all.validUntil = Validity;
    EXPECT_EQ(all.toJson(), json(R"({"objectId":"g 1","objectType":"Group","eventTypes":["JobCreated","PollCreated"],
                                     "callBackUrl":"https://hooks.example.org/k","callBackToken":"t","callBackContext":"c",
                                     "validity":"1568605416677"})"));
}

TEST(SubscriptionDraft, SaysWhyItCannotBeSent)
{
    EXPECT_EQ(draft().problem(Today), std::nullopt);
    const auto broken = [](auto change) {
        SubscriptionDraft one = draft();
        change(one);
        const std::optional<base::Error> problem = one.problem(Today);
        return problem && problem->kind == base::Error::Kind::InvalidInput && !problem->detail.isEmpty();
    };
    EXPECT_TRUE(broken([](SubscriptionDraft &one) { one.object.id = u"  "_s; }));
    EXPECT_TRUE(broken([](SubscriptionDraft &one) { one.eventTypes.clear(); }));
    EXPECT_TRUE(broken([](SubscriptionDraft &one) { one.eventTypes.append(u" "_s); }));
    EXPECT_TRUE(broken([](SubscriptionDraft &one) { one.validUntil = Today; }));
    for (const QString &url : {u""_s, u"hooks.example.org"_s, u"/k"_s, u"ftp://h/k"_s, u"https://"_s, u"https:///k"_s,
                               u"https://h/a b"_s, u"https://h:99999/"_s, u"mailto:a@b"_s})
        EXPECT_TRUE(broken([&url](SubscriptionDraft &one) { one.callbackUrl = url; })) << url.toStdString();
    SubscriptionDraft loopback = draft();
    loopback.callbackUrl = u"http://127.0.0.1:8080/hook?a=b"_s;
    loopback.validUntil = Today.addSecs(1);
    EXPECT_EQ(loopback.problem(Today), std::nullopt);
}

TEST(SubscriptionPatch, WritesOnlyWhatChanges)
{
    SubscriptionPatch patch;
    EXPECT_TRUE(patch.isEmpty());
    EXPECT_EQ(patch.toJson(), QJsonObject());
    patch.active = true;
    EXPECT_FALSE(patch.isEmpty());
    EXPECT_EQ(patch.toJson(), json(R"({"Active":"true"})"));
    patch = {};
    patch.active = false;
    patch.eventTypes = QStringList{u"JobCreated"_s};
    patch.callbackUrl = u"https://c"_s;
    patch.callbackToken = base::Secret();
    patch.context = u""_s;
    patch.validUntil = Validity;
    EXPECT_EQ(patch.toJson(), json(R"({"Active":"false","eventTypes":["JobCreated"],"callBackUrl":"https://c",
                                       "callBackToken":"","callBackContext":"","validity":"1568605416677"})"));
}

TEST(SubscriptionPatch, MakesTheDraftOfAReplacement)
{
    Subscription old;
    old.object = {ObjectType::Action, u"a"_s};
    old.eventTypes = {u"JobResponse"_s};
    old.callbackUrl = u"https://old"_s;
    old.callbackToken = base::Secret(u"keep"_s);
    old.context = u"ctx"_s;
    old.validUntil = Validity;
    SubscriptionPatch patch;
    patch.callbackUrl = u"https://new"_s;
    const SubscriptionDraft made = patch.appliedTo(old);
    EXPECT_EQ(made.object, old.object);
    EXPECT_EQ(made.eventTypes, old.eventTypes);
    EXPECT_EQ(made.callbackUrl, u"https://new"_s);
    EXPECT_EQ(made.callbackToken.revealText(), u"keep"_s);
    EXPECT_EQ(made.context, u"ctx"_s);
    EXPECT_EQ(made.validUntil, Validity);
}
