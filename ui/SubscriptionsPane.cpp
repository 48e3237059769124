// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionsPane.h"

#include "models/SubscriptionsFilter.h"
#include "models/SubscriptionsModel.h"
#include "subscriptions/Catalogue.h"
#include "ui/Banner.h"
#include "ui/BusyBar.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/PageStack.h"
#include "ui/Program.h"
#include "ui/StateDelegates.h"
#include "ui/SubscriptionsFilterBar.h"
#include "ui/ViewSetup.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::SubscriptionsModel;

SubscriptionsPane::SubscriptionsPane(QWidget *parent)
    : QWidget(parent), m_bar(new SubscriptionsFilterBar), m_busy(new BusyBar), m_banner(new Banner),
      m_table(new QTableView)
{
    setUpTable(*m_table, u"subscriptionsTable"_s, tr("Subscriptions"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(SubscriptionsModel::HealthColumn, new HealthDelegate(m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_stack = new PageStack(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_busy);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);

    connect(m_table, &QWidget::customContextMenuRequested, this, &SubscriptionsPane::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SubscriptionsPane::editRequested);
}

SubscriptionsPane::~SubscriptionsPane() = default;

void SubscriptionsPane::connectFilter()
{
    connect(m_bar, &SubscriptionsFilterBar::textChanged, m_filter.get(), [this](const QString &text) {
        m_filter->setText(text);
        updateState();
    });
    connect(m_bar, &SubscriptionsFilterBar::eventTypeChanged, m_filter.get(), [this](const QString &type) {
        m_filter->setEventType(type);
        updateState();
    });
    connect(m_bar, &SubscriptionsFilterBar::healthChanged, m_filter.get(),
            [this](const std::optional<subscriptions::Health> &health) {
                m_filter->setHealth(health);
                updateState();
            });
}

void SubscriptionsPane::setSession(const Session *session)
{
    m_table->setModel(nullptr);
    m_filter.reset();
    m_model.reset();
    m_error.reset();
    m_awaited.reset();
    m_scope = {};
    m_session = session;
    m_banner->clear();
    m_busy->setBusy(false);
    m_bar->clear();
    if (session)
        connectSession();
    updateState();
}

void SubscriptionsPane::connectSession()
{
    m_model = std::make_unique<SubscriptionsModel>(m_session->catalogue, m_session->clock);
    m_filter = std::make_unique<models::SubscriptionsFilter>();
    m_filter->setSortRole(models::SortRole);
    m_filter->setSourceModel(m_model.get());
    m_table->setModel(m_filter.get());
    connectFilter();
    static constexpr std::pair<int, int> Widths[] = {
        {SubscriptionsModel::HealthColumn, 14}, {SubscriptionsModel::Object, 18},   {SubscriptionsModel::Type, 12},
        {SubscriptionsModel::Events, 15},       {SubscriptionsModel::Callback, 24}, {SubscriptionsModel::TokenSet, 13},
        {SubscriptionsModel::Context, 14},      {SubscriptionsModel::Created, 16},  {SubscriptionsModel::Expires, 14}};
    for (const auto &[column, width] : Widths)
        m_table->setColumnWidth(column, width * Grid);
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(SubscriptionsModel::Expires), 4);
    header->moveSection(header->visualIndex(SubscriptionsModel::Type), 5);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubscriptionsPane::selectionChanged);
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model.get()), static_cast<QAbstractItemModel *>(m_filter.get())}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &SubscriptionsPane::updateState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SubscriptionsPane::updateState);
        connect(model, &QAbstractItemModel::modelReset, this, &SubscriptionsPane::updateState);
    }
    const auto *catalogue = &m_session->catalogue;
    connect(catalogue, &subscriptions::Catalogue::refreshProgress, this, [this](int done, int total) {
        m_busy->setBusy(true);
        m_busy->setProgress(done, total);
        updateState();
    });
    connect(catalogue, &subscriptions::Catalogue::refreshFinished, this, &SubscriptionsPane::updateState);
    connect(catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, &SubscriptionsPane::updateState);
}

void SubscriptionsPane::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
    m_table->addActions(actions); // their keys work where the rows are, not in the whole window
}

void SubscriptionsPane::setScope(const Scope &scope)
{
    m_scope = scope;
    if (m_filter) {
        m_filter->setObject(scope.object);
        m_filter->setObjectType(scope.type);
    }
    updateState();
}

void SubscriptionsPane::setLoadError(const std::optional<base::Error> &error)
{
    m_error = error;
    updateState();
    if (error && m_model && m_model->rowCount() > 0) {
        m_banner->showFailure(tr("The subscriptions could not be read anew. %1", "%1: a sentence that says why")
                                  .arg(error->toUserString()),
                              tr("Try again"), [this] { Q_EMIT retryRequested(); });
    } else {
        m_banner->clear();
    }
}

QList<kaizala::SubscriptionId> SubscriptionsPane::selectedIds() const
{
    QList<kaizala::SubscriptionId> ids;
    if (!m_filter || !m_table->selectionModel())
        return ids;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const auto subscription = m_model->at(m_filter->mapToSource(row).row()))
            ids.append(subscription->id);
    }
    return ids;
}

void SubscriptionsPane::select(const kaizala::SubscriptionId &id)
{
    m_awaited = id;
    updateState();
}

void SubscriptionsPane::focusFilter()
{
    m_bar->focusText();
}

std::optional<base::Error> SubscriptionsPane::scopeError() const
{
    if (!m_scope.object)
        return m_error;
    const auto state = m_session->catalogue.state(*m_scope.object);
    return state.load == subscriptions::ObjectState::Load::Failed ? state.error : m_error;
}

void SubscriptionsPane::updateState()
{
    if (!m_session || !m_filter) {
        m_stack->showContent();
        return;
    }
    const bool refreshing = m_session->catalogue.isRefreshing();
    m_busy->setBusy(refreshing);
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_bar->showCount(shown, all);
    if (m_awaited) {
        const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(*m_awaited));
        if (row.isValid()) {
            m_awaited.reset();
            m_table->selectRow(row.row());
            m_table->scrollTo(row);
        }
    }
    if (shown > 0) {
        m_stack->showContent();
    } else if (m_filter->isFiltering() && all > 0) {
        m_stack->showEmpty({"view-filter"_L1, tr("No match"), tr("No subscription fits the filter."),
                            tr("Clear filter"), [this] { m_bar->clear(); }});
    } else if (refreshing) {
        m_stack->showContent();
    } else if (const auto error = scopeError()) {
        m_stack->showEmpty({"network-disconnect"_L1, tr("The subscriptions could not be read"), error->toUserString(),
                            tr("Try again"), [this] { Q_EMIT retryRequested(); }});
    } else {
        m_stack->showEmpty(
            {"internet-services"_L1, tr("No subscriptions yet"),
             tr("A subscription sends the events of a group, an action or an action package to a URL. Create one "
                "that points at this console's listener, and watch its events arrive."),
             tr("New subscription…"), [this] { Q_EMIT newRequested(); }});
    }
}

void SubscriptionsPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const auto subscription = m_model->at(m_filter->mapToSource(index).row());
    if (!subscription)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->addSeparator();
    menu->addAction(themedIcon("edit-copy"_L1), tr("Copy subscription id"), this,
                    [id = subscription->id.value] { QGuiApplication::clipboard()->setText(id); });
    menu->addAction(tr("Copy callback URL"), this,
                    [url = subscription->callbackUrl] { QGuiApplication::clipboard()->setText(url); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace ui
