// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Salvager.h"

#include "StoreFixture.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using store::EventStore;
using store::SalvageReport;
using support::await;

class SalvagerTest : public StoreFixture
{
protected:
    static constexpr int PageBytes = 4096;
    static constexpr int Count = 3000; // with a dictionary
    static constexpr std::chrono::seconds Long{60}; //!< a busy machine takes its time

    //! Long bodies too: they go on in pages of their own.
    void SetUp() override
    {
        const auto store = opened(file());
        std::vector<store::NewEvent> all = events(Count);
        for (size_t i = 0; i < all.size(); ++i) {
            all.at(i).method = "POST";
            all.at(i).target = "/inbox";
            all.at(i).headers = {{"Host", "h"}};
            if (i % 100 == 50)
                all.at(i).body =
                    "{\"long\":\"" + QByteArray(9000, char('a' + i % 26)) + QByteArray::number(int(i)) + "\"}";
        }
        m_all = all;
        append(*store, all);
        append(*store, all.at(10)); // once more
        EXPECT_EQ(await(store->setPinned({5}, true)), 1);
    }

    [[nodiscard]] QString target() const { return folder() + u"/salvaged.db"_s; }
    [[nodiscard]] int pages() const { return int(QFileInfo(file()).size() / PageBytes); }

    void overwrite(int page, const QByteArray &with)
    {
        QFile damaged(file());
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
        ASSERT_TRUE(damaged.seek(qint64(page - 1) * PageBytes));
        ASSERT_EQ(damaged.write(with), with.size());
    }

    SalvageReport salvaged()
    {
        const auto report = await(EventStore::salvage(file(), target()), Long);
        EXPECT_TRUE(report) << report.error().detail.toStdString();
        return report.value_or(SalvageReport());
    }

    //! That what is there is as it came, and the new store is sound. How many are there.
    qint64 expectRight()
    {
        const auto store = opened(target());
        const auto checked = await(store->check(), Long);
        if (!checked) {
            ADD_FAILURE() << checked.error().detail.toStdString();
            return -1;
        }
        EXPECT_TRUE(checked->problems.isEmpty()) << checked->problems.join(u'\n').toStdString();
        const auto rows = await(store->page({}, 0, EventStore::MostPerPage), Long);
        if (!rows) {
            ADD_FAILURE() << rows.error().detail.toStdString();
            return -1;
        }
        for (const store::EventRow &row : *rows) {
            const auto detail = await(store->detail(row.id), Long);
            if (!detail) {
                ADD_FAILURE() << row.id << ": " << detail.error().detail.toStdString();
                return -1;
            }
            const store::NewEvent &came = m_all.at(size_t(row.id - 1));
            EXPECT_EQ(detail->body, came.body) << row.id;
            EXPECT_EQ(detail->headers, came.headers);
            if (row.reason.isEmpty()) {
                EXPECT_EQ(row.receivedAt, came.receivedAt);
            }
        }
        return await(store->count({}), Long).value_or(-1);
    }

    std::vector<store::NewEvent> m_all;
};

TEST_F(SalvagerTest, AWholeFileIsRescuedWhole)
{
    const SalvageReport report = salvaged();
    EXPECT_EQ(report.rescued, Count);
    EXPECT_EQ(report.lost, 0);
    EXPECT_EQ(report.partly, 0);
    EXPECT_EQ(report.missing, 0);
    EXPECT_TRUE(report.losses.isEmpty()) << report.losses.join(u'\n').toStdString();
    EXPECT_EQ(expectRight(), Count);
    const auto store = opened(target());
    EXPECT_EQ(await(store->detail(11))->row.deliveries, 2);
    EXPECT_EQ(await(store->detail(11))->deliveries.size(), 2);
    EXPECT_TRUE(await(store->detail(5))->row.pinned);
    EXPECT_EQ(await(store->detail(7))->row.eventId, u"event-7"_s);
    const auto next = append(*store, event(Count + 10));
    EXPECT_EQ(next->id, Count + 1) << "ids go on";
    EXPECT_TRUE(append(*store, m_all.at(20))->duplicate);
    const auto again = await(EventStore::salvage(file(), target()));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, base::Error::Kind::InvalidInput);
}

