// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PayloadTerm.h"

#include "base/Json.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::PayloadTerm;
using Operator = store::PayloadTerm::Operator;

namespace {

bool holds(const QString &path, Operator op, const QString &value)
{
    static const QJsonValue Payload =
        base::parseJson(R"({"data": {"text": "Late Delivery", "count": 12, "big": "9007199254740993",
        "done": true, "when": "2026-01-15T12:00:00+05:30", "epoch": 1768471200000, "none": null, "list": [1, {"name": "Asha"},
        [{"name": "Émile"}]], "empty": [], "inner": {"Title": "x"}}, "context": "north"})")
            .value();
    return PayloadTerm{path.split(u'.'), op, value}.holds(Payload);
}

} // namespace

TEST(PayloadTerm, TextsCompareWithoutCase)
{
    EXPECT_TRUE(holds(u"data.text"_s, Operator::Equals, u"late delivery"_s));
    EXPECT_TRUE(holds(u"DATA.TEXT"_s, Operator::Equals, u"late*"_s));
    EXPECT_FALSE(holds(u"data.text"_s, Operator::Equals, u"late"_s));
    EXPECT_TRUE(holds(u"data.text"_s, Operator::Contains, u"E DEL"_s));
    EXPECT_TRUE(holds(u"context"_s, Operator::Contains, u"nor"_s));
    EXPECT_TRUE(holds(u"data.list.name"_s, Operator::Equals, u"éMILE"_s));
    EXPECT_FALSE(holds(u"data.text"_s, Operator::Greater, u"a"_s)) << "texts have no order here";
}

TEST(PayloadTerm, NumbersCompareByValue)
{
    EXPECT_TRUE(holds(u"data.count"_s, Operator::Equals, u"12.0"_s));
    EXPECT_TRUE(holds(u"data.count"_s, Operator::Greater, u"9"_s)) << "not as texts";
    EXPECT_FALSE(holds(u"data.count"_s, Operator::Less, u"12"_s));
    EXPECT_TRUE(holds(u"data.count"_s, Operator::LessOrEqual, u"12"_s));
    EXPECT_TRUE(holds(u"data.big"_s, Operator::GreaterOrEqual, u"100"_s)) << "a number in a text";
    EXPECT_TRUE(holds(u"data.list"_s, Operator::Equals, u"1"_s)) << "one entry is enough";
}

TEST(PayloadTerm, BooleansAndTimes)
{
    EXPECT_TRUE(holds(u"data.done"_s, Operator::Equals, u"TRUE"_s));
    EXPECT_TRUE(holds(u"data.done"_s, Operator::Equals, u"yes"_s));
    EXPECT_FALSE(holds(u"data.done"_s, Operator::Equals, u"no"_s));
    EXPECT_FALSE(holds(u"data.done"_s, Operator::Equals, u"1"_s));
    EXPECT_TRUE(holds(u"data.when"_s, Operator::Equals, u"2026-01-15T06:30Z"_s)) << "the same moment";
    EXPECT_TRUE(holds(u"data.when"_s, Operator::Less, u"2026-01-16"_s));
    EXPECT_TRUE(holds(u"data.epoch"_s, Operator::GreaterOrEqual, u"2026-01-15"_s));
    EXPECT_FALSE(holds(u"data.epoch"_s, Operator::Greater, u"2026-02-15"_s));
}

TEST(PayloadTerm, WhatIsThere)
{
    EXPECT_TRUE(holds(u"data.text"_s, Operator::Equals, u"*"_s));
    EXPECT_TRUE(holds(u"data.empty"_s, Operator::Equals, u"*"_s));
    EXPECT_TRUE(holds(u"data.inner"_s, Operator::Equals, u"*"_s));
    EXPECT_FALSE(holds(u"data.none"_s, Operator::Equals, u"*"_s));
    EXPECT_TRUE(holds(u"data.none"_s, Operator::Equals, u"null"_s));
    EXPECT_FALSE(holds(u"data.missing"_s, Operator::Equals, u"*"_s));
    EXPECT_FALSE(holds(u"data.text.more"_s, Operator::Equals, u"*"_s));
    EXPECT_TRUE(holds(u"data.inner.title"_s, Operator::Equals, u"X"_s));
}

TEST(PayloadTerm, IndexesAndEntries)
{
    EXPECT_TRUE(holds(u"data.list.0"_s, Operator::Equals, u"1"_s));
    EXPECT_TRUE(holds(u"data.list.1.name"_s, Operator::Equals, u"asha"_s));
    EXPECT_FALSE(holds(u"data.list.9"_s, Operator::Equals, u"*"_s));
    EXPECT_FALSE(PayloadTerm().holds(QJsonValue(1)));
}
