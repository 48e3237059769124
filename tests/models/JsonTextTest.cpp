// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/JsonText.h"

#include "inspect/JsonTokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::prettyJson;

namespace {

bool isJson(const QByteArray &text)
{
    return !inspect::readJsonTokens(text, [](const inspect::JsonToken &) {});
}

} // namespace

TEST(JsonText, LaysOutWithTwoSpacesALevel)
{
    EXPECT_EQ(prettyJson(R"({"b":1,"a":[1,{"c":null}],"e":{},"f":[ ]})"), uR"({
  "b": 1,
  "a": [
    1,
    {
      "c": null
    }
  ],
  "e": {},
  "f": []
})"_s);
}

TEST(JsonText, KeepsOrderDoublesAndSpelling)
{
    EXPECT_EQ(prettyJson(R"({"z":1.0,"a":1e400,"z":12345678901234567890,"u":"\u00e9\/é"})"), uR"({
  "z": 1.0,
  "a": 1e400,
  "z": 12345678901234567890,
  "u": "\u00e9\/é"
})"_s);
}

TEST(JsonText, LaidOutTextStaysAsItIs)
{
    const QString once = prettyJson(R"([{"a":"x: {y}, [z]"},"\"\\",-0.5E+3])");
    EXPECT_EQ(prettyJson(once.toUtf8()), once);
}

TEST(JsonText, ScalarsAndBlanksAndAByteOrderMark)
{
    EXPECT_EQ(prettyJson(" 12 "), u"12"_s);
    EXPECT_EQ(prettyJson("\"x\"\n"), u"\"x\""_s);
    EXPECT_EQ(prettyJson("\xEF\xBB\xBF[1]"), u"[\n  1\n]"_s);
}

TEST(JsonText, WhatIsNoJsonComesBackAsItIs)
{
    for (const QByteArray text : {"",
                                  " ",
                                  "{",
                                  "}",
                                  "[1,]",
                                  "{\"a\":1,}",
                                  "{\"a\" 1}",
                                  "{a:1}",
                                  "[1 2]",
                                  "01",
                                  "1.",
                                  ".5",
                                  "-",
                                  "+1",
                                  "1e",
                                  "tru",
                                  "nul",
                                  "'x'",
                                  "\"x",
                                  "\"\\x\"",
                                  "\"\\u12g4\"",
                                  "\"\\u12",
                                  "\"\\",
                                  "\"a\nb\"",
                                  "[1]]",
                                  "{\"a\":1]",
                                  "[1}",
                                  "1 2",
                                  "{\"a\"}",
                                  "[,1]",
                                  "{,}",
                                  "NaN",
                                  "<html>",
                                  "{\"a\":1}{\"b\":2}"}) {
        EXPECT_FALSE(isJson(text)) << text.toStdString();
        EXPECT_EQ(prettyJson(text), QString::fromUtf8(text)) << text.toStdString();
    }
    EXPECT_EQ(prettyJson("caf\xe9 {"), u"caf\uFFFD {"_s);
}

TEST(JsonText, AgreesWithTheParserOnEveryCutOfAText)
{
    const QByteArray whole = R"({"a":[1,-2.5e3,true,null,"x\"\\\u00e9"],"b":{"c":{}}})";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const QByteArray cut = whole.first(size);
        EXPECT_EQ(isJson(cut), !QJsonDocument::fromJson(cut).isNull()) << cut.toStdString();
    }
}

TEST(JsonText, SaysTheSameAsBefore)
{
    const QByteArray json = R"({"a":[1,2,{"b":"c"}],"d":{"e":[[],[[]]],"f":false}})";
    EXPECT_EQ(QJsonDocument::fromJson(prettyJson(json).toUtf8()), QJsonDocument::fromJson(json));
}

TEST(JsonText, DeepNestingNeitherOverflowsNorExplodes)
{
    const int depth = 500'000;
    const QByteArray deep = QByteArray(depth, '[') + QByteArray(depth, ']');
    const QString text = prettyJson(deep);
    EXPECT_LT(text.size(), 8 * deep.size() + 1024 * 1024);
    QString back = text;
    EXPECT_EQ(back.remove(u'\n').remove(u' ').toLatin1(), deep);
}
