// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/TokenSource.h"

#include "FakeSecrets.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Secret;
using support::await;
using support::eventually;

namespace accounts {

namespace {

const QString Id = u"id1"_s;

class TokenSourceTest : public testing::Test
{
protected:
    TokenSourceTest()
    {
        Account account;
        account.id = Id;
        account.name = u"Contoso"_s;
        account.root = QUrl(u"https://root.example.org"_s);
        account.endpoint = QUrl(u"https://api.example.org"_s);
        account.kind = SignInKind::Connector;
        account.applicationId = u"app"_s;
        account.accessTokenExpiry = clock.now().addSecs(3600);
        accounts.save(account);
        put(SecretName::AccessToken, "access-1");
        put(SecretName::RefreshToken, "refresh-1");
        put(SecretName::ApplicationSecret, "app-secret");
        QObject::connect(&source, &TokenSource::renewed, &source, [this] { ++renewals; });
        QObject::connect(&source, &TokenSource::signInNeeded, &source,
                         [this](const Error &why) { asked.append(why.kind); });
    }

    void put(SecretName name, const QByteArray &value) { secrets.values.insert(secretKey(Id, name), Secret(value)); }
    [[nodiscard]] QByteArray stored(SecretName name) const
    {
        return secrets.values.value(secretKey(Id, name)).reveal();
    }
    void change(auto how)
    {
        Account account = *accounts.find(Id);
        how(account);
        accounts.save(account);
    }
    void grant(const QString &accessToken, const QJsonObject &more = {})
    {
        QJsonObject answer = more;
        answer.insert(u"accessToken"_s, accessToken);
        transport.answer(200, answer);
    }
    [[nodiscard]] QByteArray token() { return reveal(await(source.accessToken())); }
    [[nodiscard]] QByteArray tokenInsteadOf(const QByteArray &refused)
    {
        return reveal(await(source.accessTokenInsteadOf(Secret(refused))));
    }
    [[nodiscard]] static QByteArray reveal(const base::Result<Secret> &token)
    {
        return token ? token->reveal() : toString(token.error().kind).toUtf8();
    }

