// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/JsonString.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using inspect::decodedString;
using inspect::visibleText;

TEST(JsonString, DecodesEveryEscape)
{
    EXPECT_EQ(decodedString(R"("")"), QString());
    EXPECT_EQ(decodedString(R"("a\"b\\c\/d\b\f\n\r\t")"), u"a\"b\\c/d\b\f\n\r\t"_s);
    EXPECT_EQ(decodedString("\"\\u0041\\u00e9\\uD83D\\uDE00\xE0\xA4\xAE\""), u"Aé😀म"_s);
    EXPECT_EQ(decodedString(R"("a\u0000b")"), QString(u"a\0b"_s));
}

TEST(JsonString, KeepsLoneSurrogatesApart)
{
    EXPECT_EQ(decodedString(R"("\uD83D")"), QString(QChar(0xD83D)));
    EXPECT_NE(decodedString(R"("\uD83D")"), decodedString(R"("\uD83E")"));
}

TEST(JsonString, BytesThatAreNoUtf8BecomeReplacements)
{
    EXPECT_EQ(decodedString("\"a\xFF"
                            "b\""),
              u"a\uFFFDb"_s);
}

TEST(JsonString, MakesWhatCannotBeSeenVisible)
{
    EXPECT_EQ(visibleText(u"plain, म, 😀, tab\tand\nline"_s), u"plain, म, 😀, tab\tand\nline"_s);
    EXPECT_EQ(visibleText(u"a"_s + QChar(0xD83D) + u"b"_s), u"a\\uD83Db"_s);
    EXPECT_EQ(visibleText(QString(QChar(0xDE00)) + QChar(0xD83D)), u"\\uDE00\\uD83D"_s);
    EXPECT_EQ(visibleText(QString(u"x\0y"_s)), u"x\\u0000y"_s);
    EXPECT_EQ(visibleText(u"x"_s + QChar(0x202E) + u"y"_s + QChar(0x2066)), u"x\\u202Ey\\u2066"_s);
    EXPECT_EQ(visibleText(u"\r\u0085"_s), u"\\u000D\\u0085"_s);
}
