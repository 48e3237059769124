// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/SavedFilters.h"

#include "support/Await.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::SavedFilters;

namespace {

class SavedFiltersTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(support::await(store.open(folder.filePath(u"events.db"_s)))); }

    void add(const QString &type)
    {
        store::NewEvent event;
        event.body = QByteArray::number(++number);
        event.eventType = type;
        const base::Promise<store::Appended> stored;
        store.append(event, [stored](const base::Result<store::Appended> &one) { stored.complete(one); });
        ASSERT_TRUE(support::await(stored.pending()).has_value());
    }
    [[nodiscard]] QString count(int row) const { return filters.index(row, SavedFilters::Count).data().toString(); }
    [[nodiscard]] bool counts(int row, const QString &wanted) const
    {
        return support::eventually([&] { return count(row) == wanted; });
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    store::EventStore store;
    SavedFilters filters{clock};
    int number = 0;
};

TEST_F(SavedFiltersTest, EachIsCountedAndCountedAgainWhenEventsCome)
{
    const QAbstractItemModelTester tester(&filters, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(u"JobCreated"_s);
    EXPECT_EQ(filters.add(u"Jobs"_s, u"type:JobCreated"_s), 0);
    EXPECT_EQ(filters.add({}, u"type:JobResponse"_s), 1);
    EXPECT_EQ(filters.nameAt(1), u"type:JobResponse"_s) << "a name is made of the query";
    EXPECT_EQ(count(0), QString()) << "nothing is known before somebody asks";
    filters.setStore(&store);
    EXPECT_TRUE(counts(0, u"1"_s));
    EXPECT_TRUE(counts(1, u"0"_s));
    add(u"JobCreated"_s);
    EXPECT_TRUE(counts(0, u"2"_s));
    filters.setStore(nullptr);
}

TEST_F(SavedFiltersTest, OneThatCanNotBeReadSaysSo)
{
    filters.setStore(&store);
    EXPECT_EQ(filters.add(u"broken"_s, u"(type:a"_s), 0);
    EXPECT_TRUE(support::eventually([this] {
        return filters.index(0, SavedFilters::Name).data(Qt::ToolTipRole).toString().contains(u"can't be read"_s)
            || filters.index(0, SavedFilters::Count).data(Qt::ToolTipRole).toString().contains(u"can't be read"_s);
    }));
    filters.setStore(nullptr);
}

TEST_F(SavedFiltersTest, TheyAreRenamedMovedRemovedAndPutBack)
{
    const QAbstractItemModelTester tester(&filters, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        filters.add(name, u"type:"_s + name);
    QSignalSpy edited(&filters, &SavedFilters::edited);
    EXPECT_TRUE(filters.setData(filters.index(0, SavedFilters::Name), u"first"_s));
    EXPECT_EQ(filters.nameAt(0), u"first"_s);
    EXPECT_TRUE(filters.move(0, 1));
    EXPECT_FALSE(filters.move(2, 1)) << "at the end it stays";
    EXPECT_FALSE(filters.move(0, -1));
    EXPECT_EQ(filters.nameAt(1), u"first"_s);
    filters.remove(1);
    filters.insert(1, u"first"_s, u"type:a"_s);
    EXPECT_EQ(filters.queryAt(1), u"type:a"_s);
    EXPECT_EQ(edited.size(), 4);
    EXPECT_EQ(filters.rowOf(u"type:c"_s), 2);
    EXPECT_EQ(filters.rowOf(u"type:nobody"_s), -1);
}

TEST_F(SavedFiltersTest, WhatIsReadBackIsBounded)
{
    EXPECT_EQ(filters.add(u"name"_s, u"  "_s), -1);
    QStringList many;
    for (int i = 0; i < 2 * SavedFilters::MostFilters; ++i)
        many << u"n%1"_s.arg(i) << u"type:t%1"_s.arg(i);
    many << u"a name without its query"_s;
    filters.restore(many);
    EXPECT_EQ(filters.rowCount(), SavedFilters::MostFilters);
    EXPECT_EQ(filters.add(u"one more"_s, u"type:x"_s), -1);
    SavedFilters again(clock);
    again.restore(filters.saved());
    EXPECT_EQ(again.saved(), filters.saved());
    filters.restore({QString(10'000, u'x'), u"type:a"_s});
    EXPECT_LE(filters.nameAt(0).size(), SavedFilters::LongestName);
}

} // namespace
