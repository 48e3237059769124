// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Peer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::Peer;

TEST(Peer, IsTwoPartsAndComesBack)
{
    EXPECT_EQ(Peer::of(u"127.0.0.1:53122"_s).host, u"127.0.0.1"_s);
    EXPECT_EQ(Peer::of(u"127.0.0.1:53122"_s).port, 53122);
    EXPECT_EQ(Peer::of(u"[::1]:0"_s).host, u"[::1]"_s);
    for (const QString &whole :
         {u""_s, u"localhost"_s, u"a:080"_s, u"a:+80"_s, u"a:65536"_s, u":80"_s, u"a:"_s, u"a:8 "_s})
        EXPECT_EQ(Peer::of(whole).host, whole) << whole.toStdString();
    for (const QString &any : {u"127.0.0.1:53122"_s, u"[::1]:0"_s, u"a:b:65535"_s, u"a:080"_s, u""_s, u"a:-1"_s})
        EXPECT_EQ(Peer::of(any).text(), any);
}
