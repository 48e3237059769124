// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventQuery.h"

#include "store/EventCondition.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::EventCondition;
using store::EventFilter;
using store::EventQuery;
using store::Kind;
using store::QueryPlace;

namespace {

const QDateTime QueryNow(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

//! What was read, written with every bracket.
QString shown(const EventCondition &condition)
{
    using Type = EventCondition::Type;
    const auto join = [&condition](const QString &with) -> QString {
        QStringList parts;
        for (const EventCondition &part : condition.parts)
            parts.append(shown(part));
        return u'(' + parts.join(with) + u')';
    };
    switch (condition.type) {
    case Type::Filter: {
        const EventFilter &filter = *condition.filter;
        if (!filter.kinds.isEmpty())
            return u"is:"_s + toString(filter.kinds.first());
        return filter.words.isEmpty() ? u"type:"_s + filter.eventType : filter.words.join(u'+');
    }
    case Type::Payload:
        return condition.test.path.join(u'.') + QString::number(int(condition.test.op)) + condition.test.value;
    case Type::Not:
        return u'-' + shown(condition.parts.front());
    case Type::Any:
        return join(u"|"_s);
    default:
        return join(u"&"_s);
    }
}

QString rest(const QString &text)
{
    const auto filter = EventFilter::parse(text, QueryNow);
    EXPECT_TRUE(filter) << text.toStdString() << ": " << filter.error().detail.toStdString();
    return filter && filter->condition ? shown(*filter->condition) : QString();
}

struct WrongQuery
{
    QString text;
    qsizetype at;
    qsizetype length;
    QString says;
};

} // namespace

TEST(EventQuery, WhatAlwaysHoldsStaysOutsideTheCondition)
{
    const auto filter = EventFilter::parse(u"type:A AND late (object:o)"_s, QueryNow);
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->eventType, u"A"_s);
    EXPECT_EQ(filter->objectId, u"o"_s);
    EXPECT_EQ(filter->words, QStringList{u"late"_s});
    EXPECT_FALSE(filter->condition);
    EXPECT_TRUE(EventFilter::parse(u"data.a:1"_s, QueryNow)->condition);
    EXPECT_FALSE(EventFilter::parse(u"data.a:1"_s, QueryNow)->isEmpty());
}

TEST(EventQuery, OrBindsLessThanAndAndNotBindsMost)
{
    EXPECT_EQ(rest(u"a OR b"_s), u"((a|b))"_s);
    EXPECT_EQ(rest(u"a b OR c"_s), u"(((a&b)|c))"_s);
    EXPECT_EQ(rest(u"a AND b OR c AND d"_s), u"(((a&b)|(c&d)))"_s);
    EXPECT_EQ(rest(u"(a OR b) (c OR type:D)"_s), u"((a|b)&(c|type:D))"_s);
    EXPECT_EQ(rest(u"-a b"_s), u"(-a)"_s) << "b is outside";
    EXPECT_EQ(rest(u"NOT a OR b"_s), u"((-a|b))"_s);
    EXPECT_EQ(rest(u"NOT (a OR b)"_s), u"(-(a|b))"_s);
    EXPECT_EQ(rest(u"-(a b)"_s), u"(-(a&b))"_s);
    EXPECT_EQ(rest(u"NOT -a"_s), u"(--a)"_s);
    EXPECT_EQ(rest(u"-type:A OR(x)"_s), u"((-type:A|x))"_s);
}

TEST(EventQuery, WordsThatOnlyLookLikeJoints)
{
    const auto words = [](const QString &text) { return EventFilter::parse(text, QueryNow)->words; };
    EXPECT_EQ(words(u"or and not ORDER ANDY NOTE"_s),
              (QStringList{u"or"_s, u"and"_s, u"not"_s, u"ORDER"_s, u"ANDY"_s, u"NOTE"_s}));
    EXPECT_EQ(words(u"\"OR\" \"(\" f(x) a) - -- x-ray"_s),
              (QStringList{u"OR"_s, u"("_s, u"f(x)"_s, u"a)"_s, u"-"_s, u"--"_s, u"x-ray"_s}));
    EXPECT_EQ(words(u"a<b 1>2 colour~red"_s), (QStringList{u"a<b"_s, u"1>2"_s, u"colour~red"_s}));
}

