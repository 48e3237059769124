// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Signing in with a PIN and with OAuth at the real sandbox, and what a crash between two answers leaves.
#include "accounts/SignIn.h"

#include "accounts/OAuthRedirect.h"
#include "accounts/PendingSignIn.h"
#include "accounts/TokenSource.h"
#include "sandbox/Sandbox.h"

#include "Browser.h"
#include "FakeSecrets.h"
#include "support/Await.h"
#include "support/FakeClock.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::Error;
using base::Secret;
using support::await;
using support::eventually;

namespace accounts {

namespace {

const QString Number = u"+919740797266"_s;

//! A transport that breaks the network for calls to one path, as if the program had ended there.
class BreakableTransport final : public kaizala::Transport
{
public:
    kaizala::NetworkTransport real;
    QString broken; //!< no answer to calls whose path ends with this
    QStringList asked; //!< paths, in order

    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        asked.append(request.url.path());
        if (!broken.isEmpty() && request.url.path().endsWith(broken))
            return base::ready<kaizala::ApiReply>(base::fail(Error::Kind::Network, u"as the test wants it"_s));
        return real.send(request);
    }
};

//! What a program holds of accounts; another one is another start.
struct Parts
{
    explicit Parts(const QString &file, SecretStore &keychain)
        : settings(file, QSettings::IniFormat), accounts(settings), signIn(transport, accounts, keychain, memory)
    {
    }

    QSettings settings;
    AccountStore accounts;
    MemorySecretStore memory;
    BreakableTransport transport;
    SignIn signIn;
};

class SignInWaysTest : public testing::Test
{
protected:
    void SetUp() override { startSandbox(false); }
    void startSandbox(bool rotate)
    {
        service = std::make_unique<sandbox::Sandbox>();
        sandbox::Sandbox::Config config;
        config.rotateRefreshTokens = rotate;
        const auto started = await(service->start(config));
        ASSERT_TRUE(started);
        known = *started;
    }
    void restart() { parts = std::make_unique<Parts>(file(), keychain); }
    [[nodiscard]] QString file() const { return dir.filePath(u"s.ini"_s); }
    [[nodiscard]] SignInForm form(SignInWay way) const
    {
        SignInForm form;
        form.name = u"Contoso"_s;
        form.root = known.endpoint;
        form.way = way;
        form.connector = {known.applicationId, known.applicationSecret, {}};
        form.mobileNumber = Number;
        form.pin = Secret(u" 123456"_s);
        form.oauthCode = Secret(u"sandbox-code"_s);
        return form;
    }
    void requestPin() { ASSERT_TRUE(await(parts->signIn.requestPin(known.endpoint, Number, known.applicationId))); }
    [[nodiscard]] QByteArray stored(const Account &account, SecretName name) const
    {
        return keychain.values.value(secretKey(account.id, name)).reveal();
    }
    [[nodiscard]] bool isPending() const { return keychain.values.contains(PendingSignIn::key(parts->accounts)); }
    //! Whether the account gets a token that the service takes, as it would when it is opened.
    void expectThatItWorks(const Account &account)
    {
        const support::FakeClock clock;
        kaizala::Client client(parts->transport, account.endpoint);
        TokenSource tokens(account.id, parts->accounts, keychain, client, clock);
        client.setTokenProvider(&tokens);
        EXPECT_TRUE(await(client.groups()));
        client.setTokenProvider(nullptr);
    }

    QTemporaryDir dir;
    FakeSecrets keychain; // what outlives the program
    std::unique_ptr<sandbox::Sandbox> service;
    sandbox::Sandbox::Credentials known;
    std::unique_ptr<Parts> parts = std::make_unique<Parts>(file(), keychain);
};

} // namespace

