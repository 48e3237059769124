// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OverviewStrip.h"

#include "base/Clock.h"
#include "models/Text.h"
#include "subscriptions/Catalogue.h"
#include "ui/Look.h"
#include "ui/Program.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using subscriptions::Catalogue;

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_pause(new QPushButton), m_cancel(new QPushButton(tr("Cancel"))),
      m_continue(new QPushButton), m_journal(new QPushButton(tr("Journal…"))), m_seen(new QPushButton(tr("Seen")))
{
    setObjectName(u"overviewStrip"_s);
    setAccessibleName(tr("Overview of all objects"));
    m_text->setObjectName(u"overviewText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_pause->setObjectName(u"overviewPause"_s);
    m_cancel->setObjectName(u"overviewCancel"_s);
    m_cancel->setToolTip(tr("Keep what was read, and read the rest another time"));
    m_continue->setObjectName(u"overviewContinue"_s);
    m_journal->setObjectName(u"overviewJournal"_s);
    m_journal->setToolTip(tr("Who changed what, and when it was noticed"));
    m_seen->setObjectName(u"overviewSeen"_s);
    m_seen->setToolTip(tr("Take the marks away; the journal keeps what they say"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Grid, HalfGrid, Grid, HalfGrid);
    row->setSpacing(Grid);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_pause, m_cancel, m_continue, m_journal, m_seen})
        row->addWidget(button);
    m_delay.setSingleShot(true);
    m_delay.setInterval(ShowAfter);
    m_tick.setInterval(60s);
    connect(&m_delay, &QTimer::timeout, this, &OverviewStrip::refresh);
    connect(&m_tick, &QTimer::timeout, this, &OverviewStrip::showProgress);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->catalogue.setPaused(!m_session->catalogue.isPaused());
    });
    connect(m_cancel, &QPushButton::clicked, this, &OverviewStrip::cancelRequested);
    connect(m_continue, &QPushButton::clicked, this, &OverviewStrip::continueRequested);
    connect(m_journal, &QPushButton::clicked, this, &OverviewStrip::journalRequested);
    connect(m_seen, &QPushButton::clicked, this, [this] {
        if (m_session)
            m_session->catalogue.clearMarks();
    });
    hide();
}

void OverviewStrip::setSession(const Session *session)
{
    if (m_session)
        disconnect(&m_session->catalogue, nullptr, this, nullptr);
    m_session = session;
    m_delay.stop();
    m_tick.stop();
    if (!session) {
        hide();
        m_telling = Telling::Nothing;
        return;
    }
    m_tick.start();
    connect(&session->catalogue, &Catalogue::refreshProgress, this, &OverviewStrip::showProgress);
    connect(&session->catalogue, &Catalogue::refreshPaused, this, &OverviewStrip::showProgress);
    connect(&session->catalogue, &Catalogue::refreshFinished, this, &OverviewStrip::refresh);
    connect(&session->catalogue, &Catalogue::marksChanged, this, &OverviewStrip::showProgress);
    showProgress();
}

QString OverviewStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

QString OverviewStrip::progressText() const
{
    const Catalogue &catalogue = m_session->catalogue;
    const int done = catalogue.objectsDone();
    const int total = catalogue.objectsTotal();
    if (catalogue.isPaused())
        return tr("Paused at %1 of %n object(s).", nullptr, total).arg(done);
    if (total > 0 && catalogue.refreshFailures() > 0)
        return tr("Reading %1 of %n object(s)… %2 could not be read so far.", nullptr, total)
            .arg(done)
            .arg(catalogue.refreshFailures());
    const QString reading =
        total == 0 ? tr("Reading the groups…") : tr("Reading %1 of %n object(s)…", nullptr, total).arg(done);
    const QDateTime before = catalogue.refreshedAt();
    if (!before.isValid())
        return reading;
    return tr("As of %1. %2", "%1: such as: 3 hours ago; %2: a sentence")
        .arg(models::relativeText(before, m_session->clock.now()), reading);
}

//! Once nothing is read any more: what is left to do; "" where there is nothing.
QString OverviewStrip::leftText() const
{
    const Catalogue &catalogue = m_session->catalogue;
    if (catalogue.refreshFailures() > 0)
        return tr("%n object(s) could not be read; the tree marks them.", nullptr, catalogue.refreshFailures());
    if (!catalogue.canContinue())
        return {};
    if (!catalogue.refreshedAt().isValid())
        return tr("Not every object was read.");
    return tr("As of %1. Not every object was read since.", "%1: such as: 3 hours ago")
        .arg(models::relativeText(catalogue.refreshedAt(), m_session->clock.now()));
}

//! What others did; "" where they did nothing.
QString OverviewStrip::marksText() const
{
    const int marked = m_session->catalogue.marked();
    const qsizetype gone = m_session->catalogue.gone().size();
    if (marked == 0 && gone == 0)
        return {};
    return tr("Others changed something at the service since your last look: %n subscription(s) new or changed, %1 "
              "gone.",
              "%1: a number of subscriptions", marked)
        .arg(gone);
}

void OverviewStrip::showProgress()
{
    if (isHidden() && m_session->catalogue.isRefreshing()) {
        if (!m_delay.isActive())
            m_delay.start();
        return;
    }
    refresh();
}

void OverviewStrip::refresh()
{
    const Catalogue &catalogue = m_session->catalogue;
    const bool reading = catalogue.isRefreshing();
    if (!reading)
        m_delay.stop();
    const QString left = reading ? QString() : leftText();
    const bool marks = !reading && left.isEmpty();
    const QString text = reading ? progressText() : marks ? marksText() : left;
    m_text->setText(text);
    m_pause->setVisible(reading);
    m_pause->setText(catalogue.isPaused() ? tr("Continue") : tr("Pause"));
    m_pause->setToolTip(catalogue.isPaused() ? tr("Read on") : tr("Ask nothing more for now; what is read stays"));
    m_cancel->setVisible(reading);
    m_continue->setVisible(!reading && !marks);
    m_journal->setVisible(marks);
    m_seen->setVisible(marks);
    m_continue->setText(catalogue.refreshFailures() > 0 ? tr("Try again") : tr("Continue"));
    m_continue->setToolTip(tr("Read what was left unread, and nothing else"));
    setVisible(!text.isEmpty());
    const Telling telling = text.isEmpty() ? Telling::Nothing
        : catalogue.isPaused()             ? Telling::Paused
        : reading                          ? Telling::Reading
        : marks                            ? Telling::Marks
                                           : Telling::Left;
    if (std::exchange(m_telling, telling) != telling && telling != Telling::Nothing)
        announce();
}

//! To a screen reader: when it becomes something else, not at every object.
void OverviewStrip::announce()
{
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(m_text->text());
}

} // namespace ui
