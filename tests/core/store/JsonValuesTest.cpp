// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/JsonValues.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QStringList values(const QByteArray &json, store::ReadBounds bounds = {1000, 1000})
{
    return store::jsonValues(json, bounds);
}

} // namespace

TEST(JsonValues, StringsAndNumbersInTheirOrderNoKeys)
{
    EXPECT_EQ(values(R"({"a":"one","b" : {"c":[2,-3.5e2,true,null,"x"]}, "d":""})"),
              (QStringList{u"one"_s, u"2"_s, u"-3.5e2"_s, u"x"_s}));
    EXPECT_EQ(values("\"alone\""), QStringList{u"alone"_s});
}

TEST(JsonValues, DecodesEscapes)
{
    EXPECT_EQ(values(R"(["caf\u00e9","say \"hi\"","a\\b","\u0926\u0947\u0930","one\ntwo","\ud83d\udc4d"])"),
              (QStringList{u"café"_s, u"say \"hi\""_s, u"a\\b"_s, u"देर"_s, u"one two"_s, u"👍"_s}));
}

TEST(JsonValues, ReadsJsonInsideStrings)
{
    EXPECT_EQ(values(R"({"answers":"[{\"title\":\"Late \\u00e9\",\"n\":4}]"})"), (QStringList{u"Late é"_s, u"4"_s}));
    EXPECT_EQ(values(R"({"text":"[urgent] come"})"), QStringList{u"[urgent] come"_s}) << "that is a message";
    QByteArray nested = "\"deep\"";
    for (int i = 0; i < 8; ++i)
        nested = "[\"" + nested.replace('\\', "\\\\").replace('"', "\\\"") + "\"]";
    EXPECT_FALSE(values(nested).isEmpty()) << "as a text, however deep";
}

TEST(JsonValues, ReadsWhatIsDamagedAsFarAsItGoes)
{
    EXPECT_EQ(values(R"({"a":"one","b":"two \u00)"), (QStringList{u"one"_s, u"two \uFFFD"_s}));
    EXPECT_EQ(values("{\"a\":\"x\\"), QStringList{u"x\\"_s});
    EXPECT_EQ(values("{\"a\":\"caf\xc3"), QStringList{u"caf\uFFFD"_s});
    EXPECT_TRUE(values("").isEmpty());
    EXPECT_TRUE(values("{").isEmpty());
}

TEST(JsonValues, StopsAtItsBounds)
{
    EXPECT_EQ(values(R"(["aaaa","bbbb","cccc"])", {1000, 6}), (QStringList{u"aaaa"_s, u"bb"_s}));
    EXPECT_EQ(values(R"(["aaaa","bbbb","cccc"])", {11, 1000}), (QStringList{u"aaaa"_s, u"bb"_s}));
    EXPECT_EQ(values('"' + QByteArray(5000, 'x') + '"', {10000, 100}).front().size(), 100);
}

TEST(JsonValues, KnowsJsonByItsBeginning)
{
    EXPECT_TRUE(store::looksLikeJson(" \r\n{"));
    EXPECT_TRUE(store::looksLikeJson("\xef\xbb\xbf[1]"));
    EXPECT_FALSE(store::looksLikeJson("a=b"));
    EXPECT_FALSE(store::looksLikeJson(""));
    EXPECT_FALSE(store::looksLikeJson("\xef\xbb\xbf"));
}
