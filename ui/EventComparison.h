// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/DiffDialog.h"

#include <QObject>
#include <QPointer>

class QAction;
class QTableView;

namespace ui {

struct Session;

//! Compares the selected events of a table: two with each other, one with the one before it or with its schema's
//! example; by the table's menu, and by the key D.
class EventComparison : public QObject
{
    Q_OBJECT

public:
    explicit EventComparison(QTableView &table); //!< its child
    //! Null lets go of everything and closes what is open. The table has the session's model when it comes.
    void setSession(const Session *session);

private:
    [[nodiscard]] QList<qint64> selected() const; //!< at most three
    void update();
    void compare(DiffRequest::With with);

    QTableView &m_table;
    const Session *m_session = nullptr;
    QAction *m_compare; // two with each other, or one with the one before it
    QAction *m_withExample;
    QPointer<DiffDialog> m_dialog;
};

} // namespace ui
