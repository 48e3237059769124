// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/MainWindow.h"

#include "support/FakeProgram.h"

#include <QApplication>
#include <QTableView>

#include <gtest/gtest.h>

namespace uitest {

//! A window on a fake program. Its account is there and not open.
class WindowFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.service.addGroup(QStringLiteral("g1"), QStringLiteral("Field"), 2);
        program.service.addGroup(QStringLiteral("g2"), QStringLiteral("Stores"), 1);
    }
    void TearDown() override { window.reset(); }

    //! Opens account and window and waits until the subscriptions are listed.
    void openWindow(const QSize &size = {1280, 800})
    {
        showWindow(size);
        program.open();
        ASSERT_TRUE(support::eventually([this] { return !program.session()->catalogue.isRefreshing(); }));
        ASSERT_TRUE(
            support::eventually([this] { return rows("subscriptionsTable") == program.service.webhooks.size(); }));
    }
    void showWindow(const QSize &size = {1280, 800})
    {
        window = std::make_unique<ui::MainWindow>(program, program.settings);
        window->resize(size);
        window->show();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == wanted)
                return qobject_cast<Widget *>(top);
        }
        return window->findChild<Widget *>(wanted);
    }
    [[nodiscard]] int rows(const char *table) const
    {
        const auto *view = find<QAbstractItemView>(table);
        return view && view->model() ? view->model()->rowCount() : -1;
    }
    void selectRow(int row) const { find<QTableView>("subscriptionsTable")->selectRow(row); }

    support::FakeProgram program;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace uitest
