// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/QueryParts.h"

#include "store/EventFilter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::EventFilter;

namespace {

QStringList textsOf(const QString &query)
{
    QStringList texts;
    for (const store::QueryPart &part : store::queryParts(query)) {
        EXPECT_EQ(query.mid(part.place.at, part.place.length), part.text);
        texts.append(part.text);
    }
    return texts;
}

const QDateTime Noon(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

} // namespace

TEST(QueryParts, WhatStandsSideBySideIsApart)
{
    EXPECT_TRUE(textsOf({}).isEmpty());
    EXPECT_TRUE(textsOf(u"   "_s).isEmpty());
    EXPECT_EQ(textsOf(u" type:Job*  from:\"Asha Rao\" late "_s),
              (QStringList{u"type:Job*"_s, u"from:\"Asha Rao\""_s, u"late"_s}));
    EXPECT_EQ(textsOf(u"a AND b AND -c NOT (d OR e) data.x>=3"_s),
              (QStringList{u"a"_s, u"b"_s, u"-c"_s, u"NOT (d OR e)"_s, u"data.x>=3"_s}));
    EXPECT_EQ(textsOf(u" a b OR c "_s), QStringList{u"a b OR c"_s});
    EXPECT_EQ(textsOf(u"(a (b OR c)) d"_s), (QStringList{u"(a (b OR c))"_s, u"d"_s}));
}

TEST(QueryParts, WhatCanNotBeReadIsShownAsWell)
{
    EXPECT_EQ(textsOf(u"a (b c"_s), (QStringList{u"a"_s, u"(b c"_s}));
    EXPECT_EQ(textsOf(u"a NOT"_s), (QStringList{u"a"_s, u"NOT"_s}));
    EXPECT_EQ(textsOf(u"\"open to the end"_s), QStringList{u"\"open to the end"_s});
}

TEST(QueryParts, OnePartIsTakenOut)
{
    const QString query = u"type:A AND -b  (c OR d)"_s;
    EXPECT_EQ(store::queryWithout(query, 0), u"-b (c OR d)"_s);
    EXPECT_EQ(store::queryWithout(query, 1), u"type:A (c OR d)"_s);
    EXPECT_EQ(store::queryWithout(query, 2), u"type:A -b"_s);
    EXPECT_EQ(store::queryWithout(u"a OR b"_s, 0), QString());
    EXPECT_EQ(store::queryWithout(u"a b"_s, 7), u"a b"_s);
    EXPECT_EQ(store::queryWithout(u"a b"_s, -1), u"a b"_s);
}

TEST(QueryParts, TimesAreReplaced)
{
    const QString between = store::queryBetween(u"since:2h late -since:1h until:1h"_s, Noon, Noon.addSecs(90));
    EXPECT_EQ(between, u"late -since:1h since:2026-01-15T12:00Z until:2026-01-15T12:01:30Z"_s);
    EXPECT_EQ(store::queryAnyTime(between), u"late -since:1h"_s);
    EXPECT_EQ(store::queryBetween({}, Noon, Noon.addSecs(60)), u"since:2026-01-15T12:00Z until:2026-01-15T12:01Z"_s);
    const QString any = store::queryBetween(u"a OR b"_s, Noon, Noon.addSecs(60));
    EXPECT_EQ(any, u"(a OR b) since:2026-01-15T12:00Z until:2026-01-15T12:01Z"_s);
    const auto filter = EventFilter::parse(any, Noon);
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->since, Noon);
    EXPECT_EQ(filter->until, Noon.addSecs(60));
}
