// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace ui {

//! Event types to tick, each with a line that says when it is sent, and buttons for all and none.
class EventTypesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit EventTypesEdit(QWidget *parent = nullptr);
    [[nodiscard]] QStringList eventTypes() const; //!< those ticked, in the documented order
    void setEventTypes(const QStringList &names); //!< one that is not documented becomes a line of its own
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

private:
    void add(const QString &name, const QString &description);
    void checkAll(Qt::CheckState state);
    QListWidget *m_list;
};

} // namespace ui