TEST(EventQuery, PathsLookIntoThePayload)
{
    EXPECT_EQ(rest(u"data.text~\"late delivery\""_s), u"(data.text1late delivery)"_s);
    EXPECT_EQ(rest(u"data.n>3 data.n<=5 data.n<9 data.n>=1"_s), u"(data.n43&data.n35&data.n29&data.n51)"_s);
    EXPECT_EQ(rest(u"context:x DATA.Title:*"_s), u"(context0x&DATA.Title0*)"_s);
    EXPECT_EQ(rest(u"-data.a:b"_s), u"(-data.a0b)"_s);
}

TEST(EventQuery, ValidationsAreThereWhereAnAlternativeAsksForThem)
{
    EXPECT_EQ(EventFilter::parse(u"is:validation OR late"_s, QueryNow)->kinds,
              (QList{Kind::Event, Kind::Rejected, Kind::Validation}));
    EXPECT_EQ(EventFilter::parse(u"-is:validation late"_s, QueryNow)->kinds, EventFilter::deliveries());
    EXPECT_EQ(EventFilter::parse(u"is:validation OR late"_s, QueryNow, {})->kinds, QList<Kind>());
}

TEST(EventQuery, AnswersAndTimes)
{
    EXPECT_EQ(EventFilter::parse(u"duplicate:yes"_s, QueryNow)->duplicated, true);
    EXPECT_EQ(EventFilter::parse(u"pinned:NO"_s, QueryNow)->pinned, false);
    EXPECT_EQ(EventFilter::parse(u"until:1h"_s, QueryNow)->until, QueryNow.addSecs(-3600));
    EXPECT_EQ(EventFilter::parse(u"is:test"_s, QueryNow)->words, QStringList{EventFilter::TestMark});
}

TEST(EventQuery, TheWrongPlaceIsMarked)
{
    const std::vector<WrongQuery> all{
        {u"a (b OR c"_s, 2, 1, u"not closed"_s},
        {u"a OR"_s, 4, 0, u"has to follow"_s},
        {u"OR a"_s, 0, 2, u"before"_s},
        {u"a AND OR b"_s, 6, 2, u"before"_s},
        {u"()"_s, 1, 1, u"before"_s},
        {u"late colour:red x"_s, 5, 10, u"no such term"_s},
        {u"a OR is:new"_s, 5, 6, u"is:"_s},
        {u"x data..a:1"_s, 2, 9, u"path"_s},
        {u"data.a>"_s, 0, 7, u"value"_s},
        {u"-"_s + u"("_s.repeated(17) + u"a"_s, 17, 1, u"brackets"_s},
        {u"a "_s.repeated(20), 32, 1, u"16 words"_s},
        {u"duplicate:maybe"_s, 0, 15, u"yes or no"_s},
        {u"type:a (x OR y) type:b"_s, 16, 6, u"OR"_s},
    };
    for (const WrongQuery &wrong : all) {
        QueryPlace place;
        const auto filter = EventFilter::parse(wrong.text, QueryNow, {}, &place);
        ASSERT_FALSE(filter) << wrong.text.toStdString();
        EXPECT_EQ(filter.error().kind, base::Error::Kind::InvalidInput);
        EXPECT_TRUE(filter.error().detail.contains(wrong.says)) << filter.error().detail.toStdString();
        if (!wrong.text.startsWith(u"-("_s) && !wrong.text.startsWith(u"a a"_s)) {
            EXPECT_EQ(place, (QueryPlace{wrong.at, wrong.length})) << wrong.text.toStdString();
        }
    }
    EXPECT_FALSE(EventFilter::parse(u"(a OR b) "_s.repeated(40), QueryNow)) << "more than 64 terms";
}
