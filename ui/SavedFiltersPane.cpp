// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SavedFiltersPane.h"

#include "models/SavedFilters.h"
#include "models/Text.h"
#include "ui/Caption.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/TextDelegate.h"
#include "ui/ViewSetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostRows = 6; // seen at once; more scroll

QString keyOf(const QString &accountId)
{
    return u"window/%1/savedFilters"_s.arg(accountId);
}

} // namespace

SavedFiltersPane::SavedFiltersPane(QSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_save(new QToolButton), m_list(new QTreeView),
      m_hint(new Caption(tr("Filter the events, then keep the filter here."))), m_undoLine(new QWidget),
      m_undoText(new QLabel), m_undo(new QPushButton(tr("Undo")))
{
    m_save->setObjectName(u"saveFilterButton"_s);
    m_save->setIcon(themedIcon("list-add"_L1));
    m_save->setAutoRaise(true);
    m_save->setAccessibleName(tr("Save the filter of the events"));
    setUpTree(*m_list, u"savedFilters"_s, tr("Saved filters"));
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_undo->setObjectName(u"undoRemoveFilter"_s);
    m_undoText->setTextFormat(Qt::PlainText);
    m_undoText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *title = new QHBoxLayout;
    title->setContentsMargins(Grid, HalfGrid, HalfGrid, 0);
    title->addWidget(new Caption(tr("Saved filters")), 1);
    title->addWidget(m_save);
    auto *hint = new QHBoxLayout;
    hint->setContentsMargins(Grid, 0, Grid, HalfGrid);
    hint->addWidget(m_hint, 1);
    auto *undoLine = new QHBoxLayout(m_undoLine);
    undoLine->setContentsMargins(Grid, HalfGrid, Grid, HalfGrid);
    undoLine->addWidget(m_undoText, 1);
    undoLine->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(title);
    column->addLayout(hint);
    column->addWidget(m_list);
    column->addWidget(m_undoLine);

    connect(m_save, &QToolButton::clicked, this, &SavedFiltersPane::saveCurrent);
    connect(m_undo, &QPushButton::clicked, this, &SavedFiltersPane::undo);
    connect(m_list, &QTreeView::clicked, this, &SavedFiltersPane::apply);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedFiltersPane::showMenu);
    updateState();
}

SavedFiltersPane::~SavedFiltersPane() = default;

void SavedFiltersPane::setSession(const Session *session)
{
    m_list->setModel(nullptr);
    m_model.reset();
    m_removed = {};
    m_query.clear();
    m_accountId = session ? session->accountId : QString();
    if (session) {
        m_model = std::make_unique<models::SavedFilters>(session->clock);
        m_model->restore(m_settings.value(keyOf(m_accountId)).toStringList());
        m_model->setStore(&session->store);
        m_list->setModel(m_model.get());
        m_list->header()->setStretchLastSection(false);
        m_list->header()->setSectionResizeMode(models::SavedFilters::Name, QHeaderView::Stretch);
        m_list->header()->setSectionResizeMode(models::SavedFilters::Count, QHeaderView::Fixed);
        m_list->header()->resizeSection(models::SavedFilters::Count, 8 * Grid);
        connect(m_model.get(), &models::SavedFilters::edited, this, &SavedFiltersPane::keep);
    }
    updateState();
}

void SavedFiltersPane::setQuery(const QString &query)
{
    m_query = query.trimmed();
    updateState();
}

QList<std::pair<QString, QString>> SavedFiltersPane::saved() const
{
    QList<std::pair<QString, QString>> all;
    for (int at = 0; m_model && at < m_model->rowCount(); ++at)
        all.append({m_model->nameAt(at), m_model->queryAt(at)});
    return all;
}

//! The one that the events show now is the selected one.
void SavedFiltersPane::updateState()
{
    const int shown = m_model ? m_model->rowOf(m_query) : -1;
    const bool canSave = m_model && !m_query.isEmpty() && shown < 0;
    m_save->setEnabled(canSave);
    m_save->setToolTip(canSave          ? tr("Save the filter of the events")
                           : shown >= 0 ? tr("The filter of the events is saved already")
                                        : tr("The events are not filtered now"));
    if (m_model && m_list->selectionModel()) {
        if (shown >= 0)
            m_list->setCurrentIndex(m_model->index(shown, models::SavedFilters::Name));
        else
            m_list->clearSelection();
    }
    const int rows = m_model ? m_model->rowCount() : 0;
    m_hint->setVisible(rows == 0 && m_removed.row < 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::min(rows, MostRows) * rowHeight(m_list->fontMetrics()) + HalfGrid);
    m_undoLine->setVisible(m_removed.row >= 0);
    m_undoText->setText(tr("Removed “%1”", "a saved filter").arg(models::cellText(m_removed.name)));
}

void SavedFiltersPane::keep()
{
    m_settings.setValue(keyOf(m_accountId), m_model->saved());
    updateState();
}

int SavedFiltersPane::row() const
{
    return m_model && m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

// --- What can be done with them -------------------------------------------------------------------------------------

void SavedFiltersPane::apply(const QModelIndex &index)
{
    if (m_model && index.isValid())
        Q_EMIT chosen(m_model->queryAt(index.row()));
}

void SavedFiltersPane::saveCurrent()
{
    if (!m_model)
        return;
    m_removed = {};
    const int at = m_model->add({}, m_query);
    if (at < 0) {
        m_save->setToolTip(
            tr("There are %n filters already; remove one first.", nullptr, models::SavedFilters::MostFilters));
        return;
    }
    const QModelIndex made = m_model->index(at, models::SavedFilters::Name);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(made);
    m_list->scrollTo(made);
    m_list->edit(made); // its name
}

void SavedFiltersPane::rename()
{
    if (row() >= 0)
        m_list->edit(m_model->index(row(), models::SavedFilters::Name));
}

void SavedFiltersPane::remove()
{
    const int at = row();
    if (at < 0)
        return;
    m_removed = {at, m_model->nameAt(at), m_model->queryAt(at)};
    m_model->remove(at);
}

void SavedFiltersPane::undo()
{
    const Removed back = std::exchange(m_removed, {});
    if (!m_model || back.row < 0)
        return;
    m_model->insert(back.row, back.name, back.query);
    m_list->setCurrentIndex(m_model->index(back.row, models::SavedFilters::Name));
    m_list->setFocus(Qt::OtherFocusReason);
}

void SavedFiltersPane::move(int by)
{
    if (m_model)
        (void)m_model->move(row(), by); // at an end it stays
}

void SavedFiltersPane::showMenu(const QPoint &at)
{
    if (row() < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show its events"), this, [this] { apply(m_list->currentIndex()); });
    menu->addSeparator();
    menu->addAction(tr("Rename"), this, &SavedFiltersPane::rename)->setShortcut(Qt::Key_F2);
    menu->addAction(tr("Move up"), this, [this] { move(-1); })->setShortcut(Qt::ALT | Qt::Key_Up);
    menu->addAction(tr("Move down"), this, [this] { move(1); })->setShortcut(Qt::ALT | Qt::Key_Down);
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &SavedFiltersPane::remove)->setShortcut(Qt::Key_Delete);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool SavedFiltersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || row() < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alone = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (alone && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        apply(m_list->currentIndex());
    else if (alone && key->key() == Qt::Key_Delete)
        remove();
    else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Up)
        move(-1);
    else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down)
        move(1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace ui
