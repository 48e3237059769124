// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/SearchText.h"

#include "store/Head.h"
#include "store/WordQuery.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::EventRow;
using store::Head;
using store::SearchText;
using store::WordQuery;

namespace {

SearchText of(const QByteArray &body, const EventRow &row = {}, const Head &head = {})
{
    return SearchText::of(row, head, body);
}

bool finds(const QString &wanted, const SearchText &in)
{
    return WordQuery(wanted).matches(in);
}

} // namespace

TEST(SearchText, HoldsWhatWasDerivedSentAndAnnounced)
{
    EventRow row;
    row.eventId = u"event-7"_s;
    row.fromName = u"Nilofer"_s;
    row.reason = u"the token differs"_s;
    row.summary = u"[\"jobDone\",\"Zusammenfassung\"]"_s;
    Head head;
    head.target = "/k/sales?x=1";
    head.headers = {{"User-Agent", "Robot/2.1"}, {"X-Key", "zebra"}};
    const SearchText text = of(R"({"data":{"title":"Late"},"n":42})", row, head);
    for (const QString &wanted : {u"event-7"_s, u"nilo"_s, u"token differs"_s, u"zusammen"_s, u"sales"_s, u"robot"_s,
                                  u"zebra"_s, u"late"_s, u"42"_s})
        EXPECT_TRUE(finds(wanted, text)) << wanted.toStdString();
    for (const QString &wanted : {u"jobDone"_s, u"title"_s, u"agent"_s, u"data"_s})
        EXPECT_FALSE(finds(wanted, text)) << wanted.toStdString() << " is a name, not a value";
}

TEST(SearchText, AValueThatIsThereTwiceCountsOnce)
{
    EventRow row;
    row.objectId = u"object-1"_s;
    EXPECT_EQ(of(R"({"objectId":"object-1","groupId":"object-1"})", row).values.size(), 1);
}

TEST(SearchText, WhatIsNoJsonIsSearchedAsItIs)
{
    EXPECT_TRUE(finds(u"beta"_s, of("alpha=1&beta=2")));
    EXPECT_TRUE(of("").values.isEmpty());
    EXPECT_TRUE(of("\xff\xfe").values.isEmpty());
}

TEST(SearchText, IsBounded)
{
    QByteArray large = "[\"" + QByteArray(100'000, 'x') + "\",\"behind\"]";
    EXPECT_FALSE(finds(u"behind"_s, of(large)));
    QByteArray many = "[";
    for (int i = 0; i < 20'000; ++i)
        many += "\"w" + QByteArray::number(i) + "\",";
    qsizetype tokens = 0;
    for (const store::Tokens &value : of(many + "0]").values)
        tokens += value.size();
    EXPECT_LE(tokens, SearchText::MostTokens);
    EXPECT_FALSE(finds(u"end"_s, of('[' + QByteArray(2 * 1024 * 1024, ' ') + "\"end\"]")));
    EventRow row;
    row.objectId = u"first"_s;
    EXPECT_TRUE(finds(u"first"_s, of(large, row))) << "what was derived goes first";
}
