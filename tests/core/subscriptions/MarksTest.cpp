// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Marks.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using kaizala::Subscription;
using subscriptions::differences;
using subscriptions::Field;
using subscriptions::Fields;
using subscriptions::Mark;
using subscriptions::Marks;
using subscriptions::ServiceChange;

namespace {

const ObjectRef TheGroup{ObjectType::Group, u"g"_s};

Subscription one(const QString &id, const QString &url = u"https://a.example/"_s)
{
    Subscription subscription;
    subscription.id.value = id;
    subscription.object = TheGroup;
    subscription.eventTypes = QStringList{u"JobCreated"_s, u"JobResponse"_s};
    subscription.callbackUrl = url;
    return subscription;
}

} // namespace

TEST(ServiceChange, NamesTheFieldsThatDiffer)
{
    const Subscription before = one(u"1"_s);
    Subscription after = before;
    EXPECT_EQ(differences(before, after), Fields());
    after.eventTypes = QStringList{u"jobresponse"_s, u"JobCreated"_s};
    after.createdAt = QDateTime::currentDateTimeUtc();
    after.active = true;
    EXPECT_EQ(differences(before, after), Fields()) << "order, case, what one side does not tell";
    after.eventTypes.removeLast();
    after.context = u"c"_s;
    after.validUntil = QDateTime::currentDateTimeUtc();
    EXPECT_EQ(differences(before, after), Field::EventTypes | Field::Context | Field::ValidUntil);
    Subscription disabled = after;
    disabled.active = false;
    EXPECT_EQ(differences(after, disabled), Fields(Field::Active));
}

TEST(ServiceChange, ATokenThatIsNotKnownIsComparedByWhetherItIsSet)
{
    Subscription remembered = one(u"1"_s);
    remembered.tokenUnknown = true;
    Subscription read = one(u"1"_s);
    EXPECT_EQ(differences(remembered, read), Fields(Field::CallbackToken)) << "it was taken away";
    read.callbackToken = base::Secret(u"t"_s);
    EXPECT_EQ(differences(remembered, read), Fields());
    Subscription other = read;
    other.callbackToken = base::Secret(u"u"_s);
    EXPECT_EQ(differences(read, other), Fields(Field::CallbackToken));
}

TEST(ServiceChange, FieldsHaveNamesForTheDisk)
{
    const Fields all = Field::EventTypes | Field::CallbackUrl | Field::CallbackToken | Field::Context
        | Field::ValidUntil | Field::Active;
    EXPECT_EQ(subscriptions::toStrings(all).size(), 6);
    EXPECT_EQ(subscriptions::fieldsFromStrings(subscriptions::toStrings(all)), all);
    EXPECT_EQ(subscriptions::fieldsFromStrings({u"active"_s, u"colour"_s}), Fields(Field::Active));
}

TEST(Marks, MarksAndTellsDifferencesButNotOurOwn)
{
    Marks marks;
    const QList<Subscription> before{one(u"a"_s), one(u"b"_s), one(u"c"_s), one(u"d"_s)};
    const QList<Subscription> after{one(u"a"_s), one(u"b"_s, u"https://b.example/"_s),
                                    one(u"d"_s, u"https://ours.example/"_s), one(u"e"_s), one(u"f"_s)};
    const QList<ServiceChange> changes = marks.compare(TheGroup, before, after, {{u"d"_s}, {u"f"_s}});
    ASSERT_EQ(changes.size(), 3);
    EXPECT_EQ(changes.at(0).kind, ServiceChange::Kind::Changed);
    EXPECT_EQ(changes.at(0).fields, Fields(Field::CallbackUrl));
    EXPECT_EQ(changes.at(1).id().value, u"e"_s);
    EXPECT_EQ(changes.at(2).kind, ServiceChange::Kind::Gone);
    EXPECT_EQ(changes.at(2).id().value, u"c"_s);
    EXPECT_EQ(marks.of({u"b"_s}).kind, Mark::Kind::Changed);
    EXPECT_EQ(marks.of({u"e"_s}).kind, Mark::Kind::New);
    EXPECT_EQ(marks.all().size(), 2);

    Subscription again = one(u"e"_s);
    again.context = u"later"_s;
    EXPECT_EQ(marks.compare(TheGroup, {one(u"e"_s)}, {again}, {}).size(), 1);
    EXPECT_EQ(marks.of({u"e"_s}).kind, Mark::Kind::New) << "it is new all the same";
    EXPECT_EQ(marks.compare(TheGroup, {again}, {}, {}).size(), 1);
    EXPECT_EQ(marks.of({u"e"_s}).kind, Mark::Kind::None) << "what is gone has no row to mark";
}

TEST(Marks, ChangesAddUpAndTheGoneAreBounded)
{
    Marks marks;
    Subscription second = one(u"a"_s, u"https://b.example/"_s);
    marks.compare(TheGroup, {one(u"a"_s)}, {second}, {});
    Subscription third = second;
    third.context = u"c"_s;
    marks.compare(TheGroup, {second}, {third}, {});
    EXPECT_EQ(marks.of({u"a"_s}).fields, Field::CallbackUrl | Field::Context);
    for (int i = 0; i <= Marks::MostGone; ++i)
        marks.addGone({ServiceChange::Kind::Gone, TheGroup, {}, one(QString::number(i)), {}, {}, {}});
    EXPECT_EQ(marks.gone().size(), Marks::MostGone);
    EXPECT_EQ(marks.gone().first().id().value, u"1"_s);
    marks.clear();
    EXPECT_TRUE(marks.isEmpty());
}
