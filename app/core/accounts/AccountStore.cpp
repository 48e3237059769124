// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/AccountStore.h"

#include "base/Logging.h"
#include "base/Time.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

constexpr int MostAccounts = 1000; // a damaged file may name any number
const auto Array = "accounts"_L1;
const auto LastUsed = "lastAccount"_L1;
const auto AccessTokenKind = "accessToken"_L1;
const auto ConnectorKind = "connector"_L1;

bool isHttp(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

//! The account of the settings' current array element; none where it makes no sense.
std::optional<Account> read(const QSettings &settings)
{
    Account account;
    account.id = settings.value("id"_L1).toString();
    account.name = settings.value("name"_L1).toString();
    account.root = QUrl(settings.value("root"_L1).toString(), QUrl::StrictMode);
    account.endpoint = QUrl(settings.value("endpoint"_L1).toString(), QUrl::StrictMode);
    const QString kind = settings.value("kind"_L1).toString();
    if (!isUsable(account))
        return std::nullopt;
    if (kind != AccessTokenKind && kind != ConnectorKind)
        return std::nullopt;
    if (!isHttp(account.endpoint))
        account.endpoint = account.root;
    account.kind = kind == ConnectorKind ? SignInKind::Connector : SignInKind::AccessToken;
    account.applicationId = settings.value("applicationId"_L1).toString();
    account.scope = settings.value("scope"_L1).toString();
    account.accessTokenExpiry = base::timeFromIso(settings.value("accessTokenExpiry"_L1).toString());
    account.refreshTokenExpiry = base::timeFromIso(settings.value("refreshTokenExpiry"_L1).toString());
    account.endpointMoved = settings.value("endpointMoved"_L1).toBool();
    account.signInId = settings.value("signInId"_L1).toString();
    return account;
}

void write(QSettings &settings, const Account &account)
{
    settings.setValue("id"_L1, account.id);
    settings.setValue("name"_L1, account.name);
    settings.setValue("root"_L1, account.root.toString(QUrl::FullyEncoded));
    settings.setValue("endpoint"_L1, account.endpoint.toString(QUrl::FullyEncoded));
    settings.setValue("kind"_L1, account.kind == SignInKind::Connector ? ConnectorKind : AccessTokenKind);
    settings.setValue("applicationId"_L1, account.applicationId);
    settings.setValue("scope"_L1, account.scope);
    settings.setValue("accessTokenExpiry"_L1, base::toIsoUtc(account.accessTokenExpiry));
    settings.setValue("refreshTokenExpiry"_L1, base::toIsoUtc(account.refreshTokenExpiry));
    settings.setValue("endpointMoved"_L1, account.endpointMoved);
    settings.setValue("signInId"_L1, account.signInId);
}

//! Programs of ours that change accounts do so one after the other: each writes the list as a whole. Where its turn
//! does not come (a folder that can't be written), a program goes on without.
class Turn
{
public:
    explicit Turn(const QString &settingsFile) : m_lock(settingsFile + u".accounts.lock"_s)
    {
        constexpr int MostWaitMs = 1'000; // others hold it for milliseconds
        constexpr int StaleMs = 5'000;
        QDir().mkpath(QFileInfo(settingsFile).path());
        m_lock.setStaleLockTime(StaleMs);
        if (!m_lock.tryLock(MostWaitMs))
            qCInfo(lcAccounts) << "the accounts are changed while another program may do so too";
    }

private:
    QLockFile m_lock;
};

bool isKept(const Account &account)
{
    return account.secretPlace == SecretPlace::Keychain;
}

} // namespace

AccountStore::AccountStore(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

QString AccountStore::file() const
{
    return QFileInfo(m_settings.fileName()).absoluteFilePath();
}

QList<Account> AccountStore::accounts() const
{
    return m_accounts;
}

std::optional<Account> AccountStore::find(const QString &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountStore::findByName(const QString &name) const
{
    const auto found = std::ranges::find_if(m_accounts, [&name](const Account &account) {
        return account.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

QString AccountStore::lastUsedId() const
{
    const QString id = m_lastUsed.isEmpty() ? m_settings.value(LastUsed).toString() : m_lastUsed;
    return find(id) ? id : QString();
}

void AccountStore::setLastUsedId(const QString &id)
{
    m_lastUsed = id;
    const std::optional<Account> account = find(id);
    if (account && isKept(*account))
        m_settings.setValue(LastUsed, id);
}

void AccountStore::save(const Account &account)
{
    QStringList changes;
    {
        const Turn turn(file());
        changes = takeFile(); // another program of ours may have written meanwhile
        const auto known = std::ranges::find(m_accounts, account.id, &Account::id);
        const bool same = known != m_accounts.end() && *known == account;
        if (known == m_accounts.end())
            m_accounts.append(account);
        else
            *known = account;
        if (!same) {
            write();
            changes.removeAll(account.id);
            changes.append(account.id);
        }
    }
    tell(changes); // nobody is told while others wait: who hears it may save, too
}

void AccountStore::remove(const QString &id)
{
    QStringList changes;
    {
        const Turn turn(file());
        changes = takeFile();
        if (m_accounts.removeIf([&id](const Account &account) { return account.id == id; }) > 0) {
            write();
            changes.removeAll(id);
            changes.append(id);
        }
    }
    tell(changes);
}

void AccountStore::reload()
{
    tell(takeFile());
}

//! Reads the file; which accounts it changed.
QStringList AccountStore::takeFile()
{
    const QList<Account> before = m_accounts;
    load();
    QStringList ids;
    for (const Account &account : before) {
        if (find(account.id) != account)
            ids.append(account.id);
    }
    for (const Account &account : std::as_const(m_accounts)) {
        if (std::ranges::find(before, account.id, &Account::id) == before.cend())
            ids.append(account.id);
    }
    return ids;
}

void AccountStore::tell(const QStringList &ids)
{
    for (const QString &id : ids)
        Q_EMIT changed(id);
}

QString AccountStore::newId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

void AccountStore::load()
{
    m_settings.sync();
    QList<Account> kept;
    int leftOut = 0;
    const int count = std::min(m_settings.beginReadArray(Array), MostAccounts);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const std::optional<Account> account = read(m_settings);
        if (account && std::ranges::find(kept, account->id, &Account::id) == kept.cend())
            kept.append(*account);
        else
            ++leftOut;
    }
    m_settings.endArray();
    if (leftOut > 0)
        qCInfo(lcAccounts) << leftOut << "accounts of the settings can't be read and are left out";

    // In the order they were added: those of this run stay where they were, unknown ones from the file come last.
    QList<Account> merged;
    for (const Account &account : std::as_const(m_accounts)) {
        const auto inFile = std::ranges::find(kept, account.id, &Account::id);
        if (inFile != kept.end())
            merged.append(kept.takeAt(inFile - kept.begin()));
        else if (!isKept(account))
            merged.append(account);
    }
    m_accounts = merged + kept;
}

void AccountStore::write() const
{
    m_settings.remove(Array);
    m_settings.beginWriteArray(Array);
    int index = 0;
    for (const Account &account : m_accounts) {
        if (isKept(account)) {
            m_settings.setArrayIndex(index++);
            accounts::write(m_settings, account);
        }
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace accounts