TEST_F(SignInWaysTest, APinMakesAConnector)
{
    requestPin();
    const base::Result<Account> account = await(parts->signIn.signIn(form(SignInWay::Pin)));
    ASSERT_TRUE(account) << account.error().detail.toStdString();
    EXPECT_EQ(account->kind, SignInKind::Connector);
    EXPECT_EQ(account->applicationId, known.applicationId);
    EXPECT_TRUE(account->scope.contains(u"webhook.read"_s));
    EXPECT_GT(account->refreshTokenExpiry, QDateTime::currentDateTimeUtc().addDays(360));
    EXPECT_EQ(stored(*account, SecretName::ApplicationSecret), known.applicationSecret.reveal());
    EXPECT_FALSE(stored(*account, SecretName::RefreshToken).isEmpty());
    EXPECT_FALSE(isPending());
    expectThatItWorks(*account);
    restart();
    EXPECT_EQ(parts->accounts.accounts(), QList{*account});
}

TEST_F(SignInWaysTest, AWrongPinStoresNothing)
{
    requestPin();
    SignInForm wrong = form(SignInWay::Pin);
    wrong.pin = Secret(u"654321"_s);
    EXPECT_EQ(await(parts->signIn.signIn(wrong)).error().kind, Error::Kind::Unauthorized);
    EXPECT_TRUE(keychain.values.isEmpty());
    EXPECT_TRUE(await(parts->signIn.signIn(form(SignInWay::Pin)))) << "the PIN is still good";
}

TEST_F(SignInWaysTest, APinIsOnlyAskedForWithANumber)
{
    EXPECT_EQ(await(parts->signIn.requestPin(known.endpoint, u" "_s, u"app"_s)).error().kind,
              Error::Kind::InvalidInput);
    EXPECT_EQ(await(parts->signIn.requestPin(QUrl(u"http://example.org"_s), Number, u"app"_s)).error().kind,
              Error::Kind::InvalidInput);
    EXPECT_TRUE(parts->transport.asked.isEmpty());
    EXPECT_EQ(await(parts->signIn.requestPin(known.endpoint, Number, u"nobody"_s)).error().kind,
              Error::Kind::Unauthorized);
}

TEST_F(SignInWaysTest, TheBrowserBringsACodeThatMakesAConnector)
{
    OAuthRedirect redirect;
    const base::Result<QUrl> address = await(redirect.start(known.endpoint, known.applicationId));
    ASSERT_TRUE(address);
    Browser browser;
    EXPECT_EQ(browser.open(*address).status, 200) << "the sandbox's page leads back to the console";
    SignInForm entered = form(SignInWay::OAuth);
    entered.oauthCode = await(redirect.code()).value();
    const base::Result<Account> account = await(parts->signIn.signIn(entered));
    ASSERT_TRUE(account) << account.error().detail.toStdString();
    EXPECT_EQ(account->kind, SignInKind::Connector);
    EXPECT_TRUE(account->accessTokenExpiry.isValid());
    EXPECT_FALSE(stored(*account, SecretName::AccessToken).isEmpty());
    EXPECT_FALSE(stored(*account, SecretName::RefreshToken).isEmpty());
    EXPECT_FALSE(isPending());
    expectThatItWorks(*account);
}

TEST_F(SignInWaysTest, ACrashBetweenTheTwoAnswersLosesNothing)
{
    for (const SignInWay way : {SignInWay::Pin, SignInWay::OAuth}) {
        keychain.values.clear();
        if (way == SignInWay::Pin)
            requestPin();
        // The refresh token is issued, and then nothing comes any more.
        parts->transport.broken = way == SignInWay::Pin ? u"/v1/accessToken"_s : u"/v1/groups"_s;
        EXPECT_EQ(await(parts->signIn.signIn(form(way))).error().kind, Error::Kind::Network);
        EXPECT_TRUE(isPending());
        restart();
        EXPECT_TRUE(parts->accounts.accounts().isEmpty());

        const base::Result<std::optional<Account>> recovered = await(parts->signIn.recover());
        ASSERT_TRUE(recovered && recovered->has_value());
        EXPECT_EQ((*recovered)->name, u"Contoso"_s);
        EXPECT_EQ(parts->accounts.accounts(), QList{**recovered});
        EXPECT_FALSE(isPending());
        expectThatItWorks(**recovered);
        EXPECT_EQ(await(parts->signIn.recover()).value(), std::nullopt) << "once";
        ASSERT_TRUE(await(parts->signIn.signOut((*recovered)->id)));
        EXPECT_TRUE(keychain.values.isEmpty());
        restart();
    }
}

