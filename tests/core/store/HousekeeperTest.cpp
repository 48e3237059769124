// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Housekeeper.h"

#include "store/Database.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using store::Chore;
using store::Housekeeper;

namespace {

//! Has a number of steps to do; writes down when it is asked.
class Counted : public Chore
{
public:
    Counted(QString name, int steps, QStringList &asked) : m_name(std::move(name)), m_steps(steps), m_asked(asked) { }
    QString name() const override { return m_name; }
    base::Result<bool> step(store::Database &) override
    {
        m_asked.append(m_name);
        if (m_steps < 0)
            return base::fail(store::storageError(u"broken"_s));
        m_steps = std::max(0, m_steps - 1);
        return m_steps > 0;
    }

private:
    QString m_name;
    int m_steps;
    QStringList &m_asked;
};

std::vector<std::unique_ptr<Chore>> chores(const QList<std::pair<QString, int>> &all, QStringList &asked)
{
    std::vector<std::unique_ptr<Chore>> made;
    for (const auto &[name, steps] : all)
        made.push_back(std::make_unique<Counted>(name, steps, asked));
    return made;
}

} // namespace

class HousekeeperTest : public StoreFixture
{
};

TEST_F(HousekeeperTest, TakesChoresInTurnUntilNoneHasMore)
{
    const auto database = raw(file());
    QStringList asked;
    Housekeeper keeper(chores({{u"a"_s, 3}, {u"b"_s, 1}, {u"c"_s, 2}}, asked));
    while (keeper.step(*database)) { }
    EXPECT_EQ(asked, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"a"_s, u"c"_s, u"a"_s}));
    asked.clear();
    EXPECT_FALSE(keeper.step(*database)) << "nothing to do";
    EXPECT_TRUE(asked.isEmpty());
    keeper.wake();
    while (keeper.step(*database)) { }
    EXPECT_EQ(asked.size(), 3) << "each is asked again";
}

TEST_F(HousekeeperTest, AChoreThatFailsIsLeftAloneAndTheOthersGoOn)
{
    const auto database = raw(file());
    QStringList asked;
    Housekeeper keeper(chores({{u"bad"_s, -1}, {u"good"_s, 3}}, asked));
    while (keeper.step(*database)) { }
    keeper.wake();
    while (keeper.step(*database)) { }
    EXPECT_EQ(asked.count(u"bad"_s), 1);
    EXPECT_EQ(asked.count(u"good"_s), 4);
}

TEST_F(HousekeeperTest, WithoutChoresThereIsNothingToDo)
{
    const auto database = raw(file());
    Housekeeper keeper({});
    keeper.wake();
    EXPECT_FALSE(keeper.step(*database));
}
