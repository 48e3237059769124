// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"
#include "subscriptions/Health.h"
#include "subscriptions/ServiceChange.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

class FilterEdit;

//! What narrows the table of subscriptions: a text, an event type, a health, a callback host, an object type, what
//! others did; and how many are left.
class SubscriptionsFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubscriptionsFilterBar(QWidget *parent = nullptr);
    void clear();
    void focusText();
    void showCount(int shown, int all);
    void setHosts(const QStringList &hosts); //!< to choose from; the chosen one stays
    void setSearched(QWidget *view); //!< gets the keyboard from the empty text; not taken over
    void setColumnMenu(QMenu *menu); //!< for the button at the end; not taken over

Q_SIGNALS:
    void textChanged(const QString &text);
    void eventTypeChanged(const QString &eventType); //!< "": any
    void healthChanged(const std::optional<subscriptions::Health> &health); //!< none: any
    void hostChanged(const QString &host); //!< "": any
    void typeChanged(const std::optional<kaizala::ObjectType> &type); //!< none: any
    void changeChanged(const std::optional<subscriptions::ServiceChange::Kind> &kind); //!< none: any

private:
    [[nodiscard]] QList<QComboBox *> combos() const;
    void setUpCombo(QComboBox &combo, const QString &objectName, const QString &accessibleName);
    FilterEdit *m_text;
    QComboBox *m_health;
    QComboBox *m_type;
    QComboBox *m_event;
    QComboBox *m_host;
    QComboBox *m_change;
    QLabel *m_count;
    QToolButton *m_columns;
};

} // namespace ui
