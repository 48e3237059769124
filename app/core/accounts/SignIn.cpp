// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SignIn.h"

#include "accounts/TokenExpiry.h"

#include <utility>

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
    Attempt(kaizala::Transport &transport, SignInForm filledIn, Account started, QObject *parent)
        : QObject(parent), form(std::move(filledIn)), entered(enteredIn(form)), account(std::move(started)),
          client(transport, form.root)
    {
        account.endpoint = client.endpoint();
        client.setTokenProvider(&tokens);
    }

    //! The credentials are good where this succeeds.
    [[nodiscard]] base::Pending<> proveByGroups()
    {
        return base::andThen(client.groups(), this, [this](const QList<kaizala::Group> &) {
            account.endpointMoved = client.endpoint() != account.endpoint;
            account.endpoint = client.endpoint();
            return base::ready<>({});
        });
    }

    void take(const kaizala::AccessGrant &grant)
    {
        if (!grant.endpoint.isEmpty())
            client.setEndpoint(grant.endpoint);
        account.endpoint = client.endpoint();
        if (!grant.scope.isEmpty())
            account.scope = grant.scope;
        account.accessTokenExpiry = grant.accessTokenExpiry;
        tokens.token = grant.accessToken;
        if (!grant.refreshToken.isEmpty())
            takeRefreshToken(grant.refreshToken, expiryToldBy(grant.refreshToken));
    }

    void takeRefreshToken(const base::Secret &token, const QDateTime &expiry)
    {
        form.connector.refreshToken = token;
        account.refreshTokenExpiry = expiry.isValid() ? expiry : expiryToldBy(token);
    }

    //! What was entered to get at a refresh token, good for once.
    [[nodiscard]] static base::Secret enteredIn(const SignInForm &form)
    {
        if (form.way == SignInWay::Pin)
            return form.pin;
        return form.way == SignInWay::OAuth ? form.oauthCode : form.connector.refreshToken;
    }

    [[nodiscard]] QList<std::pair<SecretName, base::Secret>> secrets() const
    {
        QList<std::pair<SecretName, base::Secret>> list;
        if (account.kind == SignInKind::Connector) {
            list.append({SecretName::RefreshToken, form.connector.refreshToken});
            list.append({SecretName::ApplicationSecret, form.connector.applicationSecret});
        }
        list.append({SecretName::AccessToken, tokens.token});
        return list;
    }

    SignInForm form;
    const base::Secret entered;
    Account account;
    QString kept; //!< the account of the unfinished sign-in that this one brings to its end; empty: none
    std::optional<Account> former; //!< signed in already under this name
    TokenUnderProof tokens;
    kaizala::Client client;
};

SignIn::SignIn(kaizala::Transport &transport, AccountStore &accounts, SecretStore &keychain, SecretStore &memory,
               QObject *parent)
    : QObject(parent), m_transport(transport), m_accounts(accounts), m_keychain(keychain), m_memory(memory),
      m_unfinished(accounts, keychain)
{
}

base::Pending<> SignIn::requestPin(const QUrl &root, const QString &mobileNumber, const QString &applicationId)
{
    if (const std::optional<base::Error> problem = addressProblem(root))
        return base::ready<>(base::fail(*problem));
    if (mobileNumber.trimmed().isEmpty() || applicationId.trimmed().isEmpty())
        return base::ready<>(base::fail(invalid(tr("the mobile number or the application id is missing"))));
    auto *client = new kaizala::Client(m_transport, root, this);
    const base::Pending<> asked = client->generatePin(root, mobileNumber.trimmed(), applicationId.trimmed());
    base::then(asked, client, [client](const base::Result<> &) { client->deleteLater(); });
    return asked;
}

base::Pending<Account> SignIn::signIn(const SignInForm &entered)
{
    if (const std::optional<base::Error> problem = entered.problem())
        return base::ready<Account>(base::fail(*problem));
    const SignInForm form = entered.trimmed();
    if (form.way == SignInWay::AccessToken || form.secretPlace != SecretPlace::Keychain)
        return start(form);
    // What an earlier sign-in left unfinished must not be overwritten by this one. And a keychain that can't be read is
    // found out before the service is asked for something that would then be lost.
    const Issued *issued = issuedFor(form);
    return base::andThen(m_unfinished.finish(issued ? issued->account.id : QString()), this,
                         [this, form](const std::optional<Account> &) { return start(form); });
}

