// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/ReachTexts.h"
#include "listener/Tunnel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class BusyBar;
class CallbackCheckView;
class Problem;
class Program;
class StateIcon;

//! How senders on other computers reach the listener: ready-made texts for a reverse proxy, a tunnel that is run and
//! watched from here, and the public address with a check that goes out and comes back. The tunnel goes on when the
//! dialog closes. Destroyed with its session at the latest.
class ReachDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReachDialog(Program &program, QWidget *parent = nullptr); //!< \a program has a session and outlives it

private:
    [[nodiscard]] QWidget *makeProxyPage();
    [[nodiscard]] QWidget *makeTunnelPage();
    [[nodiscard]] QWidget *makeAddress();
    [[nodiscard]] QUrl local() const; //!< the listener's own root, as it listens; empty: it does not
    [[nodiscard]] listener::TunnelProgram program() const;
    void showSnippet();
    void showCommand();
    void showTunnel();
    void tellEnd(listener::Tunnel::End how, int exitCode);
    void startOrStop();
    void useAddress(); //!< keeps what is in the field
    void check();

    Program &m_program;
    listener::Tunnel &m_tunnel;
    QComboBox *m_proxy;
    QLineEdit *m_host;
    QPlainTextEdit *m_snippet;
    QComboBox *m_preset;
    QLineEdit *m_server; // of a reverse tunnel
    QLineEdit *m_command;
    QPushButton *m_run;
    StateIcon *m_tunnelIcon;
    QLabel *m_tunnelState;
    QPlainTextEdit *m_output;
    QLineEdit *m_address;
    Problem *m_problem;
    QPushButton *m_use;
    QPushButton *m_check;
    CallbackCheckView *m_checkView;
};

} // namespace ui
