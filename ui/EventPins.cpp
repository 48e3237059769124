// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EventPins.h"

#include "models/EventsModel.h"
#include "ui/Icons.h"
#include "ui/Program.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

EventPins::EventPins(QTableView &table) : QObject(&table), m_table(table), m_action(new QAction(this))
{
    m_action->setObjectName(u"actionPin"_s);
    m_action->setIcon(themedIcon("pin"_L1));
    m_action->setShortcut(Qt::Key_P);
    m_action->setShortcutContext(Qt::WidgetShortcut); // elsewhere it is a letter
    m_action->setText(tr("&Pin"));
    m_action->setToolTip(tr("What is pinned stays, whatever the rules say about keeping events"));
    table.addAction(m_action);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_action, &QAction::triggered, this, &EventPins::toggle);
    update();
}

void EventPins::setSession(const Session *session, const models::EventsModel *model)
{
    m_session = session;
    m_model = model;
    if (model) {
        connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventPins::update);
        connect(model, &QAbstractItemModel::dataChanged, this, &EventPins::update);
    }
    update();
}

bool EventPins::allPinned() const
{
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    return std::all_of(rows.cbegin(), rows.cend(), [this](const QModelIndex &row) {
        const auto event = m_model->at(row.row());
        return event && event->pinned;
    });
}

void EventPins::update()
{
    const bool some = m_model && m_table.selectionModel() && m_table.selectionModel()->hasSelection();
    m_action->setEnabled(some);
    m_action->setText(some && allPinned() ? tr("Un&pin") : tr("&Pin"));
}

void EventPins::toggle()
{
    if (!m_session || !m_model)
        return;
    QList<qint64> ids;
    for (const QModelIndex &row : m_table.selectionModel()->selectedRows())
        ids.append(row.data(models::IdRole).toLongLong());
    if (ids.isEmpty())
        return;
    base::then(m_session->store.setPinned(ids, !allPinned()), this, [this](const base::Result<qint64> &pinned) {
        if (!pinned && pinned.error().kind != base::Error::Kind::Cancelled)
            Q_EMIT failed(pinned.error());
    });
}

} // namespace ui
