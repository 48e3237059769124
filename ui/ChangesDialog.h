// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/ChangeRun.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace models {
class ChangesModel;
}

namespace ui {

class BusyBar;
class Problem;
class StateIcon;
struct Session;

//! Makes a list of changes and shows how each one ends; what failed can be tried again, what was done taken back.
//! Closing it stops what was not begun. Does not block.
class ChangesDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Begin
    {
        AtOnce, //!< but asks first where something is deleted
        WhenAgreed
    };

    //! \a session outlives it.
    ChangesDialog(const Session &session, const QList<subscriptions::Change> &changes, Begin begin,
                  QWidget *parent = nullptr);
    ~ChangesDialog() override;

    void done(int result) override; //!< ended() is told first, where something was begun

Q_SIGNALS:
    //! The dialog closes. \a undo takes back what was done, \a retry makes what failed and what was not begun.
    void ended(int done, int failed, const QList<subscriptions::Change> &undo,
               const QList<subscriptions::Change> &retry);

private:
    void makeLayout();
    void take(const QList<subscriptions::Change> &changes);
    void start();
    void undo();
    void showState();
    void showProblem();
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString progress() const;

    const Session &m_session;
    std::unique_ptr<subscriptions::ChangeRun> m_run;
    std::unique_ptr<models::ChangesModel> m_model;
    int m_deletions = 0; //!< among the changes
    bool m_begun = false;
    StateIcon *m_icon;
    QLabel *m_text;
    BusyBar *m_busy;
    QTableView *m_table;
    Problem *m_problem; // in full, of the current row or else of the first that has one
    QPushButton *m_undo;
    QPushButton *m_retry;
    QPushButton *m_close;
    QPushButton *m_start;
    QPushButton *m_stop;
};

} // namespace ui
