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
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
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
    if (m_header.isSortIndicatorShown())
        addSorting();
    if (m_header.sectionsMovable()) {
        addMoving(tr("Move to the left"), u"moveLeftMenu"_s, -1);
        addMoving(tr("Move to the right"), u"moveRightMenu"_s, 1);
    }
    addSeparator();
    addAction(themedIcon("view-restore"_L1), tr("Reset columns"), this, [this] { m_header.restoreState(m_defaults); });
}

//! The columns that are shown, as they stand.
QList<int> ColumnMenu::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_header.count(); ++place) {
        if (const int column = m_header.logicalIndex(place); !m_header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QString ColumnMenu::nameOf(int column) const
{
    return withoutMnemonics(m_header.model()->headerData(column, Qt::Horizontal).toString());
}

//! What a click on the heading does.
void ColumnMenu::addSorting()
{
    QMenu *menu = addMenu(tr("Sort by", "followed by the columns"));
    menu->setObjectName(u"sortMenu"_s);
    const int sorted = m_header.sortIndicatorSection();
    for (const int column : shownColumns()) {
        const bool reverse = column == sorted && m_header.sortIndicatorOrder() == Qt::AscendingOrder;
        QAction *action = menu->addAction(nameOf(column), this, [this, column, reverse] {
            m_header.setSortIndicator(column, reverse ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        action->setCheckable(true);
        action->setChecked(column == sorted);
    }
    if (!m_header.isSortIndicatorClearable())
        return;
    menu->addSeparator();
    menu->addAction(tr("Nothing", "sort by nothing"), this,
                    [this] { m_header.setSortIndicator(-1, Qt::AscendingOrder); });
}

//! What dragging the heading does. \a by: -1 or 1, among those that are shown.
void ColumnMenu::addMoving(const QString &text, const QString &name, int by)
{
    QMenu *menu = addMenu(text);
    menu->setObjectName(name);
    const QList<int> columns = shownColumns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QAction *action = menu->addAction(nameOf(columns.at(i)));
        if (i + by < 0 || i + by >= columns.size()) {
            action->setEnabled(false);
            continue;
        }
        connect(action, &QAction::triggered, this, [this, column = columns.at(i), other = columns.at(i + by)] {
            m_header.moveSection(m_header.visualIndex(column), m_header.visualIndex(other));
        });
    }
}

} // namespace ui
