// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ImportDialog.h"

#include "base/Redaction.h"
#include "listener/EventDerivation.h"
#include "models/Text.h"
#include "ui/BusyBar.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/TextDelegate.h"
#include "ui/ViewSetup.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int plural(qint64 number) // as tr() takes it
{
    return int(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

ImportDialog::ImportDialog(const Session &session, const QString &file, QWidget *parent)
    : QDialog(parent), m_name(base::oneLine(QFileInfo(file).fileName(), 80)), m_findings(new QStandardItemModel(this)),
      m_state(new QLabel), m_busy(new BusyBar), m_problem(new Problem(u"importProblem"_s)), m_view(new QTreeView),
      m_close(new QPushButton)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import events"));
    m_state->setObjectName(u"importState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setText(tr("Reading %1…", "%1 is a file's name").arg(m_name));
    m_findings->setHorizontalHeaderLabels({tr("Line"), tr("Why it is left out")});
    setUpTree(*m_view, u"importFindings"_s, tr("Lines that are left out"));
    m_view->setModel(m_findings);
    m_view->setItemDelegate(new TextDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->hide(); // until there is one
    m_close->setObjectName(u"importClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addWidget(m_state);
    column->addWidget(m_busy);
    column->addWidget(m_problem);
    column->addWidget(m_view, 1);
    column->addStretch();
    column->addLayout(buttons);
    resize(64 * Grid, 24 * Grid);
    keepFitting(*this);

    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    setBusy(true);
    // The schemas may be read for this: elsewhere.
    const auto prepared = base::runOn(*QThreadPool::globalInstance(), [&validator = session.validator] {
        return base::Result<store::Derivation>(listener::derivationWith(validator));
    });
    base::then(prepared, this, [this, &store = session.store, file](const base::Result<store::Derivation> &derivation) {
        if (derivation)
            start(store, file, *derivation);
    });
}

void ImportDialog::start(store::EventStore &store, const QString &file, const store::Derivation &derivation)
{
    m_importer =
        std::make_unique<delivery::Importer>(store, file, delivery::EventReading{derivation, &listener::eventIdOf});
    connect(m_importer.get(), &delivery::Importer::found, this, &ImportDialog::addFinding);
    connect(m_importer.get(), &delivery::Importer::progressed, this, [this](qint64 done, qint64 total) {
        m_busy->setProgress(total > 0 ? int(done * 100 / total) : 0, total > 0 ? 100 : 0);
    });
    m_importing = m_importer->start();
    base::then(m_importing, this, [this](const base::Result<delivery::ImportOutcome> &outcome) { take(outcome); });
}

ImportDialog::~ImportDialog()
{
    m_importing.cancel();
}

void ImportDialog::addFinding(qint64 line, const QString &reason)
{
    if (m_findings->rowCount() >= MostFindings)
        return; // counted in the outcome
    m_findings->appendRow({new QStandardItem(locale().toString(line)), new QStandardItem(models::cellText(reason))});
    if (m_view->isVisible())
        return;
    m_view->show();
    resize(width(), qMax(height(), 56 * Grid));
}

void ImportDialog::take(const base::Result<delivery::ImportOutcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        m_state->setText(tr("%1 was not imported whole.", "%1 is a file's name").arg(m_name));
        if (outcome.error().kind == base::Error::Kind::Cancelled)
            m_problem->setHint(tr("What came so far stays. Import the same file again to go on."));
        else if (outcome.error().kind == base::Error::Kind::InvalidInput)
            m_problem->setText(tr("The file is neither NDJSON of this program nor HAR. Choose another one."));
        else
            m_problem->setText(outcome.error().toUserString());
        return;
    }
    QStringList said{tr("%n event(s) of %1 are new here.", "%1 is a file's name", plural(outcome->added)).arg(m_name)};
    if (outcome->known > 0)
        said.append(tr("%n were there already.", nullptr, plural(outcome->known)));
    if (outcome->deliveries > 0)
        said.append(tr("%n delivery(s) of events that were there are new.", nullptr, plural(outcome->deliveries)));
    if (outcome->skipped > 0)
        said.append(tr("%n record(s) are no events.", nullptr, plural(outcome->skipped)));
    if (outcome->masked)
        said.append(tr("The file is masked: phone numbers, names and the like in it are pseudonyms."));
    m_state->setText(said.join(u'\n'));
    if (outcome->found > m_findings->rowCount())
        m_problem->setHint(tr("%n line(s) are left out; the first %1 are shown.", nullptr, plural(outcome->found))
                               .arg(locale().toString(m_findings->rowCount())));
    else if (outcome->found > 0)
        m_problem->setHint(tr("%n line(s) are left out.", nullptr, plural(outcome->found)));
}

void ImportDialog::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_close->setText(busy ? tr("Give up") : tr("Close"));
}

void ImportDialog::reject()
{
    if (m_importing.isRunning())
        m_importing.cancel();
    else
        QDialog::reject();
}

} // namespace ui
