// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// `accounts …` and --account with the real keychain of the session that the tests run in.
#include "integration/cli/CliRunner.h"

#include "accounts/AccountStore.h"
#include "accounts/SecretStore.h"
#include "app/composition/Paths.h"
#include "support/Await.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::SecretName;
using support::await;
using support::CliRun;
using support::CliServer;
using support::runCli;

namespace {

class AccountsCommandsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        known = service.nextLine();
        ASSERT_FALSE(known.isEmpty());
        environment = {{u"KWC_TOKEN"_s, value(u"accessToken"_s)},
                       {u"KWC_SECRET"_s, value(u"applicationSecret"_s)},
                       {u"KWC_REFRESH"_s, value(u"refreshToken"_s)}};
    }
    void TearDown() override
    {
        for (const accounts::Account &account : stored())
            (void)run({u"remove"_s, account.name}); // the keychain is the session's, not the test's
    }
    [[nodiscard]] QString value(const QString &key) const { return known.value(key).toString(); }
    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(QStringList{u"accounts"_s} + arguments + QStringList{u"--data-dir"_s, dir.path()}, environment,
                      input);
    }
    [[nodiscard]] CliRun add(const QStringList &how, const QByteArray &input = {}) const
    {
        return run(QStringList{u"add"_s, u"--name"_s, u"Contoso"_s, u"--root"_s, value(u"endpoint"_s)} + how, input);
    }
    [[nodiscard]] CliRun addConnector() const
    {
        return add({u"--application-id"_s, value(u"applicationId"_s), u"--application-secret-env"_s, u"KWC_SECRET"_s,
                    u"--refresh-token-env"_s, u"KWC_REFRESH"_s});
    }
    [[nodiscard]] QList<accounts::Account> stored() const
    {
        QSettings settings(composition::Paths::of(dir.path()).settingsFile, QSettings::IniFormat);
        return accounts::AccountStore(settings).accounts();
    }
    //! The secret in the real keychain; the error's kind where there is none.
    [[nodiscard]] static QString secret(const QString &accountId, SecretName name)
    {
        accounts::KeychainSecretStore keychain(QString::fromLatin1(composition::KeychainService));
        const base::Result<base::Secret> read = await(keychain.read(accounts::secretKey(accountId, name)));
        return read ? read->revealText() : toString(read.error().kind);
    }
    void expectNoSecretIn(const CliRun &run) const
    {
        for (const auto &[name, secret] : environment) {
            EXPECT_FALSE(run.out.contains(secret.toUtf8())) << name.toStdString();
            EXPECT_FALSE(run.err.contains(secret.toUtf8())) << name.toStdString();
        }
    }

    QTemporaryDir dir;
    CliServer service{{u"sandbox"_s, u"--groups"_s, u"3"_s}};
    QJsonObject known;
    support::Environment environment;
};

} // namespace