TEST_F(SignInWaysTest, ACrashWhileTheSecretsAreStoredLosesNothing)
{
    // A PIN sign-in writes the pending entry, then three secrets: it ends after each of them.
    for (int writes = 1; writes <= 3; ++writes) {
        requestPin();
        keychain.failWrites = Error::Kind::SecretUnavailable;
        keychain.writesBeforeFailure = writes;
        EXPECT_FALSE(await(parts->signIn.signIn(form(SignInWay::Pin)))) << writes;
        keychain.failWrites.reset();
        restart();
        const base::Result<std::optional<Account>> recovered = await(parts->signIn.recover());
        ASSERT_TRUE(recovered && recovered->has_value()) << writes;
        expectThatItWorks(**recovered);
        ASSERT_TRUE(await(parts->signIn.signOut((*recovered)->id)));
        EXPECT_TRUE(keychain.values.isEmpty());
    }
}

TEST_F(SignInWaysTest, ARecoveryThatIsCutShortIsDoneAgain)
{
    requestPin();
    parts->transport.broken = u"/v1/accessToken"_s;
    EXPECT_FALSE(await(parts->signIn.signIn(form(SignInWay::Pin))));
    for (int writes = 0; writes < 2; ++writes) {
        restart();
        keychain.failWrites = Error::Kind::SecretLocked;
        keychain.writesBeforeFailure = writes;
        EXPECT_EQ(await(parts->signIn.recover()).error().kind, Error::Kind::SecretLocked);
        EXPECT_TRUE(isPending());
    }
    keychain.failWrites.reset();
    const base::Result<std::optional<Account>> recovered = await(parts->signIn.recover());
    ASSERT_TRUE(recovered && recovered->has_value());
    expectThatItWorks(**recovered);
}

TEST_F(SignInWaysTest, ASecondTryNeedsNoSecondPin)
{
    requestPin();
    parts->transport.broken = u"/v1/accessToken"_s;
    EXPECT_FALSE(await(parts->signIn.signIn(form(SignInWay::Pin))));
    parts->transport.broken.clear();
    parts->transport.asked.clear();
    const base::Result<Account> account = await(parts->signIn.signIn(form(SignInWay::Pin)));
    ASSERT_TRUE(account) << "the PIN was good for once; the refresh token that it brought is known";
    EXPECT_EQ(parts->transport.asked, (QStringList{u"/v1/accessToken"_s, u"/v1/groups"_s}));
    EXPECT_FALSE(isPending());
    EXPECT_EQ(parts->accounts.accounts().size(), 1);
    EXPECT_TRUE(account->refreshTokenExpiry.isValid());
    restart();
    EXPECT_EQ(await(parts->signIn.recover()).value(), std::nullopt);
}

TEST_F(SignInWaysTest, AnotherSignInFinishesTheOneBeforeFirst)
{
    requestPin();
    parts->transport.broken = u"/v1/accessToken"_s;
    EXPECT_FALSE(await(parts->signIn.signIn(form(SignInWay::Pin))));
    parts->transport.broken.clear();
    SignInForm other = form(SignInWay::OAuth);
    other.name = u"Fabrikam"_s;
    ASSERT_TRUE(await(parts->signIn.signIn(other)));
    ASSERT_EQ(parts->accounts.accounts().size(), 2);
    EXPECT_EQ(parts->accounts.accounts().first().name, u"Contoso"_s);
    EXPECT_FALSE(stored(parts->accounts.accounts().first(), SecretName::RefreshToken).isEmpty());
}

