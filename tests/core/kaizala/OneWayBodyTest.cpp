// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/OneWayBody.h"

#include <gtest/gtest.h>

using kaizala::OneWayBody;

TEST(OneWayBody, IsReadOnceFromFrontToBack)
{
    OneWayBody body("0123456789");
    EXPECT_FALSE(body.isSequential()) << "Qt would keep a copy of a sequential body, and send that again";
    EXPECT_EQ(body.size(), 10);
    EXPECT_EQ(body.read(4), "0123");
    EXPECT_EQ(body.read(100), "456789");
    EXPECT_TRUE(body.atEnd());
    EXPECT_EQ(body.read(1), "");
}

TEST(OneWayBody, CanBeWoundBackOnlyBeforeItIsRead)
{
    OneWayBody body("0123456789");
    EXPECT_TRUE(body.reset());
    EXPECT_TRUE(body.seek(0));
    EXPECT_EQ(body.read(4), "0123");
    EXPECT_FALSE(body.reset());
    EXPECT_FALSE(body.seek(0));
    EXPECT_TRUE(body.seek(4));
    EXPECT_EQ(body.readAll(), "456789");
}
