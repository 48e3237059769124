// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/JsonTokens.h"

#include <gtest/gtest.h>

namespace {

qsizetype mistakeIn(const QByteArray &json)
{
    const std::optional<inspect::JsonMistake> mistake =
        inspect::readJsonTokens(json, [](const inspect::JsonToken &) {});
    EXPECT_FALSE(mistake && mistake->why.isEmpty());
    return mistake ? mistake->at : -1;
}

} // namespace

TEST(JsonTokens, SaysAtWhichByteATextStopsBeingJson)
{
    EXPECT_EQ(mistakeIn(R"({"a":[1,2,{"b":null}]})"), -1);
    EXPECT_EQ(mistakeIn(""), 0);
    EXPECT_EQ(mistakeIn("[1,2"), 4);
    EXPECT_EQ(mistakeIn("[1 2]"), 3);
    EXPECT_EQ(mistakeIn(R"({"a" 1})"), 5);
    EXPECT_EQ(mistakeIn("{a:1}"), 1);
    EXPECT_EQ(mistakeIn("[1,]"), 3);
    EXPECT_EQ(mistakeIn("[01]"), 2);
    EXPECT_EQ(mistakeIn("[1.x]"), 3);
    EXPECT_EQ(mistakeIn("null null"), 5);
    EXPECT_EQ(mistakeIn("[1}"), 2);
    EXPECT_EQ(mistakeIn("\xEF\xBB\xBF[1,"), 6);
    EXPECT_EQ(mistakeIn("[\"a\nb\"]"), 3);
    EXPECT_EQ(mistakeIn(R"(["\x"])"), 3);
}
