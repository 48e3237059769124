// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SubscriptionsPane.h"

#include "base/Redaction.h"
#include "models/LastSeen.h"
#include "models/SubscriptionsFilter.h"
#include "models/SubscriptionsModel.h"
#include "subscriptions/Catalogue.h"
#include "ui/Banner.h"
#include "ui/BusyBar.h"
#include "ui/ColumnMenu.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/OverviewStrip.h"
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
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using models::SubscriptionsModel;

SubscriptionsPane::SubscriptionsPane(QWidget *parent)
    : QWidget(parent), m_bar(new SubscriptionsFilterBar), m_busy(new BusyBar), m_banner(new Banner),
      m_table(new QTableView), m_overview(new OverviewStrip)
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
    m_columns = new ColumnMenu(*m_table->horizontalHeader(), this);
    m_bar->setColumnMenu(m_columns);
    m_bar->setSearched(m_table);
    m_stack = new PageStack(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_busy);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_overview); // below: the rows stay where they are when it comes and goes

    m_hosts.setSingleShot(true);
    m_hosts.setInterval(300ms);
    connect(&m_hosts, &QTimer::timeout, this, [this] {
        if (m_model)
            m_bar->setHosts(m_model->hosts());
    });
    connect(m_overview, &OverviewStrip::cancelRequested, this, &SubscriptionsPane::cancelRequested);
    connect(m_overview, &OverviewStrip::continueRequested, this, &SubscriptionsPane::continueRequested);
    connect(m_overview, &OverviewStrip::journalRequested, this, &SubscriptionsPane::journalRequested);
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
    connect(m_bar, &SubscriptionsFilterBar::hostChanged, m_filter.get(), [this](const QString &host) {
        m_filter->setHost(host);
        updateState();
    });
    connect(m_bar, &SubscriptionsFilterBar::typeChanged, m_filter.get(),
            [this](const std::optional<kaizala::ObjectType> &type) {
                m_filter->setType(type);
                updateState();
            });
    connect(m_bar, &SubscriptionsFilterBar::changeChanged, m_filter.get(),
            [this](const std::optional<subscriptions::ServiceChange::Kind> &kind) {
                m_wantsGone = kind == subscriptions::ServiceChange::Kind::Gone;
                m_filter->setChange(kind);
                updateState();
            });
}

void SubscriptionsPane::setSession(const Session *session)
{
    m_table->setModel(nullptr);
    m_filter.reset();
    m_model.reset();
    m_lastSeen.reset();
    m_kept.clear();
    m_error.reset();
    m_awaited.reset();
    m_scope = {};
    m_wantsGone = false;
    m_session = session;
    m_banner->clear();
    m_busy->setBusy(false);
    m_bar->clear();
    m_bar->setHosts({});
    m_overview->setSession(session);
    if (session)
        connectSession();
    updateState();
}

void SubscriptionsPane::connectSession()
{
    m_lastSeen = std::make_unique<models::LastSeen>(m_session->store);
    m_model = std::make_unique<SubscriptionsModel>(m_session->catalogue, m_session->clock);
    m_model->setLastSeen(m_lastSeen.get());
    m_filter = std::make_unique<models::SubscriptionsFilter>(*m_model);
    m_table->setModel(m_filter.get());
    arrangeColumns();
    connectFilter();
    connectRows();
    const auto *catalogue = &m_session->catalogue;
    connect(catalogue, &subscriptions::Catalogue::refreshProgress, this, [this](int done, int total) {
        m_busy->setBusy(true);
        m_busy->setProgress(done, total);
        updateState();
    });
    connect(catalogue, &subscriptions::Catalogue::refreshFinished, this, &SubscriptionsPane::updateState);
    connect(catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, &SubscriptionsPane::updateState);
    connect(catalogue, &subscriptions::Catalogue::marksChanged, this, [this] {
        if (m_wantsGone)
            updateState();
    });
}

