// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PlanDialog.h"

#include "WindowFixture.h"

#include "ui/Banner.h"
#include "ui/BusyBar.h"
#include "ui/SubscriptionFiles.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class PlanDialogTest : public uitest::WindowFixture
{
protected:
    [[nodiscard]] ui::SubscriptionFiles &files() const { return *window->findChild<ui::SubscriptionFiles *>(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"subscriptions.json"_s); }

    QString fileOf(const QByteArray &content) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path();
    }

    [[nodiscard]] QJsonArray exported() const
    {
        files().exportTo(path());
        EXPECT_TRUE(eventually([this] { return QFile::exists(path()); }));
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object()["subscriptions"_L1].toArray();
    }

    static QByteArray documentOf(const QJsonArray &subscriptions)
    {
        return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"subscriptions"_s, subscriptions}}).toJson();
    }

    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        for (auto *one : window->findChildren<QDialog *>(wanted)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    //! Waits until the plan dialog has come to an end.
    [[nodiscard]] bool settled() const
    {
        return eventually([this] {
            const QDialog *plan = dialog("planDialog");
            return !plan || !plan->findChild<ui::BusyBar *>()->isBusy();
        });
    }
    [[nodiscard]] QString text() const { return dialog("planDialog")->findChild<QLabel *>(u"planText"_s)->text(); }
    [[nodiscard]] QString remarks() const
    {
        return dialog("planDialog")->findChild<QPlainTextEdit *>(u"planRemarks"_s)->toPlainText();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog("planDialog")->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(PlanDialogTest, WhatIsExportedDiffersInNothing)
{
    ASSERT_NO_FATAL_FAILURE(openWindow());
    ASSERT_EQ(exported().size(), 3);
    files().planFrom(path());
    ASSERT_TRUE(dialog("planDialog"));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(dialog("planDialog"));
    EXPECT_TRUE(text().contains(u"nothing to change"_s)) << text().toStdString();
    EXPECT_FALSE(button("continueButton")->isVisible());
}

TEST_F(PlanDialogTest, AFileThatCameBeforeTheAccountIsComparedOnceItIsOpen)
{
    showWindow();
    window->planFrom(fileOf("no document"));
    EXPECT_FALSE(dialog("planDialog"));
    program.open();
    ASSERT_TRUE(eventually([this] { return dialog("planDialog") != nullptr; }));
    program.close();
    program.open();
    ASSERT_TRUE(eventually([this] { return !program.session()->catalogue.isRefreshing(); }));
    EXPECT_FALSE(dialog("planDialog")) << "once only";
}

TEST_F(PlanDialogTest, ShowsTheChangesAndMakesThemWhenAgreed)
{
    ASSERT_NO_FATAL_FAILURE(openWindow());
    QJsonArray all = exported();
    QJsonObject first = all[0].toObject();
    first["context"_L1] = u"edited in a file"_s;
    all[0] = first;
    QJsonObject fresh = all[1].toObject();
    fresh.remove("id"_L1);
    fresh["callbackUrl"_L1] = u"https://new.example/"_s;
    fresh["hasCallbackToken"_L1] = false;
    all.append(fresh);
    files().planFrom(fileOf(documentOf(all)));
    ASSERT_TRUE(eventually([this] { return dialog("changesDialog"); }));
    EXPECT_FALSE(dialog("planDialog"));
    QDialog *changes = dialog("changesDialog");
    EXPECT_EQ(changes->findChild<QTableView *>(u"changesTable"_s)->model()->rowCount(), 2);
    EXPECT_EQ(program.service.count("POST"), 0) << "nobody has agreed yet";
    changes->findChild<QPushButton *>(u"startButton"_s)->click();
    ASSERT_TRUE(eventually([changes] { return !changes->findChild<QPushButton *>(u"stopButton"_s)->isVisible(); }));
    EXPECT_EQ(program.service.count("POST"), 1);
    EXPECT_EQ(program.service.count("PUT"), 1);
    changes->findChild<QPushButton *>(u"closeButton"_s)->click();

    files().planFrom(path());
    ASSERT_TRUE(settled());
    ASSERT_TRUE(dialog("planDialog"));
    EXPECT_TRUE(text().contains(u"nothing to change"_s)) << remarks().toStdString();
}

TEST_F(PlanDialogTest, NamesWhatIsWrongAndReadsAgain)
{
    ASSERT_NO_FATAL_FAILURE(openWindow());
    files().planFrom(fileOf(R"({"version": 1, "subscriptions": [{"objectId": "g1", "objectType": "<b>Team</b>"}]})"));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(dialog("planDialog"));
    EXPECT_TRUE(remarks().contains(u"subscriptions[0].objectType: "_s)) << remarks().toStdString();
    ASSERT_TRUE(button("againButton")->isVisible());

    // A row that needs a callback token can't come from a file; the rest can.
    fileOf(R"({"version": 1, "subscriptions": [
        {"objectId": "g1", "objectType": "Group", "callbackUrl": "https://new.example/1", "eventTypes": ["JobResponse"],
         "hasCallbackToken": true},
        {"objectId": "g1", "objectType": "Group", "callbackUrl": "https://new.example/2", "eventTypes": ["JobResponse"]}]})");
    button("againButton")->click();
    ASSERT_TRUE(eventually([this] { return button("continueButton")->isVisible(); }));
    EXPECT_TRUE(remarks().contains(u"https://new.example/1"_s)) << remarks().toStdString();
    button("continueButton")->click();
    ASSERT_TRUE(eventually([this] { return dialog("changesDialog"); }));
    EXPECT_EQ(dialog("changesDialog")->findChild<QTableView *>(u"changesTable"_s)->model()->rowCount(), 3)
        << "one is created, two go";

    files().planFrom(m_folder.filePath(u"none"_s));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(text().contains(u"can't be read"_s));
}

TEST_F(PlanDialogTest, PlansNothingWhereNotEverythingCanBeRead)
{
    ASSERT_NO_FATAL_FAILURE(openWindow());
    const QJsonArray all = exported();
    program.service.brokenObjects = QStringList{u"g2"_s};
    files().planFrom(path());
    ASSERT_TRUE(settled());
    ASSERT_TRUE(dialog("planDialog"));
    EXPECT_TRUE(remarks().startsWith(u"g2: "_s)) << remarks().toStdString();
    EXPECT_TRUE(button("againButton")->isVisible());
    EXPECT_FALSE(button("continueButton")->isVisible());
    program.close();
    EXPECT_FALSE(dialog("planDialog")) << "it ends with the session";
}

TEST_F(PlanDialogTest, TheMenuAsksForTheFile)
{
    ASSERT_NO_FATAL_FAILURE(openWindow());
    find<QAction>("actionExport")->trigger();
    ASSERT_TRUE(dialog("exportSubscriptionsDialog"));
    delete dialog("exportSubscriptionsDialog");
    find<QAction>("actionPlan")->trigger();
    ASSERT_TRUE(dialog("planFileDialog"));
    delete dialog("planFileDialog");
    files().exportTo(m_folder.filePath(u"no/such/folder/f.csv"_s));
    ASSERT_TRUE(eventually([this] {
        for (const auto *banner : window->findChildren<ui::Banner *>()) {
            if (banner->isVisible() && banner->text().contains(u"could not be written"_s))
                return true;
        }
        return false;
    }));
    program.close();
    EXPECT_FALSE(find<QAction>("actionExport")->isEnabled());
}
