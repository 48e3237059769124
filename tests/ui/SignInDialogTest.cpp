// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignInDialog.h"

#include "ui/SignInFields.h"

#include "support/FakeProgram.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::SignInWay;
using support::eventually;

namespace {

class SignInDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        dialog = new ui::SignInDialog(program);
        dialog->open();
    }
    void TearDown() override { delete dialog; }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const char *name, const QString &text) const { find<QLineEdit>(name)->setText(text); }
    void fillToken() const
    {
        type("nameEdit", u"Contoso"_s);
        type("rootEdit", u"https://kms.example.com"_s);
        type("accessTokenEdit", u" eyJ0 \n"_s);
    }
    void signIn() const { find<QPushButton>("signInButton")->click(); }
    [[nodiscard]] QString problem(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    void fail(base::Error::Kind kind)
    {
        program.signInOutcome.complete(base::fail(kind, u"as the test wants it"_s));
        ASSERT_TRUE(eventually([this] { return !problem("problemLabel").isEmpty(); }));
    }

    void choose(SignInWay way) const
    {
        auto *combo = find<QComboBox>("kindCombo");
        combo->setCurrentIndex(combo->findData(int(way)));
    }
    void fillApplication(const QUrl &root = QUrl(u"https://kms.example.com"_s)) const
    {
        type("nameEdit", u"Contoso"_s);
        type("rootEdit", root.toString());
        type("applicationIdEdit", u"app"_s);
        type("applicationSecretEdit", u"sec"_s);
    }
    [[nodiscard]] QString button() const { return find<QPushButton>("signInButton")->text(); }

    support::FakeProgram program;
    QPointer<ui::SignInDialog> dialog;
};

