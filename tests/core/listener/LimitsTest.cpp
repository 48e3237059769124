// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Limits.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using listener::Limits;
using namespace std::chrono_literals;

TEST(ListenerLimits, AreThoseOfTheIssueUnlessTold)
{
    const QMap<QString, QString> values = listener::toMap(Limits());
    const QMap<QString, QString> expected{
        {u"request-bytes"_s, u"16384"_s}, {u"header-fields"_s, u"100"_s}, {u"body-bytes"_s, u"26214400"_s},
        {u"json-depth"_s, u"512"_s},      {u"connections"_s, u"1024"_s},  {u"requests-per-minute"_s, u"0"_s},
        {u"header-timeout"_s, u"10"_s},   {u"body-rate"_s, u"1024"_s},    {u"idle"_s, u"60"_s}};
    EXPECT_EQ(values, expected);
}

TEST(ListenerLimits, HaveARatePerAddressWhereAddressesTellClientsApart)
{
    EXPECT_EQ(Limits::defaultsFor(QHostAddress(QHostAddress::LocalHost)).requestsPerMinutePerAddress, 0);
    EXPECT_EQ(Limits::defaultsFor(QHostAddress(QHostAddress::LocalHostIPv6)).requestsPerMinutePerAddress, 0);
    EXPECT_EQ(Limits::defaultsFor(QHostAddress(QHostAddress::Any)).requestsPerMinutePerAddress,
              Limits::RequestsPerMinute);
    EXPECT_EQ(Limits::defaultsFor(QHostAddress(u"192.0.2.1"_s)).requestsPerMinutePerAddress, Limits::RequestsPerMinute);
}

TEST(ListenerLimits, EachIsSetByItsNameAndNothingElseIs)
{
    for (const listener::NamedLimit &limit : listener::namedLimits()) {
        SCOPED_TRACE(limit.name.toStdString());
        for (const qint64 value : {limit.least, limit.most}) {
            Limits limits;
            ASSERT_TRUE(listener::setLimit(limits, limit.name, QString::number(value)));
            QMap<QString, QString> expected = listener::toMap(Limits());
            expected.insert(limit.name, QString::number(value));
            EXPECT_EQ(listener::toMap(limits), expected);
        }
    }
    Limits limits;
    ASSERT_TRUE(listener::setLimit(limits, u"header-timeout"_s, u" 3 "_s));
    EXPECT_EQ(limits.headerTimeout, 3s);
    ASSERT_TRUE(listener::setLimit(limits, u"idle"_s, u"7"_s));
    EXPECT_EQ(limits.idle, 7s);
}

TEST(ListenerLimits, BeyondItsRangeALimitStaysAndASentenceSaysWhatWouldDo)
{
    for (const listener::NamedLimit &limit : listener::namedLimits()) {
        SCOPED_TRACE(limit.name.toStdString());
        for (const QString &value : {QString::number(limit.least - 1), QString::number(limit.most + 1), u"many"_s,
                                     QString(), u"1e3"_s, u"99999999999999999999"_s}) {
            Limits limits;
            const base::Result<> set = listener::setLimit(limits, limit.name, value);
            ASSERT_FALSE(set) << value.toStdString();
            EXPECT_EQ(set.error().kind, base::Error::Kind::InvalidInput);
            EXPECT_TRUE(set.error().detail.contains(limit.name));
            EXPECT_TRUE(set.error().detail.contains(QString::number(limit.most)));
            EXPECT_EQ(listener::toMap(limits), listener::toMap(Limits()));
        }
    }
}

TEST(ListenerLimits, AnUnknownNameIsRefusedWithTheKnownOnes)
{
    Limits limits;
    const base::Result<> set = listener::setLimit(limits, u"speed"_s, u"1"_s);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, base::Error::Kind::InvalidInput);
    EXPECT_TRUE(set.error().detail.contains(u"requests-per-minute"_s)) << set.error().detail.toStdString();
}

TEST(ListenerLimits, GoThroughAMapAndBack)
{
    QMap<QString, QString> values = listener::toMap(Limits());
    values.insert(u"connections"_s, u"7"_s);
    values.insert(u"json-depth"_s, u"9"_s);
    const base::Result<Limits> limits = listener::withLimits({}, values);
    ASSERT_TRUE(limits);
    EXPECT_EQ(limits->connections, 7);
    EXPECT_EQ(limits->jsonDepth, 9);
    EXPECT_EQ(listener::toMap(*limits), values);
    values.insert(u"idle"_s, u"0"_s);
    EXPECT_FALSE(listener::withLimits({}, values));
}
