// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QDialog>

namespace base {
class Clock;
}

namespace ui {

class Problem;
class ValidityEdit;

//! Asks until when subscriptions are to be valid.
class RenewDialog : public QDialog
{
    Q_OBJECT

public:
    RenewDialog(int subscriptions, const base::Clock &clock, QWidget *parent = nullptr); //!< \a clock outlives it

Q_SIGNALS:
    void chosen(const QDateTime &validUntil); //!< UTC, in the future

private:
    void choose();
    const base::Clock &m_clock;
    ValidityEdit *m_validity;
    Problem *m_problem;
};

} // namespace ui
