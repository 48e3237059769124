// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Checkpointer.h"

#include "StoreFixture.h"

#include <QFileInfo>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Checkpointer;
using store::EventStore;
using support::await;

class CheckpointerTest : public StoreFixture
{
protected:
    [[nodiscard]] qint64 logBytes() const { return QFileInfo(file() + u"-wal"_s).size(); }

    //! Bodies that can't be packed, so that the log grows.
    static std::vector<store::NewEvent> large(int count, int from)
    {
        std::mt19937 random{unsigned(from)};
        std::vector<store::NewEvent> made = events(count, from);
        for (store::NewEvent &one : made) {
            QByteArray body(2'000'000, Qt::Uninitialized);
            for (char &byte : body)
                byte = char(random());
            one.body = body;
        }
        return made;
    }
};

TEST_F(CheckpointerTest, BringsWhatWasCommittedIntoTheFile)
{
    const auto store = opened(file());
    append(*store, events(200));
    EXPECT_TRUE(support::eventually([&] {
        // Without the log: only what is in the file itself.
        QFile copy(file());
        return copy.open(QIODevice::ReadOnly) && copy.readAll().contains("sqlite_sequence") && copy.size() > 50'000;
    }));
}

TEST_F(CheckpointerTest, TheLogDoesNotGrowWithoutEnd)
{
    const auto store = opened(file());
    qint64 largest = 0;
    for (int round = 0; round < 12; ++round) {
        append(*store, large(5, 1 + round * 5)); // 10 MB
        largest = std::max(largest, logBytes());
    }
    EXPECT_GT(QFileInfo(file()).size() + logBytes(), 120'000'000);
    EXPECT_LT(largest, 3 * Checkpointer::LargeLogBytes);
    // Only once the chores have done with all these bytes is nothing committed any more.
    EXPECT_TRUE(support::eventually([&] { return logBytes() <= Checkpointer::KeptLogBytes; }, 30s)) << logBytes();
    EXPECT_EQ(await(store->count({})), 60);
}

TEST_F(CheckpointerTest, AReaderThatStaysDoesNotStopCommits)
{
    const auto store = opened(file());
    append(*store, events(10));
    const auto reader = raw(file());
    auto transaction = store::Transaction::begin(*reader, store::Transaction::Type::Read);
    ASSERT_TRUE(reader->value(u"SELECT count(*) FROM events"_s));
    for (const auto &outcome : append(*store, large(20, 100)))
        ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_EQ(reader->value(u"SELECT count(*) FROM events"_s)->toInt(), 10) << "it sees its own moment";
}

TEST_F(CheckpointerTest, EndsAtOnceAndStopsTwice)
{
    opened(file());
    Checkpointer checkpointer;
    checkpointer.start(file());
    checkpointer.committed(1);
    checkpointer.stop();
    checkpointer.stop();
    Checkpointer never;
    never.committed(1);
}
