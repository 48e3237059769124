// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/ArrayMatch.h"

#include "core/inspect/Trees.h"

#include <QElapsedTimer>

namespace {

QList<qsizetype> matched(const QByteArray &before, const QByteArray &after)
{
    const inspect::PayloadTree first = trees::read(before);
    const inspect::PayloadTree second = trees::read(after);
    const inspect::PayloadHashes firstHashes(first);
    const inspect::PayloadHashes secondHashes(second);
    return inspect::matchElements({first, firstHashes, first.childrenOf(0)},
                                  {second, secondHashes, second.childrenOf(0)});
}

using List = QList<qsizetype>;

} // namespace

TEST(ArrayMatch, EqualElementsBelongTogetherWhateverIsBetween)
{
    EXPECT_EQ(matched(R"(["a","b","c"])", R"(["a","x","b","c"])"), (List{0, -1, 1, 2}));
    EXPECT_EQ(matched(R"(["a","b","c"])", R"(["b","c"])"), (List{1, 2}));
    EXPECT_EQ(matched(R"([1,2,3,4,5])", R"([9,2,8,4,7])"), (List{0, 1, 2, 3, 4}));
    EXPECT_EQ(matched(R"([1.0,{"a":1,"b":2}])", R"([{"b":2.0,"a":1}])"), (List{1}));
    EXPECT_EQ(matched("[]", "[1,2]"), (List{-1, -1}));
    EXPECT_EQ(matched("[1,2]", "[]"), List());
}

TEST(ArrayMatch, WhatIsLeftBelongsTogetherByPlaceAndKind)
{
    EXPECT_EQ(matched(R"(["a","b"])", R"(["a","c"])"), (List{0, 1}));
    EXPECT_EQ(matched(R"(["a",{"x":1}])", R"(["a",[1]])"), (List{0, -1}));
    EXPECT_EQ(matched(R"([{"x":1},"e"])", R"([{"x":2},"f","e"])"), (List{0, -1, 1}));
}

TEST(ArrayMatch, ObjectsAreKnownByWhatIdentifiesThem)
{
    EXPECT_EQ(matched(R"([{"id":1,"v":1},{"id":2,"v":2}])", R"([{"id":2,"v":9},{"id":3,"v":1},{"id":1,"v":8}])"),
              (List{1, -1, 0}));
    EXPECT_EQ(matched(R"([{"title":"Shelf","answer":"a"},{"title":"Aisle","answer":"b"}])",
                      R"([{"title":"Aisle","answer":"c"},{"title":"Shelf","answer":"d"}])"),
              (List{1, 0}));
    // Ids that are all new say nothing; the name does.
    EXPECT_EQ(matched(R"([{"id":1,"name":"x","v":0},{"id":2,"name":"y","v":0}])",
                      R"([{"id":3,"name":"y","v":1},{"id":4,"name":"x","v":1}])"),
              (List{1, 0}));
    // A key that two have does not identify.
    EXPECT_EQ(matched(R"([{"name":"x","v":1},{"name":"x","v":2}])", R"([{"name":"x","v":3},{"name":"x","v":2}])"),
              (List{0, 1}));
}

TEST(ArrayMatch, TakesNoQuadraticTimeForLongArrays)
{
    QByteArray before("[-1");
    QByteArray after("[-2");
    for (int i = 0; i < 100'000; ++i) {
        before += ',' + QByteArray::number(i);
        after += ',' + QByteArray::number(i + 500'000);
    }
    QElapsedTimer timer;
    timer.start();
    const List found = matched(before + ']', after + ']');
    EXPECT_EQ(found.at(7), 7);
    EXPECT_LT(timer.elapsed(), 20'000) << "a hundred times what it takes";
}
