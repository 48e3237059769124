// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

class QAction;
class QLineEdit;
class QTableView;

namespace models {
class EventsModel;
} // namespace models

namespace ui {

//! What the context menu of the events' table does with the value of one cell: show only events that have it, hide
//! them, copy it. Belongs to the table. GUI thread.
class EventValueMenu : public QObject
{
    Q_OBJECT

public:
    EventValueMenu(QTableView &table, QLineEdit &filter);

    void setModel(const models::EventsModel *model); //!< null: nothing to do

Q_SIGNALS:
    void testEventRequested(qint64 id); //!< like the event of the current row

private:
    void update();
    void narrow(bool shows);
    void copy() const;
    [[nodiscard]] QString term() const; //!< of the current cell; empty where the filter has none for it

    QTableView &m_table;
    QLineEdit &m_filter;
    const models::EventsModel *m_model = nullptr;
    QAction *m_show;
    QAction *m_hide;
    QAction *m_copy;
    QAction *m_test;
};

} // namespace ui
