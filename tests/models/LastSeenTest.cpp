// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/LastSeen.h"

#include "CatalogueModelFixture.h"
#include "ModelWatch.h"

#include "models/SubscriptionsFilter.h"
#include "models/SubscriptionsModel.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using models::SubscriptionsModel;
using support::await;
using support::eventually;

class LastSeenTest : public CatalogueModelFixture
{
public:
    void SetUp() override { ASSERT_TRUE(await(events.open(folder.filePath(u"events.db"_s)))); }
    void arrive(const QString &subscription, const QString &object, const QDateTime &at)
    {
        store::NewEvent event;
        event.receivedAt = at;
        event.inbox = u"in"_s;
        event.eventType = u"JobCreated"_s;
        event.eventId = u"e%1"_s.arg(++number);
        event.subscriptionId = subscription;
        event.objectId = object;
        const base::Promise<store::Appended> stored;
        events.append(event, [stored](const base::Result<store::Appended> &outcome) { stored.complete(outcome); });
        ASSERT_TRUE(await(stored.pending()));
    }
    [[nodiscard]] QString cell(const SubscriptionsModel &model, const QString &id, int role = Qt::DisplayRole) const
    {
        return model.indexOf({id}).siblingAtColumn(SubscriptionsModel::LastEvent).data(role).toString();
    }

    QTemporaryDir folder;
    store::EventStore events;
    int number = 0;
};

TEST_F(LastSeenTest, KnowsWhatIsStoredAndWhatComes)
{
    arrive(u"f1"_s, u"field"_s, clock.now().addDays(-3));
    models::LastSeen seen(events);
    SubscriptionsModel model(catalogue, clock);
    const ModelWatch watch(&model);
    refreshed();
    EXPECT_EQ(cell(model, u"f1"_s), QString()) << "nobody told it";
    model.setLastSeen(&seen);
    EXPECT_TRUE(eventually([&] { return cell(model, u"f1"_s).startsWith(u"3 day"_s); }));
    EXPECT_TRUE(cell(model, u"f1"_s, Qt::ToolTipRole).contains(u"2026-01-12 12:00:00.000 UTC"_s));
    EXPECT_EQ(cell(model, u"f2"_s), QString()) << "the object's events name their subscription, and it is another one";
    EXPECT_FALSE(cell(model, u"f2"_s, Qt::ToolTipRole).isEmpty());

    arrive(u"F2"_s, u"field"_s, clock.now().addSecs(-3600));
    EXPECT_TRUE(eventually([&] { return cell(model, u"f2"_s).startsWith(u"1 hour"_s); }));
    EXPECT_TRUE(cell(model, u"f1"_s).startsWith(u"3 day"_s));

    ASSERT_TRUE(await(events.clear()));
    EXPECT_TRUE(eventually([&] { return cell(model, u"f1"_s).isEmpty() && cell(model, u"f2"_s).isEmpty(); }));
}

TEST_F(LastSeenTest, EventsWithoutASubscriptionCountForTheirObject)
{
    arrive({}, u"field"_s, clock.now().addDays(-1));
    models::LastSeen seen(events);
    SubscriptionsModel model(catalogue, clock);
    model.setLastSeen(&seen);
    refreshed();
    EXPECT_TRUE(eventually([&] { return !cell(model, u"f1"_s).isEmpty(); }));
    EXPECT_TRUE(cell(model, u"f2"_s).startsWith(u"24 hour"_s));
    EXPECT_TRUE(cell(model, u"f2"_s, Qt::ToolTipRole).contains(u"its object"_s));
    EXPECT_EQ(cell(model, u"s1"_s), QString());
}

TEST_F(LastSeenTest, TheTableSortsByIt)
{
    arrive(u"s1"_s, u"stores"_s, clock.now().addDays(-1));
    models::LastSeen seen(events);
    SubscriptionsModel model(catalogue, clock);
    models::SubscriptionsFilter filter(model);
    const ModelWatch watch(&filter);
    model.setLastSeen(&seen);
    refreshed();
    filter.sort(SubscriptionsModel::LastEvent, Qt::DescendingOrder);
    const auto first = [&] { return shown(filter, 0, 0, models::IdRole); };
    EXPECT_TRUE(eventually([&] { return first() == u"s1"_s; }));
    arrive(u"f2"_s, u"field"_s, clock.now());
    EXPECT_TRUE(eventually([&] { return first() == u"f2"_s; }));
}

TEST_F(LastSeenTest, AFloodIsAskedForAtOnce)
{
    models::LastSeen seen(events);
    QSignalSpy changed(&seen, &models::LastSeen::changed);
    ASSERT_TRUE(changed.wait());
    for (int i = 0; i < 1200; ++i) {
        store::NewEvent event;
        event.receivedAt = clock.now().addMSecs(i);
        event.eventId = u"x%1"_s.arg(i);
        event.subscriptionId = u"w%1"_s.arg(i % 40);
        events.append(event, [](const base::Result<store::Appended> &) {});
    }
    EXPECT_TRUE(eventually([&] {
        const auto last = seen.find(u"w39"_s, {});
        return last && last->at == clock.now().addMSecs(1199);
    }));
    EXPECT_LT(changed.size(), 20) << "bursts, not events";
}
