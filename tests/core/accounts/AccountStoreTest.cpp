// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/AccountStore.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;
using accounts::Account;
using accounts::AccountStore;
using accounts::SecretPlace;
using accounts::SignInKind;

namespace {

class AccountStoreTest : public testing::Test
{
protected:
    [[nodiscard]] static Account account(const QString &id, const QString &name)
    {
        Account account;
        account.id = id;
        account.name = name;
        account.root = QUrl(u"https://root.example.org/a%2Fb/"_s);
        account.endpoint = QUrl(u"https://api.example.org/x"_s);
        account.kind = SignInKind::Connector;
        account.applicationId = u"app, \"1\"; é"_s;
        account.scope = u"webhook.read,webhook.write"_s;
        account.accessTokenExpiry = QDateTime(QDate(2026, 1, 15), QTime(12, 0, 0, 123), Qt::UTC);
        account.refreshTokenExpiry = account.accessTokenExpiry.addDays(365);
        account.endpointMoved = true;
        account.signInId = u"0123456789abcdef"_s;
        return account;
    }
    [[nodiscard]] QString file() const { return dir.filePath(u"settings.ini"_s); }

    //! The accounts as another start of the program finds them.
    [[nodiscard]] QList<Account> reread() const
    {
        QSettings again(file(), QSettings::IniFormat);
        return AccountStore(again).accounts();
    }
    void write(const QByteArray &ini)
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(ini);
    }

    QTemporaryDir dir;
    QSettings settings{file(), QSettings::IniFormat};
};

} // namespace

TEST_F(AccountStoreTest, KeepsEveryFieldAndTheOrder)
{
    AccountStore store(settings);
    const Account first = account(u"b"_s, u"Zürich"_s);
    Account second = account(u"a"_s, u"Ankara"_s);
    second.kind = SignInKind::AccessToken;
    second.accessTokenExpiry = {};
    store.save(first);
    store.save(second);
    EXPECT_EQ(store.accounts(), (QList{first, second}));
    EXPECT_EQ(reread(), (QList{first, second}));
    EXPECT_EQ(store.find(u"a"_s), second);
    EXPECT_EQ(store.find(u"c"_s), std::nullopt);
    EXPECT_EQ(store.findByName(u" zÜRICH "_s), first);
    EXPECT_EQ(store.findByName(u""_s), std::nullopt);
}

TEST_F(AccountStoreTest, ReplacesById)
{
    AccountStore store(settings);
    store.save(account(u"a"_s, u"A"_s));
    store.save(account(u"b"_s, u"B"_s));
    Account changed = account(u"a"_s, u"A2"_s);
    store.save(changed);
    ASSERT_EQ(reread().size(), 2);
    EXPECT_EQ(reread().first(), changed);
}

TEST_F(AccountStoreTest, TellsChangesAndOnlyThose)
{
    AccountStore store(settings);
    QStringList told;
    QObject::connect(&store, &AccountStore::changed, &store, [&told](const QString &id) { told.append(id); });
    store.save(account(u"a"_s, u"A"_s));
    store.save(account(u"a"_s, u"A"_s));
    EXPECT_EQ(told, QStringList{u"a"_s});
    store.remove(u"nobody"_s);
    store.remove(u"a"_s);
    EXPECT_EQ(told, (QStringList{u"a"_s, u"a"_s}));
    EXPECT_TRUE(reread().isEmpty());
}

TEST_F(AccountStoreTest, AnAccountOfThisRunIsNeverWritten)
{
    AccountStore store(settings);
    Account brief = account(u"brief"_s, u"Sandbox"_s);
    brief.secretPlace = SecretPlace::ThisRunOnly;
    store.save(account(u"a"_s, u"A"_s));
    store.save(brief);
    store.save(account(u"b"_s, u"B"_s));
    store.setLastUsedId(u"brief"_s);
    EXPECT_EQ(store.accounts().at(1), brief);
    EXPECT_EQ(store.lastUsedId(), u"brief"_s);
    settings.sync();
    QFile in(file());
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QByteArray ini = in.readAll();
    EXPECT_FALSE(ini.contains("brief")) << ini.toStdString();
    EXPECT_FALSE(ini.contains("Sandbox"));
    EXPECT_EQ(reread().size(), 2);

    brief = account(u"a"_s, u"A"_s);
    brief.secretPlace = SecretPlace::ThisRunOnly; // from now on not kept any more
    store.save(brief);
    EXPECT_EQ(reread().size(), 1);
    EXPECT_EQ(store.accounts().size(), 3);
}

TEST_F(AccountStoreTest, LastUsedIsKeptAndForgottenWithItsAccount)
{
    AccountStore store(settings);
    EXPECT_EQ(store.lastUsedId(), QString());
    store.save(account(u"a"_s, u"A"_s));
    store.setLastUsedId(u"a"_s);
    settings.sync();
    {
        QSettings again(file(), QSettings::IniFormat);
        EXPECT_EQ(AccountStore(again).lastUsedId(), u"a"_s);
    }
    store.remove(u"a"_s);
    EXPECT_EQ(store.lastUsedId(), QString());
}

