// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SignIn.h"

#include "FakeSecrets.h"
#include "support/Await.h"
#include "support/FakeTransport.h"

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

const QByteArray NoGroups = R"({"groups":[]})";

class SignInTest : public testing::Test
{
protected:
    [[nodiscard]] static SignInForm tokenForm()
    {
        SignInForm form;
        form.name = u" Contoso "_s;
        form.root = QUrl(u"https://root.example.org/"_s);
        form.accessToken = Secret(u"pasted\n"_s);
        return form;
    }
    [[nodiscard]] static SignInForm connectorForm()
    {
        SignInForm form = tokenForm();
        form.way = SignInWay::Connector;
        form.connector = {u"app "_s, Secret(u"app-secret"_s), Secret(u"refresh-1"_s)};
        return form;
    }
    [[nodiscard]] Error::Kind failureOf(const SignInForm &form)
    {
        const base::Result<Account> outcome = await(signIn.signIn(form));
        EXPECT_FALSE(outcome) << "succeeded";
        return outcome ? Error::Kind::Internal : outcome.error().kind;
    }
    [[nodiscard]] QByteArray stored(const QString &id, SecretName name) const
    {
        return keychain.values.value(secretKey(id, name)).reveal();
    }

    QTemporaryDir dir;
    QSettings settings{dir.filePath(u"s.ini"_s), QSettings::IniFormat};
    AccountStore accounts{settings};
    FakeSecrets keychain;
    FakeSecrets memory;
    support::FakeTransport transport;
    SignIn signIn{transport, accounts, keychain, memory};
};

} // namespace

TEST_F(SignInTest, APastedTokenIsProvenThenStored)
{
    transport.answer(200, NoGroups);
    const base::Result<Account> account = await(signIn.signIn(tokenForm()));
    ASSERT_TRUE(account) << account.error().detail.toStdString();
    EXPECT_EQ(transport.requests.size(), 1);
    EXPECT_TRUE(transport.line(0).startsWith("GET https://root.example.org/v1/groups"));
    EXPECT_EQ(transport.header(0, "accessToken"), "pasted") << "without the line break";
    EXPECT_EQ(account->name, u"Contoso"_s);
    EXPECT_EQ(stored(account->id, SecretName::AccessToken), "pasted");
    EXPECT_EQ(keychain.values.size(), 1);
    EXPECT_EQ(accounts.accounts(), QList{*account});
}

TEST_F(SignInTest, AConnectorFetchesItsTokenFirst)
{
    transport.answer(200,
                     R"({"accessToken":"a","endpointUrl":"https://api.example.org/x/","accessTokenExpiry":1521743399000,
                              "scope":"webhook.read"})");
    transport.answer(200, NoGroups);
    const base::Result<Account> account = await(signIn.signIn(connectorForm()));
    ASSERT_TRUE(account);
    EXPECT_EQ(transport.line(0), "GET https://root.example.org/v1/accessToken");
    EXPECT_EQ(transport.header(0, "applicationId"), "app");
    EXPECT_TRUE(transport.line(1).startsWith("GET https://api.example.org/x/v1/groups"));
    EXPECT_EQ(transport.header(1, "accessToken"), "a");
    EXPECT_EQ(account->endpoint, QUrl(u"https://api.example.org/x"_s));
    EXPECT_EQ(account->scope, u"webhook.read"_s);
    EXPECT_EQ(account->applicationId, u"app"_s);
    EXPECT_EQ(account->accessTokenExpiry.toMSecsSinceEpoch(), 1521743399000);
    EXPECT_EQ(stored(account->id, SecretName::AccessToken), "a");
    EXPECT_EQ(stored(account->id, SecretName::RefreshToken), "refresh-1");
    EXPECT_EQ(stored(account->id, SecretName::ApplicationSecret), "app-secret");
}

