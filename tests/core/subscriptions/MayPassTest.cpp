// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/MayPass.h"

#include <gtest/gtest.h>

using Kind = base::Error::Kind;

namespace {

base::Error error(Kind kind, int status = 0)
{
    base::Error made;
    made.kind = kind;
    made.httpStatus = status;
    return made;
}

} // namespace

TEST(MayPass, WhatWasOnlyInTheWayMay)
{
    for (const Kind kind : {Kind::Network, Kind::Timeout, Kind::Throttled, Kind::Protocol})
        EXPECT_TRUE(subscriptions::mayPass(error(kind))) << int(kind);
    EXPECT_TRUE(subscriptions::mayPass(error(Kind::Http, 503)));
}

TEST(MayPass, ANoStaysANo)
{
    for (const Kind kind : {Kind::Cancelled, Kind::Tls, Kind::Unauthorized, Kind::NotFound, Kind::InvalidInput,
                            Kind::SecretLocked, Kind::Uncertain})
        EXPECT_FALSE(subscriptions::mayPass(error(kind))) << int(kind);
    EXPECT_FALSE(subscriptions::mayPass(error(Kind::Http, 403)));
}
