// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/Arguments.h"
#include "app/cli/PayloadFile.h"

#include "kaizala/EventType.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);

} // namespace

TEST(Arguments, TimesInEveryForm)
{
    const auto time = [](const QString &text) { return cli::timeArgument(text, Now); };
    EXPECT_EQ(*time(u"90d"_s), Now.addDays(90));
    EXPECT_EQ(*time(u"12H"_s), Now.addSecs(12 * 3600));
    EXPECT_EQ(*time(u"30m"_s), Now.addSecs(30 * 60));
    EXPECT_EQ(*time(u"6w"_s), Now.addDays(42));
    EXPECT_EQ(*time(u" 2027-01-31T10:00:00+05:30 "_s), QDateTime(QDate(2027, 1, 31), QTime(4, 30), Qt::UTC));
    EXPECT_EQ(*time(u"1800000000000"_s), QDateTime::fromMSecsSinceEpoch(1800000000000, Qt::UTC));
    for (const QString &bad :
         {u""_s, u"later"_s, u"90"_s, u"0d"_s, u"-5d"_s, u"9999999d"_s, u"2001-01-01"_s, u"90 d"_s}) {
        const auto outcome = time(bad);
        ASSERT_FALSE(outcome) << bad.toStdString();
        EXPECT_EQ(outcome.error().exit, cli::Exit::Usage);
        EXPECT_FALSE(outcome.error().sentence.isEmpty());
    }
}

TEST(Arguments, EventTypes)
{
    EXPECT_EQ(*cli::eventTypesArgument(u"All"_s), kaizala::allEventTypeNames());
    EXPECT_EQ(*cli::eventTypesArgument(u"jobcreated, JobResponse,,JOBCREATED,PollCreated"_s),
              (QStringList{u"JobCreated"_s, u"JobResponse"_s, u"PollCreated"_s}));
    EXPECT_FALSE(cli::eventTypesArgument(u" , "_s));
}

TEST(Arguments, Addresses)
{
    EXPECT_EQ(cli::addressArgument({}), QHostAddress(QHostAddress::LocalHost));
    EXPECT_EQ(cli::addressArgument(u"LocalHost"_s), QHostAddress(QHostAddress::LocalHost));
    EXPECT_EQ(cli::addressArgument(u"::1"_s), QHostAddress(QHostAddress::LocalHostIPv6));
    EXPECT_EQ(cli::addressArgument(u"0.0.0.0"_s), QHostAddress(QHostAddress::AnyIPv4));
    EXPECT_FALSE(cli::addressArgument(u"example.org"_s));
}

TEST(Arguments, SecretsComeFromTheEnvironment)
{
    qputenv("KWC_TEST_SECRET", "abc");
    EXPECT_TRUE(cli::secretFromEnvironment(u"KWC_TEST_SECRET"_s)->equals("abc"));
    qputenv("KWC_TEST_SECRET", "");
    EXPECT_FALSE(cli::secretFromEnvironment(u"KWC_TEST_SECRET"_s)) << "an empty secret protects nothing";
    qunsetenv("KWC_TEST_SECRET");
    EXPECT_FALSE(cli::secretFromEnvironment(u"KWC_TEST_SECRET"_s));
}

TEST(Arguments, FilesAreTakenApart)
{
    const auto count = [](const QByteArray &content) { return cli::payloadsOf(content).size(); };
    EXPECT_EQ(count("{\n \"a\": 1\n}\n"), 1) << "one document over several lines";
    EXPECT_EQ(count("{\"a\":1}\n{\"a\":2}\n"), 2);
    EXPECT_EQ(count("{\"a\":1}\n"), 1);
    EXPECT_EQ(count("{\n \"a\": \n}\n"), 1) << "broken, but still one";
    EXPECT_EQ(count("[\n{},\n{},\n{}\n]"), 1) << "an array of objects is one payload";
    EXPECT_EQ(count(""), 1) << "for the check to refuse";
    EXPECT_EQ(cli::payloadsOf("\n{}\n\n{}").last().line, 4);
}
