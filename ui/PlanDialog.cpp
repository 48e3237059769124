// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PlanDialog.h"

#include "base/Clock.h"
#include "base/Redaction.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ObjectsLoad.h"
#include "ui/BusyBar.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using subscriptions::ObjectsLoad;
using subscriptions::Plan;
using subscriptions::Reading;

namespace {

constexpr qsizetype MostShown = 500; // of one line, and of the lines

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QStringList linesOf(const QList<subscriptions::Remark> &remarks)
{
    QStringList lines;
    for (const subscriptions::Remark &remark : remarks)
        lines.append(base::oneLine(remark.text(), MostShown));
    return lines;
}

} // namespace

PlanDialog::PlanDialog(const Session &session, const QString &file, QWidget *parent)
    : QDialog(parent), m_session(session), m_file(file), m_icon(new StateIcon), m_text(new QLabel),
      m_remarks(new QPlainTextEdit), m_busy(new BusyBar), m_again(makeButton(u"againButton"_s, tr("Try again"))),
      m_continue(makeButton(u"continueButton"_s, tr("Show the changes"))),
      m_close(makeButton(u"closeButton"_s, tr("Close")))
{
    setObjectName(u"planDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Plan from a file"));
    makeLayout();
    connect(m_again, &QPushButton::clicked, this, &PlanDialog::read);
    connect(m_continue, &QPushButton::clicked, this, &PlanDialog::hand);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    read();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::makeLayout()
{
    m_text->setObjectName(u"planText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside its icon, also where there are no remarks below
    m_remarks->setObjectName(u"planRemarks"_s);
    m_remarks->setAccessibleName(tr("What is to be said about the file"));
    m_remarks->setReadOnly(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Grid);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    buttons->addWidget(m_continue);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid);
    column->addLayout(head);
    column->addWidget(m_remarks, 1);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    resize(80 * Grid, 36 * Grid);
}

void PlanDialog::read()
{
    m_load.reset();
    m_notes.clear();
    m_changes.clear();
    showBusy(tr("%1 is read…", "%1: a file's name").arg(base::oneLine(QFileInfo(m_file).fileName())));
    const auto reading = base::runOn(*QThreadPool::globalInstance(),
                                     [file = m_file] { return subscriptions::readSubscriptionsFile(file); });
    base::then(reading, this, [this](const base::Result<Reading> &read) {
        if (read)
            ask(*read);
        else
            showRemarks(State::Error, tr("The file can't be read. Check that it is there and that you may read it."),
                        {base::oneLine(read.error().detail, MostShown)});
    });
}

void PlanDialog::ask(const Reading &reading)
{
    m_notes = linesOf(reading.notes);
    if (!reading.isSound()) {
        showRemarks(State::Error, tr("The file can't be used as it is. Correct it, then try again."),
                    linesOf(reading.problems) + m_notes);
        return;
    }
    m_entries = reading.entries;
    const QList<kaizala::ObjectRef> objects = subscriptions::objectsOf(m_entries);
    showBusy(tr("The service is asked about %n object(s)…", nullptr, int(objects.size())));
    m_load = std::make_unique<ObjectsLoad>(m_session.catalogue, objects);
    connect(m_load.get(), &ObjectsLoad::progress, m_busy, &BusyBar::setProgress);
    connect(m_load.get(), &ObjectsLoad::finished, this, &PlanDialog::compare);
    m_load->start();
}

void PlanDialog::compare()
{
    if (!m_load->failures().isEmpty()) {
        QStringList lines;
        for (const ObjectsLoad::Failure &failure : m_load->failures().first(qMin(m_load->failures().size(), MostShown)))
            lines.append(base::oneLine(tr("%1: %2", "an object's id, and a sentence that says why")
                                           .arg(failure.object.id, failure.error.toUserString()),
                                       MostShown));
        showRemarks(State::Error,
                    tr("Not everything could be read from the service, so nothing was compared. Try again."), lines);
        return;
    }
    const auto planning = base::runOn(
        *QThreadPool::globalInstance(),
        [entries = m_entries, there = m_session.catalogue.subscriptions(),
         now = m_session.clock.now()]() -> base::Result<Plan> { return subscriptions::planOf(entries, there, now); });
    base::then(planning, this, [this](const base::Result<Plan> &plan) {
        if (plan)
            take(*plan);
    });
}

void PlanDialog::take(const Plan &plan)
{
    m_notes += linesOf(plan.notes);
    for (const subscriptions::Change &change : plan.withoutToken)
        m_notes.append(
            base::oneLine(tr("%1: left out, because it needs a callback token, and a file holds none. Edit it here.",
                             "%1: a callback URL")
                              .arg(change.before ? change.before->callbackUrl : change.draft.callbackUrl),
                          MostShown));
    if (!plan.problems.isEmpty()) {
        showRemarks(State::Error, tr("The file can't be used as it is. Correct it, then try again."),
                    linesOf(plan.problems) + m_notes);
        return;
    }
    m_changes = plan.changes;
    if (!m_changes.isEmpty() && m_notes.isEmpty()) {
        hand();
    } else if (!m_changes.isEmpty()) {
        showRemarks(State::Note, tr("Before you see what would be changed, read this."), m_notes);
    } else if (plan.isEmpty()) {
        showRemarks(State::Ok, tr("The service has what the file says. There is nothing to change."), m_notes);
    } else {
        showRemarks(State::Warning, tr("Nothing can be changed from here."), m_notes);
    }
}

void PlanDialog::hand()
{
    const QList<subscriptions::Change> changes = m_changes;
    accept();
    Q_EMIT planned(changes);
}

void PlanDialog::showBusy(const QString &text)
{
    m_icon->setState(State::Busy);
    m_text->setText(text);
    m_remarks->clear();
    m_remarks->hide();
    m_busy->setProgress(0, 0);
    m_busy->setBusy(true);
    m_again->hide();
    m_continue->hide();
    m_close->setText(tr("Cancel"));
}

void PlanDialog::showRemarks(State state, const QString &text, const QStringList &lines)
{
    m_busy->setBusy(false);
    m_icon->setState(state);
    m_text->setText(text);
    m_remarks->setPlainText(lines.first(qMin(lines.size(), MostShown)).join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
    m_again->setVisible(state == State::Error);
    m_continue->setVisible(!m_changes.isEmpty());
    m_close->setText(m_changes.isEmpty() ? tr("Close") : tr("Cancel"));
    m_close->setFocus();
}

} // namespace ui
