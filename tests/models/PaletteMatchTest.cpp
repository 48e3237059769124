// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/PaletteMatch.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

int scoreOf(const QString &title, const QString &typed, const QString &detail = {})
{
    return models::paletteScore(title, detail, models::paletteWords(typed));
}

TEST(PaletteMatchTest, ABetterPlaceIsWorthMore)
{
    const int start = scoreOf(u"new subscription"_s, u"new"_s);
    const int word = scoreOf(u"brand new subscription"_s, u"new"_s);
    const int within = scoreOf(u"renew…"_s, u"new"_s);
    const int detail = scoreOf(u"duplicate"_s, u"new"_s, u"newest"_s);
    const int letters = scoreOf(u"north east watch"_s, u"new"_s);
    EXPECT_GT(start, word);
    EXPECT_GT(word, within);
    EXPECT_GT(within, detail);
    EXPECT_GT(detail, letters);
    EXPECT_GE(letters, 0);
}

TEST(PaletteMatchTest, EveryWordHasToFit)
{
    EXPECT_GE(scoreOf(u"field team"_s, u"TEAM fie"_s), 0);
    EXPECT_LT(scoreOf(u"field team"_s, u"team stores"_s), 0);
}

TEST(PaletteMatchTest, LettersInOrderBeginAtAWord)
{
    EXPECT_GE(scoreOf(u"listener settings…"_s, u"lset"_s), 0);
    EXPECT_LT(scoreOf(u"listener settings…"_s, u"zset"_s), 0);
    EXPECT_LT(scoreOf(u"listener"_s, u"ner "_s + u"tsil"_s), 0);
    EXPECT_LT(scoreOf(u"abc"_s, u"bd"_s), 0) << "b does not begin a word";
}

TEST(PaletteMatchTest, ALaterPlaceThatBeginsAWordCounts)
{
    EXPECT_EQ(scoreOf(u"renew the new one"_s, u"new"_s), scoreOf(u"the new one"_s, u"new"_s));
}

TEST(PaletteMatchTest, WhatIsTypedIsBounded)
{
    EXPECT_TRUE(models::paletteWords(u" \t "_s).isEmpty());
    EXPECT_EQ(models::paletteWords(u"a b c d e f g h i j"_s).size(), 8);
    EXPECT_EQ(models::paletteWords(QString(100'000, u'x')).constFirst().size(), 64);
    EXPECT_EQ(models::paletteWords(u"ÄRGER"_s).constFirst(), u"ärger"_s);
}

TEST(PaletteMatchTest, NothingTypedFitsEverything)
{
    EXPECT_EQ(scoreOf(u"anything"_s, QString()), 0);
}

} // namespace
