// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/AnswerQueue.h"

#include <gtest/gtest.h>

using http::AnswerQueue;
using http::Response;

TEST(AnswerQueueTest, givesAnswersOutInTheOrderOfTheRequests)
{
    AnswerQueue queue;
    const quint64 first = queue.push({.head = true}, 10);
    const quint64 second = queue.push({}, 5);
    EXPECT_EQ(queue.size(), 2);
    EXPECT_EQ(queue.bodyBytes(), 15);
    EXPECT_TRUE(queue.answer(second, Response::text(200, "two")));
    EXPECT_FALSE(queue.takeReady());
    EXPECT_TRUE(queue.answer(first, Response::text(200, "one")));
    const auto one = queue.takeReady();
    ASSERT_TRUE(one);
    EXPECT_EQ(one->response.body, "one");
    EXPECT_TRUE(one->context.head);
    EXPECT_EQ(queue.bodyBytes(), 5);
    const auto two = queue.takeReady();
    ASSERT_TRUE(two);
    EXPECT_EQ(two->response.body, "two");
    EXPECT_TRUE(queue.isEmpty());
    EXPECT_FALSE(queue.takeReady());
}

TEST(AnswerQueueTest, takesOneAnswerPerRequest)
{
    AnswerQueue queue;
    const quint64 id = queue.push({}, 0);
    EXPECT_TRUE(queue.answer(id, Response::text(200, "first")));
    EXPECT_FALSE(queue.answer(id, Response::text(200, "second")));
    EXPECT_EQ(queue.takeReady()->response.body, "first");
    EXPECT_FALSE(queue.answer(id, Response::text(200, "third")));
    EXPECT_FALSE(queue.answer(id + 1, Response::text(200, "of a request that never came")));
}

TEST(AnswerQueueTest, forgetsWhatIsCleared)
{
    AnswerQueue queue;
    const quint64 before = queue.push({}, 7);
    queue.clear();
    EXPECT_TRUE(queue.isEmpty());
    EXPECT_EQ(queue.bodyBytes(), 0);
    const quint64 after = queue.push({}, 0);
    EXPECT_NE(before, after);
    EXPECT_FALSE(queue.answer(before, {}));
}

TEST(AnswerQueueTest, givesAnAnsweredRequestItsTurn)
{
    AnswerQueue queue;
    const quint64 id = queue.push({}, 0);
    queue.pushAnswered({.keepAlive = false}, Response::text(400, "no"));
    EXPECT_FALSE(queue.takeReady());
    queue.answer(id, {});
    EXPECT_TRUE(queue.takeReady());
    EXPECT_EQ(queue.takeReady()->response.status, 400);
}
