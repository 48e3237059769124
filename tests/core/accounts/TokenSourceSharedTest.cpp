// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Two programs on one account, and a keychain that is locked in the middle: what TokenSource does at the real sandbox.
#include "accounts/TokenSource.h"

#include "accounts/SignIn.h"
#include "sandbox/Sandbox.h"

#include "FakeSecrets.h"
#include "support/Await.h"
#include "support/FakeClock.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using base::Secret;
using support::await;

namespace accounts {

namespace {

//! Counts what is asked of the service.
class CountingTransport final : public kaizala::Transport
{
public:
    kaizala::NetworkTransport real;
    int renewals = 0;

    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        renewals += request.url.path().endsWith(u"/v1/accessToken"_s) ? 1 : 0;
        return real.send(request);
    }
};

//! One program: its own view of the settings file, the same keychain.
struct Program
{
    Program(const QString &file, SecretStore &keychain, const base::Clock &clock, const QString &id)
        : settings(file, QSettings::IniFormat), accounts(settings), client(transport, accounts.find(id)->endpoint),
          tokens(id, accounts, keychain, client, clock)
    {
        QObject::connect(&tokens, &TokenSource::signInNeeded, &tokens, [this] { ++asked; });
    }
    [[nodiscard]] QByteArray token() { return reveal(await(tokens.accessToken())); }
    [[nodiscard]] QByteArray tokenInsteadOf(const QByteArray &refused)
    {
        return reveal(await(tokens.accessTokenInsteadOf(Secret(refused))));
    }
    [[nodiscard]] static QByteArray reveal(const base::Result<Secret> &token)
    {
        return token ? token->reveal() : toString(token.error().kind).toUtf8();
    }

    QSettings settings;
    AccountStore accounts;
    CountingTransport transport;
    kaizala::Client client;
    TokenSource tokens;
    int asked = 0;
};

class TokenSourceSharedTest : public testing::Test
{
protected:
    void SetUp() override
    {
        sandbox::Sandbox::Config config;
        config.rotateRefreshTokens = true; // every renewal ends the refresh token before
        const auto known = await(service.start(config));
        ASSERT_TRUE(known);
        Account account;
        account.id = u"id1"_s;
        account.name = u"Contoso"_s;
        account.root = known->endpoint;
        account.endpoint = known->endpoint;
        account.kind = SignInKind::Connector;
        account.applicationId = known->applicationId;
        account.accessTokenExpiry = clock.now().addSecs(3600);
        QSettings settings(file(), QSettings::IniFormat);
        AccountStore(settings).save(account);
        put(SecretName::AccessToken, known->accessToken);
        put(SecretName::RefreshToken, known->refreshToken);
        put(SecretName::ApplicationSecret, known->applicationSecret);
        first = known->accessToken.reveal();
        console = std::make_unique<Program>(file(), keychain, clock, account.id);
        cli = std::make_unique<Program>(file(), keychain, clock, account.id);
    }
    void put(SecretName name, const Secret &secret) { keychain.values.insert(secretKey(u"id1"_s, name), secret); }
    [[nodiscard]] QString file() const { return dir.filePath(u"s.ini"_s); }

    QTemporaryDir dir;
    sandbox::Sandbox service;
    support::FakeClock clock;
    FakeSecrets keychain;
    QByteArray first;
    std::unique_ptr<Program> console;
    std::unique_ptr<Program> cli;
};

} // namespace

TEST_F(TokenSourceSharedTest, WhatTheOtherRenewedInTimeIsTaken)
{
    EXPECT_EQ(console->token(), first);
    EXPECT_EQ(cli->token(), first);
    clock.advance(55min);
    const QByteArray renewed = cli->token();
    EXPECT_NE(renewed, first);
    EXPECT_EQ(console->token(), renewed);
    EXPECT_EQ(console->transport.renewals, 0) << "one renewal for both programs";
    EXPECT_EQ(cli->transport.renewals, 1);
}

