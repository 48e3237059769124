// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Every dialog over the subscriptions and accounts, in the states and languages that it has to look right in. With
// KWC_PICTURES=<folder> each is saved as a picture.

#include "Looking.h"
#include "WindowFixture.h"

#include "core/http/Certificates.h"
#include "kaizala/EventType.h"
#include "listener/Runner.h"
#include "translations/Languages.h"
#include "ui/SubscriptionFiles.h"
#include "ui/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLocale>
#include <QPalette>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTabWidget>
#include <QTranslator>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

struct Look
{
    const char *language;
    bool dark;
};

void PrintTo(const Look &look, std::ostream *out)
{
    *out << look.language << (look.dark ? " dark" : " light");
}

class DialogsLayoutTest : public uitest::WindowFixture, public testing::WithParamInterface<Look>
{
protected:
    static constexpr int Groups = 60;

    void SetUp() override
    {
        m_style = QApplication::style()->name();
        m_palette = QApplication::palette();
        ui::applyTheme(GetParam().dark ? ui::Theme::Dark : ui::Theme::Light);
        const QString language = QString::fromLatin1(GetParam().language);
        QLocale::setDefault(QLocale(language));
        initLanguages();
        ASSERT_TRUE(m_translator.load(u":/i18n/kwc_%1.qm"_s.arg(language)));
        ASSERT_TRUE(QApplication::installTranslator(&m_translator));
        WindowFixture::SetUp();
        for (int i = 3; i < Groups; ++i)
            program.service.addGroup(u"8c29a1f0-55f2-4a55-b0a1-0c1b2d3e4f%1"_s.arg(i), u"Field technicians %1"_s.arg(i),
                                     i % 3 == 0 ? 1 : 0);
        program.service.addWebhook(u"g2"_s, u"dac6e0a2-1f57-4d35-9d05-a8f2f3b0c111"_s, kaizala::allEventTypeNames(),
                                   u"https://hooks.example.org/k/7f3Yx0q9PpVb2mZc8Kd1LrTn5SwHj4Ge"_s,
                                   {{u"callBackToken"_s, u"t"_s}, {u"active"_s, false}});
        ASSERT_NO_FATAL_FAILURE(openWindow());
    }
    void TearDown() override
    {
        WindowFixture::TearDown();
        QApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(m_style);
        QApplication::setPalette(m_palette);
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        for (auto *one : window->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <typename Widget>
    [[nodiscard]] Widget *in(const char *name, const char *widget) const
    {
        return dialog(name)->findChild<Widget *>(QString::fromLatin1(widget));
    }
    [[nodiscard]] bool ended() const
    {
        return eventually(
            [this] { return dialog("changesDialog") && !in<QWidget>("changesDialog", "stopButton")->isVisible(); });
    }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    void selectAll() const { find<QTableView>("subscriptionsTable")->selectAll(); }
    //! Looks at the dialog as somebody would.
    void look(const char *name, const QString &state) const
    {
        QWidget *shown = dialog(name);
        ASSERT_NE(shown, nullptr) << name;
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(); // what the layout has made of the first ones
        const QString picture =
            u"%1-%2-%3-%4"_s.arg(QString::fromLatin1(name), state, QString::fromLatin1(GetParam().language),
                                 GetParam().dark ? u"dark"_s : u"light"_s);
        uitest::keepPicture(shown, picture);
        uitest::expectTextsFit(shown, picture);
        uitest::expectMnemonicsUnique(shown, picture);
        EXPECT_LE(shown->width(), 1024) << picture.toStdString();
        EXPECT_LE(shown->height(), 640) << picture.toStdString();
    }
    [[nodiscard]] QString planFile(const QByteArray &content) const
    {
        QFile file(program.folder.filePath(u"subscriptions.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

private:
    QTranslator m_translator;
    QString m_style;
    QPalette m_palette;
};

} // namespace

TEST_P(DialogsLayoutTest, SigningIn)
{
    trigger("actionSignIn");
    auto *way = in<QComboBox>("signInDialog", "kindCombo");
    for (int i = 0; i < way->count(); ++i) {
        way->setCurrentIndex(i);
        look("signInDialog", u"%1"_s.arg(i));
    }
    way->setCurrentIndex(2);
    in<QPushButton>("signInDialog", "signInButton")->click();
    look("signInDialog", u"problems"_s);
    in<QLineEdit>("signInDialog", "nameEdit")->setText(u"Contoso"_s);
    in<QLineEdit>("signInDialog", "rootEdit")->setText(u"https://kms.example.com"_s);
    in<QLineEdit>("signInDialog", "applicationIdEdit")->setText(u"app"_s);
    in<QLineEdit>("signInDialog", "applicationSecretEdit")->setText(u"secret"_s);
    in<QLineEdit>("signInDialog", "mobileNumberEdit")->setText(u"+919740797266"_s);
    in<QPushButton>("signInDialog", "signInButton")->click();
    look("signInDialog", u"busy"_s);
    program.pinOutcome.complete({});
    ASSERT_TRUE(eventually([this] { return in<QWidget>("signInDialog", "pinEdit")->isVisible(); }));
    look("signInDialog", u"pin"_s);
    in<QLineEdit>("signInDialog", "pinEdit")->setText(u"123456"_s);
    in<QPushButton>("signInDialog", "signInButton")->click();
    program.signInOutcome.complete(base::fail(support::error(base::Error::Kind::SecretUnavailable)));
    ASSERT_TRUE(eventually([this] { return in<QWidget>("signInDialog", "thisRunOnlyCheck")->isVisible(); }));
    look("signInDialog", u"keychain"_s);
}

TEST_P(DialogsLayoutTest, TheAccount)
{
    accounts::Account account = *program.accounts().find(u"a1"_s);
    account.kind = accounts::SignInKind::Connector;
    account.applicationId = u"9b2c3f0a-4d1e-4a55-b0a1-0c1b2d3e4f50"_s;
    account.endpoint = QUrl(u"https://eu.example.com/x"_s);
    account.endpointMoved = true;
    account.refreshTokenExpiry = program.clock.now().addDays(100);
    account.scope = u"webhook.read,webhook.write,groupinfo.read"_s;
    program.accounts().save(account);
    trigger("actionAccount");
    auto *files = in<QLabel>("accountDialog", "accountFiles");
    ASSERT_TRUE(eventually([&] { return files->text().contains(u".ndjson"_s); }));
    look("accountDialog", u"connector"_s);
    account.kind = accounts::SignInKind::AccessToken;
    account.scope.clear();
    account.endpointMoved = false;
    program.accounts().save(account);
    look("accountDialog", u"token"_s);
}

TEST_P(DialogsLayoutTest, ChangesOfMany)
{
    program.service.refusedDeletions = {u"w-g1-2"_s};
    selectAll();
    trigger("actionDelete");
    look("changesDialog", u"asks"_s);
    program.service.held = true;
    in<QPushButton>("changesDialog", "startButton")->click();
    look("changesDialog", u"busy"_s);
    program.service.release();
    ASSERT_TRUE(ended());
    look("changesDialog", u"failed"_s);
    in<QPushButton>("changesDialog", "undoButton")->click();
    ASSERT_TRUE(ended());
    look("changesDialog", u"undone"_s);
}

TEST_P(DialogsLayoutTest, QuestionsAboutMany)
{
    selectAll();
    trigger("actionRenew");
    look("renewDialog", u"asks"_s);
    dialog("renewDialog")->reject();
    trigger("actionEdit");
    look("editSeveralDialog", u"nothing"_s);
    in<QCheckBox>("editSeveralDialog", "callbackUrlSwitch")->setChecked(true);
    in<QCheckBox>("editSeveralDialog", "validitySwitch")->setChecked(true);
    in<QLineEdit>("editSeveralDialog", "callbackUrlEdit")->setText(u"nonsense"_s);
    in<QPushButton>("editSeveralDialog", "saveButton")->click();
    look("editSeveralDialog", u"problem"_s);
    dialog("editSeveralDialog")->reject();
    selectRow(0);
    trigger("actionDuplicate");
    look("objectPicker", u"none"_s);
    in<QPushButton>("objectPicker", "tickAllButton")->click();
    look("objectPicker", u"all"_s);
}

TEST_P(DialogsLayoutTest, TheJournal)
{
    trigger("actionJournal");
    look("journalDialog", u"empty"_s);
    kaizala::SubscriptionPatch patch;
    patch.context = u"changed"_s;
    ASSERT_TRUE(support::await(program.session()->catalogue.edit({u"w-g1-1"_s}, patch)));
    ASSERT_TRUE(support::await(program.session()->catalogue.remove({u"w-g1-2"_s})));
    auto *table = in<QTableView>("journalDialog", "journalTable");
    ASSERT_TRUE(eventually([&] { return table->model()->rowCount() == 2; }));
    table->selectRow(1);
    look("journalDialog", u"entry"_s);
}

TEST_P(DialogsLayoutTest, PlansFromAFile)
{
    auto *files = window->findChild<ui::SubscriptionFiles *>();
    program.service.held = true;
    const QByteArray row = R"({"objectId": "g1", "objectType": "Group", "callbackUrl": "https://new.example/%1",)"
                           R"( "eventTypes": ["JobResponse"], "hasCallbackToken": true})";
    QByteArrayList rows;
    for (int i = 0; i < 40; ++i)
        rows.append(QByteArray(row).replace("%1", QByteArray::number(i)));
    files->planFrom(planFile(R"({"version": 1, "subscriptions": [)" + rows.join(',') + "]}"));
    look("planDialog", u"busy"_s);
    ASSERT_TRUE(eventually([this] { return program.service.requests.last().verb == "GET"; }));
    program.service.release();
    ASSERT_TRUE(eventually([this] { return in<QWidget>("planDialog", "planRemarks")->isVisible(); }));
    look("planDialog", u"remarks"_s);
    dialog("planDialog")->reject();
    files->planFrom(planFile(R"({"version": 1, "subscriptions": [{"objectId": "g1", "objectType": "Team"}]})"));
    ASSERT_TRUE(eventually([this] { return in<QWidget>("planDialog", "planRemarks")->isVisible(); }));
    look("planDialog", u"problem"_s);
}

TEST_P(DialogsLayoutTest, CheckingACallback)
{
    ASSERT_TRUE(support::await(program.startListener()));
    trigger("actionNew");
    look("subscriptionDialog", u"new"_s);
    in<QPushButton>("subscriptionDialog", "checkCallbackButton")->click();
    auto *details = in<QLabel>("subscriptionDialog", "callbackCheckDetails");
    ASSERT_TRUE(eventually([&] { return details->isVisible(); }));
    look("subscriptionDialog", u"checked"_s);
    in<QLineEdit>("subscriptionDialog", "callbackUrlEdit")->setText(u"https://127.0.0.1:1/"_s);
    in<QPushButton>("subscriptionDialog", "checkCallbackButton")->click();
    ASSERT_TRUE(eventually([&] { return details->isVisible(); }));
    look("subscriptionDialog", u"check-failed"_s);
}

TEST_P(DialogsLayoutTest, TheListenersSettings)
{
    const http_test::Certificates certificates;
    certificates.make(u"a"_s, http_test::Certificates::Curve, u"/CN=hooks.example.org"_s);
    ASSERT_TRUE(support::await(program.startListener()));
    listener::Inbox inbox{.name = u"Field technicians 12"_s,
                          .path = listener::Listener::makePath(),
                          .callbackToken = base::Secret(QByteArray("t")),
                          .subscriptionId = u"w-g1-1"_s};
    ASSERT_TRUE(support::await(program.keepInbox(inbox)));
    store::NewEvent event;
    event.eventId = u"e"_s;
    event.inbox = inbox.path;
    event.body = "{}";
    event.receivedAt = program.clock.now().addDays(-100);
    ASSERT_GT(program.store(event), 0);
    trigger("actionListenerSettings");
    auto *tabs = in<QTabWidget>("listenerDialog", "listenerTabs");
    auto *address = in<QComboBox>("listenerDialog", "listenAddress");
    look("listenerDialog", u"address"_s);
    address->setCurrentIndex(address->findData(u"0.0.0.0"_s));
    in<QLineEdit>("listenerDialog", "publicUrl")->setText(u"nonsense"_s);
    in<QLineEdit>("listenerDialog", "trustedProxies")->setText(u"10.0.0.0/99"_s);
    look("listenerDialog", u"address-problems"_s);
    tabs->setCurrentIndex(1);
    look("listenerDialog", u"no-certificate"_s);
    in<QComboBox>("listenerDialog", "tlsKind")->setCurrentIndex(1);
    in<QLineEdit>("listenerDialog", "tlsCertificate")->setText(certificates.certificateOf(u"a"_s));
    in<QLineEdit>("listenerDialog", "tlsKey")->setText(certificates.keyOf(u"a"_s));
    ASSERT_TRUE(eventually([this] { return in<QWidget>("listenerDialog", "tlsSubject")->isVisible(); }));
    look("listenerDialog", u"certificate"_s);
    tabs->setCurrentIndex(2);
    in<QTableView>("listenerDialog", "inboxesTable")->selectRow(1);
    look("listenerDialog", u"inboxes"_s);
    tabs->setCurrentIndex(3);
    look("listenerDialog", u"limits"_s);
    tabs->setCurrentIndex(4);
    in<QCheckBox>("listenerDialog", "keepAgeCheck")->setChecked(true);
    in<QSpinBox>("listenerDialog", "keepDays")->setValue(30);
    auto *problem = in<QLabel>("listenerDialog", "retentionProblem");
    ASSERT_TRUE(eventually([&] { return !problem->text().isEmpty(); }));
    look("listenerDialog", u"keep"_s);
}

TEST_P(DialogsLayoutTest, ComparingEvents)
{
    const auto store = [this](const QByteArray &body) {
        store::NewEvent event;
        event.eventType = u"JobResponse"_s;
        event.eventId = QString::fromLatin1(body.first(20));
        event.objectId = u"g1"_s;
        event.body = body;
        ASSERT_GT(program.store(event), 0);
    };
    store(
        R"({"eventId":"3e49b367-acf6","data":{"count":9007199254740992,"title":"Restock aisle 4","list":["a","b"]}})");
    store(R"({"eventId":"4f50c478-bd07","data":{"count":9007199254740993,"list":["a","x","b"],"note":{"by":"Asha"}}})");
    auto *events = find<QTableView>("eventsTable");
    ASSERT_TRUE(eventually([&] { return events->model()->rowCount() == 2; }));
    events->selectAll();
    ASSERT_TRUE(find<QAction>("actionCompare")->isEnabled()) << events->selectionModel()->selectedRows().size();
    trigger("actionCompare");
    ASSERT_TRUE(dialog("diffDialog"));
    auto *table = in<QTableView>("diffDialog", "diffTable");
    ASSERT_TRUE(eventually([&] { return table->model()->rowCount() == 5; }));
    look("diffDialog", u"changes"_s);
    dialog("diffDialog")->reject();
    events->selectRow(1);
    trigger("actionCompare");
    auto *problem = in<QLabel>("diffDialog", "problemLabel");
    ASSERT_TRUE(eventually([&] { return problem->isVisible(); }));
    look("diffDialog", u"nothing-before"_s);
}

INSTANTIATE_TEST_SUITE_P(LanguagesAndPalettes, DialogsLayoutTest,
                         testing::Values(Look{"en", false}, Look{"en", true}, Look{"fr", false}, Look{"id", false}));