void SubscriptionsPane::arrangeColumns()
{
    // In the order they are shown in, and how wide.
    static constexpr std::pair<int, int> Columns[] = {
        {SubscriptionsModel::HealthColumn, 16}, {SubscriptionsModel::Object, 18},
        {SubscriptionsModel::Events, 15},       {SubscriptionsModel::Callback, 24},
        {SubscriptionsModel::Expires, 14},      {SubscriptionsModel::LastEvent, 14},
        {SubscriptionsModel::Duplicates, 12},   {SubscriptionsModel::ChangeMark, 11},
        {SubscriptionsModel::Type, 12},         {SubscriptionsModel::TokenSet, 13},
        {SubscriptionsModel::Context, 14},      {SubscriptionsModel::Created, 16}};
    QHeaderView *header = m_table->horizontalHeader();
    int place = 0;
    for (const auto &[column, width] : Columns) {
        header->moveSection(header->visualIndex(column), place++);
        m_table->setColumnWidth(column, qMax(width * Grid, header->sectionSizeHint(column))); // a long heading's
    }
    // The details say these, too; the column menu brings them back.
    for (const int column : {SubscriptionsModel::Type, SubscriptionsModel::TokenSet, SubscriptionsModel::Context,
                             SubscriptionsModel::Created})
        header->setSectionHidden(column, true);
    m_columns->rememberDefaults();
}

void SubscriptionsPane::connectRows()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubscriptionsPane::selectionChanged);
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model.get()), static_cast<QAbstractItemModel *>(m_filter.get())}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &SubscriptionsPane::updateState);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SubscriptionsPane::updateState);
        connect(model, &QAbstractItemModel::modelReset, this, &SubscriptionsPane::updateState);
    }
    connect(m_filter.get(), &QAbstractItemModel::modelAboutToBeReset, this, &SubscriptionsPane::keepSelection);
    connect(m_filter.get(), &QAbstractItemModel::modelReset, this, &SubscriptionsPane::restoreSelection);
    const auto later = [this] {
        if (!m_hosts.isActive())
            m_hosts.start();
    };
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, later);
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, later);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, later);
}

void SubscriptionsPane::keepSelection()
{
    m_kept = selectedIds();
}

//! What a filter leaves of the selection stays selected.
void SubscriptionsPane::restoreSelection()
{
    if (m_kept.isEmpty())
        return;
    const QSet<kaizala::SubscriptionId> kept(m_kept.cbegin(), m_kept.cend());
    m_kept.clear();
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row <= m_filter->rowCount(); ++row) {
        const bool isKept = row < m_filter->rowCount()
            && kept.contains(m_model->rowAt(m_filter->mapToSource(m_filter->index(row, 0)).row()).subscription.id);
        if (isKept && first < 0)
            first = row;
        if (isKept || first < 0)
            continue;
        selection.select(m_filter->index(first, 0), m_filter->index(row - 1, m_filter->columnCount() - 1));
        first = -1;
    }
    if (selection.isEmpty()) {
        Q_EMIT selectionChanged(); // a reset does not tell it
        return;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
}

void SubscriptionsPane::setAccountToken(subscriptions::AccountToken token)
{
    if (m_model)
        m_model->setAccountToken(token);
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
    } else if (const auto gone = m_session->catalogue.gone(); m_wantsGone && !gone.isEmpty()) {
        showGone(gone);
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

//! What is gone has no row: it is named here, and the journal has the rest and can bring it back.
void SubscriptionsPane::showGone(const QList<subscriptions::ServiceChange> &gone)
{
    constexpr qsizetype MostNamed = 5;
    QStringList lines;
    for (const subscriptions::ServiceChange &one : gone.last(qMin(gone.size(), MostNamed)))
        lines.append(tr("%1 → %2", "an object's name, and the URL its events went to")
                         .arg(base::oneLine(one.objectName, 60),
                              base::oneLine(one.before ? one.before->callbackUrl : QString(), 60)));
    if (const qsizetype rest = gone.size() - lines.size(); rest > 0)
        lines.append(tr("and %n more", "subscriptions", int(rest)));
    lines.append(tr("The journal says more about them and can bring them back."));
    m_stack->showEmpty({"view-history"_L1,
                        tr("%n subscription(s) gone since your last look", nullptr, int(gone.size())),
                        lines.join(u'\n'), tr("Journal…"), [this] { Q_EMIT journalRequested(); }});
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
    menu->setToolTipsVisible(true); // they say why a command is off
    menu->addActions(m_rowActions);
    menu->addSeparator();
    menu->addAction(themedIcon("edit-copy"_L1), tr("Copy subscription id"), this,
                    [id = subscription->id.value] { QGuiApplication::clipboard()->setText(id); });
    menu->addAction(tr("Copy callback URL"), this,
                    [url = subscription->callbackUrl] { QGuiApplication::clipboard()->setText(url); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace ui
