// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/JournalEntry.h"

#include "CatalogueFixture.h"
#include "subscriptions/SubscriptionJson.h"

using namespace Qt::StringLiterals;
using namespace subscriptions;

class JournalEntries : public CatalogueFixture
{
public:
    void SetUp() override
    {
        refreshed();
        QObject::connect(&catalogue, &Catalogue::changeEnded, &catalogue,
                         [this](const JournalEntry &entry) { last = entry; });
    }
    //! What takes the last change back, made.
    [[nodiscard]] std::optional<Change> revert()
    {
        EXPECT_TRUE(support::eventually([this] { return last.has_value(); }));
        return last ? toRevert(*last, catalogue) : std::nullopt;
    }
    std::optional<JournalEntry> last;
};

TEST_F(JournalEntries, GoThroughJsonAndBack)
{
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 1, 15), QTime(12, 0, 0, 7), Qt::UTC);
    entry.origin = JournalEntry::Origin::Service;
    entry.kind = Change::Kind::Edit;
    entry.object = group(u"field"_s);
    entry.objectName = u"Field"_s;
    entry.id.value = u"f1"_s;
    entry.before = {{u"context"_s, u"a"_s}};
    entry.after = {{u"context"_s, u"b"_s}};
    entry.outcome = JournalEntry::Outcome::Unknown;
    entry.error = u"why"_s;
    const auto back = JournalEntry::fromJson(entry.toJson());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->toJson(), entry.toJson());
    EXPECT_EQ(back->at, entry.at);
    EXPECT_EQ(back->outcome, JournalEntry::Outcome::Unknown);
}

TEST_F(JournalEntries, WhatIsNoEntryIsRefused)
{
    EXPECT_FALSE(JournalEntry::fromJson({}));
    JournalEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.object = group(u"field"_s);
    QJsonObject json = entry.toJson();
    EXPECT_TRUE(JournalEntry::fromJson(json));
    json.insert(u"kind"_s, u"explode"_s);
    EXPECT_FALSE(JournalEntry::fromJson(json));
}

TEST_F(JournalEntries, ACreationIsRevertedByADeletion)
{
    ASSERT_TRUE(support::await(catalogue.create(draft(u"stores"_s))));
    const auto back = revert();
    ASSERT_TRUE(back);
    EXPECT_EQ(back->kind, Change::Kind::Delete);
    EXPECT_EQ(back->id.value, u"new-1"_s);
    const JournalEntry entry = *last;
    ASSERT_TRUE(support::await(catalogue.remove(back->id)));
    EXPECT_FALSE(toRevert(entry, catalogue)) << "it is gone";
}

TEST_F(JournalEntries, ADeletionIsRevertedByACreationOnce)
{
    ASSERT_TRUE(support::await(catalogue.remove({u"f1"_s})));
    const auto kept = revert();
    EXPECT_FALSE(kept) << "f2 is just like it";
    last.reset();
    ASSERT_TRUE(support::await(catalogue.remove({u"f2"_s})));
    const auto back = revert();
    ASSERT_TRUE(back);
    EXPECT_EQ(back->kind, Change::Kind::Create);
    EXPECT_EQ(back->draft.callbackUrl, u"https://hooks.example.org/k"_s);
    EXPECT_EQ(back->draft.object, group(u"field"_s));
}

TEST_F(JournalEntries, AnEditIsEditedBack)
{
    kaizala::SubscriptionPatch patch;
    patch.context = u"new"_s;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    const auto back = revert();
    ASSERT_TRUE(back);
    EXPECT_EQ(back->kind, Change::Kind::Edit);
    EXPECT_EQ(back->patch.context, QString());
    EXPECT_FALSE(back->patch.callbackUrl);
}

TEST_F(JournalEntries, WhatFailedIsNotReverted)
{
    service.failWhere("DELETE", 403);
    ASSERT_FALSE(support::await(catalogue.remove({u"f1"_s})));
    EXPECT_FALSE(revert());
}

TEST_F(JournalEntries, ALostTokenIsMentioned)
{
    service.addWebhook(u"stores"_s, u"s9"_s,
                       {{u"callBackToken"_s, u"t"_s}, {u"callBackUrl"_s, u"https://other.example/"_s}});
    refreshed();
    ASSERT_TRUE(support::await(catalogue.remove({u"s9"_s})));
    const auto back = revert();
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->why.contains(u"token"_s)) << back->why.toStdString();
}

TEST_F(JournalEntries, SubscriptionsGoThroughTheirJsonButForTheToken)
{
    kaizala::Subscription one = *catalogue.subscription({u"f1"_s});
    one.callbackToken = base::Secret(QByteArray("secret"));
    one.validUntil = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    one.active = false;
    const QJsonObject json = toJson(one, u"Field"_s, QDateTime::currentDateTimeUtc());
    EXPECT_EQ(json.value(u"hasCallbackToken"_s), QJsonValue(true));
    EXPECT_EQ(json.value(u"createdAt"_s), QJsonValue(QJsonValue::Null));
    auto back = subscriptionFromJson(json);
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->callbackToken.isEmpty());
    back->callbackToken = one.callbackToken;
    EXPECT_EQ(toJson(*back, u"Field"_s, QDateTime::currentDateTimeUtc()), json);
    EXPECT_FALSE(subscriptionFromJson({}));
}

TEST_F(JournalEntries, TheSameEffectInAnotherSpelling)
{
    kaizala::Subscription a = *catalogue.subscription({u"f1"_s});
    kaizala::Subscription b = a;
    a.callbackUrl = u"https://Hooks.example.org:443"_s;
    b.callbackUrl = u"https://hooks.example.org/"_s;
    a.eventTypes = QStringList{u"JobCreated"_s, u"jobresponse"_s};
    b.eventTypes = QStringList{u"JobResponse"_s, u"JobCreated"_s};
    EXPECT_TRUE(sameEffect(a, b));
    b.callbackUrl += u"x"_s;
    EXPECT_FALSE(sameEffect(a, b));
}
