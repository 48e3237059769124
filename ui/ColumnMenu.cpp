// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ColumnMenu.h"

#include "ui/Icons.h"
#include "ui/Look.h"

#include <QAbstractItemModel>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace ui {

ColumnMenu::ColumnMenu(QHeaderView &header, QWidget *parent) : QMenu(parent), m_header(header)
{
    setTitle(tr("Columns"));
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { popup(m_header.viewport()->mapToGlobal(at)); });
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
}

void ColumnMenu::rememberDefaults()
{
    m_defaults = m_header.saveState();
}

void ColumnMenu::fill()
{
    clear();
    if (!m_header.model())
        return;
    const int shown = m_header.count() - m_header.hiddenSectionCount();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        const QString name = m_header.model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = addAction(withoutMnemonics(name));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1); // without any column there is no header to click on
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_header.setSectionHidden(column, !on);
            if (on && m_header.sectionSize(column) < m_header.minimumSectionSize())
                m_header.resizeSection(column, m_header.defaultSectionSize());
        });
    }
    addSeparator();
    addAction(themedIcon("view-restore"_L1), tr("Reset columns"), this, [this] { m_header.restoreState(m_defaults); });
}

} // namespace ui
