// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/WordQuery.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::SearchText;
using store::WordQuery;

namespace {

bool has(const QString &value, const QString &wanted)
{
    return WordQuery(wanted).matches(store::cut(value, 1000));
}

} // namespace

TEST(WordQuery, FindsWordsByAnyPart)
{
    EXPECT_TRUE(has(u"late delivery"_s, u"LIVER"_s));
    EXPECT_TRUE(has(u"late delivery"_s, u"delivery"_s));
    EXPECT_TRUE(has(u"late delivery"_s, u"de"_s)) << "two characters: at the beginning";
    EXPECT_FALSE(has(u"late delivery"_s, u"iv"_s));
    EXPECT_FALSE(has(u"late delivery"_s, u"latedel"_s));
    EXPECT_TRUE(has(u"डिलीवरी में देर"_s, u"लीवर"_s));
    EXPECT_TRUE(has(u"+919876543210"_s, u"3210"_s));
}

TEST(WordQuery, FindsIdsByTheirBeginning)
{
    const QString id = u"3e49b367-acf6-48a7-a675-6bf4d372a070"_s;
    for (const QString &wanted :
         {id, u"3E49B367"_s, u"3e49"_s, u"3e49b367-acf6-48"_s, u"3e49b367acf648a7a6756bf4d372a070"_s})
        EXPECT_TRUE(has(id, wanted)) << wanted.toStdString();
    for (const QString &wanted : {u"3e4"_s, u"acf6"_s, u"3e49b367-acf7"_s, QString(id + u'0')})
        EXPECT_FALSE(has(id, wanted)) << wanted.toStdString();
    EXPECT_TRUE(has(u"1700000000731"_s, u"170000"_s));
    EXPECT_FALSE(has(u"1700000000731"_s, u"17000"_s)) << "too little of a number";
    EXPECT_TRUE(has(u"2018-03-22T18:29:59Z"_s, u"2018-03"_s));
    EXPECT_TRUE(has(u"2018-03-22T18:29:59Z"_s, u"2018-03-22"_s));
    EXPECT_TRUE(has(u"2018-03-22T18:29:59Z"_s, u"2018-03-22T18:29:59"_s));
}

TEST(WordQuery, APhraseIsInOneValueInARow)
{
    EXPECT_TRUE(has(u"the late delivery came"_s, u"late deliv"_s));
    EXPECT_TRUE(has(u"Late-Delivery"_s, u"late_delivery"_s));
    EXPECT_TRUE(has(u"the late delivery came"_s, u"late d"_s));
    EXPECT_FALSE(has(u"the late delivery came"_s, u"ate delivery"_s));
    EXPECT_FALSE(has(u"delivery late"_s, u"late delivery"_s));
    EXPECT_FALSE(has(u"late"_s, u"late delivery"_s));
    SearchText two;
    two.values = {store::cut(u"late"_s, 10), store::cut(u"delivery"_s, 10)};
    EXPECT_FALSE(WordQuery(u"late delivery"_s).matches(two));
    EXPECT_TRUE(has(u"配達が遅い"_s, u"達が遅"_s));
    EXPECT_FALSE(has(u"配達が遅い"_s, u"達遅"_s));
}

TEST(WordQuery, WithoutALetterItAsksForNothing)
{
    EXPECT_TRUE(WordQuery(u"%"_s).isEmpty());
    EXPECT_TRUE(WordQuery(u"-"_s).matches(SearchText()));
    EXPECT_FALSE(WordQuery(u"👍"_s).isEmpty());
    EXPECT_TRUE(has(u"done👍"_s, u"👍"_s));
}

TEST(WordQuery, AWholeValueIsNoPartOfAWord)
{
    EXPECT_TRUE(WordQuery::exact(u"Asha Rao"_s).matches(store::cut(u"asha rao"_s, 10)));
    EXPECT_FALSE(WordQuery::exact(u"Asha R"_s).matches(store::cut(u"asha rao"_s, 10)));
    EXPECT_FALSE(WordQuery::exact(u"Rao"_s).matches(store::cut(u"raoul"_s, 10)));
}
