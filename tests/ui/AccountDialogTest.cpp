// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AccountDialog.h"

#include "ui/FactsGrid.h"
#include "WindowFixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using accounts::Account;
using support::eventually;

namespace {

class AccountDialogTest : public uitest::WindowFixture
{
protected:
    void SetUp() override
    {
        WindowFixture::SetUp();
        openWindow();
    }
    void change(const std::function<void(Account &)> &how)
    {
        Account account = *program.accounts().find(u"a1"_s);
        how(account);
        program.accounts().save(account);
    }
    void show()
    {
        find<QAction>("actionAccount")->trigger();
        dialog = window->findChild<ui::AccountDialog *>();
        ASSERT_TRUE(dialog);
    }
    [[nodiscard]] QString fact(const char *name) const
    {
        const auto *label = dialog->findChild<QLabel *>(QString::fromLatin1(name));
        return label && !label->isHidden() ? dialog->findChild<ui::FactsGrid *>()->value(QString::fromLatin1(name))
                                           : QString();
    }
    [[nodiscard]] QStringList texts(const char *name) const
    {
        QStringList found;
        for (const QLabel *label : dialog->findChildren<QLabel *>(QString::fromLatin1(name)))
            found.append(label->text());
        return found;
    }
    //! Answers the question that is open.
    void answer(QMessageBox::ButtonRole role)
    {
        QMessageBox *box = nullptr;
        ASSERT_TRUE(eventually([this, &box] {
            box = window->findChild<QMessageBox *>(u"confirmRemoveAccount"_s);
            return box != nullptr;
        }));
        asked = box->text() + u' ' + box->informativeText();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
    }

    QPointer<ui::AccountDialog> dialog;
    QString asked;
};

} // namespace

TEST_F(AccountDialogTest, SaysWhatThereIsToKnow)
{
    change([this](Account &account) {
        account.kind = accounts::SignInKind::Connector;
        account.applicationId = u"app-1"_s;
        account.endpoint = QUrl(u"https://eu.example.com/x"_s);
        account.endpointMoved = true;
        account.refreshTokenExpiry = program.clock.now().addDays(100);
        account.scope = u"webhook.read,webhook.write,webhook.update,webhook.remove,groupinfo.read,action.read"_s;
    });
    show();
    EXPECT_TRUE(dialog->windowTitle().contains(u"Contoso"_s));
    EXPECT_EQ(fact("accountRoot"), u"https://kms.example.com"_s);
    EXPECT_EQ(fact("accountEndpoint"), u"https://eu.example.com/x"_s);
    EXPECT_FALSE(fact("accountMoved").isEmpty());
    EXPECT_EQ(fact("accountApplication"), u"app-1"_s);
    EXPECT_TRUE(fact("accountToken").contains(u"renewed by itself"_s)) << fact("accountToken").toStdString();
    EXPECT_TRUE(fact("accountRefreshToken").contains(u"2026"_s)) << fact("accountRefreshToken").toStdString();
    EXPECT_TRUE(fact("accountCalls").contains(u"87"_s));
    EXPECT_TRUE(fact("accountSecrets").contains(u"keychain"_s));
    EXPECT_TRUE(eventually([this] { return fact("accountFiles").contains(u"a1.sqlite"_s); }));
    EXPECT_EQ(texts("scopeAllowed").size(), 1);
    EXPECT_TRUE(texts("scopeMissing").isEmpty());
}

TEST_F(AccountDialogTest, FollowsChanges)
{
    show();
    EXPECT_EQ(texts("scopeUnknown").size(), 1) << "no scope was told, so nothing is missing";
    EXPECT_EQ(fact("accountMoved"), QString());
    EXPECT_EQ(fact("accountRefreshToken"), QString()) << "an access token alone has none";
    change([this](Account &account) {
        account.scope = u"webhook.read"_s;
        account.accessTokenExpiry = program.clock.now().addSecs(-60);
    });
    EXPECT_TRUE(texts("scopeUnknown").isEmpty());
    EXPECT_EQ(texts("scopeMissing").size(), 5);
    EXPECT_TRUE(fact("accountToken").contains(u"expired"_s)) << fact("accountToken").toStdString();
    program.left = std::nullopt;
    change([](Account &account) { account.secretPlace = accounts::SecretPlace::ThisRunOnly; });
    EXPECT_FALSE(fact("accountCalls").contains(u"87"_s));
    EXPECT_TRUE(fact("accountSecrets").contains(u"this run"_s));
}

TEST_F(AccountDialogTest, RemovingAsksAndSaysWhatGoes)
{
    show();
    dialog->findChild<QPushButton *>(u"removeAccountButton"_s)->click();
    answer(QMessageBox::RejectRole);
    EXPECT_TRUE(asked.contains(u"Contoso"_s));
    EXPECT_TRUE(asked.contains(u"events"_s));
    EXPECT_TRUE(program.removed.isEmpty());
    ASSERT_TRUE(eventually([this] { return !window->findChild<QMessageBox *>(u"confirmRemoveAccount"_s); }));
    show();
    dialog->findChild<QPushButton *>(u"removeAccountButton"_s)->click();
    answer(QMessageBox::DestructiveRole);
    EXPECT_EQ(program.removed, QStringList{u"a1"_s});
    EXPECT_TRUE(eventually([this] { return !program.session(); }));
}

TEST_F(AccountDialogTest, OffersToSignInAgainAndOut)
{
    show();
    dialog->findChild<QPushButton *>(u"signInAgainButton"_s)->click();
    auto *signIn = window->findChild<QDialog *>(u"signInDialog"_s);
    ASSERT_NE(signIn, nullptr);
    EXPECT_EQ(signIn->findChild<QLineEdit *>(u"nameEdit"_s)->text(), u"Contoso"_s);
    signIn->reject();
    ASSERT_TRUE(eventually([this] { return dialog.isNull(); }));
    show();
    dialog->findChild<QPushButton *>(u"signOutButton"_s)->click();
    EXPECT_NE(window->findChild<QMessageBox *>(u"confirmSignOut"_s), nullptr);
}

TEST_F(AccountDialogTest, GoesWithTheSession)
{
    show();
    program.close();
    EXPECT_TRUE(dialog.isNull());
    EXPECT_FALSE(find<QAction>("actionAccount")->isEnabled());
}