    QTemporaryDir dir;
    QSettings settings{dir.filePath(u"s.ini"_s), QSettings::IniFormat};
    AccountStore accounts{settings};
    FakeSecrets secrets;
    support::FakeTransport transport;
    support::FakeClock clock;
    kaizala::Client client{transport, QUrl(u"https://api.example.org"_s)};
    TokenSource source{Id, accounts, secrets, client, clock};
    int renewals = 0;
    QList<Error::Kind> asked;
};

} // namespace

TEST_F(TokenSourceTest, ReadsTheKeychainOnceAndRemembers)
{
    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(secrets.log.size(), 1);
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(TokenSourceTest, OneReadForAllWhoWait)
{
    const auto first = source.accessToken();
    const auto second = source.accessToken();
    EXPECT_EQ(reveal(await(first)), "access-1");
    EXPECT_EQ(reveal(await(second)), "access-1");
    EXPECT_EQ(secrets.log.size(), 1);
}

TEST_F(TokenSourceTest, RenewsBeforeItExpires)
{
    EXPECT_EQ(token(), "access-1");
    clock.advance(50min - 1s);
    EXPECT_EQ(token(), "access-1");
    clock.advance(1s);
    grant(u"access-2"_s,
          {{u"accessTokenExpiry"_s, clock.now().addSecs(86400).toMSecsSinceEpoch()},
           {u"endpointUrl"_s, u"https://api2.example.org/"_s},
           {u"scope"_s, u"webhook.read"_s}});
    EXPECT_EQ(token(), "access-2");
    EXPECT_EQ(transport.line(0), "GET https://root.example.org/v1/accessToken");
    EXPECT_EQ(transport.header(0, "applicationId"), "app");
    EXPECT_EQ(transport.header(0, "applicationSecret"), "app-secret");
    EXPECT_EQ(transport.header(0, "refreshToken"), "refresh-1");
    EXPECT_EQ(stored(SecretName::AccessToken), "access-2");
    EXPECT_EQ(renewals, 1);
    const Account account = *accounts.find(Id);
    EXPECT_EQ(account.accessTokenExpiry, clock.now().addSecs(86400));
    EXPECT_EQ(account.endpoint, QUrl(u"https://api2.example.org"_s));
    EXPECT_EQ(account.scope, u"webhook.read"_s);
    EXPECT_EQ(client.endpoint(), QUrl(u"https://api2.example.org"_s));
    EXPECT_EQ(token(), "access-2");
    EXPECT_EQ(transport.requests.size(), 1);
}

TEST_F(TokenSourceTest, OneRenewalForAllWhoWait)
{
    EXPECT_EQ(token(), "access-1");
    QList<base::Pending<Secret>> waiting;
    for (int i = 0; i < 5; ++i)
        waiting.append(source.accessTokenInsteadOf(Secret(u"access-1"_s)));
    waiting.append(source.accessToken());
    waiting.first().cancel(); // one who gives up does not stop it for the others
    ASSERT_TRUE(eventually([this] { return transport.open() == 1; }));
    waiting.append(source.accessToken());
    grant(u"access-2"_s);
    for (const base::Pending<Secret> &one : waiting.mid(1))
        EXPECT_EQ(reveal(await(one)), "access-2");
    EXPECT_EQ(transport.requests.size(), 1);
    EXPECT_EQ(transport.cancelled, 0);
}

TEST_F(TokenSourceTest, ARefusalOfAFormerTokenNeedsNoRenewal)
{
    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(tokenInsteadOf("access-0"), "access-1");
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(TokenSourceTest, AnotherProgramMayHaveRenewedIt)
{
    EXPECT_EQ(token(), "access-1");
    put(SecretName::AccessToken, "access-by-cli");
    EXPECT_EQ(tokenInsteadOf("access-1"), "access-by-cli");
    EXPECT_TRUE(transport.requests.isEmpty());
}

TEST_F(TokenSourceTest, ANewSignInIsNoticed)
{
    EXPECT_EQ(token(), "access-1");
    put(SecretName::AccessToken, "access-new");
    change([](Account &account) { account.scope = u"more"_s; });
    EXPECT_EQ(token(), "access-new");
}

TEST_F(TokenSourceTest, ARotatedRefreshTokenIsStoredBeforeTheAccessTokenIsHandedOut)
{
    grant(u"access-2"_s, {{u"refreshToken"_s, u"refresh-2"_s}});
    secrets.log.clear();
    EXPECT_EQ(tokenInsteadOf("access-1"), "access-2");
    EXPECT_EQ(stored(SecretName::RefreshToken), "refresh-2");
    const QStringList writes = secrets.log.filter(u"write"_s);
    EXPECT_EQ(writes, (QStringList{u"write kwc/id1/refreshToken"_s, u"write kwc/id1/accessToken"_s}));
}

TEST_F(TokenSourceTest, AMissingOrEmptyRefreshTokenOverwritesNothing)
{
    QByteArray last = "access-1";
    for (const QJsonObject &more :
         {QJsonObject{}, {{u"refreshToken"_s, u""_s}}, {{u"refreshToken"_s, QJsonValue::Null}}}) {
        const QByteArray next = last + "x";
        grant(QString::fromLatin1(next), more);
        EXPECT_EQ(tokenInsteadOf(last), next);
        EXPECT_EQ(stored(SecretName::RefreshToken), "refresh-1");
        last = next;
    }
}

TEST_F(TokenSourceTest, WhatCouldNotBeStoredIsNotAskedForAgain)
{
    grant(u"access-2"_s, {{u"refreshToken"_s, u"refresh-2"_s}});
    secrets.failWrites = Error::Kind::SecretLocked;
    EXPECT_EQ(tokenInsteadOf("access-1"), "secretLocked") << "not handed out before it is stored";
    EXPECT_EQ(token(), "secretLocked");
    EXPECT_EQ(stored(SecretName::RefreshToken), "refresh-1");
    EXPECT_EQ(renewals, 0);
    secrets.failWrites.reset();
    EXPECT_EQ(token(), "access-2");
    EXPECT_EQ(stored(SecretName::RefreshToken), "refresh-2");
    EXPECT_EQ(transport.requests.size(), 1) << "the service would not take the old refresh token any more";
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(TokenSourceTest, AFailedRenewalLeavesAGoodTokenInUse)
{
    clock.advance(55min);
    transport.fail(Error::Kind::Network);
    EXPECT_EQ(token(), "access-1") << "good for five more minutes";
    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(transport.requests.size(), 1) << "not with every call";
    clock.advance(61s);
    transport.fail(Error::Kind::Timeout);
    EXPECT_EQ(token(), "access-1");
    EXPECT_EQ(transport.requests.size(), 2);
    clock.advance(5min);
    transport.fail(Error::Kind::Network);
    EXPECT_EQ(token(), "network") << "expired by now";
    EXPECT_TRUE(asked.isEmpty());
    grant(u"access-2"_s);
    EXPECT_EQ(token(), "access-2");
}

TEST_F(TokenSourceTest, ARefusedTokenIsNotHandedOutAgain)
{
    EXPECT_EQ(token(), "access-1");
    transport.fail(Error::Kind::Network);
    EXPECT_EQ(tokenInsteadOf("access-1"), "network");
    grant(u"access-1"_s);
    EXPECT_EQ(tokenInsteadOf("access-1"), "unauthorized") << "the service gave the same one";
}

TEST_F(TokenSourceTest, ARefusedConnectorAsksForSignIn)
{
    int answers = 0;
    for (const int status : {200, 400, 401, 403}) {
        transport.answer(status, status == 403 ? QByteArray() : QByteArray(R"({"errorCode":"InvalidToken"})"));
        EXPECT_EQ(tokenInsteadOf("access-1"), "unauthorized") << status;
        EXPECT_EQ(asked.size(), ++answers);
    }
    transport.answer(500, "");
    EXPECT_EQ(tokenInsteadOf("access-1"), "http");
    EXPECT_EQ(asked.size(), answers) << "the service's own trouble is not the admin's";
    EXPECT_EQ(stored(SecretName::RefreshToken), "refresh-1");
}

TEST_F(TokenSourceTest, MissingSecretsAskForSignIn)
{
    secrets.values.remove(secretKey(Id, SecretName::ApplicationSecret));
    EXPECT_EQ(tokenInsteadOf("access-1"), "unauthorized");
    secrets.values.clear();
    EXPECT_EQ(token(), "access-1") << "still remembered";
    TokenSource other(Id, accounts, secrets, client, clock);
    EXPECT_EQ(reveal(await(other.accessToken())), "unauthorized");
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(TokenSourceTest, AConnectorWithoutAnAccessTokenFetchesOne)
{
    secrets.values.remove(secretKey(Id, SecretName::AccessToken));
    grant(u"access-2"_s);
    EXPECT_EQ(token(), "access-2");
}

TEST_F(TokenSourceTest, ATokenWithoutExpiryIsKeptUntilItIsRefused)
{
    change([](Account &account) { account.accessTokenExpiry = {}; });
    clock.advance(1000h);
    EXPECT_EQ(token(), "access-1");
}

TEST_F(TokenSourceTest, APastedTokenCannotBeRenewed)
{
    change([](Account &account) { account.kind = SignInKind::AccessToken; });
    clock.advance(1000h);
    EXPECT_EQ(token(), "access-1") << "the service decides, not our clock";
    EXPECT_EQ(tokenInsteadOf("access-1"), "unauthorized");
    EXPECT_EQ(asked, QList{Error::Kind::Unauthorized});
    EXPECT_TRUE(transport.requests.isEmpty());
    put(SecretName::AccessToken, "pasted-anew");
    EXPECT_EQ(tokenInsteadOf("access-1"), "pasted-anew");
}

TEST_F(TokenSourceTest, APastedTokenThatIsGoneAsksForSignIn)
{
    change([](Account &account) { account.kind = SignInKind::AccessToken; });
    secrets.values.clear();
    EXPECT_EQ(token(), "unauthorized");
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(TokenSourceTest, ALockedKeychainIsSaidAndTriedAgain)
{
    secrets.failReads = Error::Kind::SecretLocked;
    EXPECT_EQ(token(), "secretLocked");
    secrets.failReads.reset();
    EXPECT_EQ(token(), "access-1");
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(TokenSourceTest, AfterSigningOutThereIsNoToken)
{
    EXPECT_EQ(token(), "access-1");
    accounts.remove(Id);
    EXPECT_EQ(token(), "unauthorized");
}

TEST_F(TokenSourceTest, ItsEndCancelsThoseWhoWait)
{
    auto mortal = std::make_unique<TokenSource>(Id, accounts, secrets, client, clock);
    const auto pending = mortal->accessTokenInsteadOf(Secret(u"access-1"_s));
    ASSERT_TRUE(eventually([this] { return transport.open() == 1; }));
    mortal.reset();
    EXPECT_EQ(reveal(await(pending)), "cancelled");
    grant(u"late"_s);
}

} // namespace accounts
