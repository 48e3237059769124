// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DetailsPane.h"

#include "base/Clock.h"
#include "kaizala/EventType.h"
#include "models/EventTexts.h"
#include "models/PairsModel.h"
#include "models/SubscriptionTexts.h"
#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/Health.h"
#include "ui/CallbackCheckView.h"
#include "ui/Caption.h"
#include "ui/ElidedLabel.h"
#include "ui/FactsGrid.h"
#include "ui/Look.h"
#include "ui/PageStack.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"
#include "ui/TextDelegate.h"
#include "ui/TimeText.h"
#include "ui/ViewSetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

QLabel *plainLabel(const QFont &font, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(font);
    return label;
}

QString eventTypesText(const QStringList &eventTypes)
{
    constexpr qsizetype MostNamed = 30; // a service may send any number
    const QStringList every = kaizala::allEventTypeNames();
    const bool all = std::all_of(every.begin(), every.end(), [&eventTypes](const QString &name) {
        return eventTypes.contains(name, Qt::CaseInsensitive);
    });
    if (all && eventTypes.size() == every.size())
        return DetailsPane::tr("all %n", "event types", int(every.size()));
    return wrappable(QLocale().createSeparatedList(eventTypes.first(qMin(eventTypes.size(), MostNamed))));
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_name(new ElidedLabel), m_healthIcon(new StateIcon),
      m_health(plainLabel(font(), u"detailsHealth"_s)), m_why(new Caption), m_check(new QPushButton),
      m_checkView(new CallbackCheckView), m_facts(new FactsGrid), m_eventTypes(plainLabel(font(), u"detailsEvents"_s)),
      m_noEvents(new Caption(tr("None received yet."))),
      m_eventsModel(new models::PairsModel({tr("Received"), tr("Type"), tr("Summary")}, this)), m_events(new QTableView)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makePage());
    m_stack = new PageStack(scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_reload.setSingleShot(true);
    m_reload.setInterval(250ms);
    connect(&m_reload, &QTimer::timeout, this, &DetailsPane::loadEvents);
    connect(m_events, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.row() < m_eventIds.size())
            Q_EMIT eventActivated(m_eventIds.at(index.row()));
    });
    connect(m_check, &QPushButton::clicked, this, &DetailsPane::checkCallback);
    connect(m_checkView, &CallbackCheckView::busyChanged, m_check, &QWidget::setDisabled);
    refresh();
}

QWidget *DetailsPane::makePage()
{
    m_why->setWordWrap(true);
    m_name->setObjectName(u"detailsName"_s);
    m_name->setFont(titleFont(font()));
    m_why->setObjectName(u"detailsWhy"_s);
    m_check->setObjectName(u"detailsCheck"_s);
    m_check->setToolTip(tr("Ask the callback as the service does, and show what it answers"));
    m_facts->addRow(u"detailsObject"_s, tr("Object"));
    m_facts->addRow(u"detailsObjectId"_s, tr("Object id"), FactsGrid::Copy::Yes);
    m_facts->addRow(u"detailsId"_s, tr("Subscription id"), FactsGrid::Copy::Yes);
    m_facts->addRow(u"detailsCallback"_s, tr("Callback URL"), FactsGrid::Copy::Yes);
    m_facts->addRow(u"detailsToken"_s, tr("Callback token"), FactsGrid::Copy::Secret);
    m_facts->addRow(u"detailsContext"_s, tr("Context"), FactsGrid::Copy::Yes);
    m_facts->addWrapped(u"detailsCreated"_s, tr("Created"));
    m_facts->addWrapped(u"detailsValidUntil"_s, tr("Valid until"));
    m_eventTypes->setContentsMargins(0, HalfGrid, 0, 0);
    m_facts->addRow(tr("Events"), m_eventTypes);

    setUpTable(*m_events, u"lastEventsTable"_s, tr("Latest events of this subscription"));
    m_events->setModel(m_eventsModel);
    m_events->setItemDelegate(new TextDelegate(m_events));
    m_events->horizontalHeader()->hide();
    m_events->setColumnWidth(0, 8 * Grid);
    m_events->setColumnWidth(1, 15 * Grid);
    m_events->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_events->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *health = new QHBoxLayout;
    health->setSpacing(Grid);
    health->addWidget(m_healthIcon, 0, Qt::AlignTop);
    health->addWidget(m_health, 1);
    auto *latest = new QLabel(tr("Latest events"));
    latest->setFont(titleFont(font()));

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Grid + HalfGrid, Grid + HalfGrid, Grid + HalfGrid, Grid);
    column->setSpacing(HalfGrid);
    column->addWidget(m_name);
    column->addLayout(health);
    column->addWidget(m_why);
    column->addWidget(m_check, 0, Qt::AlignLeft);
    column->addWidget(m_checkView);
    column->addSpacing(Grid);
    column->addWidget(m_facts);
    column->addSpacing(Grid + HalfGrid);
    column->addWidget(latest);
    column->addWidget(m_noEvents);
    column->addWidget(m_events);
    column->addStretch(1);
    return page;
}

void DetailsPane::setSession(const Session *session)
{
    ++m_generation;
    m_session = session;
    m_ids.clear();
    m_token = subscriptions::AccountToken::Usable;
    m_checkView->clear();
    m_reload.stop();
    if (session) {
        const auto reloadSoon = [this] {
            if (!m_reload.isActive())
                m_reload.start();
        };
        connect(&session->store, &store::EventStore::changed, this, reloadSoon);
        connect(&session->store, &store::EventStore::cleared, this, reloadSoon);
        connect(&session->catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, &DetailsPane::refresh);
        connect(&session->catalogue, &subscriptions::Catalogue::objectsChanged, this, &DetailsPane::refresh);
        connect(&session->catalogue, &subscriptions::Catalogue::callbacksChanged, this, &DetailsPane::refresh);
    }
    refresh();
}

