// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "listener/Inbox.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace models {
class InboxesModel;
}

namespace ui {

class FactsGrid;
class Problem;
class Program;
class SecretEdit;
struct Session;

//! A listener's inboxes: their names, addresses and tokens, whose events they get and how many they have. Here nothing
//! waits for a button: what is changed is changed at once.
class InboxesPage : public QWidget
{
    Q_OBJECT

public:
    explicit InboxesPage(Program &program, QWidget *parent = nullptr); //!< \a program has a session and outlives it
    ~InboxesPage() override;

private:
    void makeLayout();
    void refresh();
    void showSelected();
    void select(const QString &path);
    [[nodiscard]] std::optional<listener::Inbox> selected() const;
    void add();
    void rename();
    void askForNewToken();
    void askToRemove();
    void keep(const listener::Inbox &inbox);
    void tell(const base::Result<> &outcome);

    Program &m_program;
    const Session &m_session;
    std::unique_ptr<models::InboxesModel> m_model;
    QTableView *m_table;
    QLineEdit *m_name;
    QLineEdit *m_address;
    SecretEdit *m_token;
    Problem *m_problem;
    QPushButton *m_add;
    QPushButton *m_newToken;
    QPushButton *m_remove;
    QString m_select; // the path to select when it is there
};

} // namespace ui
