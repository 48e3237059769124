// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/Account.h"

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

QString text(SecretName name)
{
    switch (name) {
    case SecretName::AccessToken:
        return u"accessToken"_s;
    case SecretName::RefreshToken:
        return u"refreshToken"_s;
    case SecretName::ApplicationSecret:
        return u"applicationSecret"_s;
    case SecretName::ListenerCallbackToken:
        break;
    }
    return u"listenerCallbackToken"_s;
}

} // namespace

QString secretKey(const QString &accountId, SecretName name)
{
    return u"kwc/%1/%2"_s.arg(accountId, text(name));
}

} // namespace accounts