//! The system's browser, as far as opening an address goes.
class FakeBrowser : public QObject
{
    Q_OBJECT

public:
    FakeBrowser()
    {
        for (const QString &scheme : {u"http"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~FakeBrowser() override
    {
        for (const QString &scheme : {u"http"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    QList<QUrl> opened;
    //! What the sign-in page does in the end: sends the browser back to the console.
    void comeBack(const QByteArray &items)
    {
        const QUrlQuery query(opened.last());
        const QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        m_socket.connectToHost(back.host(), quint16(back.port()));
        m_socket.write("GET " + back.path().toLatin1() + '?' + items
                       + "&state=" + query.queryItemValue(u"state"_s).toLatin1() + " HTTP/1.1\r\nHost: x\r\n\r\n");
    }

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }

private:
    QTcpSocket m_socket;
};

} // namespace

TEST_F(SignInDialogTest, SaysWhatIsMissingAndAsksNobody)
{
    signIn();
    EXPECT_FALSE(problem("nameProblem").isEmpty());
    EXPECT_FALSE(problem("rootProblem").isEmpty());
    EXPECT_FALSE(problem("secretProblem").isEmpty());
    EXPECT_TRUE(program.signIns.isEmpty());
    type("nameEdit", u"Contoso"_s);
    EXPECT_EQ(problem("nameProblem"), QString());
}

TEST_F(SignInDialogTest, RefusesAddressesThatSecretsMustNotGoTo)
{
    fillToken();
    type("rootEdit", u"http://kms.example.com"_s);
    signIn();
    EXPECT_TRUE(problem("rootProblem").contains(u"https"_s));
    type("rootEdit", u"kms"_s);
    signIn();
    EXPECT_FALSE(problem("rootProblem").isEmpty());
    EXPECT_TRUE(program.signIns.isEmpty());
    type("rootEdit", u"http://127.0.0.1:8080"_s);
    signIn();
    EXPECT_EQ(program.signIns.size(), 1);
}

TEST_F(SignInDialogTest, SignsInWithATokenAndCloses)
{
    fillToken();
    EXPECT_EQ(find<QLineEdit>("accessTokenEdit")->echoMode(), QLineEdit::Password);
    signIn();
    ASSERT_EQ(program.signIns.size(), 1);
    const accounts::SignInForm &form = program.signIns.first();
    EXPECT_EQ(form.name, u"Contoso"_s);
    EXPECT_EQ(form.way, SignInWay::AccessToken);
    EXPECT_EQ(form.accessToken, base::Secret(QByteArray("eyJ0"))) << "pasting brings white space along";
    EXPECT_EQ(form.secretPlace, accounts::SecretPlace::Keychain);
    EXPECT_FALSE(find<QPushButton>("signInButton")->isEnabled()) << "one at a time";
    QSignalSpy signedIn(dialog, &ui::SignInDialog::signedIn);
    program.signInOutcome.complete(program.addAccount());
    EXPECT_TRUE(eventually([this] { return dialog.isNull(); }));
    EXPECT_EQ(signedIn.count(), 1);
}

TEST_F(SignInDialogTest, SignsInAsAConnector)
{
    type("nameEdit", u"Contoso"_s);
    type("rootEdit", u"https://kms.example.com"_s);
    auto *kind = find<QComboBox>("kindCombo");
    kind->setCurrentIndex(kind->findData(int(SignInWay::Connector)));
    EXPECT_TRUE(find<QLineEdit>("refreshTokenEdit")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("accessTokenEdit")->isVisible());
    type("applicationIdEdit", u"app"_s);
    type("applicationSecretEdit", u"sec"_s);
    signIn();
    EXPECT_TRUE(program.signIns.isEmpty());
    EXPECT_FALSE(problem("secretProblem").isEmpty());
    type("refreshTokenEdit", u"ref"_s);
    EXPECT_EQ(problem("secretProblem"), QString());
    signIn();
    ASSERT_EQ(program.signIns.size(), 1);
    EXPECT_EQ(program.signIns.first().connector.applicationId, u"app"_s);
    EXPECT_EQ(program.signIns.first().connector.refreshToken, base::Secret(QByteArray("ref")));
}

TEST_F(SignInDialogTest, AFailureIsShownInPlaceAndWhatWasEnteredStays)
{
    fillToken();
    signIn();
    fail(base::Error::Kind::Unauthorized);
    EXPECT_TRUE(problem("problemLabel").contains(u"token"_s));
    EXPECT_TRUE(find<QLineEdit>("accessTokenEdit")->hasSelectedText()) << "ready to be replaced";
    EXPECT_EQ(find<QLineEdit>("nameEdit")->text(), u"Contoso"_s);
    EXPECT_TRUE(find<QPushButton>("signInButton")->isEnabled());
    EXPECT_FALSE(find<QCheckBox>("thisRunOnlyCheck")->isVisible());
    type("accessTokenEdit", u"another"_s);
    EXPECT_EQ(problem("problemLabel"), QString()) << "it was about what is not there any more";
}

TEST_F(SignInDialogTest, WithoutAKeychainItOffersToKeepTheSecretsForThisRun)
{
    for (const auto kind : {base::Error::Kind::SecretUnavailable, base::Error::Kind::SecretLocked}) {
        fillToken();
        signIn();
        fail(kind);
        EXPECT_TRUE(find<QCheckBox>("thisRunOnlyCheck")->isVisible());
    }
    find<QCheckBox>("thisRunOnlyCheck")->setChecked(true);
    signIn();
    EXPECT_EQ(program.signIns.last().secretPlace, accounts::SecretPlace::ThisRunOnly);
}

TEST_F(SignInDialogTest, SecretsCanBeRevealed)
{
    auto *edit = find<QLineEdit>("accessTokenEdit");
    QAction *reveal = nullptr;
    for (QAction *action : edit->actions()) {
        if (action->text() == u"Reveal"_s)
            reveal = action;
    }
    ASSERT_NE(reveal, nullptr);
    reveal->trigger();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Normal);
    reveal->trigger();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Password);
}

TEST_F(SignInDialogTest, CancellingGivesUpWhatIsUnderWay)
{
    fillToken();
    signIn();
    const auto promise = program.signInOutcome;
    dialog->reject();
    EXPECT_TRUE(promise.isCancelled());
}

TEST_F(SignInDialogTest, TheSandboxIsAnotherWay)
{
    QSignalSpy sandbox(dialog, &ui::SignInDialog::sandboxRequested);
    find<QPushButton>("signInSandboxButton")->click();
    EXPECT_EQ(sandbox.count(), 1);
    EXPECT_TRUE(eventually([this] { return dialog.isNull(); }));
}

TEST_F(SignInDialogTest, EveryWayExplainsItself)
{
    const auto *combo = find<QComboBox>("kindCombo");
    ASSERT_EQ(combo->count(), 4);
    QSet<QString> explanations;
    for (int i = 0; i < combo->count(); ++i)
        explanations.insert(ui::SignInFields::explanation(SignInWay(combo->itemData(i).toInt())));
    EXPECT_EQ(explanations.size(), 4);
}

TEST_F(SignInDialogTest, APinTakesTwoSteps)
{
    choose(SignInWay::Pin);
    EXPECT_EQ(button(), u"Send PIN"_s);
    EXPECT_FALSE(find<QLineEdit>("pinEdit")->isVisible());
    fillApplication();
    signIn();
    EXPECT_FALSE(problem("secretProblem").isEmpty()) << "no number yet";
    type("mobileNumberEdit", u" +91974 "_s);
    signIn();
    EXPECT_EQ(program.pinRequests, QStringList{u"+91974 at https://kms.example.com as app"_s});
    EXPECT_FALSE(find<QPushButton>("signInButton")->isEnabled());
    program.pinOutcome.complete({});
    ASSERT_TRUE(eventually([this] { return find<QLineEdit>("pinEdit")->isVisible(); }));
    EXPECT_TRUE(find<QLabel>("pinText")->text().contains(u"+91974"_s));
    EXPECT_EQ(button(), u"Sign in"_s);
    signIn();
    EXPECT_FALSE(problem("secretProblem").isEmpty()) << "no PIN yet";
    EXPECT_TRUE(program.signIns.isEmpty());
    type("pinEdit", u"123456"_s);
    EXPECT_EQ(find<QLineEdit>("pinEdit")->echoMode(), QLineEdit::Password);
    signIn();
    ASSERT_EQ(program.signIns.size(), 1);
    EXPECT_EQ(program.signIns.first().way, SignInWay::Pin);
    EXPECT_EQ(program.signIns.first().mobileNumber, u"+91974"_s);
    EXPECT_EQ(program.signIns.first().pin, base::Secret(QByteArray("123456")));
    fail(base::Error::Kind::Unauthorized);
    EXPECT_TRUE(problem("problemLabel").contains(u"this PIN"_s)) << problem("problemLabel").toStdString();
    find<QPushButton>("sendPinAgainButton")->click();
    EXPECT_EQ(program.pinRequests.size(), 2);
    program.pinOutcome.complete(base::fail(base::Error::Kind::Network, u"as the test wants it"_s));
    ASSERT_TRUE(eventually([this] { return !problem("problemLabel").isEmpty(); }));
    type("mobileNumberEdit", u"+1"_s);
    EXPECT_EQ(button(), u"Send PIN"_s) << "that PIN went to another number";
    EXPECT_FALSE(find<QLineEdit>("pinEdit")->isVisible());
}

TEST_F(SignInDialogTest, TheBrowserBringsTheCode)
{
    FakeBrowser browser;
    choose(SignInWay::OAuth);
    EXPECT_EQ(button(), u"Open the browser…"_s);
    fillApplication();
    type("oauthRootEdit", u"https://login.example.com/x"_s);
    signIn();
    ASSERT_TRUE(eventually([&browser] { return !browser.opened.isEmpty(); }));
    EXPECT_TRUE(browser.opened.first().toString().startsWith(u"https://login.example.com/x/api/Oauth/Authorize"_s));
    EXPECT_TRUE(find<QPushButton>("stopWaitingButton")->isVisible());
    browser.comeBack("code=c0de");
    ASSERT_TRUE(eventually([this] { return program.signIns.size() == 1; }));
    EXPECT_EQ(program.signIns.first().way, SignInWay::OAuth);
    EXPECT_EQ(program.signIns.first().oauthCode, base::Secret(QByteArray("c0de")));
    EXPECT_FALSE(find<QPushButton>("stopWaitingButton")->isVisible());
    // Where only the keychain was in the way, the same code is good for another try.
    fail(base::Error::Kind::SecretUnavailable);
    EXPECT_EQ(button(), u"Sign in"_s);
    find<QCheckBox>("thisRunOnlyCheck")->setChecked(true);
    signIn();
    EXPECT_EQ(program.signIns.size(), 2);
    EXPECT_EQ(browser.opened.size(), 1);
    fail(base::Error::Kind::Unauthorized);
    EXPECT_EQ(button(), u"Open the browser…"_s) << "a code that was refused is of no use";
}

TEST_F(SignInDialogTest, WaitingForTheBrowserCanBeStopped)
{
    FakeBrowser browser;
    choose(SignInWay::OAuth);
    fillApplication();
    signIn();
    ASSERT_TRUE(eventually([&browser] { return !browser.opened.isEmpty(); }));
    find<QPushButton>("stopWaitingButton")->click();
    EXPECT_TRUE(eventually([this] { return find<QPushButton>("signInButton")->isEnabled(); }));
    EXPECT_EQ(problem("problemLabel"), QString()) << "it was the admin who stopped it";
    EXPECT_TRUE(program.signIns.isEmpty());
    signIn();
    ASSERT_TRUE(eventually([&browser] { return browser.opened.size() == 2; }));
    browser.comeBack("error=access_denied");
    ASSERT_TRUE(eventually([this] { return !problem("problemLabel").isEmpty(); }));
    EXPECT_TRUE(problem("problemLabel").contains(u"denied"_s));
    EXPECT_TRUE(program.signIns.isEmpty());
}

TEST_F(SignInDialogTest, TheSignInPageNeedsEncryptionToo)
{
    FakeBrowser browser;
    choose(SignInWay::OAuth);
    fillApplication();
    type("oauthRootEdit", u"http://login.example.com"_s);
    signIn();
    EXPECT_FALSE(problem("problemLabel").isEmpty());
    EXPECT_TRUE(browser.opened.isEmpty());
}

TEST_F(SignInDialogTest, WhatSeveralWaysNeedStays)
{
    choose(SignInWay::Connector);
    fillApplication();
    choose(SignInWay::Pin);
    EXPECT_EQ(find<QLineEdit>("applicationIdEdit")->text(), u"app"_s);
    EXPECT_TRUE(find<QLineEdit>("applicationIdEdit")->isVisible());
    choose(SignInWay::AccessToken);
    EXPECT_FALSE(find<QLineEdit>("applicationIdEdit")->isVisible());
}

#include "SignInDialogTest.moc"
