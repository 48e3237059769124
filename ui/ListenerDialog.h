// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace ui {

class BusyBar;
class ListenerAddressPage;
class ListenerLimitsPage;
class ListenerTlsPage;
class Problem;
class Program;
class RetentionPage;
class SettingsPage;

//! The settings of the account's listener, on pages. What is saved is taken by the running listener at once, or the
//! dialog says why it can't be and stays. Destroyed with its session at the latest.
class ListenerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ListenerDialog(Program &program, QWidget *parent = nullptr); //!< \a program has a session and outlives it

private:
    void addPage(QWidget *page, const QString &title);
    void save();
    void setBusy(bool busy);

    Program &m_program;
    QTabWidget *m_tabs;
    ListenerAddressPage *m_address;
    ListenerTlsPage *m_tls;
    ListenerLimitsPage *m_limits;
    RetentionPage *m_retention;
    Problem *m_problem;
    BusyBar *m_busy;
    QPushButton *m_save;
};

} // namespace ui
