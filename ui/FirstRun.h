// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class BusyBar;

//! What stands in the middle of the window while nobody is signed in: the two ways to begin, and what happens to data.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(QWidget *parent = nullptr);
    void setOpening(const QString &accountName); //!< "": nothing is being opened

Q_SIGNALS:
    void sandboxRequested();
    void connectRequested();

private:
    QWidget *makeChoice(QPushButton *button, const QString &sentence);
    BusyBar *m_busy;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_sandbox;
    QPushButton *m_connect;
};

} // namespace ui
