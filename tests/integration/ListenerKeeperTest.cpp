// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ListenerKeeper.h"

#include "accounts/Account.h"
#include "app/console/ConsoleProgram.h"
#include "listener/Runner.h"
#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"

#include "support/Await.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using accounts::SecretName;
using base::Secret;
using listener::Inbox;
using support::await;
using support::eventually;

namespace {

//! The console as it is composed, with the real keychain.
class ListenerKeeperTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto started = await(service.start({}));
        ASSERT_TRUE(started);
        accounts::SignInForm form;
        form.way = accounts::SignInWay::AccessToken;
        form.name = u"Contoso"_s;
        form.root = started->endpoint;
        form.accessToken = started->accessToken;
        const auto account = await(program->signIn(form));
        ASSERT_TRUE(account) << account.error().detail.toStdString();
        id = account->id;
        ASSERT_TRUE(waitForListener());
    }
    void TearDown() override { EXPECT_TRUE(await(program->removeAccount(id))); }
    [[nodiscard]] bool waitForListener() const
    {
        return eventually([this] {
            return program->session() && program->session()->runner.phase() == listener::Runner::Phase::Listening;
        });
    }
    void restart()
    {
        program.reset();
        program = std::make_unique<console::ConsoleProgram>(paths, true);
        program->openLastAccount();
        ASSERT_TRUE(waitForListener());
    }
    [[nodiscard]] listener::Runner &runner() const { return program->session()->runner; }
    [[nodiscard]] QByteArray settingsFile() const
    {
        program->settings().sync();
        QFile file(paths.settingsFile);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    int deliver(const QString &path, const Secret &token, const QByteArray &eventId)
    {
        const QUrl url = program->session()->listener.url();
        const QByteArray body = R"({"eventType":"TextMessageCreated","eventId":")" + eventId + R"(","data":{}})";
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write("POST " + path.toLatin1()
                     + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nkz-callback-token: " + token.reveal()
                     + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        EXPECT_TRUE(eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        return socket.readAll().mid(9, 3).toInt();
    }

    QTemporaryDir folder;
    const composition::Paths paths = composition::Paths::of(folder.path());
    sandbox::Sandbox service;
    std::unique_ptr<console::ConsoleProgram> program = std::make_unique<console::ConsoleProgram>(paths, true);
    QString id;
};

} // namespace

TEST_F(ListenerKeeperTest, SettingsAndInboxesAreThereAgainAfterARestartAndTheirSecretsInTheKeychainOnly)
{
    const QString first = runner().inboxes().first().path;
    const QUrl url = runner().url();
    const Inbox made{
        .name = u"Stores"_s, .path = listener::Listener::makePath(), .callbackToken = Secret(base::randomToken())};
    ASSERT_TRUE(await(program->keepInbox(made)));
    listener::Settings settings = runner().settings();
    settings.limits.insert(u"connections"_s, u"77"_s);
    settings.trustedProxies = QStringList{u"10.0.0.0/8"_s};
    settings.publicUrl = QUrl(u"https://hooks.example.org"_s);
    const Secret passphrase(QByteArray("a passphrase that nobody sees"));
    ASSERT_TRUE(await(program->changeListener(settings, passphrase)));
    EXPECT_EQ(deliver(made.path, made.callbackToken, "one"), 200);
    EXPECT_EQ(deliver(made.path, runner().inboxes().first().callbackToken, "two"), 401) << "each has its own token";

    ASSERT_NO_FATAL_FAILURE(restart());
    ASSERT_EQ(runner().inboxes().size(), 2);
    EXPECT_EQ(runner().inboxes().first().path, first);
    EXPECT_EQ(runner().inboxes().at(1).name, u"Stores"_s);
    EXPECT_EQ(runner().inboxes().at(1).callbackToken, made.callbackToken);
    EXPECT_EQ(runner().settings().limits, settings.limits);
    EXPECT_EQ(runner().settings().trustedProxies, settings.trustedProxies);
    EXPECT_EQ(runner().passphrase(), passphrase);
    EXPECT_EQ(program->session()->listener.url(), url);
    EXPECT_EQ(deliver(made.path, made.callbackToken, "three"), 200);
    const QByteArray written = settingsFile();
    EXPECT_FALSE(written.contains(made.callbackToken.reveal()));
    EXPECT_FALSE(written.contains(passphrase.reveal()));

    ASSERT_TRUE(await(program->removeInbox(made.path)));
    EXPECT_EQ(deliver(made.path, made.callbackToken, "four"), 404);
    EXPECT_FALSE(await(program->removeInbox(first))) << "the account's own stays";
    ASSERT_NO_FATAL_FAILURE(restart());
    EXPECT_EQ(runner().inboxes().size(), 1);
}

TEST_F(ListenerKeeperTest, AnInboxWhoseTokenIsLostTakesNothingWithoutOne)
{
    const Inbox made{.path = listener::Listener::makePath(), .callbackToken = Secret(base::randomToken())};
    ASSERT_TRUE(await(program->keepInbox(made)));
    accounts::KeychainSecretStore keychain(QString::fromLatin1(composition::KeychainService));
    ASSERT_TRUE(await(keychain.remove(accounts::secretKey(id, SecretName::ListenerSecrets))));
    ASSERT_NO_FATAL_FAILURE(restart());
    ASSERT_EQ(runner().inboxes().size(), 2);
    EXPECT_FALSE(runner().inboxes().at(1).callbackToken.isEmpty());
    EXPECT_EQ(deliver(made.path, made.callbackToken, "one"), 401);
}

TEST_F(ListenerKeeperTest, TheOnlySubscriptionThatSendsToAnInboxOwnsItAndItsEvents)
{
    const Inbox made{.path = listener::Listener::makePath(), .callbackToken = Secret(base::randomToken())};
    ASSERT_TRUE(await(program->keepInbox(made)));
    subscriptions::Catalogue &catalogue = program->session()->catalogue;
    ASSERT_TRUE(await(catalogue.refresh()));
    kaizala::SubscriptionDraft draft;
    draft.object = catalogue.objects().first().ref;
    draft.eventTypes = QStringList{u"TextMessageCreated"_s};
    draft.callbackUrl = runner().urlOf(made).toString(QUrl::FullyEncoded);
    draft.callbackToken = made.callbackToken;
    const auto one = await(catalogue.create(draft));
    ASSERT_TRUE(one) << one.error().detail.toStdString();
    ASSERT_TRUE(eventually([&] { return runner().inboxes().at(1).subscriptionId == one->id.value; }));
    ASSERT_EQ(deliver(made.path, made.callbackToken, "without-a-subscription"), 200);
    store::EventFilter filter;
    filter.subscriptionId = one->id.value;
    EXPECT_TRUE(eventually([&] { return await(program->session()->store.count(filter)).value_or(0) == 1; }));

    kaizala::SubscriptionPatch patch; // another token there is another one here
    const Secret other(base::randomToken());
    patch.callbackToken = other;
    const auto edited = await(catalogue.edit(one->id, patch));
    ASSERT_TRUE(edited) << edited.error().detail.toStdString();
    EXPECT_TRUE(eventually([&] { return runner().inboxes().at(1).callbackToken == other; }));
    EXPECT_EQ(runner().inboxes().at(1).subscriptionId, edited->id.value);

    draft.object = catalogue.objects().at(1).ref; // a second one that sends there
    ASSERT_TRUE(await(catalogue.create(draft)));
    EXPECT_TRUE(eventually([&] { return runner().inboxes().at(1).subscriptionId.isEmpty(); }));
}

TEST_F(ListenerKeeperTest, ANewTokenOfTheFirstInboxIsTheSessionsAtOnce)
{
    Inbox first = runner().inboxes().first();
    first.callbackToken = Secret(base::randomToken());
    ASSERT_TRUE(await(program->keepInbox(first)));
    EXPECT_EQ(program->session()->callbackToken, first.callbackToken);
    ASSERT_NO_FATAL_FAILURE(restart());
    EXPECT_EQ(program->session()->callbackToken, first.callbackToken);
}
