// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace base {
class Clock;
}

namespace ui {

class EventTypesEdit;
class Problem;
class SecretEdit;
class ValidityEdit;

//! Changes several subscriptions alike: only what is switched on is changed.
class EditSeveralDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a clock outlives it. \a serviceIsLocal: the service runs on this computer, so it reaches what listens here.
    EditSeveralDialog(int subscriptions, const base::Clock &clock, bool serviceIsLocal, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const kaizala::SubscriptionPatch &patch); //!< not empty

private:
    QCheckBox *addSwitch(QGridLayout &form, const QString &name, const QString &text, QWidget *field);
    [[nodiscard]] kaizala::SubscriptionPatch patch() const;
    [[nodiscard]] QString problemOf(const kaizala::SubscriptionPatch &patch) const;
    void choose();
    void showState();
    void checkUrl(); // as one types

    const base::Clock &m_clock;
    const bool m_serviceIsLocal;
    EventTypesEdit *m_events;
    QLineEdit *m_url;
    SecretEdit *m_token;
    QLineEdit *m_context;
    ValidityEdit *m_validity;
    QCheckBox *m_eventsOn;
    QCheckBox *m_urlOn;
    QCheckBox *m_tokenOn;
    QCheckBox *m_contextOn;
    QCheckBox *m_validityOn;
    Problem *m_urlProblem;
    Problem *m_problem;
    QPushButton *m_save;
};

} // namespace ui
