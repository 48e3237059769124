// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMenu>
#include <QTimer>

class QAction;
class QToolBar;
class QToolButton;

namespace ui {

struct Actions;
class ElidedLabel;
class Program;
class StateIcon;

//! The menu of accounts: those that are known, and signing in and out. Also makes the button of the tool bar that opens
//! it, which says which account is open and how long its token lasts.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    AccountMenu(Program &program, const Actions &actions, QWidget *parent = nullptr); //!< \a program outlives it
    void addButtonTo(QToolBar &bar);
    void refresh(); //!< another account is open, or none

Q_SIGNALS:
    void openRequested(const QString &accountId);

private:
    void fill();
    void showToken();
    Program &m_program;
    const Actions &m_actions;
    QToolButton *m_button = nullptr;
    QWidget *m_token = nullptr;
    QAction *m_tokenAction = nullptr; // shows and hides it in the bar
    StateIcon *m_tokenIcon = nullptr;
    ElidedLabel *m_tokenText = nullptr;
    QTimer m_minute;
};

} // namespace ui
