// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace ui {

class StateIcon;
struct Session;

//! The window's last line: the listener, the account, how many events are stored. Messages of things that went well
//! pass by here. How far the overview is, the strip below the table says.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setSession(const Session *session, const QString &accountName = {}); //!< null lets go of everything
    void say(const QString &sentence); //!< for a few seconds

private:
    void showListener();
    void count();
    const Session *m_session = nullptr;
    QTimer m_recount; // events come in bursts
    StateIcon *m_listenerIcon;
    QLabel *m_listener;
    QLabel *m_account;
    QLabel *m_stored;
};

} // namespace ui
