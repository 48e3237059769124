// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EventComparison.h"

#include "models/Roles.h"
#include "ui/Icons.h"
#include "ui/Program.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

EventComparison::EventComparison(QTableView &table)
    : QObject(&table), m_table(table), m_compare(new QAction(this)), m_withExample(new QAction(this))
{
    m_compare->setObjectName(u"actionCompare"_s);
    m_compare->setIcon(themedIcon("view-list-details"_L1));
    m_compare->setShortcut(Qt::Key_D);
    m_compare->setShortcutContext(Qt::WidgetShortcut); // elsewhere it is a letter
    m_withExample->setObjectName(u"actionCompareExample"_s);
    m_withExample->setText(tr("Compare with the schema's &example"));
    table.addAction(m_compare);
    table.addAction(m_withExample);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_compare, &QAction::triggered, this,
            [this] { compare(selected().size() == 2 ? DiffRequest::With::Other : DiffRequest::With::Previous); });
    connect(m_withExample, &QAction::triggered, this, [this] { compare(DiffRequest::With::Example); });
    update();
}

void EventComparison::setSession(const Session *session)
{
    delete m_dialog; // it holds the session
    m_session = session;
    if (session)
        connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventComparison::update);
    update();
}

QList<qint64> EventComparison::selected() const
{
    QList<qint64> ids;
    if (!m_session || !m_table.selectionModel())
        return ids;
    // Not by selectedRows(), which looks at all of them whenever one more is selected.
    const QItemSelection selection = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && ids.size() <= 2; ++row) {
            const qint64 id = range.model()->index(row, 0).data(models::IdRole).toLongLong();
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

void EventComparison::update()
{
    const qsizetype count = selected().size();
    m_compare->setEnabled(count == 1 || count == 2);
    m_compare->setText(count == 2 ? tr("&Compare the two") : tr("&Compare with the one before"));
    m_compare->setToolTip(count == 2 ? tr("What differs between the selected events, field by field")
                                     : tr("What changed since the event before it of the same type and object"));
    m_withExample->setEnabled(count == 1);
}

void EventComparison::compare(DiffRequest::With with)
{
    const QList<qint64> ids = selected();
    if (ids.isEmpty() || ids.size() > 2)
        return;
    delete m_dialog;
    m_dialog = new DiffDialog(*m_session, {ids.first(), with, ids.last()}, &m_table);
    m_dialog->open();
}

} // namespace ui
