// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/AnswerCounts.h"

#include <gtest/gtest.h>

using delivery::AnswerCounts;
using delivery::Attempt;

namespace {

Attempt attempt(int status, const QByteArray &body = {}, bool isCut = false)
{
    Attempt made;
    made.status = status;
    made.body = body;
    made.isCut = isCut;
    return made;
}

} // namespace

TEST(AnswerCountsTest, ComparesStatusAndBody)
{
    AnswerCounts counts;
    EXPECT_EQ(counts.same(), 0);
    EXPECT_EQ(counts.different(), 0);
    for (const Attempt &one : {attempt(200, "ok"), attempt(200, "ok"), attempt(200, "other"), attempt(201, "ok"),
                               attempt(200, "ok", true), attempt(500, "ok"), attempt(0)})
        counts.add(one);
    EXPECT_EQ(counts.sent, 7);
    EXPECT_EQ(counts.taken, 5);
    EXPECT_EQ(counts.refused, 1);
    EXPECT_EQ(counts.failed, 1);
    EXPECT_EQ(counts.same(), 2);
    EXPECT_EQ(counts.different(), 4);
    EXPECT_EQ(counts.answers(), 5);
}

TEST(AnswerCountsTest, StaysSmall)
{
    AnswerCounts counts;
    for (int i = 0; i < AnswerCounts::MostDifferent + 50; ++i)
        counts.add(attempt(200, QByteArray::number(i)));
    counts.add(attempt(200, "0"));
    EXPECT_EQ(counts.answers(), AnswerCounts::MostDifferent);
    EXPECT_EQ(counts.same(), 2);
    EXPECT_EQ(counts.different(), AnswerCounts::MostDifferent + 49);
}
