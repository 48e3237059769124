// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/UnfinishedChangesFile.h"

#include "support/Await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using base::Error;
using subscriptions::Repair;
using subscriptions::UnfinishedChanges;
using subscriptions::UnfinishedChangesFile;

namespace {

class UnfinishedChangesFileTest : public testing::Test
{
public:
    [[nodiscard]] static UnfinishedChangesFile::Update adding(const QString &id)
    {
        return [id](UnfinishedChanges &changes) {
            changes.put(Repair{{id}, {u"new"_s}, {kaizala::ObjectType::Group, u"field"_s}, {}});
        };
    }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(u"journal/a1.unfinished.json"_s);
};

} // namespace

TEST_F(UnfinishedChangesFileTest, NoFileIsNothingUnfinished)
{
    UnfinishedChangesFile file(path);
    const auto changes = support::await(file.load());
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->repairs.isEmpty());
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(UnfinishedChangesFileTest, AnUpdateIsOnDiskForItsOwnerAlone)
{
    UnfinishedChangesFile file(path);
    ASSERT_TRUE(support::await(file.update(adding(u"s1"_s))));
    UnfinishedChangesFile next(path);
    const auto changes = support::await(next.load());
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->repairs.size(), 1);
#ifndef Q_OS_WIN
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
    EXPECT_FALSE(QFile::permissions(path) & others);
#endif
}

TEST_F(UnfinishedChangesFileTest, TheEndWaitsForWhatWasAskedFor)
{
    {
        UnfinishedChangesFile file(path);
        for (int i = 0; i < 50; ++i)
            (void)file.update(adding(QString::number(i)));
    }
    UnfinishedChangesFile next(path);
    EXPECT_EQ(support::await(next.load())->repairs.size(), 50);
}

TEST_F(UnfinishedChangesFileTest, TwoProgramsLoseNothingOfEachOther)
{
    UnfinishedChangesFile one(path);
    UnfinishedChangesFile other(path);
    QList<base::Pending<>> updates;
    for (int i = 0; i < 40; ++i) {
        updates.append(one.update(adding(u"a%1"_s.arg(i))));
        updates.append(other.update(adding(u"b%1"_s.arg(i))));
    }
    for (const base::Pending<> &update : std::as_const(updates))
        ASSERT_TRUE(support::await(update));
    EXPECT_EQ(support::await(one.load())->repairs.size(), 80);
}

TEST_F(UnfinishedChangesFileTest, ADamagedOneIsMovedAsideAndSaid)
{
    write("{ torn");
    UnfinishedChangesFile file(path);
    const auto changes = support::await(file.load());
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().kind, Error::Kind::Protocol);
    EXPECT_TRUE(QFile::exists(path + u".damaged"_s));
    EXPECT_TRUE(support::await(file.load())) << "it is out of the way";

    write("{ torn again");
    ASSERT_TRUE(support::await(file.update(adding(u"s1"_s))));
    EXPECT_EQ(support::await(file.load())->repairs.size(), 1);
}

TEST_F(UnfinishedChangesFileTest, WhatCannotBeWrittenIsAStorageError)
{
    write({}); // journal/ is there ...
    const QString inAFile = path + u"/below/a1.json"_s; // ... and this would be in a folder that is a file
    UnfinishedChangesFile file(inAFile);
    const auto written = support::await(file.update(adding(u"s1"_s)));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Error::Kind::Storage);
}
