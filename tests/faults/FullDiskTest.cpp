// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// A real full disk: a small file system in memory, in a mount namespace of its own.

#include "faults/FaultFixture.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

class FullDiskTest : public FaultTest
{
protected:
    //! Mounts the file system for as long as the test runs; false where this system does not let us.
    bool mount()
    {
        // Nobody but root needs a user namespace for it, where the system has these.
        const bool root = geteuid() == 0;
        m_holder.setProgram(u"unshare"_s);
        m_holder.setArguments(
            {root ? u"-m"_s : u"-Urm"_s, u"sh"_s, u"-c"_s,
             u"mount -t tmpfs -o size=24m tmpfs \"$0\" && head -c 16M /dev/urandom > \"$0/filler\" && "
             "echo ready && exec sleep 600"_s,
             folder.path()});
        m_holder.start();
        const bool ready = support::eventually(
            [this] { return m_holder.canReadLine() || m_holder.state() == QProcess::NotRunning; }, Patient);
        if (!ready || m_holder.readLine().trimmed() != "ready")
            return false;
        enter = QStringList{u"nsenter"_s, u"-t"_s, QString::number(m_holder.processId()), u"-m"_s};
        if (!root)
            enter += {u"-U"_s, u"--preserve-credentials"_s};
        return true;
    }

    ~FullDiskTest() override
    {
        m_holder.kill();
        m_holder.waitForFinished();
    }

    //! \a path of inside the namespace, as it is seen from outside.
    [[nodiscard]] QString outside(const QString &path) const
    {
        return u"/proc/%1/root%2"_s.arg(m_holder.processId()).arg(path);
    }

    //! Takes all that is left of the disk, as another program would; the bytes.
    [[nodiscard]] qint64 fillUp() const
    {
        QFile other(outside(folder.filePath(u"other"_s)));
        EXPECT_TRUE(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        qint64 bytes = 0;
        for (const qsizetype size : {256 * 1024, 4096}) {
            for (const QByteArray piece(size, 'x'); other.write(piece) == size;)
                bytes += size;
        }
        return bytes;
    }

    QStringList enter;

private:
    QProcess m_holder;
};

} // namespace

TEST_F(FullDiskTest, SendersAreAskedToComeBackUntilThereIsRoom)
{
    if (!mount())
        GTEST_SKIP() << "this system lets nobody mount a file system of 24 MB in a namespace of its own";
    Receiver receiver(store, {}, enter);
    receiver.start();
    Senders senders(16, u"full"_s, 20'000);
    senders.start(receiver.url());
    ASSERT_TRUE(support::eventually([&] { return senders.unavailable() >= 32; }, Patient));
    EXPECT_EQ(senders.withoutRetryAfter(), 0);
    EXPECT_EQ(validation(receiver.url(), "full"), "full");
    ASSERT_TRUE(support::eventually([&] { return receiver.words().contains("can't be stored now"); }));
    const qsizetype before = senders.acknowledged().size();
    EXPECT_GT(before, 0);

    ASSERT_TRUE(QFile::remove(outside(folder.filePath(u"filler"_s))));
    awaitMore(senders, 100);
    ASSERT_TRUE(support::eventually([&] { return receiver.words().contains("stored again"); }));
    settle(senders);
    receiver.stop();
    expectAllThere(senders, store, enter);
    EXPECT_EQ(damageOf(outside(store)), QString());
    RecordProperty("acknowledgedWhenFull", int(before));
}

TEST_F(FullDiskTest, WhatIsNoLongerKeptMakesRoomForWhatComes)
{
    if (!mount())
        GTEST_SKIP() << "this system lets nobody mount a file system of 24 MB in a namespace of its own";
    ASSERT_TRUE(QFile::remove(outside(folder.filePath(u"filler"_s))));
    Receiver receiver(store, {}, enter);
    receiver.alsoSay({u"--keep"_s, u"age=4s"_s});
    receiver.start();
    const QString reserve = outside(store + u"-reserve"_s);
    Senders senders(8, u"kept"_s, 4'000);
    senders.start(receiver.url());
    awaitMore(senders, 200);
    ASSERT_TRUE(support::eventually([&] { return QFile::exists(reserve); }, Patient));
    RecordProperty("takenByOthers", int(fillUp()));
    const int refused = senders.unavailable();
    ASSERT_TRUE(support::eventually([&] { return senders.unavailable() >= refused + 16; }, Patient));
    // Nobody makes room but the receiver itself, again and again.
    awaitMore(senders, 600);
    settle(senders);
    ASSERT_TRUE(support::eventually([&] { return receiver.words().contains("stored again"); }));
    receiver.stop();
    EXPECT_TRUE(senders.others().isEmpty()) << senders.others().value(0).toStdString();
    EXPECT_EQ(damageOf(outside(store)), QString());
}

TEST_F(FullDiskTest, ABackupThatFindsNoRoomLeavesNoFile)
{
    if (!mount())
        GTEST_SKIP() << "this system lets nobody mount a file system of 24 MB in a namespace of its own";
    ASSERT_TRUE(QFile::remove(outside(folder.filePath(u"filler"_s))));
    Receiver receiver(store, {}, enter);
    receiver.start();
    Senders senders(8, u"copied"_s, 4'000);
    senders.start(receiver.url());
    awaitMore(senders, 200);
    settle(senders);
    (void)fillUp();
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    QProcess backup;
    QStringList command =
        enter + QStringList{QStringLiteral(KWC_CLI), u"store"_s, u"backup"_s, u"--store"_s, store, u"--to"_s, copy};
    backup.setProgram(command.takeFirst());
    backup.setArguments(command);
    backup.start();
    ASSERT_TRUE(support::eventually([&] { return backup.state() == QProcess::NotRunning; }, Patient));
    EXPECT_EQ(backup.exitCode(), 4);
    EXPECT_TRUE(backup.readAllStandardError().contains("full"));
    EXPECT_FALSE(QFile::exists(outside(copy)));
    EXPECT_FALSE(QFile::exists(outside(copy + u".part"_s)));
    ASSERT_TRUE(QFile::remove(outside(folder.filePath(u"other"_s))));
    receiver.stop();
    expectAllThere(senders, store, enter);
    EXPECT_EQ(damageOf(outside(store)), QString());
}
