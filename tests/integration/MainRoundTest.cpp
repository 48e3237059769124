// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ConsoleProgram.h"
#include "kaizala/EventType.h"
#include "listener/Runner.h"
#include "models/EventsModel.h"
#include "models/FieldsModel.h"
#include "models/SubscriptionsModel.h"
#include "sandbox/Sandbox.h"
#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"
#include "ui/MainWindow.h"

#include "support/Await.h"
#include "support/GuiWatchdog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using accounts::SecretName;
using base::Result;
using base::Secret;
using support::await;
using support::eventually;

namespace {

//! The program as main() composes it, with a window on the real screen.
struct Running
{
    explicit Running(const QString &dataDir)
        : program(composition::Paths::of(dataDir), true), window(program, program.settings())
    {
        window.resize(1400, 900);
        window.show();
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        if (auto *found = window.findChild<Widget *>(wanted))
            return found;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == wanted)
                return qobject_cast<Widget *>(top);
        }
        return nullptr;
    }

    template <typename Widget>
    [[nodiscard]] Widget *waitFor(const char *name) const
    {
        EXPECT_TRUE(eventually([&] { return find<Widget>(name) != nullptr; })) << name << " did not appear";
        return find<Widget>(name);
    }

    void type(const char *name, const QString &text) const
    {
        auto *edit = waitFor<QLineEdit>(name);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        ASSERT_EQ(edit->text(), text);
    }

    void click(const char *name) const
    {
        auto *button = waitFor<QAbstractButton>(name);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(eventually([button] { return button->isEnabled() && button->isVisible(); })) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] const ui::Session *waitForSession() const
    {
        EXPECT_TRUE(eventually([this] { return program.session() != nullptr; })) << "no account was opened";
        return program.session();
    }

    [[nodiscard]] bool waitForListener() const
    {
        return eventually([this] {
            return program.session() && program.session()->listener.state() == listener::Listener::State::Listening;
        });
    }

    [[nodiscard]] QSet<QString> typesInTable() const
    {
        QSet<QString> types;
        const QAbstractItemModel *model = find<QTableView>("eventsTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            types.insert(model->index(row, models::EventsModel::Type).data().toString());
        return types;
    }

    console::ConsoleProgram program;
    ui::MainWindow window;
};

//! Reads the operating system's keychain past the program.
Result<Secret> fromKeychain(const QString &accountId, SecretName name)
{
    accounts::KeychainSecretStore keychain(QString::fromLatin1(composition::KeychainService));
    return await(keychain.read(accounts::secretKey(accountId, name)));
}

class MainRound : public testing::Test
{
protected:
    void SetUp() override
    {
        sandbox::Sandbox::Config config;
        config.naturalDuplicates = 0;
        const auto started = await(m_service.start(config));
        ASSERT_TRUE(started) << started.error().detail.toStdString();
        m_credentials = *started;
    }

    void signIn(Running &running)
    {
        running.click("connectButton");
        running.type("nameEdit", u"Contoso"_s);
        running.type("rootEdit", m_credentials.endpoint.toString());
        auto *kind = running.find<QComboBox>("kindCombo");
        kind->setCurrentIndex(kind->findData(int(accounts::SignInWay::Connector)));
        running.type("applicationIdEdit", m_credentials.applicationId);
        running.type("applicationSecretEdit", m_credentials.applicationSecret.revealText());
        running.type("refreshTokenEdit", m_credentials.refreshToken.revealText());
        running.click("signInButton");
    }

    [[nodiscard]] kaizala::Subscription subscribeAll(Running &running)
    {
        running.find<QAction>("actionNew")->trigger();
        auto *objects = running.waitFor<QComboBox>("objectCombo");
        objects->setCurrentIndex(objects->count() > 1 ? 1 : 0);
        running.click("allEventsButton");
        running.click("useListenerButton");
        running.type("contextEdit", u"main round"_s);
        running.click("saveButton");
        kaizala::Subscription created;
        const subscriptions::Catalogue &catalogue = running.program.session()->catalogue;
        EXPECT_TRUE(eventually([&] {
            for (const kaizala::Subscription &one : catalogue.subscriptions()) {
                if (one.context == u"main round"_s)
                    created = one;
            }
            return !created.id.isEmpty() && running.find<QDialog>("subscriptionDialog") == nullptr;
        })) << (running.find<QLabel>("problemLabel") ? running.find<QLabel>("problemLabel")->text().toStdString()
                                                     : std::string("no dialog"));
        return created;
    }