TEST_F(AccountStoreTest, TwoProgramsDoNotLoseEachOthersAccounts)
{
    AccountStore console(settings);
    console.save(account(u"a"_s, u"A"_s));
    {
        QSettings others(file(), QSettings::IniFormat);
        AccountStore cli(others);
        cli.save(account(u"b"_s, u"B"_s));
    }
    console.save(account(u"c"_s, u"C"_s));
    EXPECT_EQ(reread().size(), 3);
    EXPECT_EQ(console.accounts().size(), 3);
}

TEST_F(AccountStoreTest, ReloadingTellsWhatAnotherProgramChanged)
{
    AccountStore console(settings);
    console.save(account(u"a"_s, u"A"_s));
    console.save(account(u"b"_s, u"B"_s));
    console.save(account(u"c"_s, u"C"_s));
    {
        QSettings others(file(), QSettings::IniFormat);
        AccountStore cli(others);
        cli.save(account(u"a"_s, u"A2"_s));
        cli.remove(u"b"_s);
        cli.save(account(u"d"_s, u"D"_s));
    }
    QStringList told;
    QObject::connect(&console, &AccountStore::changed, &console, [&told](const QString &id) { told.append(id); });
    console.reload();
    EXPECT_EQ(told, (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    EXPECT_EQ(console.find(u"a"_s)->name, u"A2"_s);
    told.clear();
    console.reload();
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(AccountStoreTest, JunkIsLeftOut)
{
    write("[accounts]\n"
          "1\\id=good\n1\\name=Good\n1\\root=https://r.example\n1\\kind=accessToken\n1\\endpoint=nonsense\n"
          "1\\accessTokenExpiry=yesterday\n"
          "2\\id=../../etc\n2\\name=Path\n2\\root=https://r.example\n2\\kind=connector\n"
          "3\\name=NoId\n3\\root=https://r.example\n3\\kind=connector\n"
          "4\\id=noroot\n4\\name=X\n4\\root=ftp://r.example\n4\\kind=connector\n"
          "5\\id=nokind\n5\\name=X\n5\\root=https://r.example\n5\\kind=magic\n"
          "6\\id=good\n6\\name=Twin\n6\\root=https://r.example\n6\\kind=connector\n"
          "7\\id=blank\n7\\name=\" \"\n7\\root=https://r.example\n7\\kind=connector\n"
          "8\\id=list\n8\\name=a, b\n8\\root=https://r.example\n8\\kind=connector\n"
          "size=9\n");
    const QList<Account> read = reread();
    ASSERT_EQ(read.size(), 1);
    EXPECT_EQ(read.first().id, u"good"_s);
    EXPECT_EQ(read.first().endpoint, QUrl(u"https://r.example"_s)) << "the root, where the endpoint makes no sense";
    EXPECT_FALSE(read.first().accessTokenExpiry.isValid());
}

TEST_F(AccountStoreTest, AnAbsurdSizeIsBounded)
{
    for (const QByteArray size : {"2000000000", "-5", "many"}) {
        write("[accounts]\n1\\id=a\n1\\name=A\n1\\root=https://r.example\n1\\kind=connector\nsize=" + size + "\n");
        EXPECT_LE(reread().size(), 1) << size.toStdString();
    }
    write("\x00\xff\xfe[[[[=\n\n]"_ba);
    EXPECT_TRUE(reread().isEmpty());
}

TEST_F(AccountStoreTest, IdsAreNewEachTime)
{
    const QString id = AccountStore::newId();
    EXPECT_EQ(id.size(), 16);
    EXPECT_NE(id, AccountStore::newId());
}

TEST_F(AccountStoreTest, TwoProgramsThatAddAtOnceLoseNone)
{
    constexpr int Each = 20;
    const auto add = [this](const QString &who) {
        QSettings own(file(), QSettings::IniFormat);
        AccountStore store(own);
        for (int i = 0; i < Each; ++i)
            store.save(account(who + QString::number(i), who + QString::number(i)));
    };
    std::thread other([&add] { add(u"a"_s); });
    add(u"b"_s);
    other.join();
    EXPECT_EQ(reread().size(), 2 * Each);
}

TEST_F(AccountStoreTest, WhoHearsOfAChangeMaySaveAnother)
{
    AccountStore store(settings);
    QObject::connect(&store, &AccountStore::changed, &store, [&store](const QString &id) {
        if (id == "one"_L1)
            store.save(account(u"two"_s, u"Two"_s));
    });
    const QDeadlineTimer soon(500);
    store.save(account(u"one"_s, u"One"_s));
    EXPECT_FALSE(soon.hasExpired()) << "it waited for itself";
    EXPECT_EQ(reread().size(), 2);
}
