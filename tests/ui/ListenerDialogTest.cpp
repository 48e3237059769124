// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerDialog.h"

#include "WindowFixture.h"

#include "core/http/Certificates.h"
#include "models/InboxesModel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QTcpServer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using http_test::Certificates;
using models::InboxesModel;
using support::await;
using support::eventually;
using Phase = listener::Runner::Phase;

namespace {

class ListenerDialogTest : public uitest::WindowFixture
{
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        openWindow();
        ASSERT_TRUE(await(program.startListener()));
        find<QAction>("actionListenerSettings")->trigger();
        ASSERT_NE(dialog(), nullptr);
    }
    [[nodiscard]] ui::ListenerDialog *dialog() const { return find<ui::ListenerDialog>("listenerDialog"); }
    template <typename Widget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        return dialog()->findChild<Widget *>(QString::fromLatin1(name));
    }
    void save() const { in<QPushButton>("saveButton")->click(); }
    [[nodiscard]] bool closed() const
    {
        return eventually([this] { return !dialog(); });
    }
    [[nodiscard]] QString problem(const char *name) const { return in<QLabel>(name)->text(); }
    [[nodiscard]] listener::Runner &runner() const { return program.session()->runner; }
    static void answer(QMessageBox *box, bool yes)
    {
        ASSERT_NE(box, nullptr);
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) != QMessageBox::RejectRole) == yes) {
                button->click();
                return;
            }
        }
    }
    qint64 storeAt(const QString &path, const QByteArray &id, int daysAgo = 0)
    {
        store::NewEvent event;
        event.inbox = path;
        event.eventId = QString::fromLatin1(id);
        event.body = "{}";
        event.receivedAt = program.clock.now().addDays(-daysAgo);
        return program.store(event);
    }
};

} // namespace

TEST_F(ListenerDialogTest, AddressAndLimitsAreTakenByTheRunningListener)
{
    auto *bodies = in<QSpinBox>("limit-body-bytes");
    auto *reset = in<QToolButton>("reset-body-bytes");
    EXPECT_EQ(bodies->value(), 25 * 1024 * 1024);
    EXPECT_FALSE(reset->isEnabled());
    bodies->setValue(2000);
    EXPECT_TRUE(reset->isEnabled());
    reset->click();
    EXPECT_EQ(bodies->value(), 25 * 1024 * 1024);
    bodies->setValue(3000);
    in<QLineEdit>("publicUrl")->setText(u"https://hooks.example.org"_s);
    in<QLineEdit>("trustedProxies")->setText(u"127.0.0.1, 10.0.0.0/8"_s);
    save();
    ASSERT_TRUE(closed());
    EXPECT_EQ(runner().phase(), Phase::Listening);
    EXPECT_EQ(runner().settings().limits, (QMap<QString, QString>{{u"body-bytes"_s, u"3000"_s}}))
        << "only what differs";
    EXPECT_EQ(runner().settings().trustedProxies, (QStringList{u"127.0.0.1"_s, u"10.0.0.0/8"_s}));
    EXPECT_EQ(runner().url().host(), u"hooks.example.org"_s);
    EXPECT_TRUE(find<QLineEdit>("listenerUrl")->text().startsWith(u"https://hooks.example.org/k/"_s));
}

TEST_F(ListenerDialogTest, WhatCantBeIsExplainedOnItsPage)
{
    in<QTabWidget>("listenerTabs")->setCurrentIndex(3);
    in<QLineEdit>("trustedProxies")->setText(u"nonsense"_s);
    save();
    EXPECT_EQ(in<QTabWidget>("listenerTabs")->currentIndex(), 0);
    EXPECT_TRUE(problem("trustedProxiesProblem").contains(u"nonsense"_s));
    in<QLineEdit>("trustedProxies")->clear();
    in<QLineEdit>("publicUrl")->setText(u"hooks"_s);
    save();
    EXPECT_FALSE(problem("publicUrlProblem").isEmpty());
    in<QLineEdit>("publicUrl")->clear();

    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const QUrl before = runner().url();
    in<QSpinBox>("listenPort")->setValue(other.serverPort());
    save();
    ASSERT_TRUE(eventually([this] { return !problem("problemLabel").isEmpty(); }));
    EXPECT_TRUE(problem("problemLabel").contains(QString::number(other.serverPort())));
    EXPECT_EQ(runner().url(), before) << "it goes on as before";
    EXPECT_EQ(runner().phase(), Phase::Listening);
}

TEST_F(ListenerDialogTest, AWiderAddressIsWarnedAboutAndBringsItsOwnLimit)
{
    auto *address = in<QComboBox>("listenAddress");
    EXPECT_EQ(problem("listenAddressProblem"), QString()) << "only this computer";
    address->setCurrentIndex(address->findData(u"0.0.0.0"_s));
    EXPECT_TRUE(problem("listenAddressProblem").contains(u"Other computers"_s));
    in<QTabWidget>("listenerTabs")->setCurrentIndex(3);
    EXPECT_EQ(in<QSpinBox>("limit-requests-per-minute")->value(), listener::Limits::RequestsPerMinute);
}

