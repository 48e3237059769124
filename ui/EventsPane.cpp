// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EventsPane.h"

#include "base/Clock.h"
#include "listener/Runner.h"
#include "models/EventsModel.h"
#include "models/InboxesModel.h"
#include "store/QueryChange.h"
#include "subscriptions/Catalogue.h"
#include "ui/BusyBar.h"
#include "ui/ColumnMenu.h"
#include "ui/EventComparison.h"
#include "ui/EventPins.h"
#include "ui/EventValueMenu.h"
#include "ui/FilterChips.h"
#include "ui/Form.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/PageStack.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/QueryMark.h"
#include "ui/QuerySuggestions.h"
#include "ui/SchemaDraft.h"
#include "ui/StateDelegates.h"
#include "ui/TimelineControl.h"
#include "ui/TimelineStrip.h"
#include "ui/ViewSetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using models::EventsModel;

namespace {

QString nameOf(const subscriptions::Catalogue &catalogue, const QString &objectId)
{
    using kaizala::ObjectType;
    for (const ObjectType type : {ObjectType::Group, ObjectType::Action, ObjectType::ActionPackage}) {
        if (const auto object = catalogue.object({type, objectId}))
            return object->name;
    }
    return {};
}

QString inboxNameOf(const listener::Runner &runner, const QString &path)
{
    const QList<listener::Inbox> &all = runner.inboxes();
    for (const listener::Inbox &one : all) {
        if (one.path == path)
            return models::InboxesModel::nameOf(one, &one == &all.first());
    }
    return {};
}

} // namespace