TEST_F(SignInTest, AMoveDuringTheProofIsRemembered)
{
    transport.answer(308, "", {{"Location", "https://new.example.org/base"}});
    transport.answer(200, NoGroups);
    EXPECT_EQ(await(signIn.signIn(tokenForm()))->endpoint, QUrl(u"https://new.example.org/base"_s));
}

TEST_F(SignInTest, NothingIsStoredWhenTheProofFails)
{
    transport.answer(401, R"({"errorCode":"InvalidToken"})");
    EXPECT_EQ(failureOf(tokenForm()), Error::Kind::Unauthorized);
    transport.answer(200, "<html>a proxy</html>");
    EXPECT_EQ(failureOf(tokenForm()), Error::Kind::Protocol);
    transport.answer(400, R"({"errorCode":"InvalidToken"})");
    EXPECT_EQ(failureOf(connectorForm()), Error::Kind::Unauthorized);
    transport.answer(200, R"({"accessToken":"a"})");
    transport.fail(Error::Kind::Network);
    EXPECT_EQ(failureOf(connectorForm()), Error::Kind::Network);
    EXPECT_TRUE(keychain.log.filter(u"write"_s).isEmpty());
    EXPECT_TRUE(accounts.accounts().isEmpty());
    EXPECT_EQ(transport.unused(), 0);
}

TEST_F(SignInTest, NothingRemainsWhenTheKeychainFails)
{
    for (int succeeding = 0; succeeding < 3; ++succeeding) {
        keychain.failWrites = Error::Kind::SecretLocked;
        keychain.writesBeforeFailure = succeeding;
        transport.answer(200, R"({"accessToken":"a"})");
        transport.answer(200, NoGroups);
        EXPECT_EQ(failureOf(connectorForm()), Error::Kind::SecretLocked);
        EXPECT_TRUE(keychain.values.isEmpty()) << succeeding;
        EXPECT_TRUE(accounts.accounts().isEmpty());
    }
    EXPECT_TRUE(memory.log.isEmpty()) << "never elsewhere unasked";
}

TEST_F(SignInTest, ForThisRunOnlyMeansInMemory)
{
    SignInForm form = tokenForm();
    form.secretPlace = SecretPlace::ThisRunOnly;
    keychain.failWrites = Error::Kind::SecretUnavailable;
    transport.answer(200, NoGroups);
    const base::Result<Account> account = await(signIn.signIn(form));
    ASSERT_TRUE(account);
    EXPECT_EQ(memory.values.size(), 1);
    EXPECT_TRUE(keychain.log.isEmpty());
    EXPECT_EQ(&signIn.secretsOf(*account), &memory);
    QSettings again(dir.filePath(u"s.ini"_s), QSettings::IniFormat);
    EXPECT_TRUE(AccountStore(again).accounts().isEmpty());
}

TEST_F(SignInTest, ARotatedRefreshTokenIsStoredWithoutAnotherQuestion)
{
    transport.answer(200, R"({"accessToken":"a","refreshToken":"refresh-2"})");
    const base::Result<Account> account = await(signIn.signIn(connectorForm()));
    ASSERT_TRUE(account);
    EXPECT_EQ(stored(account->id, SecretName::RefreshToken), "refresh-2");
    EXPECT_EQ(transport.requests.size(), 1);
}

TEST_F(SignInTest, ARotatedRefreshTokenSurvivesAKeychainThatFails)
{
    keychain.failWrites = Error::Kind::SecretLocked;
    transport.answer(200, R"({"accessToken":"a","refreshToken":"refresh-2"})");
    EXPECT_EQ(failureOf(connectorForm()), Error::Kind::SecretLocked);
    // The admin takes "for this run only", and the form still holds the void token.
    SignInForm form = connectorForm();
    form.secretPlace = SecretPlace::ThisRunOnly;
    transport.answer(200, R"({"accessToken":"b"})");
    transport.answer(200, NoGroups);
    const base::Result<Account> account = await(signIn.signIn(form));
    ASSERT_TRUE(account);
    EXPECT_EQ(transport.header(1, "refreshToken"), "refresh-2");
    EXPECT_EQ(memory.values.value(secretKey(account->id, SecretName::RefreshToken)).reveal(), "refresh-2");
}