    sandbox::Sandbox m_service;
    sandbox::Sandbox::Credentials m_credentials;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(MainRound, AnAdministratorDoesItAllAndFindsItAgainAfterARestart)
{
    auto running = std::make_unique<Running>(m_folder.path());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&running->window));
    support::GuiWatchdog watchdog;

    // Sign in. The secrets are in the keychain, and nowhere in the settings file.
    ASSERT_NO_FATAL_FAILURE(signIn(*running));
    const ui::Session *session = running->waitForSession();
    ASSERT_NE(session, nullptr);
    const QString accountId = session->accountId;
    EXPECT_EQ(fromKeychain(accountId, SecretName::RefreshToken), m_credentials.refreshToken);
    EXPECT_EQ(fromKeychain(accountId, SecretName::ApplicationSecret), m_credentials.applicationSecret);
    ASSERT_TRUE(fromKeychain(accountId, SecretName::ListenerCallbackToken));

    // See a group's subscriptions.
    auto *subscriptions = running->waitFor<QTableView>("subscriptionsTable");
    ASSERT_TRUE(
        eventually([&] { return !session->catalogue.isRefreshing() && subscriptions->model()->rowCount() >= 6; }));
    const int before = int(session->catalogue.subscriptions().size());
    ASSERT_TRUE(running->waitForListener());
    const QUrl listenerUrl = session->listener.url();

    // Create one that points at the embedded listener; the service validates it.
    const kaizala::Subscription created = subscribeAll(*running);
    ASSERT_FALSE(created.id.isEmpty());
    EXPECT_EQ(session->catalogue.subscriptions().size(), before + 1);
    ASSERT_EQ(session->runner.inboxes().size(), 2) << "one of its own";
    const QString inbox = session->runner.inboxes().at(1).path;
    EXPECT_EQ(created.callbackUrl, session->runner.urlOf(session->runner.inboxes().at(1)).toString());
    ASSERT_TRUE(eventually([&] { return running->typesInTable().contains(u"Callback validation"_s); }));

    // Events of all thirteen types arrive.
    ASSERT_EQ(await(m_service.emitEvents({}, 1, created.object.id)), int(kaizala::AllEventTypes.size()));
    const QStringList names = kaizala::allEventTypeNames();
    const QSet<QString> all(names.cbegin(), names.cend());
    ASSERT_TRUE(eventually([&] { return running->typesInTable().contains(all); }));

    // Open one and read what it means.
    auto *events = running->find<QTableView>("eventsTable");
    for (int row = 0; row < events->model()->rowCount(); ++row) {
        if (events->model()->index(row, models::EventsModel::Type).data().toString() == u"JobResponse"_s)
            events->selectRow(row);
    }
    auto *fields = running->waitFor<QTreeView>("fieldsTree");
    ASSERT_TRUE(eventually([&] { return fields->model() && fields->model()->rowCount() >= 6; }));
    QSet<QString> fieldNames;
    for (int row = 0; row < fields->model()->rowCount(); ++row)
        fieldNames.insert(fields->model()->index(row, models::FieldsModel::Name).data().toString());
    EXPECT_TRUE(fieldNames.contains(u"eventId"_s));
    EXPECT_TRUE(fieldNames.contains(u"data"_s));
    EXPECT_TRUE(eventually(
        [&] { return running->find<QPlainTextEdit>("rawText")->toPlainText().contains(u"\"JobResponse\""_s); }));
    const QAbstractItemModel *headers = running->find<QTableView>("headersTable")->model();
    bool tokenHidden = false;
    for (int row = 0; row < headers->rowCount(); ++row) {
        if (headers->index(row, 0).data().toString().compare(u"kz-callback-token"_s, Qt::CaseInsensitive) == 0)
            tokenHidden = headers->index(row, 1).data().toString() == u"(redacted)"_s;
    }
    EXPECT_TRUE(tokenHidden) << "the callback token came, and is not shown";

    // Nothing in the whole round held the window up.
    testing::Test::RecordProperty("longestGuiPauseMs", int(watchdog.longestPauseMs()));
    EXPECT_LT(watchdog.longestPauseMs(), 1000) << "the GUI thread waited for something";

    // Leave a mark on the layout, and end the program.
    subscriptions->horizontalHeader()->resizeSection(models::SubscriptionsModel::Object, 231);
    const QSet<QString> seen = running->typesInTable();
    running->window.close();
    running.reset();

    QFile settings(composition::Paths::of(m_folder.path()).settingsFile);
    ASSERT_TRUE(settings.open(QIODevice::ReadOnly));
    const QByteArray written = settings.readAll();
    for (const Secret &secret :
         {m_credentials.accessToken, m_credentials.refreshToken, m_credentials.applicationSecret})
        EXPECT_FALSE(written.contains(secret.reveal())) << "a secret is in the settings file";

    // Start it again: account, subscriptions, events, listener and layout are back.
    running = std::make_unique<Running>(m_folder.path());
    running->program.openLastAccount();
    session = running->waitForSession();
    ASSERT_NE(session, nullptr);
    EXPECT_EQ(session->accountId, accountId);
    EXPECT_EQ(running->program.accounts().find(accountId)->name, u"Contoso"_s);
    EXPECT_TRUE(eventually([&] { return running->typesInTable().contains(seen); }));
    EXPECT_TRUE(eventually([&] { return session->catalogue.subscription(created.id).has_value(); }));
    ASSERT_TRUE(running->waitForListener());
    EXPECT_EQ(session->listener.url(), listenerUrl) << "the subscriptions still point here";
    EXPECT_EQ(session->runner.inboxes().value(1).path, inbox);
    subscriptions = running->waitFor<QTableView>("subscriptionsTable");
    EXPECT_EQ(subscriptions->horizontalHeader()->sectionSize(models::SubscriptionsModel::Object), 231);

    // And events still come in.
    const qint64 stored = await(session->store.count({})).value_or(-1);
    ASSERT_TRUE(await(m_service.emitEvents(u"Announcement"_s, 1, created.object.id)));
    EXPECT_TRUE(eventually([&] { return await(session->store.count({})).value_or(-1) == stored + 1; }));

    // Delete the subscription; the window asks first.
    ASSERT_TRUE(eventually([&] { return !session->catalogue.isRefreshing(); }));
    for (int row = 0; row < subscriptions->model()->rowCount(); ++row) {
        if (subscriptions->model()->index(row, 0).data(models::IdRole).toString() == created.id.value)
            subscriptions->selectRow(row);
    }
    running->find<QAction>("actionDelete")->trigger();
    auto *question = running->waitFor<QMessageBox>("confirmDelete");
    ASSERT_NE(question, nullptr);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) != QMessageBox::RejectRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_TRUE(eventually([&] { return !session->catalogue.subscription(created.id).has_value(); }));
    EXPECT_EQ(session->catalogue.subscriptions().size(), before);

    // Sign out: the keychain forgets everything.
    ASSERT_TRUE(await(running->program.signOut(accountId)));
    EXPECT_EQ(running->program.session(), nullptr);
    for (const SecretName name : {SecretName::AccessToken, SecretName::RefreshToken, SecretName::ApplicationSecret,
                                  SecretName::ListenerCallbackToken, SecretName::ListenerSecrets}) {
        const Result<Secret> left = fromKeychain(accountId, name);
        ASSERT_FALSE(left) << "a secret is still in the keychain";
        EXPECT_EQ(left.error().kind, base::Error::Kind::NotFound);
    }
}

