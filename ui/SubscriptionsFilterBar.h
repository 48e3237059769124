// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"
#include "subscriptions/Health.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui {

//! What narrows the table of subscriptions: a text, an event type, a health, a callback host, an object type; and how
//! many are left.
class SubscriptionsFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriptionsFilterBar(QWidget *parent = nullptr);
    void clear();
    void focusText();
    void showCount(int shown, int all);
    void setHosts(const QStringList &hosts); //!< to choose from; the chosen one stays
    void setColumnMenu(QMenu *menu); //!< for the button at the end; not taken over

Q_SIGNALS:
    void textChanged(const QString &text);
    void eventTypeChanged(const QString &eventType); //!< "": any
    void healthChanged(const std::optional<subscriptions::Health> &health); //!< none: any
    void hostChanged(const QString &host); //!< "": any
    void typeChanged(const std::optional<kaizala::ObjectType> &type); //!< none: any

private:
    void setUpCombo(QComboBox &combo, const QString &objectName, const QString &accessibleName);
    QLineEdit *m_text;
    QComboBox *m_health;
    QComboBox *m_type;
    QComboBox *m_event;
    QComboBox *m_host;
    QLabel *m_count;
    QToolButton *m_columns;
};

} // namespace ui
