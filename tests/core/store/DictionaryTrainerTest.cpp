// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/DictionaryTrainer.h"

#include "store/EventWriter.h"
#include "store/Migrations.h"
#include "store/Packing.h"

#include "StoreFixture.h"

#include <QThreadPool>

#include <random>

using namespace Qt::StringLiterals;
using store::DictionaryTrainer;
using store::EventStore;
using store::NewEvent;
using support::await;

class DictionaryTrainerTest : public StoreFixture
{
protected:
    static NewEvent like(int number, const QByteArray &shape)
    {
        NewEvent made = event(number);
        made.body = "{\"eventId\":\"" + made.eventId.toUtf8() + "\",\"shape\":\"" + shape + "\",\"groupId\":\""
            + QByteArray::number(number * 7919) + "\",\"text\":\"the delivery is late, wait at gate "
            + QByteArray::number(number % 13) + "\"}";
        return made;
    }

    static std::vector<NewEvent> alike(int from, int count, const QByteArray &shape = "one")
    {
        std::vector<NewEvent> made;
        for (int i = 0; i < count; ++i)
            made.push_back(like(from + i, shape));
        return made;
    }

    //! Runs it as the writer would, until it has nothing to do and no training is under way.
    static void settle(DictionaryTrainer &trainer, store::Database &database)
    {
        for (int quiet = 0; quiet < 2;) {
            const auto more = trainer.step(database);
            ASSERT_TRUE(more) << more.error().detail.toStdString();
            quiet = *more ? 0 : quiet + 1;
            if (!*more)
                QThreadPool::globalInstance()->waitForDone();
        }
    }

    static int dictionaries(store::Database &database)
    {
        return database.value(u"SELECT count(*) FROM dictionaries"_s)->toInt();
    }

    //! Writes \a events without the store's own chores.
    static void write(store::Database &database, const std::vector<NewEvent> &events)
    {
        auto writer = store::EventWriter::make(database);
        ASSERT_TRUE(writer);
        auto transaction = store::Transaction::begin(database, store::Transaction::Type::Write);
        ASSERT_TRUE(transaction);
        for (const NewEvent &one : events)
            ASSERT_TRUE(writer->write(one));
        ASSERT_TRUE(writer->finish(EventStore::MostRejected));
        ASSERT_TRUE(transaction->commit());
    }

    std::unique_ptr<store::Database> migrated()
    {
        auto database = raw(file());
        EXPECT_TRUE(store::migrate(*database));
        return database;
    }
};

TEST_F(DictionaryTrainerTest, TrainsOnceThereAreEnough)
{
    const auto database = migrated();
    DictionaryTrainer trainer;
    settle(trainer, *database);
    write(*database, alike(1, DictionaryTrainer::FirstEvents - 1));
    settle(trainer, *database);
    EXPECT_EQ(dictionaries(*database), 0);
    write(*database, alike(100'000, 1));
    settle(trainer, *database);
    EXPECT_EQ(dictionaries(*database), 1);
    EXPECT_EQ(*database->packing().encoding(), store::Packing::FirstDictionary) << "it packs from now on";
    settle(trainer, *database);
    EXPECT_EQ(dictionaries(*database), 1);
}

TEST_F(DictionaryTrainerTest, WhatWasPackedBeforeAndAfterIsReadBack)
{
    const auto store = opened(file());
    const std::vector<NewEvent> before = alike(1, DictionaryTrainer::FirstEvents);
    append(*store, before);
    ASSERT_TRUE(support::eventually([&] { return dictionaries(*raw(file())) == 1; }));
    const std::vector<NewEvent> after = alike(50'000, 20);
    append(*store, after);
    EXPECT_EQ(await(store->detail(7))->body, before.at(6).body);
    for (qint64 i = 0; i < 20; ++i) {
        const auto detail = await(store->detail(DictionaryTrainer::FirstEvents + 1 + i));
        ASSERT_TRUE(detail) << detail.error().detail.toStdString();
        EXPECT_EQ(detail->body, after.at(size_t(i)).body);
    }
    EXPECT_EQ(raw(file())->value(u"SELECT encoding FROM bodies ORDER BY id DESC LIMIT 1"_s)->toInt(), 2);
    const auto again = append(*store, after.front());
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->duplicate) << "it is compared unpacked";
}

TEST_F(DictionaryTrainerTest, TrainsAgainWhenWhatComesPacksWorse)
{
    const auto database = migrated();
    DictionaryTrainer trainer;
    write(*database, alike(1, DictionaryTrainer::FirstEvents));
    settle(trainer, *database);
    ASSERT_EQ(dictionaries(*database), 1);
    write(*database, alike(10'000, DictionaryTrainer::MeasureEvery + 500));
    settle(trainer, *database);
    ASSERT_EQ(dictionaries(*database), 1) << "the ratio is known now, and good";
    // Another sender, whose texts are unlike all before.
    std::mt19937 random(1);
    std::vector<NewEvent> other;
    for (int i = 0; i < int(DictionaryTrainer::FewestBetween); ++i) {
        NewEvent one = event(100'000 + i);
        for (int word = 0; word < 30; ++word)
            one.body += QByteArray::number(random() % 500 * 0x9e3779b9ULL, 36) + ' ';
        other.push_back(one);
    }
    write(*database, other);
    settle(trainer, *database);
    EXPECT_EQ(dictionaries(*database), 2);
}

TEST_F(DictionaryTrainerTest, NothingOfWhatWasClearedComesBackAsADictionary)
{
    const auto database = migrated();
    DictionaryTrainer trainer;
    write(*database, alike(1, DictionaryTrainer::FirstEvents));
    while (trainer.step(*database).value_or(false)) { }
    QThreadPool::globalInstance()->waitForDone(); // trained, not kept yet
    auto writer = store::EventWriter::make(*database);
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->clear());
    settle(trainer, *database);
    EXPECT_EQ(dictionaries(*database), 0);
}

TEST_F(DictionaryTrainerTest, TwoProcessesMakeOneDictionary)
{
    const auto database = migrated();
    const auto other = raw(file());
    DictionaryTrainer one;
    DictionaryTrainer two;
    write(*database, alike(1, DictionaryTrainer::FirstEvents));
    while (one.step(*database).value_or(false)) { }
    while (two.step(*other).value_or(false)) { }
    QThreadPool::globalInstance()->waitForDone();
    settle(one, *database);
    settle(two, *other);
    EXPECT_EQ(dictionaries(*database), 1);
}
