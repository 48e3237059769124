// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectsPane.h"

#include "models/ObjectsModel.h"
#include "ui/EmptyState.h"

#include "support/FakeProgram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::await;

namespace {

class ObjectsPaneTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        pane.resize(240, 400);
        pane.show();
    }
    void TearDown() override { pane.setSession(nullptr); }
    void open()
    {
        program.open();
        pane.setSession(program.session());
    }
    [[nodiscard]] const ui::EmptyState &empty() const { return *pane.findChild<ui::EmptyState *>(); }

    support::FakeProgram program;
    ui::ObjectsPane pane;
};

} // namespace

TEST_F(ObjectsPaneTest, NoGroupsOffersToAddAnObject)
{
    open();
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    EXPECT_TRUE(empty().isVisible());
    EXPECT_EQ(empty().title(), u"No groups"_s);
    QSignalSpy asked(&pane, &ui::ObjectsPane::addObjectRequested);
    empty().button()->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(ObjectsPaneTest, CouldNotLoadSaysWhyAndOffersToTryAgain)
{
    program.service.broken = base::Error::Kind::Timeout;
    open();
    const auto failed = await(program.session()->catalogue.refresh());
    pane.setLoadError(failed.error());
    EXPECT_EQ(empty().title(), u"The groups could not be read"_s);
    QSignalSpy asked(&pane, &ui::ObjectsPane::retryRequested);
    empty().button()->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(ObjectsPaneTest, ASectionIsAScopeOfItsKind)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 2);
    open();
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    EXPECT_FALSE(empty().isVisible());
    const auto *model = static_cast<const models::ObjectsModel *>(pane.tree().model());
    pane.tree().setCurrentIndex(model->indexOf({kaizala::ObjectType::Group, u"g1"_s}).parent());
    EXPECT_EQ(pane.scope().type, kaizala::ObjectType::Group);
    EXPECT_FALSE(pane.scope().object);
}

TEST_F(ObjectsPaneTest, ASearchKeepsTheGroupsAboveAndEndsAsItBegan)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 2);
    program.service.addGroup(u"g2"_s, u"Stores"_s, 1);
    open();
    auto &catalogue = program.session()->catalogue;
    ASSERT_TRUE(await(catalogue.refresh()));
    using kaizala::ObjectType;
    const kaizala::ObjectRef north{ObjectType::Group, u"n1"_s};
    catalogue.addObject({north, u"North"_s, u"g1"_s, false});
    catalogue.addObject({{ObjectType::ActionPackage, u"pack"_s}, u"Northern form"_s, {}, false});
    const auto *model = static_cast<const models::ObjectsModel *>(pane.tree().model());
    const auto isShown = [&](const kaizala::ObjectRef &ref) {
        return pane.tree().visualRect(model->indexOf(ref)).isValid();
    };
    auto *search = pane.findChild<QLineEdit *>(u"objectsSearch"_s);
    EXPECT_FALSE(isShown(north)) << "its group is closed";
    pane.select({ObjectType::Group, u"g2"_s});

    search->setText(u"NORTH"_s);
    EXPECT_TRUE(isShown(north));
    EXPECT_TRUE(isShown({ObjectType::Group, u"g1"_s}));
    EXPECT_TRUE(isShown({ObjectType::ActionPackage, u"pack"_s}));
    EXPECT_FALSE(isShown({ObjectType::Group, u"g2"_s}));
    EXPECT_EQ(pane.scope().object->id, u"g2"_s) << "what is selected stays so";
    EXPECT_EQ(pane.findChild<QLabel *>(u"objectsCount"_s)->text(), u"2 of 4"_s);

    catalogue.addObject({{ObjectType::Group, u"g9"_s}, u"Up north"_s, {}, false});
    EXPECT_TRUE(
        support::eventually([&] { return pane.findChild<QLabel *>(u"objectsCount"_s)->text() == u"3 of 5"_s; }));

    search->setText(u"nowhere"_s);
    EXPECT_TRUE(empty().isVisible());
    EXPECT_EQ(empty().title(), u"No match"_s);
    empty().button()->click();
    EXPECT_FALSE(empty().isVisible());
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_FALSE(isShown(north)) << "closed again";
    EXPECT_TRUE(isShown({ObjectType::Group, u"g2"_s}));
    EXPECT_TRUE(pane.findChild<QLabel *>(u"objectsCount"_s)->isHidden());
}

TEST_F(ObjectsPaneTest, SelectingWhatASearchHidesEndsIt)
{
    program.service.addGroup(u"g1"_s, u"Field"_s, 2);
    program.service.addGroup(u"g2"_s, u"Stores"_s, 1);
    open();
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    auto *search = pane.findChild<QLineEdit *>(u"objectsSearch"_s);
    search->setText(u"field"_s);
    pane.select({kaizala::ObjectType::Group, u"g2"_s});
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_EQ(pane.scope().object->id, u"g2"_s);
}

TEST_F(ObjectsPaneTest, EscapeClearsTheSearchAndThenGoesToTheTree)
{
    program.service.addGroup(u"g1"_s, u"Field"_s);
    open();
    ASSERT_TRUE(await(program.session()->catalogue.refresh()));
    QApplication::setActiveWindow(&pane);
    auto *search = pane.findChild<QLineEdit *>(u"objectsSearch"_s);
    pane.focusSearch();
    search->setText(u"nothing like it"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(search->text(), QString());
    EXPECT_EQ(pane.focusWidget(), search);
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_EQ(pane.focusWidget(), &pane.tree());
}
