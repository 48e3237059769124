// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Document.h"
#include "subscriptions/Plan.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace subscriptions {
class ObjectsLoad;
}

namespace ui {

class BusyBar;
class StateIcon;
enum class State;
struct Session;

//! Reads a file of subscriptions, asks the service about the objects that it names, and compares. Shows what is wrong
//! or worth knowing; what would have to be changed is told by planned(), for somebody else to show. Reading and
//! comparing happen on the thread pool.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const Session &session, const QString &file, QWidget *parent = nullptr); //!< \a session outlives it
    ~PlanDialog() override;

Q_SIGNALS:
    //! The dialog closes: these changes make the service equal to the file. Never empty.
    void planned(const QList<subscriptions::Change> &changes);

private:
    void makeLayout();
    void read();
    void ask(const subscriptions::Reading &reading);
    void compare();
    void take(const subscriptions::Plan &plan);
    void hand();
    void showBusy(const QString &text);
    void showRemarks(State state, const QString &text, const QStringList &lines);

    const Session &m_session;
    const QString m_file;
    QList<subscriptions::Entry> m_entries;
    QStringList m_notes;
    QList<subscriptions::Change> m_changes;
    std::unique_ptr<subscriptions::ObjectsLoad> m_load;
    StateIcon *m_icon;
    QLabel *m_text;
    QPlainTextEdit *m_remarks;
    BusyBar *m_busy;
    QPushButton *m_again;
    QPushButton *m_continue;
    QPushButton *m_close;
};

} // namespace ui
