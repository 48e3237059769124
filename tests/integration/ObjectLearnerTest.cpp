// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ObjectLearner.h"

#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"

#include "support/Await.h"
#include "support/FakeTransport.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using support::await;
using support::eventually;

namespace {

class ObjectLearnerTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(await(store.open(folder.filePath(u"events.sqlite"_s)))); }

    void arrived(const QString &eventType, const ObjectRef &object, const QByteArray &body = "{}")
    {
        store::NewEvent event;
        event.receivedAt = QDateTime::currentDateTimeUtc();
        event.eventType = eventType;
        event.eventId = QString::number(++number);
        event.objectId = object.id;
        event.objectType = kaizala::toString(object.type);
        event.body = body;
        store.append(event, [](const base::Result<store::Appended> &stored) { EXPECT_TRUE(stored); });
    }
    [[nodiscard]] bool learns(const ObjectRef &ref)
    {
        return eventually([&] { return catalogue.object(ref).has_value(); });
    }

    QTemporaryDir folder;
    support::FakeTransport transport;
    kaizala::Client client{transport, QUrl(u"https://service.example"_s)};
    subscriptions::Catalogue catalogue{client};
    store::EventStore store;
    console::ObjectLearner learner{store, catalogue};
    int number = 0;
};

} // namespace

TEST_F(ObjectLearnerTest, RemembersWhatEventsNameAndAsksNobody)
{
    const ObjectRef action{ObjectType::Action, u"a-1"_s};
    arrived(u"JobResponse"_s, action);
    ASSERT_TRUE(learns(action));
    EXPECT_TRUE(catalogue.object(action)->learnt);
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(ObjectLearnerTest, FindsTheActionPackageInTheBody)
{
    arrived(u"SurveyResponse"_s, {ObjectType::Group, u"g-1"_s},
            R"({"eventType":"SurveyResponse","data":{"actionPackageId":"com.example.form.3"}})");
    EXPECT_TRUE(learns({ObjectType::ActionPackage, u"com.example.form.3"_s}));
    EXPECT_TRUE(learns({ObjectType::Group, u"g-1"_s}));
}

TEST_F(ObjectLearnerTest, LeavesWhatIsKnownAndWhatIsNoObject)
{
    const ObjectRef group{ObjectType::Group, u"g-1"_s};
    catalogue.addObject({group, u"Field team"_s, {}, false});
    arrived(u"JobResponse"_s, group);
    arrived(u"JobResponse"_s, {ObjectType::Group, {}});
    arrived(u"SurveyResponse"_s, {ObjectType::Group, u"g-2"_s}, "not JSON");
    ASSERT_TRUE(learns({ObjectType::Group, u"g-2"_s}));
    EXPECT_EQ(catalogue.object(group)->name, u"Field team"_s);
    EXPECT_FALSE(catalogue.object(group)->learnt);
    EXPECT_EQ(catalogue.objects().size(), 2);
}

TEST(ActionPackageIn, ReadsTheKeyInAnyCaseOrNothing)
{
    EXPECT_EQ(console::actionPackageIn(R"({"Data":{"ActionPackageId":"p"}})"), u"p"_s);
    EXPECT_EQ(console::actionPackageIn(R"({"data":7})"), QString());
    EXPECT_FALSE(console::actionPackageIn("{"));
}
