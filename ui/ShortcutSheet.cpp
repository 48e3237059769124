// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ShortcutSheet.h"

#include "ui/FilterEdit.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/TextDelegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

void addKeys(ShortcutGroup &group, const QList<QAction *> &actions, QSet<const QAction *> &seen)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            addKeys(group, menu->actions(), seen);
        if (action->shortcuts().isEmpty() || action->text().isEmpty() || seen.contains(action))
            continue;
        seen.insert(action);
        group.keys.append({action->iconText(), keysOf(*action)});
    }
}

QString paneOf(const QAction &action)
{
    for (const QObject *above = action.parent(); above; above = above->parent()) {
        if (const auto *dock = qobject_cast<const QDockWidget *>(above))
            return dock->windowTitle();
    }
    return SheetText::tr("Everywhere", "where a key works");
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const QMainWindow &window)
{
    QList<ShortcutGroup> groups;
    QSet<const QAction *> seen;
    for (const QAction *top : window.menuBar()->actions()) {
        if (!top->menu())
            continue;
        ShortcutGroup group{top->iconText(), {}};
        addKeys(group, top->menu()->actions(), seen);
        if (!group.keys.isEmpty())
            groups.append(group);
    }
    // Views have the same commands ("Copy"): of those one stands for each pane.
    QSet<QString> told;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty() || action->text().isEmpty() || seen.contains(action))
            continue;
        const QString pane = paneOf(*action);
        const ShortcutGroup::Key key{action->iconText(), keysOf(*action)};
        const QString line = pane + u'\n' + key.name + u'\n' + key.keys;
        if (told.contains(line))
            continue;
        told.insert(line);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &one) { return one.name == pane; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {pane, {}});
        group->keys.append(key);
    }
    return groups;
}

ShortcutSheet::ShortcutSheet(const QMainWindow &window, QWidget *parent)
    : QDialog(parent), m_model(new QStandardItemModel(this)), m_view(new QTreeView)
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    for (const ShortcutGroup &group : shortcutGroups(window)) {
        auto *head = new QStandardItem(group.name);
        head->setFont(titleFont(font()));
        for (const auto &key : group.keys)
            head->appendRow({new QStandardItem(key.name), new QStandardItem(key.keys)});
        m_model->appendRow({head, new QStandardItem});
    }
    m_view->setObjectName(u"shortcutsView"_s);
    m_view->setAccessibleName(tr("Commands and their keys"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TextDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->expandAll();
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    auto *edit = makeFilterEdit(tr("Filter the commands"));
    edit->setObjectName(u"shortcutsFilter"_s);
    edit->setPlaceholderText(tr("Filter by command or key"));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(edit);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resize(64 * Grid, 72 * Grid);
    keepFitting(*this);

    connect(edit, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edit->setFocus();
}

void ShortcutSheet::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QStandardItem *head = m_model->item(group);
        bool any = false;
        for (int row = 0; row < head->rowCount(); ++row) {
            const bool fits = head->child(row, 0)->text().contains(wanted, Qt::CaseInsensitive)
                || head->child(row, 1)->text().contains(wanted, Qt::CaseInsensitive);
            m_view->setRowHidden(row, head->index(), !fits);
            any = any || fits;
        }
        m_view->setRowHidden(group, {}, !any);
    }
}

} // namespace ui
