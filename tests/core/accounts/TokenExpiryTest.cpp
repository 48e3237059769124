// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/TokenExpiry.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::expiryToldBy;

namespace {

QDateTime expiryOf(const QByteArray &claims)
{
    const QByteArray encoded = claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return expiryToldBy(base::Secret(QByteArray("eyJhbGciOiJub25lIn0." + encoded + ".c2ln")));
}

} // namespace

TEST(TokenExpiry, IsReadFromAWebToken)
{
    EXPECT_EQ(expiryOf(R"({"exp":1521743399})"), QDateTime(QDate(2018, 3, 22), QTime(18, 29, 59), Qt::UTC));
    EXPECT_EQ(expiryOf(R"({"exp":"1521743399","sub":"?>~"})").toSecsSinceEpoch(), 1521743399);
}

TEST(TokenExpiry, OpaqueOrDamagedTokensTellNothing)
{
    for (const QByteArray token : {"", "opaque", "a.b", "a.b.c.d", "a.!!!.c", "a.e30.c"})
        EXPECT_FALSE(expiryToldBy(base::Secret(token)).isValid()) << token.toStdString();
    EXPECT_FALSE(expiryOf(R"({"exp":-1})").isValid());
    EXPECT_FALSE(expiryOf(R"({"exp":9e18})").isValid());
    EXPECT_FALSE(expiryOf("[1]").isValid());
}
