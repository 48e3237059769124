// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"

#include <QAction>
#include <QByteArray>
#include <QList>
#include <QObject>

class QTableView;

namespace ui {

struct Session;

//! Puts the draft of a JSON Schema on the clipboard, inferred from the selected events of a table, by the table's menu.
//! Reads and infers off the GUI thread.
class SchemaDraft : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostEvents = 1000; //!< the first ones of the selection; more would take long

    explicit SchemaDraft(QTableView &table); //!< its child
    //! Null lets go of everything. The table has the session's model when it comes.
    void setSession(const Session *session);

Q_SIGNALS:
    void copied(); //!< it is on the clipboard
    void failed(const QString &sentence); //!< there is no draft, and why

private:
    void copy();
    [[nodiscard]] base::Pending<QList<QByteArray>> read(const QList<qint64> &ids, const QList<QByteArray> &bodies);
    [[nodiscard]] QList<qint64> selected() const;

    QTableView &m_table;
    const Session *m_session = nullptr;
    QAction *m_action;
    quint64 m_generation = 0; // answers to older questions are dropped
};

} // namespace ui
