// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DiffDialog.h"

#include "models/EventTexts.h"
#include "schema/Validator.h"
#include "store/PreviousEvent.h"
#include "ui/BusyBar.h"
#include "ui/Caption.h"
#include "ui/DiffDelegate.h"
#include "ui/ElidedLabel.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/TimeText.h"
#include "ui/ViewSetup.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using inspect::Change;
using inspect::PayloadTree;
using models::DiffModel;

namespace {

//! The example that comes first in the schema of \a eventType. Errors: NotFound.
base::Result<QByteArray> exampleOf(const schema::SchemaSet &schemas, const QString &eventType)
{
    const schema::EventSchema *known = schemas.find(eventType);
    if (!known || known->examples.isEmpty())
        return base::fail(base::Error::Kind::NotFound, u"no schema has an example of it"_s);
    return QJsonDocument(known->examples.first()).toJson(QJsonDocument::Compact);
}

QString describe(const store::EventRow &row)
{
    const QString sentence = models::summaryText(row);
    return DiffDialog::tr("%1  ·  %2", "an event: when it came, and what it says")
        .arg(exactTime(row.receivedAt), sentence.isEmpty() ? models::eventTypeText(row) : sentence);
}

} // namespace

DiffDialog::DiffDialog(const Session &session, const DiffRequest &request, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new DiffModel(this)), m_with(request.with),
      m_before(new ElidedLabel), m_after(new ElidedLabel), m_onlyChanges(new QCheckBox(tr("&Only changes"))),
      m_busy(new BusyBar), m_table(new QTableView), m_count(new Caption), m_problem(new Problem(u"problemLabel"_s)),
      m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"diffDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare events"));
    makeLayout();
    connect(m_onlyChanges, &QCheckBox::toggled, m_model, &DiffModel::setOnlyChanges);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);

    m_busy->setBusy(true);
    const auto content = base::andThen(read(request), this, [this](const Sides &sides) {
        m_before->setText(
            sides.before
                ? describe(sides.before->row)
                : tr("The example in the schema of %1", "an event type").arg(models::eventTypeText(sides.after.row)));
        m_after->setText(describe(sides.after.row));
        return compare(sides);
    });
    base::then(content, this, [this](const base::Result<DiffModel::Content> &made) {
        m_busy->setBusy(false);
        if (!made) {
            fail(made.error());
            return;
        }
        m_model->setContent(*made);
        showCount();
    });
}

DiffDialog::~DiffDialog() = default;

void DiffDialog::makeLayout()
{
    setUpTable(*m_table, u"diffTable"_s, tr("Differences"));
    m_table->setItemDelegate(new DiffDelegate(m_table));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(m_model);
    static constexpr std::pair<int, int> Widths[] = {
        {DiffModel::What, 20}, {DiffModel::Field, 28}, {DiffModel::Before, 31}, {DiffModel::After, 31}};
    for (const auto &[column, width] : Widths)
        m_table->setColumnWidth(column, width * Grid);
    m_before->setObjectName(u"diffBefore"_s);
    m_after->setObjectName(u"diffAfter"_s);
    m_count->setObjectName(u"diffCount"_s);
    m_onlyChanges->setObjectName(u"onlyChangesBox"_s);
    m_onlyChanges->setChecked(true);
    m_onlyChanges->setToolTip(tr("Leave out the fields that are the same on both sides"));
    m_close->setAutoDefault(false);

    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(Grid);
    sides->setVerticalSpacing(HalfGrid);
    sides->addWidget(new Caption(tr("Before")), 0, 0);
    sides->addWidget(m_before, 0, 1);
    sides->addWidget(new Caption(tr("After")), 1, 0);
    sides->addWidget(m_after, 1, 1);
    sides->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_onlyChanges);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addLayout(sides);
    column->addWidget(m_busy);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(116 * Grid, 60 * Grid);
    m_table->setFocus();
}

base::Pending<DiffDialog::Sides> DiffDialog::read(const DiffRequest &request)
{
    return base::andThen(m_session.store.detail(request.event), this,
                         [this, request](const store::EventDetail &event) -> base::Pending<Sides> {
                             if (request.with == DiffRequest::With::Example)
                                 return base::ready<Sides>(Sides{std::nullopt, event});
                             return readOther(event, request);
                         });
}

base::Pending<DiffDialog::Sides> DiffDialog::readOther(const store::EventDetail &event, const DiffRequest &request)
{
    const base::Pending<store::EventDetail> other = request.with == DiffRequest::With::Other
        ? m_session.store.detail(request.other)
        : store::previousEvent(m_session.store, event.row, this);
    return base::andThen(other, this, [event](const store::EventDetail &found) {
        const bool isOlder = found.row.receivedAt != event.row.receivedAt ? found.row.receivedAt < event.row.receivedAt
                                                                          : found.row.id < event.row.id;
        return base::ready<Sides>(isOlder ? Sides{found, event} : Sides{event, found});
    });
}

base::Pending<DiffModel::Content> DiffDialog::compare(const Sides &sides)
{
    return base::runOn(*QThreadPool::globalInstance(),
                       [sides, schemas = m_session.validator.schemas()]() -> base::Result<DiffModel::Content> {
                           const base::Result<QByteArray> before =
                               sides.before ? sides.before->body : exampleOf(schemas, sides.after.row.eventType);
                           if (!before)
                               return base::fail(before.error());
                           const base::Result<PayloadTree> was = PayloadTree::read(*before);
                           const base::Result<PayloadTree> is = PayloadTree::read(sides.after.body);
                           if (!was || !is)
                               return base::fail(was ? is.error() : was.error());
                           return DiffModel::contentOf(inspect::compare(*was, *is, {.unchanged = true}));
                       });
}

void DiffDialog::fail(const base::Error &error)
{
    const bool isMissing = error.kind == base::Error::Kind::NotFound;
    if (error.kind == base::Error::Kind::Protocol)
        m_problem->setText(tr("One of the two bodies is no JSON, so it has no fields to compare. (%1)",
                              "%1: what a parser says about it")
                               .arg(error.detail));
    else if (isMissing && m_with == DiffRequest::With::Previous)
        m_problem->setText(tr("No event before this one has its type and object. Select two events to compare them."));
    else if (isMissing && m_with == DiffRequest::With::Example)
        m_problem->setText(tr("No schema has an example of this event type."));
    else
        m_problem->setText(
            tr("The events could not be compared. %1", "%1: a sentence that says why").arg(error.toUserString()));
}

void DiffDialog::showCount()
{
    const int added = m_model->count(Change::Added);
    const int removed = m_model->count(Change::Removed);
    const int changed = m_model->count(Change::Changed);
    QStringList words;
    if (added + removed + changed == 0)
        words.append(tr("Both say the same"));
    if (added > 0)
        words.append(tr("%n added", "fields", added));
    if (removed > 0)
        words.append(tr("%n removed", "fields", removed));
    if (changed > 0)
        words.append(tr("%n changed", "fields", changed));
    if (const int always = m_model->volatileCount(); always > 0)
        words.append(tr("%n of these as always", "fields that change in every event", always));
    m_count->setText(words.join(u" · "_s));
    if (m_model->more() > 0)
        m_problem->setHint(tr("%n more field(s) are not shown.", nullptr, int(m_model->more())));
    else if (!m_model->isWhole())
        m_problem->setHint(tr("The events hold more values than can be compared; there may be more differences."));
}

} // namespace ui
