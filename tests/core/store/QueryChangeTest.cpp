// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/QueryChange.h"

#include "store/EventFilter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::queryHiding;
using store::queryShowing;
using store::queryTerm;

TEST(QueryChange, TermsAreQuotedWhereTheyNeedIt)
{
    EXPECT_EQ(queryTerm(u"type"_s, u"JobCreated"_s), u"type:JobCreated"_s);
    EXPECT_EQ(queryTerm(u"from"_s, u"Asha Rao"_s), u"from:\"Asha Rao\""_s);
    EXPECT_EQ(queryTerm(u"data.text"_s, u"f(x)"_s), u"data.text:\"f(x)\""_s);
    EXPECT_EQ(queryTerm(u"from"_s, u"a \"b\" c"_s), u"from:\"a *\""_s);
    const auto filter = store::EventFilter::parse(queryTerm(u"from"_s, u"Asha Rao"_s), QDateTime());
    EXPECT_EQ(filter->from, u"Asha Rao"_s);
}

TEST(QueryChange, ShowingNarrowsAndReplaces)
{
    EXPECT_EQ(queryShowing({}, u"type:A"_s), u"type:A"_s);
    EXPECT_EQ(queryShowing(u"late"_s, u"type:A"_s), u"late type:A"_s);
    EXPECT_EQ(queryShowing(u"type:B late"_s, u"type:A"_s), u"type:A late"_s);
    EXPECT_EQ(queryShowing(u"-type:B late"_s, u"type:A"_s), u"-type:B late type:A"_s);
    EXPECT_EQ(queryShowing(u"a OR b"_s, u"type:A"_s), u"(a OR b) type:A"_s);
    EXPECT_EQ(queryShowing(u"(type:B OR b) c"_s, u"type:A"_s), u"(type:B OR b) c type:A"_s);
}

TEST(QueryChange, HidingAddsOnce)
{
    EXPECT_EQ(queryHiding(u"late"_s, u"type:A"_s), u"late -type:A"_s);
    EXPECT_EQ(queryHiding(u"late -type:A"_s, u"type:A"_s), u"late -type:A"_s);
    EXPECT_EQ(queryHiding(u"a OR b"_s, u"from:\"x y\""_s), u"(a OR b) -from:\"x y\""_s);
}

TEST(QueryChange, TheTermAroundTheCursor)
{
    using store::QueryPlace;
    EXPECT_EQ(store::termAround(u"late ty"_s, 7), (QueryPlace{5, 2}));
    EXPECT_EQ(store::termAround(u"late -type:Jo x"_s, 10), (QueryPlace{6, 7}));
    EXPECT_EQ(store::termAround(u"late  x"_s, 5), (QueryPlace{5, 0}));
    EXPECT_EQ(store::termAround({}, 0), (QueryPlace{0, 0}));
}
