// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/RowSync.h"

#include <QString>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Carries the steps out on a list, and counts them.
struct Steps
{
    QList<int> rows;
    const QList<int> &want;
    int removes = 0;
    int moves = 0;
    int inserts = 0;

    void remove(int first, int last)
    {
        rows.remove(first, last - first + 1);
        ++removes;
    }
    void move(int from, int to)
    {
        EXPECT_LT(to, from);
        rows.move(from, to);
        ++moves;
    }
    void insert(int at, int count)
    {
        for (int i = 0; i < count; ++i)
            rows.insert(at + i, want.at(at + i));
        ++inserts;
    }
};

Steps synced(const QList<int> &have, const QList<int> &want)
{
    Steps steps{have, want};
    models::syncRows(have, want, steps);
    return steps;
}

} // namespace

TEST(RowSync, TakesOneStepPerBlock)
{
    const QList<int> want{1, 7, 8, 9, 5, 6};
    const Steps steps = synced({1, 2, 3, 5}, want);
    EXPECT_EQ(steps.rows, want);
    EXPECT_EQ(steps.removes, 1);
    EXPECT_EQ(steps.moves, 0);
    EXPECT_EQ(steps.inserts, 2);
}

TEST(RowSync, NothingToDo)
{
    const QList<int> same{3, 1, 2};
    const Steps steps = synced(same, same);
    EXPECT_EQ(steps.removes + steps.moves + steps.inserts, 0);
    const QList<int> none;
    EXPECT_EQ(synced(none, none).inserts, 0);
    EXPECT_EQ(synced(same, none).removes, 1);
}

TEST(RowSync, EndsWithWhatIsWantedWhateverThereWas)
{
    // Every pair of arrangements of up to four of five keys.
    QList<QList<int>> lists;
    QList<int> keys{0, 1, 2, 3, 4};
    do {
        for (int size = 0; size <= 4; ++size)
            lists.append(keys.first(size));
    } while (std::next_permutation(keys.begin(), keys.end()));
    std::sort(lists.begin(), lists.end());
    lists.erase(std::unique(lists.begin(), lists.end()), lists.end());
    for (const QList<int> &have : std::as_const(lists)) {
        for (const QList<int> &want : std::as_const(lists))
            ASSERT_EQ(synced(have, want).rows, want);
    }
}