TEST_F(SalvagerTest, EachDamagedPageCostsOnlyItsOwnRows)
{
    const auto random = [](int page) {
        QByteArray bytes(PageBytes, '\0');
        quint32 state = quint32(page) * 2654435761U;
        for (char &byte : bytes)
            byte = char((state = state * 1664525 + 1013904223) >> 24);
        return bytes;
    };
    constexpr int Damaged = 12; // a leaf has at most about 200 of these small rows
    for (int i = 1; i <= Damaged; ++i)
        overwrite(i * pages() / (Damaged + 1) + 1, i % 2 ? random(i) : QByteArray(PageBytes, '\0'));
    const SalvageReport report = salvaged();
    EXPECT_GT(report.rescued, Count - Damaged * 200) << report.losses.join(u'\n').toStdString();
    EXPECT_EQ(expectRight(), report.rescued);
    EXPECT_EQ(report.rescued + report.lost + report.missing, Count);
}

TEST_F(SalvagerTest, AnyOnePageMayBeDamaged)
{
    // Roots and inner pages of every table are among these: none of them holds a row.
    QFile original(file());
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    const QByteArray whole = original.readAll();
    original.close();
    for (int page = 1; page <= std::min(pages(), 60); page += 3) {
        QByteArray damaged = whole;
        damaged.replace((page - 1) * PageBytes, PageBytes, QByteArray(PageBytes, '\xff'));
        QFile made(file());
        ASSERT_TRUE(made.open(QIODevice::WriteOnly) && made.write(damaged) == damaged.size());
        made.close();
        QFile::remove(target());
        const SalvageReport report = salvaged();
        EXPECT_GT(report.rescued, Count - 260) << "page " << page << ' ' << report.losses.join(u'\n').toStdString();
        EXPECT_EQ(report.rescued + report.lost + report.missing, Count) << "page " << page;
    }
}

TEST_F(SalvagerTest, AHeaderOfGarbageIsNotNeeded)
{
    overwrite(1, QByteArray(PageBytes, 'x'));
    const auto store = std::make_unique<EventStore>();
    EXPECT_FALSE(await(store->open(file(), EventStore::Mode::ReadOnly))) << "it can't be opened any more";
    const SalvageReport report = salvaged();
    EXPECT_EQ(report.rescued, Count) << report.losses.join(u'\n').toStdString();
    EXPECT_EQ(report.losses.size(), 1) << "it says that the header is damaged";
    EXPECT_EQ(expectRight(), Count);
}

TEST_F(SalvagerTest, OfATruncatedFileTheBeginningIsRescued)
{
    ASSERT_TRUE(QFile::resize(file(), QFileInfo(file()).size() / 2 + 1000));
    const SalvageReport report = salvaged();
    EXPECT_GT(report.rescued, Count / 4) << report.losses.join(u'\n').toStdString();
    EXPECT_EQ(expectRight(), report.rescued);
}

TEST_F(SalvagerTest, WhatWasDeletedStaysAway)
{
    {
        const auto store = opened(file());
        store::Retention rule;
        rule.events = 100;
        ASSERT_TRUE(await(store->setRetention({}, rule)));
        ASSERT_TRUE(support::eventually([&] { return await(store->count({})) == 101; }, Long));
    }
    const SalvageReport report = salvaged();
    EXPECT_EQ(report.rescued, 101);
    EXPECT_EQ(expectRight(), 101);
}

TEST_F(SalvagerTest, WhatIsOnlyInTheLogIsRescued)
{
    const QString copy = folder() + u"/copy.db"_s;
    {
        const auto store = opened(file());
        append(*store, events(20, Count + 1));
        // As a computer that lost its power leaves it.
        for (const QString &end : {u""_s, u"-wal"_s})
            ASSERT_TRUE(QFile::copy(file() + end, copy + end));
    }
    const auto report = await(EventStore::salvage(copy, target()), std::chrono::seconds(60));
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->rescued, Count + 20);
}

TEST_F(SalvagerTest, WhatIsNoStoreIsSaidSo)
{
    const auto missing = await(EventStore::salvage(folder() + u"/missing.db"_s, target()));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, base::Error::Kind::Storage);
    EXPECT_FALSE(QFileInfo::exists(target()));
    EXPECT_FALSE(QFileInfo::exists(target() + u".part"_s));
    QFile other(folder() + u"/other"_s);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(100'000, '\x0d'));
    other.close();
    const auto report = await(EventStore::salvage(other.fileName(), target()));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->rescued, 0);
}
