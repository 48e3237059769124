// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SpaceReturner.h"

#include "StoreFixture.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using store::Compaction;
using support::await;

class SpaceReturnerTest : public StoreFixture
{
protected:
    //! Bodies that do not pack, of 3 KB.
    static std::vector<store::NewEvent> large(int count)
    {
        std::vector<store::NewEvent> made = events(count);
        QRandomGenerator random(7);
        for (store::NewEvent &one : made) {
            QByteArray bytes(2304, '\0');
            for (char &byte : bytes)
                byte = char(random.generate());
            one.body = "{\"x\":\"" + bytes.toBase64() + "\"}";
        }
        return made;
    }
    [[nodiscard]] qint64 size() const { return QFileInfo(file()).size(); }
    static store::Retention most(qint64 events)
    {
        store::Retention rule;
        rule.events = events;
        return rule;
    }
};

TEST_F(SpaceReturnerTest, TheFileBecomesSmallAgain)
{
    const auto store = opened(file());
    append(*store, large(1500));
    ASSERT_TRUE(support::eventually([&] { return size() > 3'000'000; }, std::chrono::seconds(40))) << size();
    ASSERT_TRUE(await(store->setRetention({}, most(10))));
    const qint64 kept = (store::SpaceReturner::BeginsAbove + 250) * 4096; // and the index, of which events are left
    EXPECT_TRUE(support::eventually([&] { return size() < kept; }, std::chrono::seconds(20))) << size();
    EXPECT_EQ(await(store->count({})), 10);
}

TEST_F(SpaceReturnerTest, CompactingGivesTheRestBackWhileEventsCome)
{
    const auto store = opened(file());
    append(*store, large(600));
    ASSERT_TRUE(await(store->setRetention({}, most(10))));
    ASSERT_TRUE(support::eventually([&] { return await(store->count({})) == 10; }, std::chrono::seconds(40)));
    const auto pending = store->compact();
    append(*store, events(20, 10'000));
    const auto compacted = await(pending);
    ASSERT_TRUE(compacted) << compacted.error().detail.toStdString();
    EXPECT_LE(compacted->bytesAfter, compacted->bytesBefore);
    EXPECT_TRUE(support::eventually([&] { return size() < 600'000; }, std::chrono::seconds(40))) << size();
    EXPECT_TRUE(await(store->check())->problems.isEmpty());
}

TEST_F(SpaceReturnerTest, AFileWithoutIncrementalVacuumGetsItWhenItIsCompacted)
{
    {
        // As files of version 1 were made.
        const QString made = folder() + u"/made.db"_s;
        const auto database = raw(made);
        ASSERT_TRUE(database->run(u"PRAGMA auto_vacuum = NONE"_s));
        ASSERT_TRUE(database->run(u"VACUUM"_s));
        EXPECT_EQ(database->value(u"PRAGMA auto_vacuum"_s)->toInt(), 0);
    }
    ASSERT_TRUE(QFile::rename(folder() + u"/made.db"_s, file()));
    const auto store = opened(file());
    append(*store, events(30));
    const auto compacted = await(store->compact());
    ASSERT_TRUE(compacted) << compacted.error().detail.toStdString();
    EXPECT_EQ(raw(file())->value(u"PRAGMA auto_vacuum"_s)->toInt(), 2);
    EXPECT_TRUE(await(store->compact(Compaction::Whole)));
    EXPECT_EQ(await(store->count({})), 30);
}
