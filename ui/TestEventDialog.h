// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class BusyBar;
class Problem;
class Program;
struct TestAnswer;

//! Sends a test event to the account's own listener: one of any type, made from its schema's example, or what somebody
//! writes. Each example gets an event id of its own. Stays open, so that several can be sent.
class TestEventDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TestEventDialog(Program &program,
                             QWidget *parent = nullptr); //!< \a program outlives it; a session is open

    void setBody(const QByteArray &json); //!< instead of an example

private:
    void makeLayout();
    void fillInboxes();
    void takeExample();
    void freshId();
    void send();
    void take(const base::Result<TestAnswer> &answer);

    Program &m_program;
    QString m_id; // of the example that stands in the field; empty: it is none
    QComboBox *m_inbox;
    QComboBox *m_type;
    QPlainTextEdit *m_body;
    Problem *m_problem;
    QLabel *m_outcome;
    BusyBar *m_busy;
    QPushButton *m_send;
};

} // namespace ui
