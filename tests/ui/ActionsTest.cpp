// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Actions.h"

#include "WindowFixture.h"

#include <QAction>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class ActionsTest : public uitest::WindowFixture
{
protected:
    //! Why the action is off; "" while it is on.
    [[nodiscard]] QString reason(const char *name) const
    {
        const auto *action = find<QAction>(name);
        EXPECT_EQ(action->isEnabled(), action->statusTip().isEmpty()) << name;
        EXPECT_TRUE(action->toolTip().contains(action->statusTip())) << name;
        return action->statusTip();
    }
};

} // namespace

TEST_F(ActionsTest, NothingIsOfferedWithoutAnAccountAndItSaysWhy)
{
    showWindow();
    for (const char *name : {"actionNew", "actionRefresh", "actionJournal", "actionEdit", "actionEnable"})
        EXPECT_TRUE(reason(name).contains(u"Sign in"_s)) << name << reason(name).toStdString();
}

TEST_F(ActionsTest, WithoutASelectionItSaysToSelect)
{
    openWindow();
    EXPECT_EQ(reason("actionNew"), QString());
    for (const char *name : {"actionEdit", "actionDelete", "actionRenew", "actionEnable", "actionDuplicate"})
        EXPECT_TRUE(reason(name).contains(u"Select"_s)) << name << reason(name).toStdString();
    selectRow(0);
    for (const char *name : {"actionEdit", "actionDelete", "actionRenew", "actionDuplicate"})
        EXPECT_EQ(reason(name), QString()) << name;
    find<QTableView>("subscriptionsTable")->clearSelection();
    EXPECT_FALSE(find<QAction>("actionDelete")->isEnabled());
}

TEST_F(ActionsTest, EnableIsThereWhereSomethingIsDisabled)
{
    program.service.addWebhook(u"g2"_s, u"off"_s, {u"JobCreated"_s}, u"https://x.example/cb"_s, {{u"active"_s, false}});
    openWindow();
    selectRow(0);
    EXPECT_TRUE(reason("actionEnable").contains(u"active already"_s));
    find<QTableView>("subscriptionsTable")->selectAll();
    EXPECT_EQ(reason("actionEnable"), QString());

    for (auto &webhook : program.service.webhooks)
        webhook.json.insert(u"active"_s, true);
    ASSERT_TRUE(support::await(program.session()->catalogue.refresh()));
    EXPECT_TRUE(eventually([this] { return !find<QAction>("actionEnable")->isEnabled(); })) << "it is active by now";
}

TEST_F(ActionsTest, DuplicateNeedsAnotherObject)
{
    program.service.groups.removeLast();
    program.service.webhooks.removeLast();
    openWindow();
    selectRow(0);
    EXPECT_TRUE(reason("actionDuplicate").contains(u"no other object"_s));
    program.session()->catalogue.addObject(
        {{kaizala::ObjectType::ActionPackage, u"com.example.form"_s}, {}, {}, false});
    EXPECT_TRUE(eventually([this] { return find<QAction>("actionDuplicate")->isEnabled(); }));
}

TEST_F(ActionsTest, EachHasAPictureOfItsOwn)
{
    showWindow();
    QHash<QByteArray, QString> seen;
    for (const char *name : {"actionNew", "actionEdit", "actionDelete", "actionRenew", "actionEnable", "actionJournal",
                             "actionExport", "actionPlan", "actionRefresh", "actionFind", "actionSignIn",
                             "actionSignOut", "actionAccount", "actionTrySandbox", "actionResetLayout", "actionQuit"}) {
        const QImage image =
            find<QAction>(name)->icon().pixmap(22, 22).toImage().convertToFormat(QImage::Format_ARGB32);
        ASSERT_FALSE(image.isNull()) << name << " has none";
        const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        EXPECT_EQ(seen.value(bytes), QString()) << name;
        seen.insert(bytes, QString::fromLatin1(name));
    }
}
