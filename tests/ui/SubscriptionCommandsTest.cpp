// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "WindowFixture.h"

#include "listener/Runner.h"
#include "models/Roles.h"
#include "ui/ChangesDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class SubscriptionCommandsTest : public uitest::WindowFixture
{
protected:
    void selectAll() const { find<QTableView>("subscriptionsTable")->selectAll(); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        for (auto *one : window->findChildren<QDialog *>(wanted)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *in, const char *name) const
    {
        return dialog(in)->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString words(const char *in = "changesDialog") const
    {
        return dialog(in)->findChild<QLabel *>(u"changesText"_s)->text();
    }
    [[nodiscard]] bool ended() const
    {
        return eventually(
            [this] { return dialog("changesDialog") && !button("changesDialog", "stopButton")->isVisible(); });
    }
    [[nodiscard]] QString cell(const char *in, const char *table, int row, int column) const
    {
        return dialog(in)
            ->findChild<QTableView *>(QString::fromLatin1(table))
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    //! Pictures for the eye, where KWC_PICTURES names a folder.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("KWC_PICTURES");
        if (!folder.isEmpty())
            window->grab().save(folder + u'/' + name + u"-window.png"_s);
        for (auto *one : window->findChildren<QDialog *>()) {
            if (!folder.isEmpty() && one->isVisible())
                one->grab().save(folder + u'/' + name + u".png"_s);
        }
    }
    //! Of all three, while the service refuses one; the dialog is closed then.
    void deleteAllBut(const QString &id)
    {
        openWindow();
        program.service.refusedDeletions = {id};
        selectAll();
        trigger("actionDelete");
        button("changesDialog", "startButton")->click();
        ASSERT_TRUE(ended());
        button("changesDialog", "closeButton")->click();
        ASSERT_TRUE(eventually([this] { return dialog("changesDialog") == nullptr && shownBanner(); }));
    }
    [[nodiscard]] QHash<QString, QPushButton *> bannerButtons() const
    {
        QHash<QString, QPushButton *> buttons;
        for (auto *one : shownBanner()->findChildren<QPushButton *>())
            buttons.insert(one->text(), one);
        return buttons;
    }
    [[nodiscard]] QWidget *shownBanner() const
    {
        for (QWidget *banner : window->findChildren<QWidget *>(u"banner"_s)) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(SubscriptionCommandsTest, DeletingSeveralOffersToRemoveTheirInboxes)
{
    openWindow();
    listener::Runner &runner = program.session()->runner;
    listener::Inbox left;
    left.path = u"/k/left-over"_s;
    left.subscriptionId = find<QTableView>("subscriptionsTable")->model()->index(0, 0).data(models::IdRole).toString();
    listener::Inbox needed;
    needed.path = u"/k/needed"_s;
    needed.subscriptionId = u"somebody-else"_s;
    ASSERT_TRUE(support::await(program.keepInbox(left)));
    ASSERT_TRUE(support::await(program.keepInbox(needed)));
    const qsizetype before = runner.inboxes().size();
    selectAll();
    trigger("actionDelete");
    button("changesDialog", "startButton")->click();
    ASSERT_TRUE(ended());
    button("changesDialog", "closeButton")->click();
    ASSERT_TRUE(eventually([this] { return dialog("changesDialog") == nullptr && shownBanner(); }));
    QPushButton *remove = nullptr;
    for (QPushButton *one : bannerButtons()) {
        if (one->isVisible() && one->text().startsWith(u"Remove"_s))
            remove = one;
    }
    ASSERT_TRUE(remove);
    remove->click();
    EXPECT_TRUE(eventually([&] { return runner.inboxes().size() == before - 1; }));
    for (const listener::Inbox &one : runner.inboxes())
        EXPECT_NE(one.path, left.path);
}

TEST_F(SubscriptionCommandsTest, DeletingSeveralAsksWithTheCountAndCanBeUndone)
{
    openWindow();
    selectAll();
    trigger("actionDelete");
    ASSERT_NE(dialog("changesDialog"), nullptr);
    EXPECT_TRUE(words().contains(u"3"_s)) << words().toStdString();
    EXPECT_TRUE(button("changesDialog", "startButton")->text().contains(u"3"_s));
    EXPECT_EQ(program.service.count("DELETE"), 0);
    picture(u"delete-asks"_s);
    button("changesDialog", "startButton")->click();
    ASSERT_TRUE(ended());
    EXPECT_EQ(program.service.count("DELETE"), 3);
    EXPECT_EQ(rows("subscriptionsTable"), 0);
    EXPECT_TRUE(button("changesDialog", "undoButton")->isVisible());
    picture(u"delete-done"_s);
    button("changesDialog", "undoButton")->click();
    ASSERT_TRUE(eventually([this] { return rows("subscriptionsTable") == 3; }));
    EXPECT_EQ(program.service.count("POST"), 3);
}

TEST_F(SubscriptionCommandsTest, CancellingDeletesNothing)
{
    openWindow();
    selectAll();
    trigger("actionDelete");
    button("changesDialog", "closeButton")->click();
    EXPECT_TRUE(eventually([this] { return dialog("changesDialog") == nullptr; }));
    EXPECT_EQ(program.service.count("DELETE"), 0);
    EXPECT_EQ(shownBanner(), nullptr);
}

TEST_F(SubscriptionCommandsTest, WhatFailedIsShownAndTriedAgain)
{
    openWindow();
    program.service.refusedDeletions = {u"w-g1-2"_s};
    selectAll();
    trigger("actionDelete");
    button("changesDialog", "startButton")->click();
    ASSERT_TRUE(ended());
    EXPECT_EQ(cell("changesDialog", "changesTable", 1, 0), u"Failed"_s);
    EXPECT_TRUE(cell("changesDialog", "changesTable", 1, 5).contains(u"not today"_s));
    picture(u"delete-failed"_s);
    program.service.refusedDeletions.clear();
    button("changesDialog", "retryButton")->click();
    ASSERT_TRUE(eventually([this] { return rows("subscriptionsTable") == 0; }));
    ASSERT_TRUE(ended());
    EXPECT_FALSE(button("changesDialog", "retryButton")->isVisible());
}

TEST_F(SubscriptionCommandsTest, AfterTheDialogTheBannerUndoes)
{
    openWindow();
    selectAll();
    trigger("actionDelete");
    button("changesDialog", "startButton")->click();
    ASSERT_TRUE(ended());
    button("changesDialog", "closeButton")->click();
    ASSERT_NE(shownBanner(), nullptr);
    shownBanner()->findChild<QPushButton *>()->click();
    EXPECT_TRUE(eventually([this] { return rows("subscriptionsTable") == 3; }));
}

TEST_F(SubscriptionCommandsTest, AfterAPartlyFailedRunTheBannerUndoesWhatWasDone)
{
    deleteAllBut(u"w-g1-2"_s);
    EXPECT_EQ(bannerButtons().keys().size(), 3);
    picture(u"partly-failed"_s);
    bannerButtons().value(u"Undo the others"_s)->click();
    EXPECT_TRUE(eventually([this] { return rows("subscriptionsTable") == 3; }));
    EXPECT_EQ(program.service.count("POST"), 2) << "what failed is there still";
}

TEST_F(SubscriptionCommandsTest, AfterAPartlyFailedRunTheBannerTriesTheRestAgain)
{
    deleteAllBut(u"w-g1-2"_s);
    program.service.refusedDeletions.clear();
    bannerButtons().value(u"Retry"_s)->click();
    ASSERT_NE(dialog("changesDialog"), nullptr);
    button("changesDialog", "startButton")->click();
    EXPECT_TRUE(eventually([this] { return rows("subscriptionsTable") == 0; }));
    EXPECT_EQ(program.service.count("DELETE"), 4);
}

TEST_F(SubscriptionCommandsTest, DeletingOneOffersUndo)
{
    openWindow();
    selectRow(0);
    trigger("actionDelete");
    auto *box = find<QMessageBox>("confirmDelete");
    ASSERT_NE(box, nullptr);
    for (QAbstractButton *one : box->buttons()) {
        if (box->buttonRole(one) != QMessageBox::RejectRole)
            one->click();
    }
    ASSERT_TRUE(eventually([this] { return rows("subscriptionsTable") == 2 && shownBanner(); }));
    picture(u"deleted-one"_s);
    shownBanner()->findChild<QPushButton *>()->click();
    EXPECT_TRUE(eventually([this] { return rows("subscriptionsTable") == 3; }));
}

TEST_F(SubscriptionCommandsTest, RenewsTheSelected)
{
    openWindow();
    selectAll();
    trigger("actionRenew");
    ASSERT_NE(dialog("renewDialog"), nullptr);
    auto *combo = dialog("renewDialog")->findChild<QComboBox *>(u"validityCombo"_s);
    combo->setCurrentIndex(combo->findText(u"1 year"_s));
    picture(u"renew"_s);
    button("renewDialog", "renewButton")->click();
    ASSERT_TRUE(ended());
    EXPECT_EQ(program.service.count("PUT"), 3);
    EXPECT_EQ(program.session()->catalogue.subscriptions().first().validUntil, program.clock.now().addDays(365));
    EXPECT_TRUE(words().contains(u"3 change"_s)) << words().toStdString();
}

TEST_F(SubscriptionCommandsTest, EnablesOnlyWhatIsDisabled)
{
    program.service.addWebhook(u"g2"_s, u"off"_s, {u"JobCreated"_s}, u"https://off.example/"_s, {{u"active"_s, false}});
    openWindow();
    selectAll();
    trigger("actionEnable");
    ASSERT_TRUE(ended());
    EXPECT_EQ(program.service.count("PUT"), 1);
    EXPECT_TRUE(program.service.requests.last().verb == "GET" || program.service.requests.last().verb == "PUT");
}

TEST_F(SubscriptionCommandsTest, DuplicatesToOtherObjects)
{
    openWindow();
    selectRow(0);
    trigger("actionDuplicate");
    ASSERT_NE(dialog("objectPicker"), nullptr);
    auto *list = dialog("objectPicker")->findChild<QListView *>(u"objectList"_s);
    const int others = list->model()->rowCount();
    EXPECT_EQ(others, 1) << "its own object is not offered";
    EXPECT_FALSE(button("objectPicker", "duplicateButton")->isEnabled());
    list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    picture(u"duplicate"_s);
    program.service.webhooks.removeIf([](const auto &webhook) { return webhook.objectId == u"g2"_s; });
    ASSERT_TRUE(support::await(program.session()->catalogue.refresh()));
    button("objectPicker", "duplicateButton")->click();
    ASSERT_TRUE(ended());
    EXPECT_EQ(program.service.count("POST"), 1);
}

TEST_F(SubscriptionCommandsTest, EditsOnlyTheFieldsThatAreSwitchedOn)
{
    openWindow();
    selectAll();
    trigger("actionEdit");
    ASSERT_NE(dialog("editSeveralDialog"), nullptr);
    EXPECT_FALSE(button("editSeveralDialog", "saveButton")->isEnabled());
    dialog("editSeveralDialog")->findChild<QCheckBox *>(u"contextSwitch"_s)->setChecked(true);
    dialog("editSeveralDialog")->findChild<QLineEdit *>(u"contextEdit"_s)->setText(u"alike"_s);
    picture(u"edit-several"_s);
    button("editSeveralDialog", "saveButton")->click();
    ASSERT_TRUE(ended());
    for (const auto &request : program.service.requests) {
        if (request.verb == "PUT") {
            EXPECT_EQ(request.body, "{\"callBackContext\":\"alike\"}");
        }
    }
    EXPECT_EQ(program.service.count("PUT"), 3);
}

TEST_F(SubscriptionCommandsTest, CopiesCallsWithoutSecrets)
{
    openWindow();
    selectRow(0);
    const QMenu *menu = find<QAction>("actionCurl")->menu();
    ASSERT_NE(menu, nullptr);
    for (QAction *one : menu->actions()) {
        one->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        EXPECT_TRUE(text.startsWith(u"curl "_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(u"https://kms.example.com/v1/webhook"_s));
        EXPECT_FALSE(text.contains(u"callback-secret"_s));
    }
}

TEST_F(SubscriptionCommandsTest, TheJournalTellsAndTakesBack)
{
    openWindow();
    kaizala::SubscriptionPatch patch;
    patch.context = u"changed"_s;
    ASSERT_TRUE(support::await(program.session()->catalogue.edit({u"w-g1-1"_s}, patch)));
    trigger("actionJournal");
    ASSERT_NE(dialog("journalDialog"), nullptr);
    auto *table = dialog("journalDialog")->findChild<QTableView *>(u"journalTable"_s);
    ASSERT_TRUE(eventually([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(cell("journalDialog", "journalTable", 0, 2), u"Changed"_s);
    table->selectRow(0);
    EXPECT_TRUE(dialog("journalDialog")
                    ->findChild<QPlainTextEdit *>(u"journalDetails"_s)
                    ->toPlainText()
                    .contains(u"changed"_s));
    picture(u"journal"_s);
    ASSERT_TRUE(button("journalDialog", "revertButton")->isEnabled());
    button("journalDialog", "revertButton")->click();
    ASSERT_NE(dialog("changesDialog"), nullptr);
    EXPECT_EQ(dialog("changesDialog")->parentWidget(), dialog("journalDialog")) << "else neither has the keyboard";
    button("changesDialog", "startButton")->click();
    ASSERT_TRUE(ended());
    EXPECT_EQ(program.session()->catalogue.subscription({u"w-g1-1"_s})->context, QString());
    EXPECT_TRUE(eventually([&] { return table->model()->rowCount() == 2; }));
}

TEST_F(SubscriptionCommandsTest, TheJournalIsExported)
{
    openWindow();
    ASSERT_TRUE(support::await(program.session()->catalogue.remove({u"w-g1-1"_s})));
    trigger("actionJournal");
    auto *table = dialog("journalDialog")->findChild<QTableView *>(u"journalTable"_s);
    ASSERT_TRUE(eventually([&] { return table->model()->rowCount() == 1; }));
    button("journalDialog", "exportButton")->click();
    auto *files = dialog("journalDialog")->findChild<QFileDialog *>(u"exportDialog"_s);
    ASSERT_NE(files, nullptr);
    const QString file = program.folder.filePath(u"out.csv"_s);
    Q_EMIT files->fileSelected(file);
    ASSERT_TRUE(eventually([&] { return QFile::exists(file); }));
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    EXPECT_TRUE(out.readAll().contains("\"w-g1-1\""));
}

TEST_F(SubscriptionCommandsTest, AnOldOneThatRemainsIsRepairedWithOneClick)
{
    openWindow();
    program.service.canEdit = false;
    program.service.refusedDeletions = {u"w-g1-1"_s};
    kaizala::SubscriptionPatch patch;
    patch.context = u"changed"_s;
    ASSERT_TRUE(support::await(program.session()->catalogue.edit({u"w-g1-1"_s}, patch)));
    auto *banner = find<QWidget>("repairBanner");
    ASSERT_TRUE(eventually([&] { return banner->isVisible(); }));
    picture(u"repair"_s);
    banner->findChild<QPushButton *>()->click();
    EXPECT_TRUE(eventually([&] { return banner->isVisible(); })) << "it still can't be deleted";
    program.service.refusedDeletions.clear();
    banner->findChild<QPushButton *>()->click();
    EXPECT_TRUE(eventually([&] { return program.session()->catalogue.repairs().isEmpty(); }));
    EXPECT_FALSE(banner->isVisible());
    EXPECT_FALSE(program.session()->catalogue.subscription({u"w-g1-1"_s}));
}

TEST_F(SubscriptionCommandsTest, DialogsEndWithTheSession)
{
    openWindow();
    selectAll();
    trigger("actionDelete");
    trigger("actionJournal");
    program.close();
    EXPECT_EQ(dialog("changesDialog"), nullptr);
    EXPECT_EQ(dialog("journalDialog"), nullptr);
}

TEST_F(SubscriptionCommandsTest, TheFormChecksTheCallbackInPlaceAndMakesTokens)
{
    openWindow();
    ASSERT_TRUE(support::await(program.startListener()));
    trigger("actionNew");
    ASSERT_NE(dialog("subscriptionDialog"), nullptr);
    auto *sentence = dialog("subscriptionDialog")->findChild<QLabel *>(u"callbackCheckSentence"_s);
    auto *details = dialog("subscriptionDialog")->findChild<QLabel *>(u"callbackCheckDetails"_s);
    button("subscriptionDialog", "checkCallbackButton")->click();
    ASSERT_TRUE(eventually([&] { return details->isVisible(); }));
    EXPECT_TRUE(sentence->text().contains(u"as the service wants"_s)) << sentence->text().toStdString();
    EXPECT_TRUE(details->text().contains(u"200"_s)) << details->text().toStdString();
    picture(u"check-callback"_s);
    auto *token = dialog("subscriptionDialog")->findChild<QLineEdit *>(u"callbackTokenEdit"_s);
    const QString before = token->text();
    button("subscriptionDialog", "generateTokenButton")->click();
    EXPECT_NE(token->text(), before);
    EXPECT_GE(token->text().size(), 32);
    dialog("subscriptionDialog")->findChild<QLineEdit *>(u"callbackUrlEdit"_s)->setText(u"http://far.example/"_s);
    EXPECT_FALSE(sentence->isVisible()) << "that was another address";
    button("subscriptionDialog", "checkCallbackButton")->click();
    ASSERT_TRUE(eventually([&] { return sentence->text().contains(u"https"_s); }));
    picture(u"check-callback-bad"_s);
}
