// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ChangesDialog.h"

#include "models/ChangesModel.h"
#include "models/Roles.h"
#include "subscriptions/Catalogue.h"
#include "ui/BusyBar.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/StateDelegates.h"
#include "ui/StateIcon.h"
#include "ui/ViewSetup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::ChangesModel;
using subscriptions::Change;
using subscriptions::ChangeRun;
using RunState = subscriptions::ChangeRun::State;

namespace {

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

int deletionsOf(const QList<ChangeRun::Row> &rows)
{
    return int(
        std::ranges::count_if(rows, [](const ChangeRun::Row &row) { return row.change.kind == Change::Kind::Delete; }));
}

} // namespace

ChangesDialog::ChangesDialog(const Session &session, const QList<Change> &changes, Begin begin, QWidget *parent)
    : QDialog(parent), m_session(session), m_icon(new StateIcon), m_text(new QLabel), m_busy(new BusyBar),
      m_table(new QTableView), m_problem(new Problem(u"problemLabel"_s)),
      m_undo(makeButton(u"undoButton"_s, tr("Undo"))), m_retry(makeButton(u"retryButton"_s, tr("Retry failed"))),
      m_close(makeButton(u"closeButton"_s, tr("Close"))), m_start(makeButton(u"startButton"_s, {})),
      m_stop(makeButton(u"stopButton"_s, tr("Stop")))
{
    setObjectName(u"changesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_undo->setToolTip(tr("Take back what was done"));
    m_retry->setToolTip(tr("Make those once more that failed or were not begun"));
    m_stop->setToolTip(tr("Begin no other; what is under way comes to its end"));
    makeLayout();
    connect(m_start, &QPushButton::clicked, this, &ChangesDialog::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run->stop(); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_run->retryFailed(); });
    connect(m_undo, &QPushButton::clicked, this, &ChangesDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    take(changes);
    if (begin == Begin::AtOnce && m_deletions == 0)
        start();
    else
        m_close->setFocus();
}

ChangesDialog::~ChangesDialog() = default;

void ChangesDialog::makeLayout()
{
    setUpTable(*m_table, u"changesTable"_s, tr("Changes"));
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(ChangesModel::Outcome, new ChangeStateDelegate(m_table));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"changesText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_retry);
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    resize(116 * Grid, 52 * Grid);
}

void ChangesDialog::take(const QList<Change> &changes)
{
    m_table->setModel(nullptr);
    m_model.reset();
    m_run = std::make_unique<ChangeRun>(m_session.catalogue, m_session.clock, changes);
    m_deletions = deletionsOf(m_run->rows());
    m_model = std::make_unique<ChangesModel>(*m_run, m_session.catalogue);
    m_table->setModel(m_model.get());
    static constexpr std::pair<int, int> Widths[] = {{ChangesModel::Outcome, 13},
                                                     {ChangesModel::What, 10},
                                                     {ChangesModel::Object, 17},
                                                     {ChangesModel::Callback, 24},
                                                     {ChangesModel::Why, 24}};
    for (const auto &[column, width] : Widths)
        m_table->setColumnWidth(column, width * Grid);
    m_begun = false;
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesDialog::showProblem);
    connect(m_run.get(), &ChangeRun::rowChanged, this, &ChangesDialog::showState);
    connect(m_run.get(), &ChangeRun::finished, this, &ChangesDialog::showState);
    connect(m_run.get(), &ChangeRun::finished, m_close, qOverload<>(&QWidget::setFocus));
    showState();
}

void ChangesDialog::start()
{
    m_begun = true;
    m_run->start();
    showState();
}

void ChangesDialog::undo()
{
    const QList<Change> back = m_run->toUndo();
    take(back);
    start(); // pressing "Undo" is the agreement
}

QString ChangesDialog::question() const
{
    const int all = int(m_run->rows().size());
    if (m_deletions == all)
        return tr("Delete %n subscription(s)? Their events are not sent any more; those received stay here. You can "
                  "take it back as long as this console is open.",
                  nullptr, all);
    if (m_deletions > 0)
        return tr("Make these changes? %n subscription(s) will be deleted.", nullptr, m_deletions);
    return tr("Make %n change(s)?", nullptr, all);
}

QString ChangesDialog::progress() const
{
    const int all = int(m_run->rows().size());
    const int done = m_run->count(RunState::Done);
    const int failed = m_run->count(RunState::Failed);
    const int stopped = m_run->count(RunState::Stopped);
    if (m_run->isRunning())
        return tr("%1 of %2 changes are done…", "while they are made").arg(done).arg(all);
    if (done == all)
        return tr("%n change(s) done.", nullptr, all);
    if (stopped == 0)
        return tr("%1 of %2 changes are done, %3 failed.").arg(done).arg(all).arg(failed);
    return tr("%1 of %2 changes are done, %3 failed, %4 were not begun.").arg(done).arg(all).arg(failed).arg(stopped);
}

void ChangesDialog::showState()
{
    const bool running = m_run->isRunning();
    const int all = int(m_run->rows().size());
    const int done = m_run->count(RunState::Done);
    const int open = m_run->count(RunState::Failed) + m_run->count(RunState::Stopped);
    const bool asking = !m_begun;
    setWindowTitle(m_deletions == all ? tr("Delete subscriptions") : tr("Change subscriptions"));
    m_text->setText(asking ? question() : progress());
    m_icon->setState(asking        ? (m_deletions > 0 ? State::Warning : State::Note)
                         : running ? State::Busy
                         : open    ? State::Error
                                   : State::Ok);
    m_start->setText(m_deletions == all ? tr("Delete %n subscription(s)", "a button", all)
                                        : tr("Make %n change(s)", "a button", all));
    m_start->setVisible(asking);
    m_start->setEnabled(all > 0);
    m_stop->setVisible(running);
    m_stop->setEnabled(running && m_run->count(RunState::Waiting) > 0);
    m_close->setText(asking ? tr("Cancel") : tr("Close"));
    m_start->setDefault(asking && m_deletions == 0); // Enter does not delete
    m_close->setDefault(!asking && !running);
    m_table->setColumnHidden(ChangesModel::Problem, m_run->count(RunState::Failed) == 0); // room for the others
    m_retry->setVisible(!asking && !running && open > 0);
    m_undo->setVisible(!asking && !running && done > 0);
    m_busy->setBusy(running);
    m_busy->setProgress(done + open, all);
    showProblem();
}

void ChangesDialog::showProblem()
{
    const auto problemOf = [this](int row) {
        return m_model->index(row, ChangesModel::Problem).data(models::CopyRole).toString();
    };
    QString problem;
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        problem = problemOf(current.row());
    else
        for (int row = 0; row < m_model->rowCount() && problem.isEmpty() && !m_run->isRunning(); ++row)
            problem = problemOf(row);
    m_problem->setText(problem);
}

void ChangesDialog::done(int result)
{
    if (m_begun) {
        m_run->stop();
        QList<Change> retry;
        for (const ChangeRun::Row &row : m_run->rows()) {
            if (row.state == RunState::Failed || row.state == RunState::Stopped)
                retry.append(row.change);
        }
        Q_EMIT ended(m_run->count(RunState::Done), m_run->count(RunState::Failed), m_run->toUndo(), retry);
    }
    QDialog::done(result);
}

} // namespace ui
