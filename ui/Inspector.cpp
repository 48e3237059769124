// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Inspector.h"

#include "base/Clock.h"
#include "models/EventTexts.h"
#include "models/FieldsModel.h"
#include "models/PairsModel.h"
#include "schema/FieldGuide.h"
#include "store/EventStore.h"
#include "ui/BusyBar.h"
#include "ui/Caption.h"
#include "ui/ElidedLabel.h"
#include "ui/FactsGrid.h"
#include "ui/FieldValueMenu.h"
#include "ui/Look.h"
#include "ui/PageStack.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/RawView.h"
#include "ui/StateDelegates.h"
#include "ui/TimeText.h"
#include "ui/ViewSetup.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype LargeBody = 128 * 1024; // bytes; opening thousands of fields at once takes the view too long
}

Inspector::Inspector(QWidget *parent)
    : QWidget(parent), m_headersModel(new models::PairsModel({tr("Name"), tr("Value")}, this)),
      m_deliveriesModel(new models::PairsModel({tr("Received"), tr("From"), tr("Answer")}, this)), m_busy(new BusyBar),
      m_summary(new ElidedLabel), m_verdictIcon(new StateIcon), m_line(new ElidedLabel), m_tabs(new QTabWidget),
      m_fields(new QTreeView), m_notJson(new Problem(u"notJsonLabel"_s)), m_raw(new RawView), m_headers(new QTableView),
      m_deliveries(new QTableView), m_facts(new FactsGrid)
{
    m_summary->setFont(titleFont(font()));
    m_summary->setObjectName(u"eventSummary"_s);
    m_line->setObjectName(u"eventLine"_s);

    makeFields();
    setUpTable(*m_headers, u"headersTable"_s, tr("Headers"));
    m_headers->setModel(m_headersModel);
    m_headers->setColumnWidth(0, 20 * Grid);
    m_headers->setItemDelegate(new TextDelegate(m_headers));
    auto *delivery = makeDelivery();

    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->setDocumentMode(true);
    auto *fieldsPage = new QWidget;
    auto *fieldsColumn = new QVBoxLayout(fieldsPage);
    fieldsColumn->setContentsMargins(0, 0, 0, 0);
    fieldsColumn->setSpacing(0);
    m_notJson->setContentsMargins(Grid, Grid, Grid, Grid);
    fieldsColumn->addWidget(m_notJson);
    fieldsColumn->addWidget(m_fields, 1);
    m_tabs->addTab(fieldsPage, tr("Fields"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(delivery, tr("Delivery"));

    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_verdictIcon);
    line->addWidget(m_line, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(HalfGrid);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Grid, Grid, Grid, HalfGrid);
    head->setSpacing(HalfGrid);
    head->addWidget(m_summary);
    head->addLayout(line);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);

    m_stack = new PageStack(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_busy);
    outer->addWidget(m_stack, 1);
    showNothing();
}

Inspector::~Inspector() = default;

void Inspector::makeFields()
{
    setUpTree(*m_fields, u"fieldsTree"_s, tr("Fields of the event"));
    m_fields->setItemDelegate(new TextDelegate(m_fields));
    m_fields->setItemDelegateForColumn(models::FieldsModel::Note, new SeverityDelegate(m_fields));
    m_fieldMenu = new FieldValueMenu(*m_fields);
    connect(m_fieldMenu, &FieldValueMenu::narrowRequested, this, &Inspector::narrowRequested);
}

