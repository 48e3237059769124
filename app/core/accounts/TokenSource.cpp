// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/TokenSource.h"

#include "accounts/TokenExpiry.h"
#include "base/Logging.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

constexpr std::chrono::seconds RenewalPause{60}; // after a failed renewal, as long as the present token is good

constexpr int MostLooks = 4; // for a refresh token that another program may be about to store
constexpr std::chrono::milliseconds LookAgain{150};

base::Error unauthorized(const QString &detail)
{
    base::Error error;
    error.kind = base::Error::Kind::Unauthorized;
    error.detail = detail;
    return error;
}

} // namespace

//! One piece of work at a time (load, then renew, then store), for all who wait.
class TokenSource::Private
{
public:
    struct Waiter
    {
        base::Promise<base::Secret> promise;
        base::Secret refused; //!< empty: any token will do
    };

    TokenSource *q;
    const QString id;
    AccountStore &accounts;
    SecretStore &secrets;
    kaizala::Client &client;
    const base::Clock &clock;

    base::Secret token{}; //!< as last read or fetched
    bool stale = true; //!< what is stored may be another one
    bool working = false;
    bool saving = false;
    QList<Waiter> waiters{};
    std::optional<kaizala::AccessGrant>
        unsaved{}; //!< fetched, but not stored yet: asking for another would lock the connector out
    QDateTime renewNotBefore{};

    [[nodiscard]] base::Pending<base::Secret> wait(const base::Secret &refused)
    {
        const Waiter waiter{{}, refused};
        waiters.append(waiter);
        if (!working)
            work();
        return waiter.promise.pending();
    }

    [[nodiscard]] bool isRefused() const
    {
        return std::ranges::any_of(waiters, [this](const Waiter &waiter) { return isRefusedBy(waiter); });
    }
    [[nodiscard]] bool isRefusedBy(const Waiter &waiter) const
    {
        return !waiter.refused.isEmpty() && waiter.refused == token;
    }

    void work()
    {
        working = true;
        if (unsaved)
            store();
        else if (stale || token.isEmpty() || isRefused())
            load(); // where it was refused, too: another program of ours may have renewed it
        else
            decide();
    }

    void load()
    {
        stale = false;
        base::then(secrets.read(secretKey(id, SecretName::AccessToken)), q,
                   [this](const base::Result<base::Secret> &read) {
                       if (read) {
                           token = *read;
                           decide();
                       } else if (read.error().kind == base::Error::Kind::NotFound) {
                           token = {};
                           decide();
                       } else {
                           stale = true;
                           failAll(read.error());
                       }
                   });
    }

    void decide()
    {
        const std::optional<Account> account = accounts.find(id);
        if (!account) {
            failAll(unauthorized(u"the account is not signed in any more"_s));
            return;
        }
        const bool useless = token.isEmpty() || isRefused();
        if (!useless && isDue(*account)) {
            accounts.reload(); // another program of ours may have renewed it, and changed() told
            if (stale) {
                load();
                return;
            }
        }
        if (account->kind == SignInKind::AccessToken) {
            if (useless)
                askForSignIn(unauthorized(u"the access token was pasted and can't be renewed"_s));
            else
                answerAll();
        } else if (useless || isDue(*account)) {
            readCredentials(*account);
        } else {
            answerAll();
        }
    }

    [[nodiscard]] bool isDue(const Account &account) const
    {
        const QDateTime now = clock.now();
        if (!account.accessTokenExpiry.isValid()
            || now.addSecs(std::chrono::seconds(RenewBefore).count()) < account.accessTokenExpiry)
            return false;
        return now >= account.accessTokenExpiry || !renewNotBefore.isValid() || now >= renewNotBefore;
    }

    void readCredentials(const Account &account)
    {
        const auto secret = base::andThen(
            secrets.read(secretKey(id, SecretName::RefreshToken)), q, [this](const base::Secret &refreshToken) {
                return base::andThen(secrets.read(secretKey(id, SecretName::ApplicationSecret)), q,
                                     [refreshToken](const base::Secret &applicationSecret) {
                                         return base::ready<kaizala::ConnectorCredentials>(
                                             kaizala::ConnectorCredentials{{}, applicationSecret, refreshToken});
                                     });
            });
        base::then(secret, q, [this, account](const base::Result<kaizala::ConnectorCredentials> &read) {
            if (read) {
                renew(account, *read);
            } else if (read.error().kind == base::Error::Kind::NotFound) {
                notRenewed(unauthorized(u"the connector's secrets are not stored"_s));
            } else {
                notRenewed(read.error());
            }
        });
    }

    void renew(const Account &account, kaizala::ConnectorCredentials credentials)
    {
        credentials.applicationId = account.applicationId;
        base::then(client.accessToken(account.root, credentials), q,
                   [this, credentials](const base::Result<kaizala::AccessGrant> &grant) {
                       if (grant) {
                           unsaved = *grant;
                           store();
                           return;
                       }
                       base::Error error = grant.error();
                       // Which status says that the connector is refused is documented nowhere.
                       if (error.kind == base::Error::Kind::Http
                           && (error.httpStatus == 400 || error.httpStatus == 403))
                           error.kind = base::Error::Kind::Unauthorized;
                       if (error.kind == base::Error::Kind::Unauthorized)
                           refused(credentials.refreshToken, error);
                       else
                           notRenewed(error);
                   });
    }

