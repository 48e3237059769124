// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SignIn.h"

#include "accounts/TokenExpiry.h"
#include "base/Redaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

base::Error invalid(const QString &why)
{
    base::Error error;
    error.kind = base::Error::Kind::InvalidInput;
    error.detail = why;
    return error;
}

//! Tokens are pasted, often with a line break; none begins or ends with white space.
base::Secret trimmed(const base::Secret &secret)
{
    return base::Secret(secret.reveal().trimmed());
}

SignInForm trimmed(SignInForm form)
{
    form.name = form.name.trimmed();
    form.accessToken = trimmed(form.accessToken);
    form.connector.applicationId = form.connector.applicationId.trimmed();
    form.connector.applicationSecret = trimmed(form.connector.applicationSecret);
    form.connector.refreshToken = trimmed(form.connector.refreshToken);
    return form;
}

//! One token that is under proof.
class TokenUnderProof final : public kaizala::TokenProvider
{
public:
    base::Secret token;

    [[nodiscard]] base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(token); }
    [[nodiscard]] base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override
    {
        base::Error error;
        error.kind = base::Error::Kind::Unauthorized;
        error.detail = u"the service does not accept the access token"_s;
        return base::ready<base::Secret>(base::fail(std::move(error)));
    }
};

} // namespace

//! One sign-in under way: its own client, as long as there is no account. Ends with its outcome.
class SignIn::Attempt : public QObject
{
public:
    Attempt(kaizala::Transport &transport, SignInForm entered, Account started, QObject *parent)
        : QObject(parent), form(std::move(entered)), account(std::move(started)), client(transport, form.root)
    {
        client.setTokenProvider(&tokens);
    }

    //! The credentials are good where this succeeds.
    [[nodiscard]] base::Pending<> proveByGroups()
    {
        return base::andThen(client.groups(), this, [this](const QList<kaizala::Group> &) {
            account.endpoint = client.endpoint(); // it may have moved
            return base::ready<>({});
        });
    }

    void take(const kaizala::AccessGrant &grant)
    {
        if (!grant.endpoint.isEmpty())
            client.setEndpoint(grant.endpoint);
        account.endpoint = client.endpoint();
        account.scope = grant.scope;
        account.accessTokenExpiry = grant.accessTokenExpiry;
        tokens.token = grant.accessToken;
        if (!grant.refreshToken.isEmpty())
            form.connector.refreshToken = grant.refreshToken;
    }

    [[nodiscard]] QList<std::pair<SecretName, base::Secret>> secrets() const
    {
        QList<std::pair<SecretName, base::Secret>> list;
        if (form.kind == SignInKind::Connector) {
            list.append({SecretName::RefreshToken, form.connector.refreshToken});
            list.append({SecretName::ApplicationSecret, form.connector.applicationSecret});
        }
        list.append({SecretName::AccessToken, tokens.token});
        return list;
    }

    SignInForm form;
    Account account;
    std::optional<Account> former; //!< signed in already under this name
    TokenUnderProof tokens;
    kaizala::Client client;
};

std::optional<base::Error> SignInForm::problem() const
{
    const QUrl address = root;
    const bool http = address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
    if (name.trimmed().isEmpty())
        return invalid(SignIn::tr("the account has no name"));
    if (!address.isValid() || !http || address.host().isEmpty())
        return invalid(SignIn::tr("the address of the service is not a complete http or https address"));
    if (address.scheme() == "http"_L1 && !base::isLoopbackHost(address.host()))
        return invalid(SignIn::tr(
            "without encryption (http) only a service on this computer can be used; enter an https address"));
    if (kind == SignInKind::AccessToken) {
        if (accessToken.reveal().trimmed().isEmpty())
            return invalid(SignIn::tr("the access token is missing"));
        return std::nullopt;
    }
    if (connector.applicationId.trimmed().isEmpty())
        return invalid(SignIn::tr("the application id is missing"));
    if (connector.applicationSecret.reveal().trimmed().isEmpty())
        return invalid(SignIn::tr("the application secret is missing"));
    if (connector.refreshToken.reveal().trimmed().isEmpty())
        return invalid(SignIn::tr("the refresh token is missing"));
    return std::nullopt;
}

SignIn::SignIn(kaizala::Transport &transport, AccountStore &accounts, SecretStore &keychain, SecretStore &memory,
               QObject *parent)
    : QObject(parent), m_transport(transport), m_accounts(accounts), m_keychain(keychain), m_memory(memory)
{
}

base::Pending<Account> SignIn::signIn(const SignInForm &entered)
{
    if (const std::optional<base::Error> problem = entered.problem())
        return base::ready<Account>(base::fail(*problem));
    const SignInForm form = trimmed(entered);
    const std::optional<Account> known = m_accounts.findByName(form.name);
    if (known && known->root != form.root)
        return base::ready<Account>(base::fail(invalid(tr("another account has this name; choose a different one"))));

    Account account;
    account.id = known ? known->id : AccountStore::newId();
    account.name = form.name;
    account.root = form.root;
    account.endpoint = form.root;
    account.kind = form.kind;
    account.secretPlace = form.secretPlace;
    auto *attempt = new Attempt(m_transport, form, account, this);
    attempt->former = known;
    base::Pending<> proof = form.kind == SignInKind::Connector ? proveConnector(attempt) : proveToken(attempt);
    const base::Promise<Account> promise;
    promise.onCancel(attempt, [proof]() mutable { proof.cancel(); });
    base::then(proof, attempt, [this, attempt, promise](const base::Result<> &proven) {
        if (!proven || promise.isCancelled()) {
            promise.complete(base::fail(proven ? base::Error::cancelled() : proven.error()));
            attempt->deleteLater();
        } else {
            commit(attempt, promise);
        }
    });
    return promise.pending();
}

