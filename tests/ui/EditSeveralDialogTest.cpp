// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EditSeveralDialog.h"

#include "support/FakeClock.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

//! The dialog for three subscriptions, with the callback URL switched on.
class EditSeveralDialogTest : public testing::Test
{
protected:
    explicit EditSeveralDialogTest(bool serviceIsLocal = false)
        : dialog(new ui::EditSeveralDialog(3, clock, serviceIsLocal))
    {
        dialog->show();
        dialog->findChild<QCheckBox *>(u"callbackUrlSwitch"_s)->setChecked(true);
    }
    ~EditSeveralDialogTest() override { delete dialog; }
    [[nodiscard]] QString toldOf(const QString &url) const
    {
        dialog->findChild<QLineEdit *>(u"callbackUrlEdit"_s)->setText(url);
        return dialog->findChild<QLabel *>(u"callbackUrlProblem"_s)->text();
    }
    void save() const { dialog->findChild<QPushButton *>(u"saveButton"_s)->click(); }

    support::FakeClock clock;
    QPointer<ui::EditSeveralDialog> dialog;
};

class EditSeveralOnALocalServiceTest : public EditSeveralDialogTest
{
protected:
    EditSeveralOnALocalServiceTest() : EditSeveralDialogTest(true) { }
};

} // namespace

TEST_F(EditSeveralDialogTest, AnAddressIsCheckedAsOneTypesIt)
{
    EXPECT_TRUE(toldOf(u"nonsense"_s).contains(u"no web address"_s));
    EXPECT_TRUE(toldOf(u"http://hooks.example.org/k"_s).contains(u"https"_s));
    EXPECT_TRUE(toldOf(u"https://localhost/k"_s).contains(u"this computer"_s));
    EXPECT_EQ(toldOf(u"https://hooks.example.org/k"_s), QString());
    dialog->findChild<QCheckBox *>(u"callbackUrlSwitch"_s)->setChecked(false);
    EXPECT_EQ(toldOf(u"nonsense"_s), QString()) << "it is not wanted";
}

TEST_F(EditSeveralOnALocalServiceTest, ThisComputerIsReached)
{
    EXPECT_EQ(toldOf(u"http://localhost/k"_s), QString());
}

TEST_F(EditSeveralDialogTest, NoUnusableAddressIsSaved)
{
    QSignalSpy chosen(dialog.data(), &ui::EditSeveralDialog::chosen);
    save();
    EXPECT_FALSE(dialog->findChild<QLabel *>(u"callbackUrlProblem"_s)->text().isEmpty()) << "there is none yet";
    (void)toldOf(u"nonsense"_s);
    save();
    EXPECT_EQ(chosen.count(), 0);
    (void)toldOf(u"https://hooks.example.org/k"_s);
    save();
    EXPECT_EQ(chosen.count(), 1);
}
