// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Announcements.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using namespace store::announcements;

class Announcements : public StoreFixture
{
};

TEST_F(Announcements, AreRangesAsText)
{
    EXPECT_EQ(toText({5, 1, 2, 3, 9}), u"1-3,5,9"_s);
    EXPECT_EQ(toText({}), u""_s);
    EXPECT_EQ(fromText(u"1-3,5,9"_s), (QList<qint64>{1, 2, 3, 5, 9}));
    EXPECT_EQ(fromText(u"x,7-,-3,8-6,4"_s), QList<qint64>{4});
    EXPECT_EQ(fromText(u"1-99999999999"_s).size(), MostIds);
}

TEST_F(Announcements, AreReadOnceAndSayWhereSomeAreMissing)
{
    append(*opened(file()), event(1));
    const auto database = raw(file());
    const qint64 before = readAfter(*database, 0)->newest;
    ASSERT_TRUE(announce(*database, What::Changed, {3, 4}));
    ASSERT_TRUE(announce(*database, What::Removed, {8}));
    ASSERT_TRUE(announce(*database, What::Removed, {}));
    const auto news = readAfter(*database, before);
    ASSERT_TRUE(news);
    EXPECT_EQ(news->changed, (QList<qint64>{3, 4}));
    EXPECT_EQ(news->removed, QList<qint64>{8});
    EXPECT_FALSE(news->isIncomplete);
    EXPECT_TRUE(readAfter(*database, news->newest)->removed.isEmpty());
    for (int i = 0; i < MostKept + 5; ++i)
        ASSERT_TRUE(announce(*database, What::Removed, {i}));
    const auto late = readAfter(*database, news->newest);
    EXPECT_TRUE(late->isIncomplete);
    EXPECT_EQ(late->removed.size(), MostKept);
}