//! From here on nothing is cancelled: either everything is stored, or nothing.
void SignIn::commit(Attempt *attempt, const base::Promise<Account> &promise)
{
    base::then(storeSecrets(attempt), attempt, [this, attempt, promise](const base::Result<> &stored) {
        attempt->deleteLater();
        if (!stored) {
            promise.complete(base::fail(stored.error()));
            return;
        }
        m_accounts.save(attempt->account);
        removeFormerSecrets(*attempt);
        promise.complete(attempt->account);
    });
}

base::Pending<> SignIn::proveToken(Attempt *attempt)
{
    attempt->tokens.token = attempt->form.accessToken;
    attempt->account.accessTokenExpiry = expiryToldBy(attempt->form.accessToken);
    return attempt->proveByGroups();
}

base::Pending<> SignIn::proveConnector(Attempt *attempt)
{
    kaizala::ConnectorCredentials &connector = attempt->form.connector;
    attempt->account.applicationId = connector.applicationId;
    const base::Secret entered = connector.refreshToken;
    if (m_rotation && m_rotation->applicationId == connector.applicationId && m_rotation->entered == entered)
        connector.refreshToken = m_rotation->issued;
    const base::Secret sent = connector.refreshToken;
    const auto take = [this, attempt, entered, sent](const kaizala::AccessGrant &grant) {
        attempt->take(grant);
        if (grant.refreshToken.isEmpty() || grant.refreshToken == sent)
            return attempt->proveByGroups();
        // The service has taken the credentials and voided the refresh token that was sent. Whatever happens from here
        // on, the new one must not be lost: it is stored without another question, and remembered in case that fails.
        m_rotation = Rotation{attempt->account.applicationId, entered, grant.refreshToken};
        return base::ready<>({});
    };
    return base::andThen(attempt->client.accessToken(attempt->form.root, connector), attempt, take);
}

base::Pending<> SignIn::storeSecrets(Attempt *attempt)
{
    SecretStore &store = secretsOf(attempt->account);
    const QString id = attempt->account.id;
    base::Pending<> writing = base::ready<>({});
    for (const auto &[name, secret] : attempt->secrets()) {
        writing = base::andThen(
            writing, attempt, [&store, key = secretKey(id, name), value = secret] { return store.write(key, value); });
    }
    const base::Promise<> promise;
    base::then(writing, attempt, [this, attempt, promise, id, &store](const base::Result<> &written) {
        if (written || attempt->former) {
            promise.complete(written); // an account that was there before stays, and with it what it has
        } else {
            const auto report = [promise, written](const base::Result<> &) { promise.complete(written); };
            base::then(removeSecrets(store, id, AllSecrets), attempt, report);
        }
    });
    return promise.pending();
}

void SignIn::removeFormerSecrets(const Attempt &attempt)
{
    if (!attempt.former)
        return;
    const QString id = attempt.account.id;
    SecretStore &before = secretsOf(*attempt.former);
    QList<SecretName> stale;
    if (&before != &secretsOf(attempt.account))
        stale = {SecretName::AccessToken, SecretName::RefreshToken, SecretName::ApplicationSecret};
    else if (attempt.account.kind == SignInKind::AccessToken)
        stale = {SecretName::RefreshToken, SecretName::ApplicationSecret};
    // What can't be removed now is overwritten or removed at the next sign-in or sign-out.
    base::then(removeSecrets(before, id, stale), this, [](const base::Result<> &) {});
}

base::Pending<> SignIn::signOut(const QString &accountId)
{
    const std::optional<Account> account = m_accounts.find(accountId);
    if (!account)
        return base::ready<>({});
    return base::andThen(removeSecrets(secretsOf(*account), accountId, AllSecrets), this, [this, accountId] {
        m_accounts.remove(accountId);
        return base::ready<>({});
    });
}

//! Tries them all, whichever fail; the first failure is the outcome.
base::Pending<> SignIn::removeSecrets(SecretStore &store, const QString &id, const QList<SecretName> &names)
{
    struct Tally
    {
        qsizetype left;
        base::Result<> outcome;
    };
    if (names.isEmpty())
        return base::ready<>({});
    const base::Promise<> promise;
    const auto tally = std::make_shared<Tally>(Tally{names.size(), {}});
    for (const SecretName name : names) {
        base::then(store.remove(secretKey(id, name)), this, [promise, tally](const base::Result<> &removed) {
            const bool missing = !removed && removed.error().kind == base::Error::Kind::NotFound;
            if (!removed && !missing && tally->outcome)
                tally->outcome = removed;
            if (--tally->left == 0)
                promise.complete(tally->outcome);
        });
    }
    return promise.pending();
}

SecretStore &SignIn::secretsOf(const Account &account)
{
    return account.secretPlace == SecretPlace::Keychain ? m_keychain : m_memory;
}

} // namespace accounts
