// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/AccountsAccess.h"

#include "base/Time.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountsAccess)
};

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(base::toIsoUtc(time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

AccountsAccess::AccountsAccess(const QString &dataDir)
    : m_paths(composition::Paths::of(dataDir)), m_settings(m_paths.settingsFile, QSettings::IniFormat),
      m_accounts(m_settings), m_keychain(QString::fromLatin1(composition::KeychainService)),
      m_signIn(m_transport, m_accounts, m_keychain, m_memory)
{
}

Checked<accounts::Account> AccountsAccess::find(const QString &name) const
{
    const std::optional<accounts::Account> account = m_accounts.findByName(name);
    if (!account)
        return tl::unexpected(Problem{
            Exit::Local,
            Text::tr("There is no account called %1 on this computer. See accounts list for those that there are.")
                .arg(name)});
    return *account;
}

QJsonObject toJson(const accounts::Account &account)
{
    const bool connector = account.kind == accounts::SignInKind::Connector;
    const bool kept = account.secretPlace == accounts::SecretPlace::Keychain;
    return {{u"name"_s, account.name},
            {u"kind"_s, connector ? u"connector"_s : u"accessToken"_s},
            {u"root"_s, account.root.toString(QUrl::FullyEncoded)},
            {u"endpoint"_s, account.endpoint.toString(QUrl::FullyEncoded)},
            {u"scope"_s, account.scope},
            {u"accessTokenExpiry"_s, timeOrNull(account.accessTokenExpiry)},
            {u"refreshTokenExpiry"_s, timeOrNull(account.refreshTokenExpiry)},
            {u"secretPlace"_s, kept ? u"keychain"_s : u"thisRunOnly"_s}};
}

} // namespace cli
