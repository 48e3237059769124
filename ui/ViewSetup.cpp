// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ViewSetup.h"

#include "models/Roles.h"
#include "ui/Look.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace ui {

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(View)
};

void setUpCommon(QAbstractItemView &view, const QString &objectName, const QString &accessibleName)
{
    view.setObjectName(objectName);
    view.setAccessibleName(accessibleName);
    view.setFrameShape(QFrame::NoFrame);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setTextElideMode(Qt::ElideRight);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto *copy = new QAction(ViewText::tr("Copy"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    QObject::connect(copy, &QAction::triggered, &view, [&view] {
        const QModelIndex index = view.currentIndex();
        if (!index.isValid())
            return;
        const QString value = index.data(models::CopyRole).toString();
        QGuiApplication::clipboard()->setText(value.isEmpty() ? index.data().toString() : value);
    });
}

} // namespace

void setUpTable(QTableView &view, const QString &objectName, const QString &accessibleName)
{
    setUpCommon(view, objectName, accessibleName);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowHeight(view.fontMetrics()));
    view.horizontalHeader()->setStretchLastSection(true);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setMinimumSectionSize(5 * Grid);
}

void setUpTree(QTreeView &view, const QString &objectName, const QString &accessibleName)
{
    setUpCommon(view, objectName, accessibleName);
    view.setUniformRowHeights(true);
    view.setIndentation(2 * Grid);
    view.header()->setStretchLastSection(true);
    view.header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.header()->setMinimumSectionSize(5 * Grid);
}

} // namespace ui
