// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/PendingSignIn.h"

#include "base/Json.h"
#include "base/Time.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace accounts {

QString PendingSignIn::key(const AccountStore &accounts)
{
    const QByteArray place = QCryptographicHash::hash(accounts.file().toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"kwc/signIn/"_s + QString::fromLatin1(place.left(16));
}

base::Secret PendingSignIn::toSecret() const
{
    return base::Secret(base::toJsonLine({{u"id"_s, account.id},
                                          {u"name"_s, account.name},
                                          {u"root"_s, account.root.toString(QUrl::FullyEncoded)},
                                          {u"endpoint"_s, account.endpoint.toString(QUrl::FullyEncoded)},
                                          {u"scope"_s, account.scope},
                                          {u"refreshTokenExpiry"_s, base::toIsoUtc(account.refreshTokenExpiry)},
                                          {u"signInId"_s, account.signInId},
                                          {u"applicationId"_s, connector.applicationId},
                                          {u"applicationSecret"_s, connector.applicationSecret.revealText()},
                                          {u"refreshToken"_s, connector.refreshToken.revealText()}}));
}

base::Result<PendingSignIn> PendingSignIn::fromSecret(const base::Secret &secret)
{
    const base::Result<QJsonObject> json = base::parseJsonObject(secret.reveal());
    if (!json)
        return base::fail(base::Error::Kind::Protocol, u"the keychain's entry of a sign-in is damaged"_s);
    const base::LenientObject object(*json);
    PendingSignIn pending;
    pending.account.id = object.string(u"id");
    pending.account.name = object.string(u"name");
    pending.account.root = QUrl(object.string(u"root"), QUrl::StrictMode);
    pending.account.endpoint = QUrl(object.string(u"endpoint"), QUrl::StrictMode);
    if (pending.account.endpoint.isEmpty())
        pending.account.endpoint = pending.account.root;
    pending.account.kind = SignInKind::Connector;
    pending.account.scope = object.string(u"scope");
    pending.account.refreshTokenExpiry = base::timeFromIso(object.string(u"refreshTokenExpiry"));
    pending.account.signInId = object.string(u"signInId");
    pending.account.applicationId = object.string(u"applicationId");
    pending.connector = {pending.account.applicationId, base::Secret(object.string(u"applicationSecret")),
                         base::Secret(object.string(u"refreshToken"))};
    if (!isUsable(pending.account) || pending.connector.refreshToken.isEmpty())
        return base::fail(base::Error::Kind::Protocol, u"the keychain's entry of a sign-in makes no account"_s);
    return pending;
}

} // namespace accounts