TEST_F(SignInWaysTest, ALockedKeychainIsFoundOutBeforeThePinIsUsed)
{
    requestPin();
    parts->transport.asked.clear();
    keychain.failReads = Error::Kind::SecretLocked;
    EXPECT_EQ(await(parts->signIn.signIn(form(SignInWay::Pin))).error().kind, Error::Kind::SecretLocked);
    EXPECT_TRUE(parts->transport.asked.isEmpty());
    keychain.failReads.reset();
    EXPECT_TRUE(await(parts->signIn.signIn(form(SignInWay::Pin))));
}

TEST_F(SignInWaysTest, APinWithoutAKeychainStaysInMemory)
{
    requestPin();
    keychain.failWrites = Error::Kind::SecretUnavailable;
    EXPECT_EQ(await(parts->signIn.signIn(form(SignInWay::Pin))).error().kind, Error::Kind::SecretUnavailable);
    SignInForm brief = form(SignInWay::Pin);
    brief.secretPlace = SecretPlace::ThisRunOnly;
    const base::Result<Account> account = await(parts->signIn.signIn(brief));
    ASSERT_TRUE(account) << "with the same PIN";
    EXPECT_TRUE(keychain.values.isEmpty());
    EXPECT_EQ(parts->accounts.accounts(), QList{*account});
}

TEST_F(SignInWaysTest, ARotatedConnectorSurvivesACrashToo)
{
    startSandbox(true);
    SignInForm connector = form(SignInWay::Connector);
    connector.connector.refreshToken = known.refreshToken;
    keychain.failWrites = Error::Kind::SecretUnavailable;
    keychain.writesBeforeFailure = 1; // the pending entry, and then the program ends
    EXPECT_FALSE(await(parts->signIn.signIn(connector)));
    keychain.failWrites.reset();
    restart();
    const base::Result<std::optional<Account>> recovered = await(parts->signIn.recover());
    ASSERT_TRUE(recovered && recovered->has_value());
    expectThatItWorks(**recovered);
}

TEST_F(SignInWaysTest, AFinishedSignInIsNotFinishedAgain)
{
    requestPin();
    keychain.failRemovals = Error::Kind::SecretLocked; // the pending entry stays
    const base::Result<Account> account = await(parts->signIn.signIn(form(SignInWay::Pin)));
    ASSERT_TRUE(account);
    EXPECT_TRUE(isPending());
    keychain.failRemovals.reset();
    // The refresh token was rotated since: what is pending would put the void one back.
    keychain.values.insert(secretKey(account->id, SecretName::RefreshToken), Secret(u"rotated"_s));
    restart();
    EXPECT_EQ(await(parts->signIn.recover()).value(), std::nullopt);
    EXPECT_EQ(stored(*account, SecretName::RefreshToken), "rotated");
    EXPECT_FALSE(isPending());
}

TEST_F(SignInWaysTest, ADamagedEntryIsRemoved)
{
    for (const QByteArray &entry :
         {QByteArray("junk"), QByteArray("{}"),
          QByteArray(R"({"id":"../x","name":"n","root":"https://r.example","refreshToken":"t"})")}) {
        keychain.values.insert(PendingSignIn::key(parts->accounts), Secret(entry));
        EXPECT_EQ(await(parts->signIn.recover()).value(), std::nullopt);
        EXPECT_TRUE(keychain.values.isEmpty());
    }
    EXPECT_TRUE(parts->accounts.accounts().isEmpty());
}

TEST_F(SignInWaysTest, TheSettingsNeverHoldASecret)
{
    requestPin();
    ASSERT_TRUE(await(parts->signIn.signIn(form(SignInWay::Pin))));
    QFile in(file());
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QByteArray ini = in.readAll();
    for (const Secret &secret : std::as_const(keychain.values))
        EXPECT_FALSE(ini.contains(secret.reveal()));
    EXPECT_FALSE(ini.contains("123456"));
}

} // namespace accounts
