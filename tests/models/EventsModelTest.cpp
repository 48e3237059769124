// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/EventsModel.h"

#include "ModelWatch.h"
#include "support/Await.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using models::EventsModel;
using store::Kind;
using store::NewEvent;
using store::Verdict;

//! A real store in a folder of its own, and the model on it.
class EventsModelTest : public testing::Test
{
public:
    void SetUp() override { ASSERT_TRUE(support::await(store.open(folder.filePath(u"events.db"_s)))); }

    [[nodiscard]] static NewEvent event(int number, const QString &type = u"JobCreated"_s)
    {
        NewEvent event;
        event.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(10, 41, 7, 123), Qt::UTC).addSecs(number);
        event.inbox = u"inbox"_s;
        event.eventType = type;
        event.eventId = u"event-%1"_s.arg(number);
        event.objectId = u"object-1"_s;
        event.body = QByteArray::number(number);
        return event;
    }
    //! Appends events number \a from to \a to and waits until they are on disk.
    void append(int from, int to, const QString &type = u"JobCreated"_s)
    {
        auto done = std::make_shared<std::atomic<int>>(0);
        for (int number = from; number <= to; ++number)
            store.append(event(number, type), [done](const base::Result<store::Appended> &) { ++*done; });
        ASSERT_TRUE(support::eventually([&] { return *done == to - from + 1; }));
    }
    qint64 append(const NewEvent &event)
    {
        auto id = std::make_shared<std::atomic<qint64>>(0);
        store.append(event, [id](const base::Result<store::Appended> &outcome) { *id = outcome ? outcome->id : -1; });
        EXPECT_TRUE(support::eventually([&] { return *id != 0; }));
        return *id;
    }
    void loaded()
    {
        QSignalSpy spy(&model, &EventsModel::loaded);
        model.reload();
        ASSERT_TRUE(support::eventually([&] { return spy.size() == 1; }));
    }
    void fetchedAll()
    {
        while (model.canFetchMore({})) {
            model.fetchMore({});
            ASSERT_TRUE(support::eventually([&] { return model.canFetchMore({}) || isAtEnd(); }));
        }
    }
    [[nodiscard]] bool isAtEnd() const { return model.rowCount() > 0 && model.at(model.rowCount() - 1)->id == oldest; }
    //! Ids fall from row to row, without a gap.
    [[nodiscard]] bool isSeamless() const
    {
        for (int row = 1; row < model.rowCount(); ++row) {
            if (model.at(row)->id != model.at(row - 1)->id - 1)
                return false;
        }
        return true;
    }

    qint64 oldest = 1;
    QTemporaryDir folder;
    store::EventStore store;
    EventsModel model{store, [](const QString &id) { return id == u"object-1" ? u"Field"_s : QString(); }};
};

TEST_F(EventsModelTest, LoadsTheNewestPageFirst)
{
    append(1, 450);
    EXPECT_TRUE(hasHeadings(model));
    EXPECT_EQ(model.columnCount(), int(EventsModel::ColumnCount));
    EXPECT_TRUE(model.canFetchMore({})) << "a view may start it by itself";
    loaded();
    const ModelWatch watch(&model);
    ASSERT_EQ(model.rowCount(), EventsModel::PageSize);
    EXPECT_EQ(model.at(0)->id, 450);
    EXPECT_EQ(model.indexOf(450).row(), 0);
    EXPECT_EQ(model.indexOf(251).row(), 199);
    EXPECT_FALSE(model.indexOf(250).isValid());
    EXPECT_FALSE(model.at(200));

    model.fetchMore({});
    EXPECT_FALSE(model.canFetchMore({})) << "one page at a time";
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 400; }));
    EXPECT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 450; }));
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_TRUE(isSeamless());
    EXPECT_FALSE(model.canFetchMore(model.index(0, 0)));
}

