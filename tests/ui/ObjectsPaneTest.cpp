// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ObjectsPane.h"

#include "models/ObjectsModel.h"
#include "ui/EmptyState.h"

#include "support/FakeProgram.h"

#include <QPushButton>
#include <QSignalSpy>
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
