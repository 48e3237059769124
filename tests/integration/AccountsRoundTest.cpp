// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Accounts in the real program with the real keychain: a sign-in that was cut short, and the removal of an account.
#include "accounts/PendingSignIn.h"
#include "app/console/ConsoleProgram.h"
#include "sandbox/Sandbox.h"

#include "support/Await.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using accounts::Account;
using accounts::SecretName;
using base::Secret;
using support::await;
using support::eventually;

namespace {

class AccountsRoundTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto started = await(service.start({}));
        ASSERT_TRUE(started);
        known = *started;
        start();
    }
    void TearDown() override
    {
        for (const Account &account : program->accounts().accounts())
            EXPECT_TRUE(await(program->removeAccount(account.id)));
    }
    void start()
    {
        program.reset();
        program = std::make_unique<console::ConsoleProgram>(paths, true);
    }
    [[nodiscard]] accounts::SignInForm form(accounts::SignInWay way) const
    {
        accounts::SignInForm form;
        form.name = u"Contoso"_s;
        form.root = known.endpoint;
        form.way = way;
        form.connector = {known.applicationId, known.applicationSecret, known.refreshToken};
        form.mobileNumber = u"+919740797266"_s;
        form.pin = Secret(u"123456"_s);
        return form;
    }
    [[nodiscard]] bool isOpen() const { return program->session() != nullptr; }
    [[nodiscard]] QString secret(const QString &key)
    {
        const base::Result<Secret> read = await(keychain.read(key));
        return read ? read->revealText() : toString(read.error().kind);
    }

    QTemporaryDir dir;
    const composition::Paths paths = composition::Paths::of(dir.path());
    sandbox::Sandbox service;
    sandbox::Sandbox::Credentials known;
    accounts::KeychainSecretStore keychain{QString::fromLatin1(composition::KeychainService)};
    std::unique_ptr<console::ConsoleProgram> program;
};

} // namespace

TEST_F(AccountsRoundTest, APinSignsInAndTheAccountIsThereAfterARestart)
{
    ASSERT_TRUE(await(program->requestPin(known.endpoint, u"+919740797266"_s, known.applicationId)));
    const base::Result<Account> account = await(program->signIn(form(accounts::SignInWay::Pin)));
    ASSERT_TRUE(account) << account.error().detail.toStdString();
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    start();
    program->openLastAccount();
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    EXPECT_EQ(program->session()->accountId, account->id);
}

TEST_F(AccountsRoundTest, ASignInThatWasCutShortIsFinishedAtTheNextStart)
{
    // What a program leaves in the keychain that ends right after the service has answered.
    accounts::PendingSignIn pending;
    pending.account.id = accounts::AccountStore::newId();
    pending.account.name = u"Contoso"_s;
    pending.account.root = known.endpoint;
    pending.account.applicationId = known.applicationId;
    pending.account.signInId = accounts::AccountStore::newId();
    pending.connector = {known.applicationId, known.applicationSecret, known.refreshToken};
    ASSERT_TRUE(await(keychain.write(accounts::PendingSignIn::key(program->accounts()), pending.toSecret())));
    start();
    program->openLastAccount();
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    EXPECT_EQ(program->session()->accountId, pending.account.id);
    EXPECT_EQ(secret(accounts::PendingSignIn::key(program->accounts())), u"notFound"_s);
    EXPECT_EQ(secret(accounts::secretKey(pending.account.id, SecretName::RefreshToken)),
              known.refreshToken.revealText());
}

TEST_F(AccountsRoundTest, RemovingAnAccountLeavesNothingOfIt)
{
    const base::Result<Account> account = await(program->signIn(form(accounts::SignInWay::Connector)));
    ASSERT_TRUE(account);
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    ASSERT_TRUE(eventually([this, &account] { return QFile::exists(paths.storeFile(account->id)); }));
    ASSERT_TRUE(await(program->startListener()));
    EXPECT_FALSE(await(program->filesOf(account->id))->isEmpty());
    const QString other = paths.storeFile(u"another"_s);
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();

    ASSERT_TRUE(await(program->removeAccount(account->id)));
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(program->accounts().accounts().isEmpty());
    EXPECT_TRUE(await(program->filesOf(account->id))->isEmpty());
    EXPECT_TRUE(QFile::exists(other));
    for (const SecretName name : {SecretName::AccessToken, SecretName::RefreshToken, SecretName::ApplicationSecret,
                                  SecretName::ListenerCallbackToken, SecretName::ListenerSecrets})
        EXPECT_EQ(secret(accounts::secretKey(account->id, name)), u"notFound"_s);
    for (const QString &key : program->settings().allKeys())
        EXPECT_FALSE(key.contains(account->id)) << key.toStdString();
}

TEST_F(AccountsRoundTest, TheSandboxOpensAgainAfterSigningOutOfIt)
{
    ASSERT_TRUE(await(program->trySandbox()));
    ASSERT_TRUE(isOpen());
    const QString id = program->session()->accountId;
    ASSERT_TRUE(await(program->signOut(id)));
    ASSERT_FALSE(isOpen());
    const auto once = program->trySandbox();
    const auto twice = program->trySandbox(); // an impatient second click joins the first
    EXPECT_TRUE(await(once));
    EXPECT_TRUE(await(twice));
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(program->session()->accountId, id);
    EXPECT_TRUE(await(program->session()->catalogue.refresh()));
}

TEST_F(AccountsRoundTest, ADamagedOverviewIsToldAndMovedAside)
{
    const base::Result<Account> account = await(program->signIn(form(accounts::SignInWay::Connector)));
    ASSERT_TRUE(account);
    ASSERT_TRUE(eventually([this] { return isOpen(); }));
    program.reset();
    const QString path = paths.catalogueFile(account->id);
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile damaged(path);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"version\":1,");
    damaged.close();
    start();
    QStringList told;
    QObject::connect(program.get(), &ui::Program::notKept, program.get(),
                     [&told](const QString &sentence) { told.append(sentence); });
    program->openLastAccount();
    ASSERT_TRUE(eventually([&told] { return !told.isEmpty(); }));
    EXPECT_TRUE(told.first().startsWith(u"What was known of the subscriptions could not be read"_s))
        << told.first().toStdString();
    const QStringList left = QFileInfo(path).dir().entryList({QFileInfo(path).fileName() + u"?*"_s}, QDir::Files);
    EXPECT_EQ(left.size(), 1) << "what is damaged is kept for whoever wants to look at it";
}
