// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SchemaDraft.h"

#include "base/Json.h"
#include "ui/EventsPane.h"

#include "support/FakeProgram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class SchemaDraftTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        pane.show();
        program.open();
        pane.setSession(program.session());
        QGuiApplication::clipboard()->setText(u"before"_s);
    }
    void TearDown() override { pane.setSession(nullptr); }
    void store(const QByteArray &body)
    {
        store::NewEvent event;
        event.eventType = u"Till"_s;
        event.eventId = QString::number(++m_events);
        event.body = body;
        ASSERT_GT(program.store(event), 0);
        ASSERT_TRUE(eventually([this] { return pane.table().model()->rowCount() == m_events; }));
    }
    [[nodiscard]] QAction *action() const { return pane.findChild<QAction *>(u"actionCopySchema"_s); }

    support::FakeProgram program;
    ui::EventsPane pane;
    int m_events = 0;
};

} // namespace

TEST_F(SchemaDraftTest, OfTheSelectedEventsIsCopied)
{
    EXPECT_FALSE(action()->isEnabled());
    store(R"({"eventType":"Till","n":1})");
    store(R"({"eventType":"Till","n":2,"paid":true})");
    store("<xml/>");
    pane.table().selectAll();
    ASSERT_TRUE(action()->isEnabled());
    QSignalSpy copied(pane.findChild<ui::SchemaDraft *>(), &ui::SchemaDraft::copied);
    action()->trigger();
    ASSERT_TRUE(eventually([&] { return copied.count() == 1; }));
    const auto schema = base::parseJsonObject(QGuiApplication::clipboard()->text().toUtf8());
    ASSERT_TRUE(schema);
    EXPECT_EQ(schema->value(u"title"_s).toString(), u"Till"_s);
    EXPECT_EQ(schema->value(u"required"_s).toArray(), QJsonArray({u"eventType"_s, u"n"_s}));
}

TEST_F(SchemaDraftTest, WhatIsNoJsonIsSaid)
{
    store("<xml/>");
    pane.table().selectRow(0);
    action()->trigger();
    const auto *problem = pane.findChild<QLabel *>(u"eventsFilterProblem"_s);
    EXPECT_TRUE(eventually([&] { return problem->text().contains("no schema to draft"_L1); }));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s);
}
