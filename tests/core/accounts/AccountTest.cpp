// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/Account.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::SecretName;

TEST(Account, SecretKeysTellProgramAccountAndName)
{
    EXPECT_EQ(accounts::secretKey(u"3f2a"_s, SecretName::AccessToken), u"kwc/3f2a/accessToken"_s);
    QSet<QString> keys;
    for (const SecretName name : {SecretName::AccessToken, SecretName::RefreshToken, SecretName::ApplicationSecret,
                                  SecretName::ListenerCallbackToken, SecretName::ListenerSecrets}) {
        keys.insert(accounts::secretKey(u"1"_s, name));
        keys.insert(accounts::secretKey(u"2"_s, name));
    }
    EXPECT_EQ(keys.size(), 10);
}
