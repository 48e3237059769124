// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventFilter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::Kind;
using store::Verdict;

namespace {

const QDateTime Now(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

EventFilter parsed(const QString &text)
{
    const auto filter = EventFilter::parse(text, Now);
    EXPECT_TRUE(filter) << text.toStdString() << ": " << filter.error().detail.toStdString();
    return filter.value_or(EventFilter());
}

struct Wrong
{
    QString text;
    QString names; //!< what the message has to hold
};

} // namespace

TEST(EventFilter, NothingFiltersNothing)
{
    EXPECT_TRUE(parsed(u""_s).isEmpty());
    EXPECT_TRUE(parsed(u"  \t \n"_s).isEmpty());
    EXPECT_TRUE(parsed(u"\"\""_s).isEmpty());
    EXPECT_EQ(parsed(u""_s).kinds, (QList{Kind::Event, Kind::Rejected}));
}

TEST(EventFilter, ReadsEveryTermInAnyOrder)
{
    const EventFilter filter = parsed(u"word type:JobResponse \"late delivery\" from:+91* object:8c29 id:3e49 "
                                      "subscription:dac6 schema:invalid is:duplicate since:2h inbox:/k/a status:503"_s);
    EXPECT_EQ(filter.eventType, u"JobResponse"_s);
    EXPECT_EQ(filter.from, u"+91*"_s);
    EXPECT_EQ(filter.objectId, u"8c29"_s);
    EXPECT_EQ(filter.eventId, u"3e49"_s);
    EXPECT_EQ(filter.subscriptionId, u"dac6"_s);
    EXPECT_EQ(filter.inbox, u"/k/a"_s);
    EXPECT_EQ(filter.status, 503);
    EXPECT_EQ(filter.verdict, Verdict::Invalid);
    EXPECT_EQ(filter.duplicated, true);
    EXPECT_EQ(filter.since, Now.addSecs(-7200));
    EXPECT_EQ(filter.words, (QStringList{u"word"_s, u"late delivery"_s}));
    EXPECT_EQ(filter.kinds, EventFilter().kinds);
    EXPECT_FALSE(filter.isEmpty());
}

TEST(EventFilter, KindsReplaceTheDefault)
{
    EXPECT_EQ(parsed(u"is:rejected"_s).kinds, QList{Kind::Rejected});
    EXPECT_EQ(parsed(u"is:validation"_s).kinds, QList{Kind::Validation});
    EXPECT_EQ(EventFilter::parse(u"word"_s, Now, {})->kinds, QList<Kind>()) << "of the caller's choice";
    EXPECT_EQ(EventFilter::parse(u"is:rejected"_s, Now, {})->kinds, QList{Kind::Rejected});
    EXPECT_EQ(parsed(u"is:rejected is:validation"_s).kinds, (QList{Kind::Rejected, Kind::Validation}));
    EXPECT_FALSE(parsed(u"is:rejected"_s).isEmpty());
}

TEST(EventFilter, VerdictsStandAlone)
{
    EXPECT_EQ(parsed(u"valid"_s).verdict, Verdict::Valid);
    EXPECT_EQ(parsed(u"NOTES"_s).verdict, Verdict::Notes);
    EXPECT_EQ(parsed(u"invalid"_s).verdict, Verdict::Invalid);
    EXPECT_EQ(parsed(u"rejected"_s).verdict, Verdict::Rejected);
}

TEST(EventFilter, QuotesTakeMeaningAway)
{
    const EventFilter filter = parsed(u"\"valid\" \"type:x\" \"is:duplicate\""_s);
    EXPECT_EQ(filter.words, (QStringList{u"valid"_s, u"type:x"_s, u"is:duplicate"_s}));
    EXPECT_FALSE(filter.verdict);
    EXPECT_EQ(parsed(u"from:\"Asha Rao\" x"_s).from, u"Asha Rao"_s);
    EXPECT_EQ(parsed(u"\"still typ"_s).words, QStringList{u"still typ"_s});
}

TEST(EventFilter, KeysIgnoreCaseAndOtherColonsBelongToWords)
{
    EXPECT_EQ(parsed(u"TYPE:JobCreated"_s).eventType, u"JobCreated"_s);
    EXPECT_EQ(parsed(u"10:41 +91: :x"_s).words, (QStringList{u"10:41"_s, u"+91:"_s, u":x"_s}));
    EXPECT_EQ(parsed(u"id:a:b"_s).eventId, u"a:b"_s);
    EXPECT_EQ(parsed(u"समय:१०"_s).words, QStringList{u"समय:१०"_s});
}

TEST(EventFilter, SinceTakesSpansAndTimes)
{
    EXPECT_EQ(parsed(u"since:90m"_s).since, Now.addSecs(-5400));
    EXPECT_EQ(parsed(u"since:3D"_s).since, Now.addDays(-3));
    EXPECT_EQ(parsed(u"since:0h"_s).since, Now);
    EXPECT_EQ(parsed(u"since:2026-01-14T08:30:00Z"_s).since, QDateTime(QDate(2026, 1, 14), QTime(8, 30), Qt::UTC));
    EXPECT_EQ(parsed(u"since:2026-01-14T08:30:00+05:30"_s).since, QDateTime(QDate(2026, 1, 14), QTime(3, 0), Qt::UTC));
    EXPECT_EQ(parsed(u"since:\"2026-01-14\""_s).since, QDateTime(QDate(2026, 1, 14), QTime(0, 0), Qt::UTC));
}

TEST(EventFilter, WrongTermsAreNamed)
{
    const std::vector<Wrong> all{
        {u"word colour:red"_s, u"colour:red"_s},
        {u"https://example.org"_s, u"quotes"_s},
        {u"type:"_s, u"type:"_s},
        {u"type: JobCreated"_s, u"type:"_s},
        {u"schema:good"_s, u"schema:good"_s},
        {u"status:ok"_s, u"status:ok"_s},
        {u"status:99"_s, u"status:99"_s},
        {u"is:new"_s, u"is:new"_s},
        {u"since:2x"_s, u"since:2x"_s},
        {u"since:h"_s, u"since:h"_s},
        {u"since:-2h"_s, u"since:-2h"_s},
        {u"since:99999999999999999999d"_s, u"since:9999"_s},
        {u"since:yesterday"_s, u"since:yesterday"_s},
        {u"type:a type:b"_s, u"type:b"_s},
        {u"valid schema:invalid"_s, u"schema:invalid"_s},
        {u"valid invalid"_s, u"invalid"_s},
        {QString(301, u'x'), u"300"_s},
        {QString(4001, u' '), u"4000"_s},
        {u"a b c d e f g h i j k l m n o p q"_s, u"q"_s},
    };
    for (const Wrong &wrong : all) {
        const auto filter = EventFilter::parse(wrong.text, Now);
        ASSERT_FALSE(filter) << wrong.text.toStdString();
        EXPECT_EQ(filter.error().kind, base::Error::Kind::InvalidInput);
        EXPECT_TRUE(filter.error().detail.contains(wrong.names)) << filter.error().detail.toStdString();
        EXPECT_LT(filter.error().detail.size(), 200);
    }
}