TEST_F(EventsModelTest, AViewsFirstFetchLoads)
{
    append(1, 3);
    QSignalSpy spy(&model, &EventsModel::loaded);
    model.fetchMore({});
    ASSERT_TRUE(support::eventually([&] { return spy.size() == 1; }));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(EventsModelTest, ArrivalsComeInAtTheTopInBursts)
{
    append(1, 2);
    loaded();
    const ModelWatch watch(&model);
    const QPersistentModelIndex second = model.indexOf(2);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    append(3, 60);
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 60; }));
    EXPECT_LT(inserted.size(), 20) << "a burst is one insertion";
    EXPECT_EQ(second.row(), 58);
    EXPECT_EQ(model.at(0)->id, 60);
    EXPECT_TRUE(isSeamless());
}

TEST_F(EventsModelTest, ARepeatedDeliveryUpdatesItsRow)
{
    append(1, 3);
    loaded();
    const ModelWatch watch(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    EXPECT_EQ(shown(model, 1, EventsModel::Deliveries), QString());
    append(event(2));
    append(event(2));
    ASSERT_TRUE(support::eventually([&] { return shown(model, 1, EventsModel::Deliveries) == u"×3"_s; }));
    EXPECT_GE(changed.size(), 1);
    EXPECT_EQ(inserted.size(), 0);
    EXPECT_TRUE(shown(model, 1, EventsModel::Deliveries, Qt::AccessibleTextRole).contains(u'3'));
}

TEST_F(EventsModelTest, ArrivalsWhilePagingLeaveNoGapAndNoDouble)
{
    append(1, 700);
    loaded();
    const ModelWatch watch(&model);
    for (int number = 701; number <= 800; number += 10) {
        if (model.canFetchMore({}))
            model.fetchMore({});
        append(number, number + 9);
    }
    fetchedAll();
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 800; }));
    EXPECT_TRUE(isSeamless());
}

TEST_F(EventsModelTest, ArrivalsWhileReloadingAreNotLost)
{
    append(1, 20);
    loaded();
    const ModelWatch watch(&model);
    for (int number = 21; number <= 60; number += 2) {
        append(number, number);
        model.reload();
        append(number + 1, number + 1);
    }
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 60; }));
    EXPECT_TRUE(isSeamless());
}

TEST_F(EventsModelTest, FiltersInTheStoreAndDropsTheAnswersToOlderQuestions)
{
    append(1, 30, u"JobCreated"_s);
    append(31, 40, u"MemberAdded"_s);
    loaded();
    const ModelWatch watch(&model);
    QSignalSpy loadedSpy(&model, &EventsModel::loaded);
    store::EventFilter jobs;
    jobs.eventType = u"JobCreated"_s;
    store::EventFilter members;
    members.eventType = u"MemberAdded"_s;
    model.setFilter(jobs);
    EXPECT_EQ(model.rowCount(), 40) << "what is shown stays until the answer is there";
    model.setFilter(members); // the first answer is under way
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 10; }));
    EXPECT_EQ(loadedSpy.size(), 1);
    EXPECT_EQ(model.filter().eventType, u"MemberAdded"_s);

    append(41, 43, u"JobCreated"_s);
    append(44, 44, u"MemberAdded"_s);
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 11; }));
    EXPECT_EQ(model.at(0)->id, 44);
}

TEST_F(EventsModelTest, ARowThatStopsMatchingLeavesAndOneThatStartsComes)
{
    append(1, 5);
    store::EventFilter once;
    once.duplicated = false;
    model.setFilter(once);
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 5; }));
    const ModelWatch watch(&model);
    append(event(3));
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 4; }));
    EXPECT_FALSE(model.indexOf(3).isValid());

    store::EventFilter repeated;
    repeated.duplicated = true;
    model.setFilter(repeated);
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 1; }));
    append(event(1));
    append(event(5));
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 3; }));
    EXPECT_EQ(model.at(0)->id, 5);
    EXPECT_EQ(model.at(1)->id, 3);
    EXPECT_EQ(model.at(2)->id, 1);
}