TEST_F(MainRound, ARefusedCallbackIsExplainedInTheDialog)
{
    Running running(m_folder.path());
    ASSERT_NO_FATAL_FAILURE(signIn(running));
    const ui::Session *session = running.waitForSession();
    ASSERT_NE(session, nullptr);
    ASSERT_TRUE(running.waitForListener());
    ASSERT_TRUE(
        eventually([&] { return !session->catalogue.isRefreshing() && !session->catalogue.objects().isEmpty(); }));
    m_service.setFault(sandbox::Fault::ValidationRefused, 1);

    running.find<QAction>("actionNew")->trigger();
    ASSERT_NE(running.waitFor<QComboBox>("objectCombo"), nullptr);
    running.click("allEventsButton");
    running.click("useListenerButton");
    running.click("saveButton");
    auto *problem = running.waitFor<QLabel>("problemLabel");
    ASSERT_NE(problem, nullptr);
    EXPECT_TRUE(eventually([problem] { return problem->isVisible() && !problem->text().isEmpty(); }));
    EXPECT_NE(running.find<QDialog>("subscriptionDialog"), nullptr) << "what was entered is still there";
}

TEST_F(MainRound, TheBuiltInSandboxShowsSubscriptionsAndEventsByItself)
{
    Running running(m_folder.path());
    running.click("trySandboxButton");
    const ui::Session *session = running.waitForSession();
    ASSERT_NE(session, nullptr);
    EXPECT_TRUE(session->sandbox);
    EXPECT_TRUE(eventually([&] { return running.find<QTableView>("subscriptionsTable")->model()->rowCount() >= 8; }));
    EXPECT_TRUE(eventually([&] { return running.find<QTableView>("eventsTable")->model()->rowCount() > 2; }));
    const Result<Secret> inKeychain = fromKeychain(session->accountId, SecretName::AccessToken);
    EXPECT_FALSE(inKeychain) << "the sandbox's worthless tokens stay out of the keychain";
}
