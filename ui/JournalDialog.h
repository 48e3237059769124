// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/JournalEntry.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace models {
class JournalModel;
}

namespace ui {

class Problem;
struct Session;

//! The journal: what was changed, by whom, how it ended, and what it was before. Searches, exports, and offers to take
//! a change back.
class JournalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit JournalDialog(const Session &session, QWidget *parent = nullptr); //!< \a session outlives it
    ~JournalDialog() override;

Q_SIGNALS:
    void revertRequested(const subscriptions::Change &change);

private:
    void makeLayout();
    void showEntry();
    void showCount();
    void revert();
    void exportTo(); //!< asks for a file
    void write(const QString &file);

    const Session &m_session;
    std::unique_ptr<models::JournalModel> m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QLabel *m_count;
    Problem *m_problem;
    QPushButton *m_export;
    QPushButton *m_revert;
    QPushButton *m_close;
};

} // namespace ui
