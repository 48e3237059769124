// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Health.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

//! What narrows the table of subscriptions: a text, an event type, a health; and how many are left.
class SubscriptionsFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriptionsFilterBar(QWidget *parent = nullptr);
    void clear();
    void focusText();
    void showCount(int shown, int all);

Q_SIGNALS:
    void textChanged(const QString &text);
    void eventTypeChanged(const QString &eventType); //!< "": any
    void healthChanged(const std::optional<subscriptions::Health> &health); //!< none: any

private:
    QLineEdit *m_text;
    QComboBox *m_type;
    QComboBox *m_health;
    QLabel *m_count;
};

} // namespace ui
