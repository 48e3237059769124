// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "subscriptions/CallbackCheck.h"

#include <QWidget>

class QLabel;

namespace ui {

class StateIcon;

//! Plays the validation of a callback and shows, in place: what was asked, what came back, and how long it took. Hidden
//! until it is asked to.
class CallbackCheckView : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackCheckView(QWidget *parent = nullptr);
    void check(subscriptions::CallbackCheck &check, const QString &url); //!< \a check outlives what is under way
    void clear(); //!< what it shows is of another address; gives up what is under way

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void showReport(const subscriptions::CallbackReport &report);
    base::Pending<subscriptions::CallbackReport> m_asking;
    quint64 m_serial = 0; // of the check that is shown
    StateIcon *m_icon;
    QLabel *m_sentence;
    QLabel *m_details;
};

} // namespace ui
