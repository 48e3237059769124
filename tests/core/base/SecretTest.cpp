// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Secret.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Secret;

TEST(Secret, NeverPrintsItself)
{
    QString printed;
    QDebug(&printed) << Secret(u"hunter2"_s) << Secret();
    EXPECT_FALSE(printed.contains(u"hunter2"_s));
    EXPECT_EQ(printed.trimmed(), u"(secret) (no secret)"_s);
}

TEST(Secret, ComparesWholeContents)
{
    const Secret secret(u"token"_s);
    EXPECT_TRUE(secret.equals("token"));
    for (const char *other : {"", "t", "tokem", "xoken", "tokentoken", "token "})
        EXPECT_FALSE(secret.equals(other)) << other;
    EXPECT_TRUE(Secret().equals(""));
    EXPECT_FALSE(Secret().equals("x"));
}

TEST(Secret, ACopyOutlivesTheOriginal)
{
    auto original = std::make_unique<Secret>(u"token"_s);
    const Secret copy = *original;
    original.reset();
    EXPECT_EQ(copy.revealText(), u"token"_s);
}

TEST(RandomToken, IsLongUrlSafeAndNeverTheSame)
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i) {
        const QString token = base::randomToken();
        EXPECT_EQ(token.size(), 32);
        for (const QChar c : token)
            EXPECT_TRUE(c.isLetterOrNumber() || c == u'-' || c == u'_');
        seen.insert(token);
    }
    EXPECT_EQ(seen.size(), 100);
    EXPECT_GE(base::randomToken(1).size(), 22) << "at least 16 bytes";
}
