// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What becomes of a secret that is shown or copied.
#include "ui/CopyButton.h"
#include "ui/SecretClipboard.h"
#include "ui/SecretEdit.h"

#include "support/Await.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Secret;
using support::eventually;
using ui::SecretClipboard;
using ui::SecretEdit;

namespace {

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

class SecretsOnScreenTest : public testing::Test
{
protected:
    void SetUp() override { QGuiApplication::clipboard()->clear(); }
    void TearDown() override
    {
        SecretClipboard::clearLater(Secret(u"nothing"_s), 0ms); // ends what the test left
        QGuiApplication::clipboard()->clear();
        EXPECT_TRUE(
            eventually([] { return QGuiApplication::clipboard()->findChildren<SecretClipboard *>().isEmpty(); }));
    }
    [[nodiscard]] static QAction *revealOf(const SecretEdit &edit) { return edit.actions().constLast(); }
};

} // namespace

TEST_F(SecretsOnScreenTest, ACopiedSecretLeavesTheClipboard)
{
    SecretClipboard::copy(Secret(u"t0p-secret"_s), 50ms);
    EXPECT_EQ(onClipboard(), u"t0p-secret"_s);
    EXPECT_TRUE(eventually([] { return onClipboard().isEmpty(); }));
}

TEST_F(SecretsOnScreenTest, WhatWasCopiedSinceStays)
{
    SecretClipboard::copy(Secret(u"t0p-secret"_s), 50ms);
    QGuiApplication::clipboard()->setText(u"a recipe"_s);
    EXPECT_TRUE(eventually([] { return QGuiApplication::clipboard()->findChildren<SecretClipboard *>().isEmpty(); }));
    EXPECT_EQ(onClipboard(), u"a recipe"_s);
}

TEST_F(SecretsOnScreenTest, CopyingAgainStartsTheTimeAnew)
{
    SecretClipboard::copy(Secret(u"first"_s), 50ms);
    SecretClipboard::copy(Secret(u"second"_s), 1h);
    EXPECT_EQ(QGuiApplication::clipboard()->findChildren<SecretClipboard *>().size(), 1);
    EXPECT_FALSE(eventually([] { return onClipboard() != u"second"_s; }, 200ms));
}

TEST_F(SecretsOnScreenTest, ACopyButtonForASecretGoesThisWay)
{
    ui::CopyButton button(u"Token"_s, [] { return Secret(u"t0p-secret"_s); });
    button.click();
    EXPECT_EQ(onClipboard(), u"t0p-secret"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->findChildren<SecretClipboard *>().size(), 1);
    ui::CopyButton plain(u"Id"_s, [] { return u"id"_s; });
    plain.click();
    EXPECT_TRUE(eventually([] { return QGuiApplication::clipboard()->findChildren<SecretClipboard *>().isEmpty(); }));
}

TEST_F(SecretsOnScreenTest, ARevealedSecretHidesAgain)
{
    SecretEdit edit(nullptr, 50ms);
    edit.setSecret(Secret(u"t0p-secret"_s));
    EXPECT_EQ(edit.echoMode(), QLineEdit::Password);
    revealOf(edit)->trigger();
    EXPECT_EQ(edit.echoMode(), QLineEdit::Normal);
    EXPECT_TRUE(eventually([&edit] { return edit.echoMode() == QLineEdit::Password; }));
    EXPECT_FALSE(revealOf(edit)->isChecked());
}

TEST_F(SecretsOnScreenTest, ItHidesWhenTheFocusGoesElsewhere)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new SecretEdit(nullptr, 1h);
    auto *other = new QLineEdit;
    column->addWidget(edit);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    edit->setFocus();
    ASSERT_TRUE(eventually([edit] { return edit->hasFocus(); }));
    revealOf(*edit)->trigger();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Normal);
    other->setFocus();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Password);
    revealOf(*edit)->trigger();
    window.hide();
    EXPECT_EQ(edit->echoMode(), QLineEdit::Password) << "nor is it there when the dialog comes back";
}

TEST_F(SecretsOnScreenTest, CopyingAndCuttingFromTheFieldIsCoveredToo)
{
    SecretEdit edit(nullptr, 1h);
    edit.setSecret(Secret(u"t0p-secret"_s));
    edit.selectAll();
    edit.copy();
    EXPECT_EQ(onClipboard(), QString()) << "a masked field gives nothing away";
    revealOf(edit)->trigger();
    edit.copy();
    EXPECT_EQ(onClipboard(), u"t0p-secret"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->findChildren<SecretClipboard *>().size(), 1);
    QGuiApplication::clipboard()->setText(u"other"_s);
    EXPECT_TRUE(eventually([] { return QGuiApplication::clipboard()->findChildren<SecretClipboard *>().isEmpty(); }));
    edit.setSelection(4, 6);
    edit.cut();
    EXPECT_EQ(onClipboard(), u"secret"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->findChildren<SecretClipboard *>().size(), 1);
}