TEST_F(SignInTest, TheSameNameSignsInAnew)
{
    transport.answer(200, R"({"accessToken":"a"})");
    transport.answer(200, NoGroups);
    const base::Result<Account> first = await(signIn.signIn(connectorForm()));
    ASSERT_TRUE(first);
    SignInForm form = tokenForm();
    form.name = u"contoso"_s;
    transport.answer(200, NoGroups);
    const base::Result<Account> second = await(signIn.signIn(form));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->id, first->id) << "its events and settings stay its own";
    EXPECT_EQ(accounts.accounts().size(), 1);
    EXPECT_EQ(stored(first->id, SecretName::AccessToken), "pasted");
    EXPECT_TRUE(eventually([this] { return keychain.values.size() == 1; }))
        << "the connector's secrets are of no use now";

    form.secretPlace = SecretPlace::ThisRunOnly;
    transport.answer(200, NoGroups);
    ASSERT_TRUE(await(signIn.signIn(form)));
    EXPECT_EQ(memory.values.size(), 1);
    EXPECT_TRUE(eventually([this] { return keychain.values.isEmpty(); }));

    form.root = QUrl(u"https://another.example.org"_s);
    EXPECT_EQ(failureOf(form), Error::Kind::InvalidInput);
}

TEST_F(SignInTest, AFailedSignInAnewLeavesTheAccountAsItWas)
{
    transport.answer(200, NoGroups);
    const base::Result<Account> first = await(signIn.signIn(tokenForm()));
    ASSERT_TRUE(first);
    SignInForm form = tokenForm();
    form.accessToken = Secret(u"other"_s);
    transport.answer(401, "");
    EXPECT_EQ(failureOf(form), Error::Kind::Unauthorized);
    keychain.failWrites = Error::Kind::SecretLocked;
    transport.answer(200, NoGroups);
    EXPECT_EQ(failureOf(form), Error::Kind::SecretLocked);
    EXPECT_EQ(stored(first->id, SecretName::AccessToken), "pasted");
    EXPECT_EQ(accounts.accounts(), QList{*first});
}

