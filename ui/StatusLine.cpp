// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StatusLine.h"

#include "base/Redaction.h"
#include "listener/Runner.h"
#include "store/EventStore.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_listenerIcon(new StateIcon), m_listener(new QLabel), m_account(new QLabel),
      m_stored(new QLabel)
{
    for (QLabel *label : {m_listener, m_account, m_stored})
        label->setTextFormat(Qt::PlainText);
    m_listener->setObjectName(u"statusListener"_s);
    m_account->setObjectName(u"statusAccount"_s);
    m_stored->setObjectName(u"statusStored"_s);
    auto *listener = new QWidget;
    auto *row = new QHBoxLayout(listener);
    row->setContentsMargins(Grid, 0, Grid, 0);
    row->setSpacing(HalfGrid);
    row->addWidget(m_listenerIcon);
    row->addWidget(m_listener);
    for (QLabel *label : {m_account, m_stored})
        label->setContentsMargins(Grid, 0, Grid, 0);
    addPermanentWidget(m_account);
    addPermanentWidget(listener);
    addPermanentWidget(m_stored);
    m_recount.setSingleShot(true);
    m_recount.setInterval(500ms);
    connect(&m_recount, &QTimer::timeout, this, &StatusLine::count);
    setSession(nullptr);
}

void StatusLine::setSession(const Session *session, const QString &accountName)
{
    if (m_session) {
        disconnect(&m_session->runner, nullptr, this, nullptr);
        disconnect(&m_session->store, nullptr, this, nullptr);
    }
    m_session = session;
    m_account->setText(base::oneLine(accountName, 40));
    m_stored->clear();
    m_listenerIcon->setVisible(session);
    showListener();
    if (!session)
        return;
    connect(&session->runner, &listener::Runner::changed, this, &StatusLine::showListener);
    const auto recount = [this] {
        if (!m_recount.isActive())
            m_recount.start();
    };
    connect(&session->store, &store::EventStore::changed, this, recount);
    connect(&session->store, &store::EventStore::cleared, this, recount);
    connect(&session->store, &store::EventStore::removed, this, recount);
    count();
}

void StatusLine::say(const QString &sentence)
{
    showMessage(sentence, 6000);
}

void StatusLine::showListener()
{
    using Phase = listener::Runner::Phase;
    if (!m_session) {
        m_listener->clear();
        return;
    }
    switch (m_session->runner.phase()) {
    case Phase::Stopped:
        m_listenerIcon->setState(State::Off);
        m_listener->setText(tr("Listener stopped"));
        break;
    case Phase::Listening:
        m_listenerIcon->setState(State::Ok);
        m_listener->setText(tr("Listening"));
        break;
    case Phase::Waiting:
        m_listenerIcon->setState(State::Warning);
        m_listener->setText(tr("Listener waits for %1", "%1 is an address of this computer")
                                .arg(m_session->runner.settings().address.toString()));
        break;
    case Phase::Starting:
    case Phase::Stopping:
        m_listenerIcon->setState(State::Busy);
        m_listener->setText(tr("Listener changing…"));
        break;
    }
}

void StatusLine::count()
{
    if (!m_session)
        return;
    base::then(m_session->store.count({}), this, [this](const base::Result<qint64> &stored) {
        if (!m_session)
            return;
        if (!stored)
            m_stored->setText(tr("Events can't be counted"));
        else if (*stored > std::numeric_limits<int>::max())
            m_stored->setText(QLocale().toString(*stored));
        else
            m_stored->setText(tr("%n event(s) stored", nullptr, int(*stored)));
    });
}

} // namespace ui
