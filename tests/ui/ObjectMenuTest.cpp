// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectMenu.h"

#include "ui/AddObjectDialog.h"
#include "ui/ObjectsPane.h"

#include "support/FakeProgram.h"
#include "support/ScriptedService.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using kaizala::ObjectRef;
using kaizala::ObjectType;
using support::await;
using support::eventually;

namespace {

const ObjectRef Field{ObjectType::Group, u"field"_s};
const ObjectRef Package{ObjectType::ActionPackage, u"com.example.form"_s};

class ObjectMenuTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.network = &service;
        program.addAccount();
        service.addGroup(u"field"_s, u"Field"_s);
        program.open();
        pane.setSession(program.session());
        pane.resize(240, 400);
        pane.show();
        ASSERT_TRUE(await(catalogue().refresh()));
    }
    void TearDown() override { pane.setSession(nullptr); }
    [[nodiscard]] subscriptions::Catalogue &catalogue() const { return program.session()->catalogue; }
    //! As the keyboard's menu key and the right button open it.
    [[nodiscard]] QMenu *menuOf(const ObjectRef &ref)
    {
        for (auto *old : pane.findChildren<QMenu *>(u"objectMenu"_s))
            delete old;
        pane.select(ref);
        Q_EMIT pane.tree().customContextMenuRequested(pane.tree().visualRect(pane.tree().currentIndex()).center());
        return pane.findChild<QMenu *>(u"objectMenu"_s);
    }
    [[nodiscard]] static QAction *actionsOfType(const QMenu *menu, const QString &type)
    {
        for (QAction *one : menu->findChild<QMenu *>(u"objectActions"_s)->actions()) {
            if (one->data().toString() == type)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] static QJsonObject action(const QString &id, const QString &type)
    {
        const QString title = u"About "_s + id;
        const QJsonObject body{{u"actionId"_s, id}, {u"title"_s, title}};
        return {{u"referenceId"_s, id}, {u"actionType"_s, type}, {u"actionBody"_s, body}};
    }

    support::ScriptedService service;
    support::FakeProgram program;
    ui::ObjectsPane pane;
};

} // namespace

TEST_F(ObjectMenuTest, ReadsAGroupsActionsByTypeAndMoreOfThem)
{
    service.actions[u"field"_s] = {action(u"j1"_s, u"Job"_s), action(u"s1"_s, u"Survey"_s)};
    service.hasMoreActions = true;
    QSignalSpy told(&pane, &ui::ObjectsPane::told);
    actionsOfType(menuOf(Field), u"Job"_s)->trigger();
    ASSERT_TRUE(eventually([&] { return told.count() == 1; }));
    EXPECT_EQ(told.first().first().toString(), u"1 action(s) found."_s);
    EXPECT_EQ(service.countOf("actionType=Job"), 1);
    ASSERT_TRUE(catalogue().object({ObjectType::Action, u"j1"_s}));
    EXPECT_FALSE(catalogue().object({ObjectType::Action, u"s1"_s}));

    QAction *more = actionsOfType(menuOf(Field), u"Job"_s);
    EXPECT_TRUE(more->text().contains(u"more"_s)) << more->text().toStdString();
    more->trigger();
    ASSERT_TRUE(eventually([&] { return told.count() == 2; }));
    EXPECT_TRUE(told.last().first().toString().contains(u"gives no more"_s)) << "the fake service says that there are more";
}

TEST_F(ObjectMenuTest, SaysWhyActionsCouldNotBeRead)
{
    service.failWhere("/actions", 403);
    QSignalSpy told(&pane, &ui::ObjectsPane::told);
    actionsOfType(menuOf(Field), QString())->trigger();
    ASSERT_TRUE(eventually([&] { return told.count() == 1; }));
    EXPECT_TRUE(told.first().first().toString().contains(u"could not be read"_s));
}

TEST_F(ObjectMenuTest, ReadsOneObjectAnew)
{
    const auto before = service.countOf("objectId=field");
    menuOf(Field)->findChild<QAction *>(u"objectRefresh"_s)->trigger();
    EXPECT_TRUE(eventually([&] { return service.countOf("objectId=field") == before + 1; }));
}

TEST_F(ObjectMenuTest, WhatWasAddedHereCanBeNamedAndForgotten)
{
    catalogue().addObject({Package, {}, {}, false});
    QSignalSpy wanted(&pane, &ui::ObjectsPane::nameRequested);
    menuOf(Package)->findChild<QAction *>(u"objectName"_s)->trigger();
    ASSERT_EQ(wanted.count(), 1);
    auto *dialog = new ui::AddObjectDialog(catalogue());
    dialog->startFrom(*catalogue().object(Package));
    EXPECT_TRUE(dialog->findChild<QLineEdit *>(u"objectIdEdit"_s)->isReadOnly());
    dialog->findChild<QLineEdit *>(u"objectNameEdit"_s)->setText(u"Inspection form"_s);
    dialog->findChild<QPushButton *>(u"addButton"_s)->click();
    EXPECT_EQ(catalogue().object(Package)->name, u"Inspection form"_s);

    QAction *forget = menuOf(Package)->findChild<QAction *>(u"objectForget"_s);
    EXPECT_TRUE(forget->isEnabled());
    forget->trigger();
    EXPECT_FALSE(catalogue().object(Package));
}

TEST_F(ObjectMenuTest, WhatTheServiceListsIsNotForgotten)
{
    const QAction *forget = menuOf(Field)->findChild<QAction *>(u"objectForget"_s);
    EXPECT_FALSE(forget->isEnabled());
    EXPECT_TRUE(forget->toolTip().contains(u"service lists it"_s)) << "it says why";
}