base::Pending<Account> SignIn::start(const SignInForm &form)
{
    const std::optional<Account> known = m_accounts.findByName(form.name);
    if (known && known->root != form.root)
        return base::ready<Account>(base::fail(invalid(tr("another account has this name; choose a different one"))));

    const Issued *issued = issuedFor(form);
    Account account;
    if (issued) {
        account.scope = issued->account.scope;
        account.refreshTokenExpiry = issued->account.refreshTokenExpiry;
    }
    account.id = known ? known->id : issued ? issued->account.id : AccountStore::newId();
    account.name = form.name;
    account.root = form.root;
    account.kind = form.way == SignInWay::AccessToken ? SignInKind::AccessToken : SignInKind::Connector;
    account.secretPlace = form.secretPlace;
    account.signInId = AccountStore::newId();
    if (account.kind == SignInKind::Connector)
        account.applicationId = form.connector.applicationId;
    auto *attempt = new Attempt(m_transport, form, account, this);
    attempt->former = known;
    if (issued && form.secretPlace == SecretPlace::Keychain)
        attempt->kept = issued->account.id;
    base::Pending<> proof = prove(attempt);
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
        m_issued.reset();
        // Where this fails, recover() sees by the sign-in's id that nothing is left to be done.
        const base::Pending<> tidied =
            !attempt->kept.isEmpty() ? m_unfinished.forget(attempt->kept) : base::ready<>({});
        base::then(tidied, this,
                   [account = attempt->account, promise](const base::Result<> &) { promise.complete(account); });
    });
}

base::Pending<> SignIn::prove(Attempt *attempt)
{
    const bool issued = issuedFor(attempt->form);
    switch (attempt->form.way) {
    case SignInWay::AccessToken:
        return proveToken(attempt);
    case SignInWay::Pin:
        return issued ? proveConnector(attempt) : provePin(attempt);
    case SignInWay::OAuth:
        return issued ? proveConnector(attempt) : proveCode(attempt);
    case SignInWay::Connector:
        break;
    }
    return proveConnector(attempt);
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
    if (const Issued *issued = issuedFor(attempt->form))
        connector.refreshToken = issued->refreshToken;
    const base::Secret sent = connector.refreshToken;
    if (!attempt->account.refreshTokenExpiry.isValid())
        attempt->account.refreshTokenExpiry = expiryToldBy(sent);
    const auto take = [this, attempt, sent](const kaizala::AccessGrant &grant) {
        attempt->take(grant);
        if (grant.refreshToken.isEmpty() || grant.refreshToken == sent)
            return attempt->proveByGroups();
        // The service has taken the credentials and voided the refresh token that was sent. Whatever happens from here
        // on, the new one must not be lost: it is stored without another question.
        return keepIssued(attempt);
    };
    return base::andThen(attempt->client.accessToken(attempt->form.root, connector), attempt, take);
}

base::Pending<> SignIn::provePin(Attempt *attempt)
{
    const SignInForm &form = attempt->form;
    const auto take = [this, attempt](const kaizala::PinGrant &grant) {
        attempt->takeRefreshToken(grant.refreshToken, grant.refreshTokenExpiry);
        attempt->account.scope = grant.grantedScope;
        return base::andThen(keepIssued(attempt), attempt, [this, attempt] { return proveConnector(attempt); });
    };
    return base::andThen(
        attempt->client.loginWithPin(form.root, form.mobileNumber, form.connector.applicationId, form.pin), attempt,
        take);
}

base::Pending<> SignIn::proveCode(Attempt *attempt)
{
    const SignInForm &form = attempt->form;
    const auto take = [this, attempt](const kaizala::AccessGrant &grant) {
        attempt->take(grant);
        if (!grant.refreshToken.isEmpty())
            return base::andThen(keepIssued(attempt), attempt, [attempt] { return attempt->proveByGroups(); });
        attempt->account.kind = SignInKind::AccessToken; // nothing to renew it with
        return attempt->proveByGroups();
    };
    return base::andThen(attempt->client.oauthToken(form.oauthAddress(), form.connector.applicationId,
                                                    form.connector.applicationSecret, form.oauthCode),
                         attempt, take);
}

const SignIn::Issued *SignIn::issuedFor(const SignInForm &form) const
{
    const bool same = m_issued && m_issued->account.applicationId == form.connector.applicationId
        && m_issued->account.root == form.root && m_issued->entered == Attempt::enteredIn(form)
        && !m_issued->entered.isEmpty();
    return same ? &*m_issued : nullptr;
}

base::Pending<> SignIn::keepIssued(Attempt *attempt)
{
    m_issued = Issued{attempt->account, attempt->entered, attempt->form.connector.refreshToken};
    if (attempt->account.secretPlace != SecretPlace::Keychain)
        return base::ready<>({});
    attempt->kept = attempt->account.id;
    return m_unfinished.keep({attempt->account, attempt->form.connector});
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

base::Pending<std::optional<Account>> SignIn::recover()
{
    return m_unfinished.finish();
}

base::Pending<> SignIn::signOut(const QString &accountId)
{
    const std::optional<Account> account = m_accounts.find(accountId);
    if (!account)
        return base::ready<>({});
    base::Pending<> removed = removeSecrets(secretsOf(*account), accountId, AllSecrets);
    if (account->secretPlace == SecretPlace::Keychain)
        removed = base::andThen(removed, this, [this, accountId] { return m_unfinished.forget(accountId); });
    return base::andThen(removed, this, [this, accountId] {
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