TEST_F(SignInTest, CancellingAbortsTheProof)
{
    base::Pending<Account> pending = signIn.signIn(tokenForm());
    ASSERT_TRUE(eventually([this] { return transport.open() == 1; }));
    pending.cancel();
    EXPECT_TRUE(eventually([this] { return transport.cancelled == 1; }));
    EXPECT_EQ(await(pending).error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(eventually([this] { return signIn.children().isEmpty(); }));
    EXPECT_TRUE(keychain.log.isEmpty());
}

TEST_F(SignInTest, SignOutRemovesEverySecretThenTheAccount)
{
    transport.answer(200, NoGroups);
    const Account account = await(signIn.signIn(tokenForm())).value();
    keychain.values.insert(secretKey(account.id, SecretName::ListenerCallbackToken), Secret(u"l"_s));
    keychain.values.insert(secretKey(account.id, SecretName::ListenerSecrets), Secret(u"{}"_s));
    keychain.values.insert(secretKey(u"other"_s, SecretName::AccessToken), Secret(u"o"_s));
    ASSERT_TRUE(await(signIn.signOut(account.id)));
    EXPECT_EQ(keychain.values.keys(), QStringList{secretKey(u"other"_s, SecretName::AccessToken)});
    EXPECT_TRUE(accounts.accounts().isEmpty());
    EXPECT_TRUE(await(signIn.signOut(account.id))) << "signed out already";
}

TEST_F(SignInTest, SignOutTriesEverySecretAndKeepsTheAccountWhereOneStays)
{
    transport.answer(200, NoGroups);
    const Account account = await(signIn.signIn(tokenForm())).value();
    keychain.failRemovals = Error::Kind::SecretLocked;
    keychain.log.clear();
    EXPECT_EQ(await(signIn.signOut(account.id)).error().kind, Error::Kind::SecretLocked);
    EXPECT_EQ(keychain.log.filter(u"remove"_s).size(), 5);
    EXPECT_EQ(accounts.accounts().size(), 1) << "so that it can be tried again";
    keychain.failRemovals = Error::Kind::NotFound;
    EXPECT_TRUE(await(signIn.signOut(account.id)));
}

TEST_F(SignInTest, AFormSaysWhatIsMissing)
{
    EXPECT_EQ(tokenForm().problem(), std::nullopt);
    EXPECT_EQ(connectorForm().problem(), std::nullopt);
    const auto broken = [](SignInForm form, auto change) {
        change(form);
        const std::optional<Error> problem = form.problem();
        return problem && problem->kind == Error::Kind::InvalidInput && !problem->detail.isEmpty();
    };
    EXPECT_TRUE(broken(tokenForm(), [](SignInForm &form) { form.name = u"  "_s; }));
    EXPECT_TRUE(broken(tokenForm(), [](SignInForm &form) { form.accessToken = Secret(u" \n"_s); }));
    EXPECT_TRUE(broken(connectorForm(), [](SignInForm &form) { form.connector.applicationId = u" "_s; }));
    EXPECT_TRUE(broken(connectorForm(), [](SignInForm &form) { form.connector.applicationSecret = {}; }));
    EXPECT_TRUE(broken(connectorForm(), [](SignInForm &form) { form.connector.refreshToken = {}; }));
    SignInForm pin = connectorForm();
    pin.way = SignInWay::Pin;
    pin.connector.refreshToken = {};
    pin.mobileNumber = u"+1"_s;
    pin.pin = Secret(u"0123 "_s);
    EXPECT_EQ(pin.problem(), std::nullopt);
    EXPECT_TRUE(broken(pin, [](SignInForm &form) { form.mobileNumber = u" "_s; }));
    EXPECT_TRUE(broken(pin, [](SignInForm &form) { form.pin = Secret(u"12a4"_s); }));
    EXPECT_TRUE(broken(pin, [](SignInForm &form) { form.pin = Secret(QByteArray(19, '1')); }));
    EXPECT_TRUE(broken(pin, [](SignInForm &form) { form.connector.applicationSecret = {}; }));
    SignInForm oauth = pin;
    oauth.way = SignInWay::OAuth;
    oauth.oauthCode = Secret(u"code"_s);
    EXPECT_EQ(oauth.problem(), std::nullopt);
    EXPECT_TRUE(broken(oauth, [](SignInForm &form) { form.oauthCode = {}; }));
    EXPECT_TRUE(broken(oauth, [](SignInForm &form) { form.oauthRoot = QUrl(u"http://login.example.org"_s); }));
    for (const QString &root : {u""_s, u"root.example.org"_s, u"ftp://root.example.org"_s, u"https://"_s,
                                u"http://root.example.org"_s, u"http://127.0.0.1.example.org"_s})
        EXPECT_TRUE(broken(tokenForm(), [&root](SignInForm &form) { form.root = QUrl(root); })) << root.toStdString();
    for (const QString &root : {u"http://127.0.0.1:8080"_s, u"http://localhost/x"_s, u"http://[::1]:1/"_s}) {
        SignInForm form = tokenForm();
        form.root = QUrl(root);
        EXPECT_EQ(form.problem(), std::nullopt) << root.toStdString();
    }
    SignInForm unnamed = tokenForm();
    unnamed.name.clear();
    EXPECT_EQ(failureOf(unnamed), Error::Kind::InvalidInput);
    EXPECT_TRUE(transport.requests.isEmpty());
}

} // namespace accounts
