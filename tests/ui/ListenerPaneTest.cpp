// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerPane.h"

#include "ui/Banner.h"
#include "ui/Inspector.h"
#include "ui/StateIcon.h"

#include "support/FakeProgram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class ListenerPaneTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.open();
        pane.setSession(program.session());
        pane.resize(1000, 300);
        pane.show();
    }
    void TearDown() override { pane.setSession(nullptr); }
    [[nodiscard]] QString state() const { return pane.findChild<QLabel *>(u"listenerState"_s)->text(); }
    [[nodiscard]] QLineEdit *url() const { return pane.findChild<QLineEdit *>(u"listenerUrl"_s); }
    [[nodiscard]] QPushButton *toggle() const { return pane.findChild<QPushButton *>(u"listenerToggle"_s); }

    support::FakeProgram program;
    ui::ListenerPane pane{program};
};

} // namespace

TEST_F(ListenerPaneTest, StartsAndStopsAndShowsItsAddress)
{
    EXPECT_EQ(state(), u"Stopped"_s);
    EXPECT_TRUE(url()->text().isEmpty());
    EXPECT_FALSE(pane.findChild<QToolButton *>(u"copyListenerUrl"_s)->isEnabled());
    EXPECT_EQ(toggle()->text(), u"Start"_s);

    toggle()->click();
    ASSERT_TRUE(eventually([this] { return state() == u"Listening"_s; }));
    EXPECT_EQ(pane.findChild<ui::StateIcon *>()->state(), ui::State::Ok);
    EXPECT_EQ(url()->text(), program.session()->listener.url().toString());
    EXPECT_TRUE(url()->isReadOnly());
    pane.findChild<QToolButton *>(u"copyListenerUrl"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), url()->text());

    EXPECT_EQ(toggle()->text(), u"Stop"_s);
    toggle()->click();
    EXPECT_TRUE(eventually([this] { return state() == u"Stopped"_s; }));
    EXPECT_TRUE(url()->text().isEmpty());
}

TEST_F(ListenerPaneTest, AFailureToStartIsToldInPlaceAndCanBeTriedAgain)
{
    program.listenerError = support::error(base::Error::Kind::AddressInUse, u"port 9090"_s);
    toggle()->click();
    auto *banner = pane.findChild<ui::Banner *>();
    ASSERT_TRUE(eventually([banner] { return banner->isVisible(); }));
    EXPECT_TRUE(banner->text().contains(u"port 9090"_s)) << banner->text().toStdString();
    program.listenerError.reset();
    banner->findChild<QPushButton *>()->click();
    EXPECT_TRUE(eventually([this] { return state() == u"Listening"_s; }));
    EXPECT_FALSE(banner->isVisible());
}

TEST_F(ListenerPaneTest, ASelectedEventIsInspected)
{
    store::NewEvent event;
    event.eventType = u"JobCreated"_s;
    event.eventId = u"e1"_s;
    event.body = "{\"eventType\":\"JobCreated\"}";
    const qint64 id = program.store(event);
    auto *table = pane.findChild<QTableView *>(u"eventsTable"_s);
    ASSERT_TRUE(eventually([table] { return table->model()->rowCount() == 1; }));
    table->selectRow(0);
    EXPECT_EQ(pane.inspector().eventId(), id);
}