EventsPane::EventsPane(QWidget *parent)
    : QWidget(parent), m_filter(makeFilterEdit(tr("Filter events"))), m_problem(new Problem(u"eventsFilterProblem"_s)),
      m_chips(new FilterChips(*m_filter)), m_timeline(new TimelineControl(*m_filter, this)), m_busy(new BusyBar),
      m_table(new QTableView)
{
    m_filter->setObjectName(u"eventsFilter"_s);
    //: the words before the colons are not translated
    m_filter->setPlaceholderText(tr("Filter, such as: type:JobResponse from:+91* since:2h invalid \"late delivery\""));

    setUpTable(*m_table, u"eventsTable"_s, tr("Events"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_filter->setSearched(m_table);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(EventsModel::Received, new PinDelegate(m_table));
    m_table->setItemDelegateForColumn(EventsModel::Schema, new VerdictDelegate(m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_stack = new PageStack(m_table);
    m_columns = new ColumnMenu(*m_table->horizontalHeader(), this);
    m_values = new EventValueMenu(*m_table, *m_filter);
    m_pins = new EventPins(*m_table);
    m_comparison = new EventComparison(*m_table);
    m_draft = new SchemaDraft(*m_table);
    m_suggestions = new QuerySuggestions(*m_filter);
    connect(m_values, &EventValueMenu::testEventRequested, this, &EventsPane::testEventRequested);

    m_toNewest = new QPushButton(themedIcon("go-top"_L1), {}, m_table);
    m_toNewest->setObjectName(u"newEventsButton"_s);
    m_toNewest->setAccessibleName(tr("Go to the newest events"));
    m_toNewest->hide();

    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(Grid, HalfGrid, Grid, HalfGrid);
    bar->setSpacing(HalfGrid);
    auto *line = new QHBoxLayout;
    line->setSpacing(HalfGrid);
    line->addWidget(m_filter, 1);
    line->addWidget(&m_timeline->button());
    bar->addLayout(line);
    bar->addWidget(m_problem);
    bar->addWidget(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(&m_timeline->strip());
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);

    connect(m_draft, &SchemaDraft::failed, m_problem, &Problem::setText);
    connect(m_pins, &EventPins::failed, this, [this](const base::Error &error) {
        m_problem->setText(tr("It could not be pinned. %1", "%1: a sentence that says why").arg(error.toUserString()));
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, &EventsPane::readFilter);
    connect(&m_typing, &QTimer::timeout, this, &EventsPane::readFilter);
    connect(m_toNewest, &QPushButton::clicked, this, &EventsPane::follow);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventsPane::scrolled);
}

EventsPane::~EventsPane() = default;

void EventsPane::setSession(const Session *session)
{
    m_pins->setSession(nullptr, nullptr);
    m_comparison->setSession(nullptr);
    m_draft->setSession(nullptr);
    m_values->setModel(nullptr);
    m_suggestions->setSession(session);
    if (m_session)
        disconnect(&m_session->runner, nullptr, this, nullptr);
    m_table->setModel(nullptr);
    m_model.reset();
    m_error.reset();
    m_loaded = false;
    m_new = 0;
    m_held = false;
    m_toNewest->hide();
    m_timeline->setSession(session);
    m_filter->clear();
    m_chips->setQuery({});
    m_problem->setText({});
    m_typing.stop();
    m_session = session;
    if (session)
        connectSession();
    updateState();
}

void EventsPane::connectSession()
{
    const auto *catalogue = &m_session->catalogue;
    m_model = std::make_unique<EventsModel>(m_session->store,
                                            [catalogue](const QString &id) { return nameOf(*catalogue, id); });
    m_table->setModel(m_model.get());
    static constexpr std::pair<int, int> Widths[] = {{EventsModel::Received, 17},      {EventsModel::Type, 17},
                                                     {EventsModel::Object, 14},        {EventsModel::From, 12},
                                                     {EventsModel::SummaryColumn, 28}, {EventsModel::Deliveries, 5},
                                                     {EventsModel::Schema, 11},        {EventsModel::Inbox, 14}};
    for (const auto &[column, width] : Widths)
        m_table->setColumnWidth(column, width * Grid);
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(EventsModel::Schema), 1);
    header->moveSection(header->visualIndex(EventsModel::From), header->visualIndex(EventsModel::SummaryColumn));

    connectInboxes();
    m_columns->rememberDefaults();
    m_pins->setSession(m_session, m_model.get());
    m_comparison->setSession(m_session);
    m_draft->setSession(m_session);
    m_values->setModel(m_model.get());

    connect(catalogue, &subscriptions::Catalogue::objectsChanged, m_model.get(), &EventsModel::objectNamesChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        m_held = row.isValid();
        if (const auto event = row.isValid() ? m_model->at(row.row()) : std::nullopt)
            Q_EMIT eventSelected(event->id);
    });
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &EventsPane::updateState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &EventsPane::updateState);
    connect(m_model.get(), &EventsModel::loaded, this, [this] {
        m_loaded = true;
        m_error.reset();
        m_busy->setBusy(false);
        updateState();
    });
    connect(m_model.get(), &EventsModel::failed, this, [this](const base::Error &error) {
        m_error = error;
        m_busy->setBusy(false);
        updateState();
    });
    m_busy->setBusy(true);
    m_model->reload();
    m_timeline->setFilter(m_model->filter(), {});
}

// With one inbox the column says nothing; it comes with the second one, and goes when somebody hides it.
void EventsPane::connectInboxes()
{
    const listener::Runner *runner = &m_session->runner;
    m_model->setInboxNames([runner](const QString &path) { return inboxNameOf(*runner, path); });
    m_severalInboxes = runner->inboxes().size() > 1;
    m_table->setColumnHidden(EventsModel::Inbox, !m_severalInboxes);
    connect(runner, &listener::Runner::inboxesChanged, this, [this, runner] {
        const bool several = runner->inboxes().size() > 1;
        if (several && !m_severalInboxes)
            m_table->setColumnHidden(EventsModel::Inbox, false);
        m_severalInboxes = several;
        m_model->inboxNamesChanged();
    });
}

void EventsPane::readFilter()
{
    m_typing.stop();
    if (!m_model)
        return;
    store::QueryPlace wrongAt;
    const auto filter = store::EventFilter::parse(m_filter->text(), m_session->clock.now(), {}, &wrongAt);
    m_problem->setText(filter ? QString() : filter.error().toUserString());
    markWrong(*m_filter, wrongAt);
    if (!filter)
        return;
    m_new = 0;
    m_toNewest->hide();
    m_held = false;
    m_busy->setBusy(true);
    m_model->setFilter(*filter);
    m_timeline->setFilter(*filter, m_filter->text());
    m_chips->setQuery(m_filter->text());
    Q_EMIT queryApplied(m_filter->text());
}

void EventsPane::setSettings(QSettings *settings)
{
    m_timeline->setSettings(settings);
}

void EventsPane::narrow(const QString &term, bool shows)
{
    setQuery(shows ? store::queryShowing(m_filter->text(), term) : store::queryHiding(m_filter->text(), term));
}

void EventsPane::setQuery(const QString &query)
{
    m_filter->setText(query);
    readFilter();
}

QString EventsPane::query() const
{
    return m_filter->text();
}

void EventsPane::select(qint64 id)
{
    if (const QModelIndex row = m_model ? m_model->indexOf(id) : QModelIndex(); row.isValid()) {
        m_table->selectRow(row.row());
        m_table->scrollTo(row);
    }
}

void EventsPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EventsPane::rowsInserted(int first, int last)
{
    updateState();
    QScrollBar *bar = m_table->verticalScrollBar();
    if (first != 0 || (bar->value() == 0 && !m_held))
        return; // an older page, or the newest is in sight: the view shows what came by itself
    // What the user looks at stays where it is. The view knows its new length only after this signal.
    const int came = last - first + 1;
    m_new += came;
    m_toNewest->setText(tr("%n new event(s)", nullptr, m_new));
    m_toNewest->adjustSize();
    m_toNewest->move((m_table->width() - m_toNewest->width()) / 2, m_table->horizontalHeader()->height() + HalfGrid);
    m_toNewest->show();
    m_toNewest->raise();
    QMetaObject::invokeMethod(
        this, [this, came] { afterArrival(came); }, Qt::QueuedConnection);
}

void EventsPane::afterArrival(int came)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setValue(bar->value() + came);
    if (bar->value() == 0)
        scrolled(); // there is room for all
}

