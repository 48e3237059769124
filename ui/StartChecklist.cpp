// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StartChecklist.h"

#include "listener/Listener.h"
#include "listener/Runner.h"
#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"
#include "ui/Actions.h"
#include "ui/Caption.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

StartChecklist::StartChecklist(Actions &actions, QSettings &settings, QWidget *parent)
    : QFrame(parent), m_settings(settings)
{
    setObjectName(u"startChecklist"_s);
    setAccessibleName(tr("First steps"));
    setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Grid, HalfGrid, HalfGrid, HalfGrid);
    row->setSpacing(Grid);
    m_progress = new Caption;
    m_progress->setObjectName(u"checklistProgress"_s);
    row->addWidget(m_progress);
    const QList<std::pair<QString, QAction *>> steps{
        {tr("Connect an account", "a step of the first round"), actions.signIn},
        {tr("Start the listener", "a step of the first round"), actions.toggleListener},
        {tr("Create a subscription that reaches it", "a step of the first round; it: the listener"), actions.create},
        {tr("Receive an event", "a step of the first round"), actions.testEvent}};
    const QList<QString> names{u"stepAccount"_s, u"stepListening"_s, u"stepSubscription"_s, u"stepEvent"_s};
    for (int step = 0; step < Steps; ++step) {
        Item item;
        item.icon = new StateIcon;
        item.text = steps.at(step).first;
        item.button = new QPushButton(item.text);
        item.button->setObjectName(names.at(step));
        item.button->setFlat(true);
        item.button->setToolTip(steps.at(step).second->whatsThis());
        connect(item.button, &QPushButton::clicked, steps.at(step).second, &QAction::trigger);
        item.icon->setToolTip(item.text);
        row->addWidget(item.icon);
        row->addWidget(item.button);
        m_items.append(item);
    }
    row->addStretch(1);
    auto *away = new QToolButton;
    away->setObjectName(u"closeChecklist"_s);
    away->setAutoRaise(true);
    away->setIcon(themedIcon("window-close"_L1));
    away->setToolTip(tr("Don't show the first steps any more"));
    away->setAccessibleName(away->toolTip());
    connect(away, &QToolButton::clicked, this, &StartChecklist::close);
    row->addWidget(away);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &StartChecklist::look);
    hide();
}

QString StartChecklist::closedKey() const
{
    return u"firstSteps/%1"_s.arg(m_session->accountId);
}

void StartChecklist::setSession(const Session *session)
{
    if (m_session) {
        disconnect(&m_session->runner, nullptr, this, nullptr);
        disconnect(&m_session->catalogue, nullptr, this, nullptr);
        disconnect(&m_session->store, nullptr, this, nullptr);
    }
    m_session = session;
    m_soon.stop();
    m_hasEvents = false;
    hide();
    // The sandbox opens with everything done: there is nothing to lead through.
    if (!session || session->sandbox || m_settings.value(closedKey()).toBool())
        return;
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&session->runner, &listener::Runner::changed, this, soon);
    connect(&session->runner, &listener::Runner::inboxesChanged, this, soon);
    connect(&session->catalogue, &subscriptions::Catalogue::subscriptionsChanged, this, soon);
    connect(&session->store, &store::EventStore::changed, this, soon);
    for (int step = 0; step < Steps; ++step)
        show(Step(step), false);
    setVisible(true);
    look();
}

void StartChecklist::look()
{
    if (!m_session)
        return;
    show(Account, true);
    show(Listening, m_session->runner.phase() == listener::Runner::Phase::Listening);
    QSet<QString> urls;
    for (const listener::Inbox &inbox : m_session->runner.inboxes())
        urls.insert(m_session->runner.urlOf(inbox).toString(QUrl::FullyEncoded));
    const auto all = m_session->catalogue.subscriptions();
    show(Subscription,
         std::any_of(all.begin(), all.end(), [&urls](const auto &one) { return urls.contains(one.callbackUrl); }));
    show(Event, m_hasEvents);
    if (!m_hasEvents)
        countEvents();
}

void StartChecklist::countEvents()
{
    base::then(m_session->store.count({}), this, [this, session = m_session](const base::Result<qint64> &stored) {
        if (m_session != session || !stored || *stored == 0)
            return;
        m_hasEvents = true;
        show(Event, true);
    });
}

void StartChecklist::show(Step step, bool done)
{
    m_items[step].done = done;
    m_items[step].icon->setState(done ? State::Ok : State::Off);
    m_items[step].icon->setAccessibleName(done ? tr("%1: done", "a step of the first round").arg(m_items[step].text)
                                               : m_items[step].text);
    int count = 0;
    bool next = true; // only the first that is open has words: the line is short in every language
    for (const Item &item : std::as_const(m_items)) {
        item.button->setVisible(!item.done && next);
        next = next && item.done;
        count += item.done ? 1 : 0;
    }
    m_progress->setText(tr("First steps: %1 of %2 done", "both are numbers")
                            .arg(locale().toString(count), locale().toString(int(Steps))));
    // The last tick is to be seen; the next start shows the line no more.
    if (count == Steps)
        m_settings.setValue(closedKey(), true);
}

bool StartChecklist::isDone(Step step) const
{
    return m_items.at(step).done;
}

void StartChecklist::close()
{
    if (m_session)
        m_settings.setValue(closedKey(), true);
    hide();
}

} // namespace ui
