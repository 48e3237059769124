// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Redaction.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Redaction, HidesUserInfoAndQueryValues)
{
    const QString shown = base::redactedUrl(QUrl(u"https://me:pw@host/k/a?sig=SECRET&sv=2015#frag"_s));
    EXPECT_EQ(shown, u"https://host/k/a?sig=…&sv=…"_s);
    EXPECT_EQ(base::redactedUrl(QUrl(u"http://localhost:80/x"_s)), u"http://localhost:80/x"_s);
}

TEST(Redaction, OneLineHasNoControlCharactersAndSaysWhatIsCut)
{
    EXPECT_EQ(base::oneLine(u"a\nb\tc\u2028d"_s), u"a b c d"_s);
    EXPECT_EQ(base::oneLine(u"abcdef"_s, 4), u"abcd… (2 more)"_s);
}

TEST(Redaction, KnowsLoopbackHosts)
{
    for (const QString &host : {u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.8.9.1"_s, u"::1"_s})
        EXPECT_TRUE(base::isLoopbackHost(host)) << host.toStdString();
    for (const QString &host : {u"localhost.example.org"_s, u"10.0.0.1"_s, u""_s, u"127.0.0.1.example"_s})
        EXPECT_FALSE(base::isLoopbackHost(host)) << host.toStdString();
}
