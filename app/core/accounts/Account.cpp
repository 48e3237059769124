// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/Account.h"

#include <QRegularExpression>

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
    case SecretName::ListenerSecrets:
        return u"listenerSecrets"_s;
    case SecretName::ListenerCallbackToken:
        break;
    }
    return u"listenerCallbackToken"_s;
}

} // namespace

bool isUsable(const Account &account)
{
    static const QRegularExpression Id(uR"(\A[A-Za-z0-9_-]{1,64}\z)"_s);
    const QUrl &root = account.root;
    const bool http = root.scheme() == "https"_L1 || root.scheme() == "http"_L1;
    return Id.match(account.id).hasMatch() && !account.name.trimmed().isEmpty() && root.isValid() && http
        && !root.host().isEmpty();
}

QString secretKey(const QString &accountId, SecretName name)
{
    return u"kwc/%1/%2"_s.arg(accountId, text(name));
}

} // namespace accounts