TEST_F(EventsModelTest, ClearingEmptiesItAtOnceAndItGoesOn)
{
    append(1, 300);
    loaded();
    const ModelWatch watch(&model);
    model.fetchMore({}); // its answer comes too late
    ASSERT_TRUE(support::await(store.clear()));
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 0; }));
    append(301, 302);
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() == 2; }));
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(EventsModelTest, KeepsNoMoreThanItMayAndFetchesTheRestAgain)
{
    model.setMostArrivals(50);
    append(1, 100);
    loaded();
    const ModelWatch watch(&model);
    append(101, 400);
    ASSERT_TRUE(support::eventually([&] { return model.rowCount() > 0 && model.at(0)->id == 400; }));
    EXPECT_LE(model.rowCount(), EventsModel::PageSize + 50);
    EXPECT_TRUE(model.canFetchMore({}));
    fetchedAll();
    EXPECT_EQ(model.rowCount(), 400);
    EXPECT_TRUE(isSeamless());
}

TEST_F(EventsModelTest, AFailedPageIsToldAndAskedForAgainByReloadOnly)
{
    store::EventStore broken;
    const QString file = folder.filePath(u"missing.db"_s);
    EXPECT_FALSE(support::await(broken.open(file, store::EventStore::Mode::ReadOnly)));
    EventsModel onBroken(broken, nullptr);
    QSignalSpy failed(&onBroken, &EventsModel::failed);
    onBroken.reload();
    ASSERT_TRUE(support::eventually([&] { return failed.size() == 1; }));
    EXPECT_FALSE(onBroken.canFetchMore({}));
    EXPECT_EQ(onBroken.rowCount(), 0);
}

TEST_F(EventsModelTest, ShowsEachColumnForPeople)
{
    NewEvent one = event(1);
    one.receivedAt = QDateTime::currentDateTimeUtc();
    one.from = u"+919876543210"_s;
    one.fromName = u"Asha\nR"_s;
    one.summary = u"[\"jobDone\",\"Asha\"]"_s;
    one.verdict = Verdict::Invalid;
    one.errors = 1;
    one.notes = 2;
    append(one);
    loaded();
    const ModelWatch watch(&model);
    // Ends like this at midnight, too.
    EXPECT_TRUE(shown(model, 0, EventsModel::Received).endsWith(one.receivedAt.toLocalTime().toString(u"HH:mm:ss"_s)));
    EXPECT_TRUE(shown(model, 0, EventsModel::Received, Qt::ToolTipRole)
                    .contains(one.receivedAt.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" UTC"_s));
    EXPECT_EQ(shown(model, 0, EventsModel::Type), u"JobCreated"_s);
    EXPECT_EQ(shown(model, 0, EventsModel::Object), u"Field"_s);
    EXPECT_EQ(shown(model, 0, EventsModel::Object, models::CopyRole), u"object-1"_s);
    EXPECT_EQ(shown(model, 0, EventsModel::From), u"Asha R"_s);
    EXPECT_EQ(shown(model, 0, EventsModel::From, models::CopyRole), u"+919876543210"_s);
    EXPECT_TRUE(shown(model, 0, EventsModel::SummaryColumn).contains(u"Asha"_s));
    EXPECT_EQ(model.index(0, 0).data(models::StateRole).toInt(), int(Verdict::Invalid));
    EXPECT_EQ(model.index(0, 0).data(models::IdRole).toLongLong(), 1);
    EXPECT_EQ(model.index(0, 0).data(models::SortRole).toLongLong(), 1);
}

TEST_F(EventsModelTest, UnknownObjectsShowTheirIdUntilTheirNameIsLearnt)
{
    NewEvent other = event(1);
    other.objectId = u"object-2"_s;
    append(other);
    QString name;
    EventsModel named(store, [&name](const QString &) { return name; });
    named.reload();
    ASSERT_TRUE(support::eventually([&] { return named.rowCount() == 1; }));
    const ModelWatch watch(&named);
    EXPECT_EQ(shown(named, 0, EventsModel::Object), u"object-2"_s);
    QSignalSpy changed(&named, &QAbstractItemModel::dataChanged);
    name = u"Stores"_s;
    named.objectNamesChanged();
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(shown(named, 0, EventsModel::Object), u"Stores"_s);
}
