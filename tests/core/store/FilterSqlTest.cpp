// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/FilterSql.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::FilterSql;

TEST(FilterSql, AsciiHasOneSpelling)
{
    EXPECT_EQ(store::spellings(u"Late"_s), QStringList{u"Late"_s});
    EXPECT_EQ(store::jsonSpellings(u"Late"_s), QStringList{u"Late"_s});
}

TEST(FilterSql, OtherScriptsAreSpelledInEveryCaseComposedAndDecomposed)
{
    const QStringList all = store::spellings(u"élan"_s);
    EXPECT_TRUE(all.contains(u"élan"_s));
    EXPECT_TRUE(all.contains(u"ÉLAN"_s));
    EXPECT_TRUE(all.contains(u"Élan"_s));
    EXPECT_TRUE(all.contains(u"e\u0301lan"_s));
    EXPECT_EQ(store::spellings(u"देर"_s), QStringList{u"देर"_s}) << "a script without cases";
}

TEST(FilterSql, JsonMayEscape)
{
    EXPECT_TRUE(store::jsonSpellings(u"é"_s).contains(u"\\u00e9"_s));
    EXPECT_TRUE(store::jsonSpellings(u"say \"hi\""_s).contains(u"say \\\"hi\\\""_s));
    EXPECT_TRUE(store::jsonSpellings(u"a\\b"_s).contains(u"a\\\\b"_s));
}

TEST(FilterSql, ValuesAreNeverInTheText)
{
    EventFilter filter;
    const QString evil = u"x'); DROP TABLE events; --"_s;
    filter.eventType = filter.eventId = filter.objectId = filter.subscriptionId = filter.from = evil;
    filter.words = {evil};
    const auto sql = FilterSql::of(filter);
    ASSERT_TRUE(sql);
    EXPECT_FALSE(sql->condition.contains(u"DROP"_s));
    EXPECT_EQ(sql->condition.count(u'?'), sql->values.size());
    EXPECT_TRUE(sql->readsBodies);
}

TEST(FilterSql, RefusesWordsBeyondTheLimits)
{
    EventFilter many;
    many.words.resize(EventFilter::MostWords + 1);
    EXPECT_EQ(FilterSql::of(many).error().kind, base::Error::Kind::InvalidInput);
    EventFilter large;
    large.words = {QString(EventFilter::LongestTerm + 1, u'x')};
    EXPECT_EQ(FilterSql::of(large).error().kind, base::Error::Kind::InvalidInput);
}

TEST(FilterSql, TheWorstFilterStaysWithinSqlitesLimits)
{
    EventFilter filter;
    for (int i = 0; i < EventFilter::MostWords; ++i)
        filter.words.append(QString(EventFilter::LongestTerm - 1, u'é') + QString::number(i % 10));
    const auto sql = FilterSql::of(filter);
    ASSERT_TRUE(sql);
    constexpr int MostVariables = 32766; // SQLITE_MAX_VARIABLE_NUMBER
    constexpr int MostPattern = 50000; // SQLITE_MAX_LIKE_PATTERN_LENGTH, in bytes
    EXPECT_LT(sql->values.size(), MostVariables);
    for (const QVariant &value : sql->values)
        EXPECT_LT(value.toString().toUtf8().size(), MostPattern);
}