TEST_F(ListenerDialogTest, ACertificateIsShownAndServed)
{
    const Certificates certificates;
    certificates.make(u"a"_s, Certificates::Curve, u"/CN=hooks.example.org"_s);
    in<QComboBox>("tlsKind")->setCurrentIndex(1);
    save();
    EXPECT_EQ(in<QTabWidget>("listenerTabs")->currentIndex(), 1);
    EXPECT_FALSE(problem("tlsProblem").isEmpty()) << "no file yet";
    in<QLineEdit>("tlsCertificate")->setText(certificates.certificateOf(u"a"_s));
    in<QLineEdit>("tlsKey")->setText(certificates.certificateOf(u"a"_s)); // not the key
    ASSERT_TRUE(eventually([this] { return problem("tlsProblem").contains(u"a.crt"_s); }));
    in<QLineEdit>("tlsKey")->setText(certificates.keyOf(u"a"_s));
    ASSERT_TRUE(eventually([this] { return in<QLabel>("tlsSubject")->isVisibleTo(dialog()); }));
    ASSERT_TRUE(
        eventually([this] { return problem("tlsProblem").isEmpty() || problem("tlsProblem").contains(u"xpire"_s); }));
    save();
    ASSERT_TRUE(closed());
    EXPECT_EQ(runner().url().scheme(), u"https"_s);
    EXPECT_EQ(runner().certificate()->subject, u"hooks.example.org"_s);
    auto *shown = find<QLabel>("listenerCertificate");
    EXPECT_TRUE(shown->isVisible());
    EXPECT_TRUE(shown->text().contains(u"certificate"_s)) << shown->text().toStdString();
}

TEST_F(ListenerDialogTest, InboxesAreMadeNamedGivenTokensAndRemoved)
{
    auto *table = in<QTableView>("inboxesTable");
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_FALSE(in<QPushButton>("inboxRemove")->isEnabled()) << "the account's own one stays";
    in<QPushButton>("inboxAdd")->click();
    ASSERT_TRUE(eventually([&] { return table->model()->rowCount() == 2 && table->currentIndex().row() == 1; }));
    const listener::Inbox made = runner().inboxes().at(1);
    EXPECT_GE(made.path.size(), 30);
    EXPECT_FALSE(made.callbackToken.isEmpty());
    EXPECT_EQ(in<QLineEdit>("inboxToken")->echoMode(), QLineEdit::Password);
    EXPECT_TRUE(in<QLineEdit>("inboxAddress")->text().endsWith(made.path));

    auto *name = in<QLineEdit>("inboxName");
    name->setText(u"Stores"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    in<QPushButton>("inboxNewToken")->setFocus();
    Q_EMIT name->editingFinished();
    ASSERT_TRUE(eventually([this] { return runner().inboxes().at(1).name == "Stores"_L1; }));
    EXPECT_NE(dialog(), nullptr) << "and the dialog stays";

    in<QPushButton>("inboxNewToken")->click();
    answer(find<QMessageBox>("confirmNewToken") ? find<QMessageBox>("confirmNewToken")
                                                : dialog()->findChild<QMessageBox *>(u"confirmNewToken"_s),
           true);
    ASSERT_TRUE(eventually([&] { return !(runner().inboxes().at(1).callbackToken == made.callbackToken); }));

    in<QPushButton>("inboxRemove")->click();
    answer(dialog()->findChild<QMessageBox *>(u"confirmRemoveInbox"_s), true);
    ASSERT_TRUE(eventually([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(runner().inboxes().size(), 1);
}

TEST_F(ListenerDialogTest, RulesForKeepingEventsAreForeseenAndTaken)
{
    const QString path = runner().inboxes().first().path;
    const qint64 pinned = storeAt(path, "old-and-pinned", 200);
    ASSERT_EQ(await(program.session()->store.setPinned({pinned}, true)).value_or(0), 1);
    const qint64 old = storeAt(path, "old", 200);
    const qint64 young = storeAt(path, "young");
    in<QPushButton>("cancelButton")->click();
    ASSERT_TRUE(closed());
    find<QAction>("actionListenerSettings")->trigger();
    auto *usage = in<QTableWidget>("keepUsage");
    ASSERT_TRUE(eventually([&] { return usage->rowCount() == 1; }));
    EXPECT_EQ(usage->item(0, 1)->text(), u"3"_s);
    EXPECT_EQ(usage->item(0, 3)->text(), u"1"_s) << "pinned";
    in<QCheckBox>("keepAgeCheck")->setChecked(true);
    in<QSpinBox>("keepDays")->setValue(30);
    ASSERT_TRUE(eventually([this] { return problem("retentionProblem").contains(u"1 event"_s); }));
    save();
    ASSERT_TRUE(closed());
    const auto rules = await(program.session()->store.retention());
    ASSERT_TRUE(rules && rules->contains(QString()));
    EXPECT_EQ(rules->value(QString()).age, std::optional<std::chrono::seconds>(std::chrono::hours(30 * 24)));
    EXPECT_EQ(rules->value(QString()).events, std::nullopt);
    (void)old;
    (void)young;
}
