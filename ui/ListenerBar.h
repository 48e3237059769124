// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

class Caption;
class StateIcon;
struct Session;

//! The line above the events: whether the listener listens and where, how long its certificate is good, what it has
//! received and refused, and the buttons to start, stop and set it.
class ListenerBar : public QWidget
{
    Q_OBJECT

public:
    explicit ListenerBar(QWidget *parent = nullptr);
    void setSession(const Session *session); //!< null lets go of everything

Q_SIGNALS:
    void toggleRequested();
    void settingsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeParts();
    void updateState();
    void updateUrl();
    void updateFigures(); //!< what moves by itself: the counters, and what is left of the certificate

    const Session *m_session = nullptr;
    QTimer m_tick;
    StateIcon *m_icon;
    QLabel *m_state;
    StateIcon *m_certificateIcon;
    QLabel *m_certificate;
    QLineEdit *m_url;
    QToolButton *m_copy;
    Caption *m_counters;
    QToolButton *m_settings;
    QPushButton *m_toggle;
};

} // namespace ui
