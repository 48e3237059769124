// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// A disk that refuses: full, read-only, broken; and a file that another program has locked. Senders are asked to come
// back, the receiver says so, and goes on by itself once it can.

#include "faults/TroubleFixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

class FailingDiskTest : public TroubleTest
{
protected:
    //! Senders go on while \a spoil holds and after \a mend; what they were told holds, and the receiver spoke.
    template <typename Spoil, typename Mend>
    void expectRecovery(Spoil spoil, Mend mend)
    {
        Senders senders(16, u"failing"_s);
        senders.start(receiver().url());
        awaitMore(senders, 200);
        spoil();
        ASSERT_TRUE(support::eventually([&] { return senders.unavailable() >= 32; }, Patient));
        EXPECT_EQ(senders.withoutRetryAfter(), 0);
        EXPECT_EQ(validation(receiver().url(), "meanwhile"), "meanwhile");
        ASSERT_TRUE(support::eventually([&] { return receiver().words().contains("can't be stored now"); }));
        EXPECT_FALSE(receiver().words().contains("stored again"));
        mend();
        awaitMore(senders, 200); // those that were refused are among them: they were sent again
        ASSERT_TRUE(support::eventually([&] { return receiver().words().contains("stored again"); }));
        settle(senders);
        receiver().stop();
        expectAllThere(senders, store);
        EXPECT_EQ(damageOf(store), QString());
    }

    void expectRecoveryFrom(std::atomic<int> &fault, int error)
    {
        expectRecovery([&] { fault = error; }, [&] { fault = 0; });
        EXPECT_GT(trouble().refused, 0);
    }
};

} // namespace

TEST_F(FailingDiskTest, NoSpaceLeft)
{
    expectRecoveryFrom(trouble().writeError, ENOSPC);
}

TEST_F(FailingDiskTest, ReadOnlyFromOneMomentToTheNext)
{
    expectRecoveryFrom(trouble().writeError, EROFS);
}

TEST_F(FailingDiskTest, BrokenWrites)
{
    expectRecoveryFrom(trouble().writeError, EIO);
}

TEST_F(FailingDiskTest, ASyncThatFails)
{
    expectRecoveryFrom(trouble().syncError, EIO);
}

TEST_F(FailingDiskTest, AFileThatAnotherProgramHasLocked)
{
    const QString name = u"other"_s;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        other.setDatabaseName(store);
        ASSERT_TRUE(other.open());
        QSqlQuery query(other);
        expectRecovery([&] { ASSERT_TRUE(query.exec(u"BEGIN EXCLUSIVE"_s)); },
                       [&] { ASSERT_TRUE(query.exec(u"ROLLBACK"_s)); });
    }
    QSqlDatabase::removeDatabase(name);
}