TEST_F(TokenSourceSharedTest, WhatTheOtherRenewedAfterARefusalIsTaken)
{
    EXPECT_EQ(console->token(), first);
    const QByteArray renewed = cli->tokenInsteadOf(first);
    EXPECT_EQ(console->tokenInsteadOf(first), renewed);
    EXPECT_EQ(console->transport.renewals, 0);
}

TEST_F(TokenSourceSharedTest, BothAtOnceLoseNothing)
{
    EXPECT_EQ(console->token(), first);
    EXPECT_EQ(cli->token(), first);
    const auto one = console->tokens.accessTokenInsteadOf(Secret(first));
    const auto two = cli->tokens.accessTokenInsteadOf(Secret(first));
    // The second one's refresh token may be void when it arrives: it takes what the first one stored.
    const QByteArray a = Program::reveal(await(one));
    const QByteArray b = Program::reveal(await(two));
    for (Program *program : {console.get(), cli.get()}) {
        program->client.setTokenProvider(&program->tokens);
        EXPECT_TRUE(await(program->client.groups())) << a.toStdString() << ' ' << b.toStdString();
        program->client.setTokenProvider(nullptr);
    }
    // Whoever comes next is not locked out.
    const QByteArray now = console->token();
    EXPECT_NE(console->tokenInsteadOf(now), "unauthorized");
}

TEST_F(TokenSourceSharedTest, ARefreshTokenThatTheOtherReplacedIsTriedWithTheNewOne)
{
    EXPECT_EQ(console->token(), first);
    const QByteArray renewed = cli->tokenInsteadOf(first);
    ASSERT_NE(renewed, "unauthorized");
    // The console reads the refresh token before the other one stores its new one.
    const Secret replaced = keychain.values.value(secretKey(u"id1"_s, SecretName::RefreshToken));
    put(SecretName::RefreshToken, Secret(u"void by now"_s));
    put(SecretName::AccessToken, Secret(first));
    const auto waiting = console->tokens.accessTokenInsteadOf(Secret(first));
    ASSERT_TRUE(support::eventually([this] { return console->transport.renewals == 1; }));
    put(SecretName::RefreshToken, replaced);
    put(SecretName::AccessToken, Secret(renewed));
    EXPECT_EQ(Program::reveal(await(waiting)), renewed);
    EXPECT_EQ(console->asked, 0) << "the admin has nothing to do";
}

TEST_F(TokenSourceSharedTest, AKeychainLockedInTheMiddleLosesNothing)
{
    EXPECT_EQ(console->token(), first);
    const Secret refresh = keychain.values.value(secretKey(u"id1"_s, SecretName::RefreshToken));
    // Locked before the credentials are read: the service is not asked at all.
    keychain.failReads = Error::Kind::SecretLocked;
    EXPECT_EQ(console->tokenInsteadOf(first), "secretLocked");
    EXPECT_EQ(console->transport.renewals, 0);
    // Locked after the service has issued a new refresh token: it waits in memory.
    keychain.failReads.reset();
    keychain.failWrites = Error::Kind::SecretLocked;
    EXPECT_EQ(console->tokenInsteadOf(first), "secretLocked");
    EXPECT_EQ(console->tokenInsteadOf(first), "secretLocked");
    EXPECT_EQ(keychain.values.value(secretKey(u"id1"_s, SecretName::RefreshToken)), refresh);
    EXPECT_EQ(console->asked, 0) << "unlocking is enough";
    // Unlocked: stored, handed out, and good for the next renewal.
    keychain.failWrites.reset();
    const QByteArray second = console->token();
    EXPECT_NE(second, first);
    EXPECT_FALSE(keychain.values.value(secretKey(u"id1"_s, SecretName::RefreshToken)) == refresh);
    EXPECT_EQ(console->transport.renewals, 1) << "the service was asked once";
    const QByteArray third = console->tokenInsteadOf(second);
    EXPECT_NE(third, second);
    EXPECT_NE(third, "unauthorized");
}

} // namespace accounts