//! Back to the newest, and on with them.
void EventsPane::follow()
{
    m_held = false;
    m_table->scrollToTop();
    scrolled();
}

void EventsPane::scrolled()
{
    if (m_table->verticalScrollBar()->value() > 0)
        return;
    // Where somebody scrolls up to the newest, what comes may be shown again.
    m_held = false;
    m_new = 0;
    m_toNewest->hide();
}

void EventsPane::listenerChanged()
{
    updateState();
}

void EventsPane::updateState()
{
    if (!m_model || m_model->rowCount() > 0)
        m_stack->showContent();
    else if (m_error)
        m_stack->showEmpty({"network-disconnect"_L1, tr("The events could not be read"), m_error->toUserString(),
                            tr("Try again"), [this] {
                                m_busy->setBusy(true);
                                m_model->reload();
                            }});
    else if (!m_loaded)
        m_stack->showContent();
    else if (!m_filter->text().trimmed().isEmpty())
        m_stack->showEmpty(
            {"view-filter"_L1, tr("No match"), tr("No event fits the filter."), tr("Clear filter"), [this] {
                 m_filter->clear();
                 readFilter();
             }});
    else
        showNothing();
}

void EventsPane::showNothing()
{
    using Phase = listener::Runner::Phase;
    const Phase phase = m_session->runner.phase();
    if (phase == Phase::Stopped || phase == Phase::Stopping)
        m_stack->showEmpty(
            {"network-disconnect"_L1, tr("No events yet"),
             tr("The listener is stopped. Start it, then create a subscription that points at its address."),
             tr("Start the listener"), [this] { Q_EMIT startRequested(); }});
    else
        m_stack->showEmpty(
            {"mail-receive"_L1, tr("No events yet"),
             tr("The listener is ready. Create a subscription that points at its address, and events arrive here."),
             tr("New subscription…"), [this] { Q_EMIT newRequested(); }});
}

} // namespace ui