void DetailsPane::showSubscriptions(const QList<kaizala::SubscriptionId> &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    ++m_generation;
    m_checkView->clear();
    takeEvents({}, {});
    refresh();
    loadEvents();
}

void DetailsPane::setAccountToken(subscriptions::AccountToken token)
{
    m_token = token;
    refresh();
}

QSize DetailsPane::sizeHint() const
{
    return {40 * Grid, 30 * Grid};
}

void DetailsPane::refresh()
{
    const auto subscription =
        m_session && m_ids.size() == 1 ? m_session->catalogue.subscription(m_ids.first()) : std::nullopt;
    if (subscription) {
        take(*subscription);
        m_stack->showContent();
    } else if (m_ids.size() > 1) {
        m_stack->showEmpty({"view-list-details"_L1,
                            tr("%n subscription(s) selected", nullptr, int(m_ids.size())),
                            tr("Select a single one to see its details."),
                            {},
                            {}});
    } else {
        m_stack->showEmpty({"view-list-details"_L1,
                            tr("No subscription selected"),
                            tr("Select one in the table to see its details and how healthy it is."),
                            {},
                            {}});
    }
}

void DetailsPane::take(const kaizala::Subscription &subscription)
{
    const QDateTime now = m_session->clock.now();
    const auto object = m_session->catalogue.object(subscription.object);
    m_name->setText(object && !object->name.isEmpty() ? object->name : subscription.object.id);
    showHealth(subscription, now);
    m_facts->setValue(u"detailsObject"_s, models::objectTypeText(subscription.object.type));
    m_facts->setValue(u"detailsObjectId"_s, subscription.object.id);
    m_facts->setValue(u"detailsId"_s, subscription.id.value);
    m_facts->setValue(u"detailsCallback"_s, subscription.callbackUrl);
    m_facts->setValue(u"detailsToken"_s,
                      !subscription.hasCallbackToken() ? tr("not set", "the callback token")
                                                       : tr("•••••••• (set)", "the callback token"));
    m_facts->setSecret(u"detailsToken"_s, subscription.callbackToken);
    m_facts->setValue(u"detailsContext"_s, subscription.context);
    m_facts->setValue(u"detailsCreated"_s, timeWithDistance(subscription.createdAt, now));
    m_facts->setValue(u"detailsValidUntil"_s, timeWithDistance(subscription.validUntil, now));
    m_eventTypes->setText(eventTypesText(subscription.eventTypes));
}

void DetailsPane::showHealth(const kaizala::Subscription &subscription, const QDateTime &now)
{
    using subscriptions::Health;
    const auto failure = m_session->catalogue.callbackFailure(subscription.callbackUrl);
    const auto health = subscriptions::healthOf(subscription, now, m_token, failure);
    m_healthIcon->setState(stateOf(health.health));
    m_health->setText(subscriptions::displayName(health.health));
    m_why->setText(wrappable(health.why)); // it may hold what a service said
    m_why->setVisible(!health.why.isEmpty());
    m_check->setText(failure ? tr("Check again", "the callback") : tr("Check callback"));
    m_check->setVisible(failure || health.health == Health::Disabled);
}

//! What comes of it is noted by the catalogue, for every subscription with this callback.
void DetailsPane::checkCallback()
{
    if (m_session && m_ids.size() == 1) {
        if (const auto subscription = m_session->catalogue.subscription(m_ids.first()))
            m_checkView->check(m_session->callbackCheck, subscription->callbackUrl);
    }
}

void DetailsPane::loadEvents()
{
    const auto subscription =
        m_session && m_ids.size() == 1 ? m_session->catalogue.subscription(m_ids.first()) : std::nullopt;
    if (!subscription)
        return;
    store::EventFilter bySubscription;
    bySubscription.subscriptionId = subscription->id.value;
    store::EventFilter byObject;
    byObject.objectId = subscription->object.id;

    const auto *session = m_session;
    const quint64 generation = ++m_generation;
    // The oldest services do not say which subscription an event is for: then the object's events are the best there
    // is.
    auto found = base::andThen(session->store.page(bySubscription, 0, MostEvents), this,
                               [this, session, generation, byObject](const QList<store::EventRow> &rows) {
                                   if (!rows.isEmpty() || generation != m_generation)
                                       return base::ready<QList<store::EventRow>>(rows);
                                   return session->store.page(byObject, 0, MostEvents);
                               });
    base::then(found, this, [this, generation](const base::Result<QList<store::EventRow>> &rows) {
        if (generation != m_generation || !rows)
            return; // the events' own pane says why they can't be read
        QList<qint64> ids;
        QList<QStringList> lines;
        for (const store::EventRow &row : *rows) {
            ids.append(row.id);
            lines.append(
                {QLocale().toString(row.receivedAt.toLocalTime(), tr("HH:mm:ss", "a time, as QLocale reads it")),
                 models::eventTypeText(row), models::summaryText(row)});
        }
        takeEvents(ids, lines);
    });
}

void DetailsPane::takeEvents(const QList<qint64> &ids, const QList<QStringList> &rows)
{
    m_eventIds = ids;
    m_eventsModel->setRows(rows);
    m_noEvents->setVisible(rows.isEmpty());
    m_events->setVisible(!rows.isEmpty());
    m_events->setFixedHeight(int(rows.size()) * m_events->verticalHeader()->defaultSectionSize());
}

} // namespace ui
