// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignInDialog.h"

#include "support/FakeProgram.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using accounts::SignInKind;
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

    support::FakeProgram program;
    QPointer<ui::SignInDialog> dialog;
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
    EXPECT_EQ(form.kind, SignInKind::AccessToken);
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
    kind->setCurrentIndex(kind->findData(int(SignInKind::Connector)));
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