QWidget *Inspector::makeDelivery()
{
    m_facts->addRow(u"factReceived"_s, tr("Received"));
    m_facts->addRow(u"factAnswer"_s, tr("Answered"));
    m_facts->addRow(u"factRequest"_s, tr("Request"));
    m_facts->addRow(u"factReason"_s, tr("Reason"));
    m_facts->addRow(u"factSubscription"_s, tr("Subscription"), FactsGrid::Copy::Yes);
    m_facts->addRow(u"factEvent"_s, tr("Event id"), FactsGrid::Copy::Yes);
    m_facts->addRow(u"factSize"_s, tr("Body"));
    setUpTable(*m_deliveries, u"deliveriesTable"_s, tr("Deliveries"));
    m_deliveries->setModel(m_deliveriesModel);
    m_deliveries->setItemDelegate(new TextDelegate(m_deliveries));
    m_deliveries->setColumnWidth(0, 22 * Grid);
    m_deliveries->setColumnWidth(1, 18 * Grid);

    m_deliveries->setMinimumHeight(10 * Grid);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(Grid, Grid, Grid, 0);
    facts->addWidget(m_facts);
    column->addLayout(facts);
    column->addWidget(m_deliveries, 1);
    auto *scroll = new QScrollArea; // the pane may be low
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void Inspector::setSession(const Session *session)
{
    ++m_generation;
    m_session = session;
    clear();
    m_fields->setModel(nullptr);
    delete m_fieldsModel;
    m_fieldsModel = nullptr;
    m_preparation.reset();
    if (!session)
        return;
    m_preparation = std::make_unique<EventPreparation>(session->validator.schemas());
    m_fieldsModel = new models::FieldsModel(schema::FieldGuide(session->validator.schemas()), this);
    m_fields->setModel(m_fieldsModel);
    m_fieldMenu->watch();
    m_fields->setColumnWidth(models::FieldsModel::Name, 18 * Grid);
    m_fields->setColumnWidth(models::FieldsModel::Value, 22 * Grid);
    m_fields->setColumnWidth(models::FieldsModel::Note, 26 * Grid);
    // What a value means comes right behind it, its type last.
    m_fields->header()->moveSection(m_fields->header()->visualIndex(models::FieldsModel::Note), 2);
}

void Inspector::inspect(qint64 id)
{
    if (!m_session || id == m_id)
        return;
    m_id = id;
    const quint64 generation = ++m_generation;
    m_busy->setBusy(true);
    auto ready = base::andThen(m_session->store.detail(id), this, [this, generation](const store::EventDetail &detail) {
        if (generation != m_generation)
            return base::ready<PreparedEvent>(base::fail(base::Error::cancelled()));
        return m_preparation->prepare(detail);
    });
    base::then(ready, this, [this, generation](const base::Result<PreparedEvent> &event) {
        if (generation != m_generation)
            return;
        m_busy->setBusy(false);
        if (event)
            take(*event);
        else
            fail(event.error());
    });
}

void Inspector::clear()
{
    ++m_generation;
    m_id = 0;
    m_busy->setBusy(false);
    if (m_fieldsModel)
        m_fieldsModel->clear();
    m_raw->clear();
    m_headersModel->setRows({});
    m_deliveriesModel->setRows({});
    showNothing();
}

void Inspector::take(const PreparedEvent &event)
{
    const store::EventRow &row = event.detail.row;
    const QString sentence = models::summaryText(row);
    m_summary->setText(sentence.isEmpty() ? models::eventTypeText(row) : sentence);
    m_verdictIcon->setState(stateOf(row.verdict));
    QStringList line{models::verdictText(row), models::eventTypeText(row), exactTime(row.receivedAt)};
    line.removeAll(QString());
    m_line->setText(line.join(u"  ·  "_s));
    m_notJson->setText(event.payload
                           ? QString()
                           : tr("The body is no JSON, so it has no fields. The Raw tab shows it as it came. (%1)",
                                "%1: what a parser says about it")
                                 .arg(event.notJson));
    m_fields->setVisible(event.payload.has_value());
    if (event.payload) {
        m_fieldsModel->setPayload(*event.payload, event.report, event.spelling);
        m_fields->expandToDepth(event.detail.body.size() > LargeBody ? 0 : 2);
        m_fields->scrollToTop();
    } else {
        m_fieldsModel->clear();
    }
    m_raw->setText(event.text);
    m_headersModel->setRows(models::PairsModel::rowsOf(event.detail.headers));
    takeFacts(event.detail);
    m_stack->showContent();
}

void Inspector::takeFacts(const store::EventDetail &detail)
{
    const store::EventRow &row = detail.row;
    const QLocale locale;
    m_facts->setValue(u"factReceived"_s, timeWithDistance(row.receivedAt, m_session->clock.now()));
    m_facts->setValue(u"factAnswer"_s,
                      tr("%1 after %2 ms", "an HTTP status, and how long the answer took")
                          .arg(row.status)
                          .arg(locale.toString(row.elapsedUs / 1000.0, 'f', 1)));
    m_facts->setValue(u"factRequest"_s,
                      tr("%1 %2 from %3", "an HTTP method, a path, the sender's address")
                          .arg(QString::fromLatin1(detail.method), QString::fromLatin1(detail.target), row.peer));
    m_facts->setValue(u"factReason"_s, row.reason);
    m_facts->setRowVisible(u"factReason"_s, !row.reason.isEmpty());
    m_facts->setValue(u"factSubscription"_s, row.subscriptionId);
    m_facts->setValue(u"factEvent"_s, row.eventId);
    m_facts->setValue(u"factSize"_s,
                      locale.formattedDataSize(detail.body.size(), 1, QLocale::DataSizeTraditionalFormat));
    m_deliveriesModel->setRows(models::PairsModel::rowsOf(detail.deliveries));
}

void Inspector::fail(const base::Error &error)
{
    const qint64 id = m_id;
    m_id = 0;
    m_stack->showEmpty({"network-disconnect"_L1, tr("The event could not be read"), error.toUserString(),
                        tr("Try again"), [this, id] { inspect(id); }});
}

void Inspector::showNothing()
{
    m_stack->showEmpty({"document-preview"_L1,
                        tr("No event selected"),
                        tr("Select an event in the list to see what it says, field by field."),
                        {},
                        {}});
}

} // namespace ui
