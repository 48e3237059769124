// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/RoomMaker.h"

#include "StoreFixture.h"

#include <QFileInfo>

#include <random>

using namespace Qt::StringLiterals;
using store::Reserve;
using store::RoomMaker;
using Outcome = store::RoomMaker::Outcome;

class RoomMakerTest : public StoreFixture
{
protected:
    //! A closed file with \a count events of about 4 KB each that do not compress.
    void fill(int count)
    {
        const auto store = opened(file());
        std::vector<store::NewEvent> all = events(count);
        for (store::NewEvent &one : all)
            one.body += randomText(3000);
        append(*store, all);
    }

    static QByteArray randomText(int bytes)
    {
        static std::mt19937 random(5); // NOLINT: the same every time
        QByteArray made;
        for (int i = 0; i < bytes; ++i)
            made += char(random() & 0xff);
        return made.toBase64();
    }

    static void keep(store::Database &database, qint64 events)
    {
        store::Retention rule;
        rule.events = events;
        ASSERT_TRUE(store::retentionrules::write(database, {}, rule));
    }

    static qint64 number(store::Database &database, const QString &sql) { return database.value(sql)->toLongLong(); }

    QString reserve() { return Reserve::fileOf(file()); }
};

TEST_F(RoomMakerTest, DeletesInSeveralStepsAndMakesTheFileShorter)
{
    fill(3000);
    const auto database = raw(file());
    keep(*database, 100);
    ASSERT_TRUE(database->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const qint64 before = QFileInfo(file()).size();
    RoomMaker maker(file());
    int steps = 0;
    auto outcome = maker.step(*database);
    for (; outcome && *outcome == Outcome::More && steps < 1000; ++steps)
        outcome = maker.step(*database);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    EXPECT_EQ(*outcome, Outcome::Done);
    EXPECT_EQ(number(*database, u"SELECT count(*) FROM events"_s), 100);
    EXPECT_LT(QFileInfo(file()).size(), before / 4) << "of " << before;
    EXPECT_EQ(QFileInfo(file() + u"-wal"_s).size(), 0);
    EXPECT_TRUE(QFileInfo::exists(reserve()));
    EXPECT_EQ(*maker.step(*database), Outcome::NothingToDelete);
}

TEST_F(RoomMakerTest, DeletesNothingThatIsKept)
{
    fill(50);
    const auto database = raw(file());
    RoomMaker maker(file());
    EXPECT_EQ(*maker.step(*database), Outcome::NothingToDelete) << "no rule";
    keep(*database, 50);
    EXPECT_EQ(*maker.step(*database), Outcome::NothingToDelete);
    EXPECT_EQ(number(*database, u"SELECT count(*) FROM events"_s), 50);
    EXPECT_FALSE(QFileInfo::exists(reserve()));
}

TEST_F(RoomMakerTest, TheReserveIsThereAsLongAsThereAreRules)
{
    fill(5);
    const auto database = raw(file());
    EXPECT_FALSE(*Reserve(file()).step(*database));
    EXPECT_FALSE(QFileInfo::exists(reserve()));
    keep(*database, 50);
    EXPECT_FALSE(*Reserve(file()).step(*database));
    EXPECT_GE(QFileInfo(reserve()).size(), Reserve::LeastBytes);
    EXPECT_LE(QFileInfo(reserve()).size(), Reserve::Bytes);
    EXPECT_EQ(QFileInfo(reserve()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    ASSERT_TRUE(store::retentionrules::write(*database, {}, std::nullopt));
    EXPECT_FALSE(*Reserve(file()).step(*database));
    EXPECT_FALSE(QFileInfo::exists(reserve()));
}
