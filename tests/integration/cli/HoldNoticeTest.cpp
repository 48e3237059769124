// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/HoldNotice.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

TEST(HoldNoticeTest, OneHoldIsNewsOnce)
{
    cli::HoldNotice notice;
    const cli::HoldNotice::Time start = std::chrono::steady_clock::now();
    EXPECT_TRUE(notice.isNews(10s, start));
    EXPECT_FALSE(notice.isNews(10s, start + 20ms)) << "another call was refused at the same time";
    EXPECT_FALSE(notice.isNews(9s, start + 1s));
    EXPECT_FALSE(notice.isNews(10s, start + 9s)) << "which makes the hold longer";
    EXPECT_FALSE(notice.isNews(1s, start + 18s));
    EXPECT_TRUE(notice.isNews(10s, start + 19s)) << "the next hold";
}

TEST(HoldNoticeTest, ALongerWaitThanWasSaidIsNews)
{
    cli::HoldNotice notice;
    const cli::HoldNotice::Time start = std::chrono::steady_clock::now();
    EXPECT_TRUE(notice.isNews(1s, start));
    EXPECT_TRUE(notice.isNews(60s, start));
    EXPECT_FALSE(notice.isNews(1s, start + 2s)) << "the long one is under way";
}
