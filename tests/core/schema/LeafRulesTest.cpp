// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/LeafRules.h"

#include "Payloads.h"

using namespace Qt::StringLiterals;
using schema::fitsFormat;
using schema::LeafRules;

TEST(LeafRules, KnowsFormatsOfTimes)
{
    for (const QString &good :
         {u"2018-03-22T18:29:59Z"_s, u"2018-03-22T18:29:59.123Z"_s, u"2018-03-22T18:29:59+05:30"_s})
        EXPECT_TRUE(fitsFormat(good, u"date-time"_s)) << qPrintable(good);
    for (const QString &bad :
         {u"2018-03-22"_s, u"18:29:59Z"_s, u"2018-02-30T00:00:00Z"_s, u"soon"_s, u""_s, QString(100'000, u'1')})
        EXPECT_FALSE(fitsFormat(bad, u"date-time"_s)) << qPrintable(bad.left(30));
    EXPECT_TRUE(fitsFormat(u"2020-02-29"_s, u"date"_s));
    EXPECT_FALSE(fitsFormat(u"2019-02-29"_s, u"date"_s));
    EXPECT_TRUE(fitsFormat(u"18:29:59Z"_s, u"time"_s));
    EXPECT_FALSE(fitsFormat(u"25:00:00Z"_s, u"time"_s));
    EXPECT_TRUE(fitsFormat(u"anything"_s, u"hostname"_s)) << "only an annotation";
}

TEST(LeafRules, ReadsTheUsualCondition)
{
    const auto condition = [](const QByteArray &json) { return LeafRules::ofCondition(payloads::fromText(json)); };
    const std::optional<LeafRules> usual =
        condition(R"({"properties": {"type": {"const": "Text"}}, "required": ["type"]})");
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->required, QStringList{u"type"_s});
    ASSERT_EQ(usual->fieldValues.size(), 1);
    EXPECT_EQ(usual->fieldValues.front().second.texts, QStringList{u"Text"_s});
    EXPECT_TRUE(
        condition(R"({"properties": {"done": {"enum": [true, 1]}}})")->fieldValues.front().second.texts.isEmpty());
    EXPECT_FALSE(condition(R"({"required": ["type"]})")) << "nothing to save";
    EXPECT_FALSE(condition(R"({"properties": {"type": {"type": "string"}}})"));
    EXPECT_FALSE(condition(R"({"properties": {"type": {"const": "a", "minLength": 1}}})"));
    EXPECT_FALSE(condition(R"({"properties": {"type": {"const": "a"}}, "minProperties": 2})"));
}

TEST(LeafRules, AreEmptyWhereAnyValueWillDo)
{
    EXPECT_TRUE(
        LeafRules::of(payloads::fromText(R"({"title": "a", "properties": {}, "format": "hostname"})")).isEmpty());
    EXPECT_FALSE(LeafRules::of(payloads::fromText(R"({"const": null})")).isEmpty());
}
