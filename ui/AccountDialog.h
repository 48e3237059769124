// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/Account.h"

#include <QDialog>
#include <QTimer>

class QVBoxLayout;

namespace ui {

class FactsGrid;
class Program;

//! The open account: what it may do, how long its tokens last, where it is, what is left of the rate limit, and where
//! its secrets and files are. Follows changes. What it offers to do is done by who opened it: it closes and says so.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a program has a session and outlives it.
    explicit AccountDialog(Program &program, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInAgainRequested();
    void signOutRequested();
    void removeRequested();

private:
    [[nodiscard]] QWidget *makeButtons();
    void addFacts();
    void refresh();
    void showTokens(const accounts::Account &account);
    void showAbilities(const QString &scope);
    void loadFiles();

    Program &m_program;
    const QString m_id;
    FactsGrid *m_facts;
    QWidget *m_abilities;
    QString m_shownScope;
    QTimer m_tick;
};

} // namespace ui
