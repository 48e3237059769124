// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Tokens.h"

#include "support/FakeClock.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace sandbox {

TEST(Tokens, comeFromTheSeed)
{
    const support::FakeClock clock;
    Tokens one(1, clock);
    Tokens same(1, clock);
    Tokens other(2, clock);
    EXPECT_EQ(one.applicationId(), same.applicationId());
    EXPECT_EQ(one.firstAccess().token, same.firstAccess().token);
    EXPECT_EQ(one.issueAccess().token, same.issueAccess().token);
    EXPECT_EQ(one.refreshToken(), same.refreshToken());
    EXPECT_NE(one.applicationId(), other.applicationId());
    EXPECT_NE(one.firstAccess().token, other.firstAccess().token);
    EXPECT_FALSE(one.refreshToken() == other.refreshToken());
}

TEST(Tokens, areGoodForADay)
{
    support::FakeClock clock;
    Tokens tokens(1, clock);
    const QByteArray token = tokens.firstAccess().token;
    EXPECT_EQ(tokens.check(token), Tokens::Check::Good);
    EXPECT_EQ(tokens.check("wrong"), Tokens::Check::Unknown);
    EXPECT_EQ(tokens.check({}), Tokens::Check::Unknown);
    clock.advance(24h - 1ms);
    EXPECT_EQ(tokens.check(token), Tokens::Check::Good);
    clock.advance(1ms);
    EXPECT_EQ(tokens.check(token), Tokens::Check::Expired);
}

TEST(Tokens, aRenewedOneIsGoodForACallAtLeast)
{
    const support::FakeClock clock;
    Tokens tokens(1, clock);
    const QByteArray first = tokens.firstAccess().token;
    EXPECT_TRUE(tokens.mayExpire(first));
    tokens.expire(first);
    EXPECT_EQ(tokens.check(first), Tokens::Check::Expired);
    EXPECT_FALSE(tokens.mayExpire("unknown"));

    const QByteArray second = tokens.issueAccess().token;
    EXPECT_FALSE(tokens.mayExpire(second));
    EXPECT_EQ(tokens.check(second), Tokens::Check::Good);
    EXPECT_TRUE(tokens.mayExpire(second));

    tokens.forgive();
    EXPECT_EQ(tokens.check(first), Tokens::Check::Good);
}

TEST(Tokens, rotationEndsTheLastRefreshToken)
{
    const support::FakeClock clock;
    Tokens tokens(1, clock);
    const QByteArray before = tokens.refreshToken().reveal();
    EXPECT_TRUE(tokens.isRefreshToken(before));
    const QByteArray after = tokens.rotateRefresh().reveal();
    EXPECT_FALSE(tokens.isRefreshToken(before));
    EXPECT_TRUE(tokens.isRefreshToken(after));
    EXPECT_FALSE(tokens.isRefreshToken({}));
}

TEST(Tokens, keepsABoundedNumber)
{
    const support::FakeClock clock;
    Tokens tokens(1, clock);
    QSet<QByteArray> seen;
    for (int i = 0; i < 1500; ++i)
        seen.insert(tokens.issueAccess().token);
    EXPECT_EQ(seen.size(), 1500);
    EXPECT_EQ(tokens.check(tokens.firstAccess().token), Tokens::Check::Unknown);
}

} // namespace sandbox
