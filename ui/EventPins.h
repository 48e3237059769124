// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"

#include <QObject>

class QAction;
class QTableView;

namespace models {
class EventsModel;
}

namespace ui {

struct Session;

//! Pins the selected events of a table, which retention then spares, or lets them go again: by the table's menu, and by
//! the key P.
class EventPins : public QObject
{
    Q_OBJECT

public:
    explicit EventPins(QTableView &table); //!< its child
    void setSession(const Session *session, const models::EventsModel *model); //!< null lets go of everything

Q_SIGNALS:
    void failed(const base::Error &error);

private:
    [[nodiscard]] bool allPinned() const; //!< of the selected ones
    void update();
    void toggle();
    QTableView &m_table;
    const Session *m_session = nullptr;
    const models::EventsModel *m_model = nullptr;
    QAction *m_action;
};

} // namespace ui