    //! The refresh token was void: perhaps because another program of ours was given a new one meanwhile, and stored
    //! it. It may still be about to: the keychain takes its time.
    void refused(const base::Secret &sent, const base::Error &error, int looks = 1)
    {
        base::then(secrets.read(secretKey(id, SecretName::RefreshToken)), q,
                   [this, sent, error, looks](const base::Result<base::Secret> &now) {
                       if (now && *now == sent && looks < MostLooks) {
                           QTimer::singleShot(LookAgain, q,
                                              [this, sent, error, looks] { refused(sent, error, looks + 1); });
                           return;
                       }
                       if (!now || *now == sent) {
                           notRenewed(error);
                           return;
                       }
                       accounts.reload();
                       load();
                   });
    }

    //! The refresh token first: once the service has issued a new one, the old one is void.
    void store()
    {
        const base::Secret refreshToken = unsaved->refreshToken;
        const base::Pending<> first = refreshToken.isEmpty()
            ? base::ready<>({})
            : secrets.write(secretKey(id, SecretName::RefreshToken), refreshToken);
        const base::Pending<> both = base::andThen(
            first, q, [this] { return secrets.write(secretKey(id, SecretName::AccessToken), unsaved->accessToken); });
        base::then(both, q, [this](const base::Result<> &stored) {
            if (!stored) {
                qCInfo(lcAccounts).noquote() << "a renewed token could not be stored:" << toString(stored.error().kind);
                failAll(stored.error()); // kept in `unsaved`: the next who asks makes another attempt
                return;
            }
            const kaizala::AccessGrant grant = *std::exchange(unsaved, std::nullopt);
            token = grant.accessToken;
            stale = false;
            renewNotBefore = {};
            saveAccount(grant);
            Q_EMIT q->renewed();
            answerAll();
        });
    }

    void saveAccount(const kaizala::AccessGrant &grant)
    {
        accounts.reload(); // what another program of ours wrote meanwhile must not be written over
        std::optional<Account> account = accounts.find(id);
        if (!account)
            return; // signed out meanwhile
        account->accessTokenExpiry = grant.accessTokenExpiry;
        if (!grant.refreshToken.isEmpty())
            account->refreshTokenExpiry = expiryToldBy(grant.refreshToken);
        if (!grant.scope.isEmpty())
            account->scope = grant.scope;
        if (!grant.endpoint.isEmpty()) {
            account->endpointMoved = account->endpointMoved && account->endpoint == grant.endpoint;
            account->endpoint = grant.endpoint;
            client.setEndpoint(grant.endpoint);
        }
        const QScopedValueRollback guard(saving, true);
        accounts.save(*account);
    }

    //! The present token still serves those who have not seen it refused, until it expires.
    void notRenewed(const base::Error &error)
    {
        const std::optional<Account> account = accounts.find(id);
        const bool good = account && !token.isEmpty() && account->accessTokenExpiry > clock.now();
        if (good)
            renewNotBefore = clock.now().addSecs(RenewalPause.count());
        if (error.kind == base::Error::Kind::Unauthorized)
            Q_EMIT q->signInNeeded(error);
        finish([this, good, error](const Waiter &waiter) -> base::Result<base::Secret> {
            if (good && !isRefusedBy(waiter))
                return token;
            return base::fail(error);
        });
    }

    void askForSignIn(const base::Error &error)
    {
        Q_EMIT q->signInNeeded(error);
        finish([this, error](const Waiter &waiter) -> base::Result<base::Secret> {
            if (!token.isEmpty() && !isRefusedBy(waiter))
                return token;
            return base::fail(error);
        });
    }

    void failAll(const base::Error &error)
    {
        finish([&error](const Waiter &) { return base::Result<base::Secret>(base::fail(error)); });
    }

    void answerAll()
    {
        finish([this](const Waiter &waiter) -> base::Result<base::Secret> {
            if (isRefusedBy(waiter))
                return base::fail(unauthorized(u"the service gave the refused access token again"_s));
            return token;
        });
    }

    template <typename Answer>
    void finish(Answer answer)
    {
        working = false;
        const QList<Waiter> served = std::exchange(waiters, {});
        for (const Waiter &waiter : served)
            waiter.promise.complete(answer(waiter));
    }
};

TokenSource::TokenSource(QString accountId, AccountStore &accounts, SecretStore &secrets, kaizala::Client &client,
                         const base::Clock &clock, QObject *parent)
    : QObject(parent), d(new Private{this, std::move(accountId), accounts, secrets, client, clock})
{
    connect(&accounts, &AccountStore::changed, this, [this](const QString &id) {
        if (id == d->id && !d->saving)
            d->stale = true; // perhaps signed in anew, with another token
    });
}

TokenSource::~TokenSource() = default;

base::Pending<base::Secret> TokenSource::accessToken()
{
    return d->wait({});
}

base::Pending<base::Secret> TokenSource::accessTokenInsteadOf(const base::Secret &refused)
{
    return d->wait(refused);
}

} // namespace accounts
