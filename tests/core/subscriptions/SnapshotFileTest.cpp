// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/SnapshotFile.h"

#include "support/Await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using subscriptions::Snapshot;
using subscriptions::SnapshotFile;
using support::await;

class SnapshotFileTest : public testing::Test
{
protected:
    [[nodiscard]] static Snapshot named(const QString &host)
    {
        Snapshot snapshot;
        snapshot.endpoint.setHost(host);
        return snapshot;
    }
    void write(const QByteArray &bytes) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/down/a.json"_s);
};

TEST_F(SnapshotFileTest, SavesAndLoadsInTheOrderOfTheCalls)
{
    SnapshotFile file(path);
    EXPECT_EQ(await(file.load()).error().kind, Error::Kind::NotFound);
    const base::Pending<> first = file.save(named(u"one"_s));
    const base::Pending<> second = file.save(named(u"two"_s));
    const base::Result<Snapshot> loaded = await(file.load());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->endpoint.host(), u"two"_s);
    EXPECT_TRUE(await(first));
    EXPECT_TRUE(await(second));
    EXPECT_EQ(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList{u"a.json"_s}) << "nothing lies about";
}

TEST_F(SnapshotFileTest, IsTheOwnersAlone)
{
    SnapshotFile file(path);
    ASSERT_TRUE(await(file.save({})));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(path).permissions() & others);
}

TEST_F(SnapshotFileTest, ItsEndWaitsForTheSave)
{
    {
        SnapshotFile file(path);
        (void)file.save(named(u"last"_s));
    }
    SnapshotFile file(path);
    EXPECT_EQ(await(file.load())->endpoint.host(), u"last"_s);
}

TEST_F(SnapshotFileTest, ADamagedFileIsToldAndMovedAside)
{
    write("{ no");
    SnapshotFile file(path);
    EXPECT_EQ(await(file.load()).error().kind, Error::Kind::Protocol);
    ASSERT_TRUE(await(file.moveAside()));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(QFile::exists(path + u".damaged"_s));
    write("again");
    ASSERT_TRUE(await(file.moveAside())) << "an older one makes way";
    EXPECT_EQ(await(file.moveAside()).error().kind, Error::Kind::Storage) << "there is none";
}

TEST_F(SnapshotFileTest, AFileThatCannotBeWrittenIsToldAndTheOldOneStays)
{
    ASSERT_TRUE(QDir().mkpath(path)); // a folder in its place
    SnapshotFile file(path);
    const base::Result<> saved = await(file.save({}));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Storage);
    EXPECT_EQ(await(file.load()).error().kind, Error::Kind::Storage);
    EXPECT_TRUE(QFileInfo(path).isDir());
}