TEST_F(AccountsCommandsTest, AConnectorIsAddedListedUsedAndRemoved)
{
    EXPECT_TRUE(run({u"list"_s}).lines().isEmpty());
    const CliRun added = addConnector();
    ASSERT_EQ(added.exitCode, 0) << added.err.toStdString();
    expectNoSecretIn(added);
    ASSERT_EQ(added.lines().size(), 1);
    const QJsonObject account = added.lines().first();
    EXPECT_EQ(account.value(u"name"_s), u"Contoso"_s);
    EXPECT_EQ(account.value(u"kind"_s), u"connector"_s);
    EXPECT_EQ(account.value(u"root"_s), value(u"endpoint"_s));
    EXPECT_EQ(account.value(u"endpoint"_s), value(u"endpoint"_s));
    EXPECT_TRUE(account.value(u"scope"_s).toString().contains(u"webhook.write"_s));
    EXPECT_TRUE(account.value(u"accessTokenExpiry"_s).isString());
    EXPECT_TRUE(account.value(u"refreshTokenExpiry"_s).isNull()) << "the service did not tell";
    EXPECT_EQ(account.value(u"secretPlace"_s), u"keychain"_s);
    EXPECT_EQ(run({u"list"_s}).lines(), QList{account});

    const QString id = stored().first().id;
    EXPECT_EQ(secret(id, SecretName::RefreshToken), value(u"refreshToken"_s)) << "in the real keychain";
    EXPECT_EQ(secret(id, SecretName::ApplicationSecret), value(u"applicationSecret"_s));

    const CliRun listed =
        runCli({u"subscriptions"_s, u"list"_s, u"--account"_s, u"contoso"_s, u"--data-dir"_s, dir.path()});
    EXPECT_EQ(listed.exitCode, 0) << listed.err.toStdString();
    EXPECT_FALSE(listed.lines().isEmpty()) << "--account, with a token of the keychain";

    const CliRun removed = run({u"remove"_s, u"Contoso"_s});
    EXPECT_EQ(removed.exitCode, 0) << removed.err.toStdString();
    EXPECT_EQ(removed.lines().value(0).value(u"outcome"_s), u"removed"_s);
    for (const SecretName name : {SecretName::AccessToken, SecretName::RefreshToken, SecretName::ApplicationSecret})
        EXPECT_EQ(secret(id, name), u"notFound"_s);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(AccountsCommandsTest, AnAccessTokenAloneIsAnAccount)
{
    const CliRun added = add({u"--access-token-env"_s, u"KWC_TOKEN"_s});
    ASSERT_EQ(added.exitCode, 0) << added.err.toStdString();
    EXPECT_EQ(added.lines().first().value(u"kind"_s), u"accessToken"_s);
    EXPECT_EQ(secret(stored().first().id, SecretName::AccessToken), value(u"accessToken"_s));
}

TEST_F(AccountsCommandsTest, APinComesFromStandardInput)
{
    const QStringList how{u"--application-id"_s, value(u"applicationId"_s), u"--application-secret-env"_s,
                          u"KWC_SECRET"_s,       u"--mobile-number"_s,      u"+919740797266"_s};
    const CliRun wrong = add(how, "654321\n");
    EXPECT_EQ(wrong.exitCode, 3) << wrong.err.toStdString();
    EXPECT_TRUE(wrong.out.isEmpty());
    EXPECT_FALSE(wrong.err.contains("654321"));
    EXPECT_EQ(add(how, "").exitCode, 2);
    EXPECT_EQ(add(how, "no number\n").exitCode, 2);
    const CliRun added = add(how, "123456\n");
    ASSERT_EQ(added.exitCode, 0) << added.err.toStdString();
    EXPECT_TRUE(added.err.contains("+919740797266")) << "it says where the PIN went";
    EXPECT_FALSE(added.err.contains("123456"));
    EXPECT_EQ(added.lines().first().value(u"kind"_s), u"connector"_s);
    EXPECT_TRUE(added.lines().first().value(u"refreshTokenExpiry"_s).isString());
}

TEST_F(AccountsCommandsTest, TheTokenIsPrintedOnlyWhereThatIsAskedFor)
{
    ASSERT_EQ(addConnector().exitCode, 0);
    const QString token = secret(stored().first().id, SecretName::AccessToken);
    const CliRun told = run({u"token"_s, u"Contoso"_s});
    EXPECT_EQ(told.exitCode, 0) << told.err.toStdString();
    EXPECT_TRUE(told.lines().first().value(u"accessTokenExpiry"_s).isString());
    EXPECT_FALSE(told.out.contains(token.toUtf8()));
    const CliRun printed = run({u"token"_s, u"Contoso"_s, u"--print"_s});
    EXPECT_EQ(printed.out, token.toUtf8() + '\n');
    EXPECT_TRUE(printed.err.isEmpty());
    EXPECT_TRUE(runCli({u"accounts"_s, u"token"_s, u"--help"_s}).out.contains("--print"));
}

TEST_F(AccountsCommandsTest, ADueTokenIsRenewed)
{
    ASSERT_EQ(addConnector().exitCode, 0);
    accounts::Account account = stored().first();
    const QString before = secret(account.id, SecretName::AccessToken);
    account.accessTokenExpiry = QDateTime::currentDateTimeUtc().addSecs(60);
    {
        QSettings settings(composition::Paths::of(dir.path()).settingsFile, QSettings::IniFormat);
        accounts::AccountStore(settings).save(account);
    }
    const CliRun printed = run({u"token"_s, u"Contoso"_s, u"--print"_s});
    EXPECT_EQ(printed.exitCode, 0) << printed.err.toStdString();
    EXPECT_NE(printed.out.trimmed(), before.toUtf8());
    EXPECT_EQ(secret(account.id, SecretName::AccessToken).toUtf8(), printed.out.trimmed());
    EXPECT_GT(stored().first().accessTokenExpiry, account.accessTokenExpiry);
}

TEST_F(AccountsCommandsTest, RemovingTakesTheStoreAlongUnlessItIsKept)
{
    const composition::Paths paths = composition::Paths::of(dir.path());
    for (const bool keep : {true, false}) {
        ASSERT_EQ(addConnector().exitCode, 0);
        const QString id = stored().first().id;
        QDir().mkpath(QFileInfo(paths.storeFile(id)).path());
        const QStringList files{paths.storeFile(id), paths.storeFile(id) + u"-wal"_s, dir.filePath(id + u".json"_s)};
        const QString other = paths.storeFile(id + u"0"_s);
        for (const QString &name : files + QStringList{other}) {
            QFile file(name);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        }
        const CliRun removed =
            run(QStringList{u"remove"_s, u"Contoso"_s} + (keep ? QStringList{u"--keep-store"_s} : QStringList{}));
        EXPECT_EQ(removed.exitCode, 0) << removed.err.toStdString();
        EXPECT_EQ(removed.lines().first().value(u"storeKept"_s), keep);
        for (const QString &name : files)
            EXPECT_EQ(QFile::exists(name), keep) << name.toStdString();
        EXPECT_TRUE(QFile::exists(other)) << "another account's";
    }
}

TEST_F(AccountsCommandsTest, FailuresEndWithTheirNumbers)
{
    EXPECT_EQ(run({u"add"_s}).exitCode, 2);
    EXPECT_EQ(add({}).exitCode, 2);
    EXPECT_EQ(add({u"--access-token-env"_s, u"KWC_SURELY_NOT_SET"_s}).exitCode, 2);
    EXPECT_EQ(add({u"--access-token-env"_s, u"KWC_TOKEN"_s, u"--application-id"_s, u"a"_s}).exitCode, 2);
    EXPECT_EQ(add({u"--application-id"_s, u"a"_s, u"--application-secret-env"_s, u"KWC_SECRET"_s}).exitCode, 2);
    EXPECT_EQ(run({u"add"_s, u"--name"_s, u"X"_s, u"--root"_s, u"http://service.example"_s, u"--access-token-env"_s,
                   u"KWC_TOKEN"_s})
                  .exitCode,
              2)
        << "not in the clear";
    EXPECT_EQ(run({u"add"_s, u"--name"_s, u"X"_s, u"--root"_s, u"http://127.0.0.1:1"_s, u"--access-token-env"_s,
                   u"KWC_TOKEN"_s})
                  .exitCode,
              3);
    EXPECT_EQ(add({u"--access-token-env"_s, u"KWC_SECRET"_s}).exitCode, 3) << "the service refuses";
    EXPECT_EQ(run({u"remove"_s, u"nobody"_s}).exitCode, 4);
    EXPECT_EQ(run({u"token"_s, u"nobody"_s}).exitCode, 4);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(AccountsCommandsTest, AKeychainThatIsNotThereIsLocal)
{
    environment.append({u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + dir.filePath(u"nobody"_s)});
    const CliRun added = addConnector();
    EXPECT_EQ(added.exitCode, 4) << added.err.toStdString();
    EXPECT_TRUE(added.out.isEmpty());
    expectNoSecretIn(added);
    EXPECT_TRUE(stored().isEmpty());
}
