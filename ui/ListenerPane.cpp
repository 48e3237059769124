// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerPane.h"

#include "listener/Listener.h"
#include "store/EventStore.h"
#include "ui/Banner.h"
#include "ui/CopyButton.h"
#include "ui/EventsPane.h"
#include "ui/Icons.h"
#include "ui/Inspector.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

using ListenerState = listener::Listener::State;

ListenerPane::ListenerPane(Program &program, QWidget *parent)
    : QWidget(parent), m_program(program), m_icon(new StateIcon), m_state(new QLabel), m_url(new QLineEdit),
      m_copy(new CopyButton(tr("Callback URL"), [this] { return m_url->text(); })), m_toggle(new QPushButton),
      m_banner(new Banner), m_events(new EventsPane), m_inspector(new Inspector),
      m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->setObjectName(u"listenerSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_events);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_events->setMinimumWidth(30 * Grid);
    m_inspector->setMinimumWidth(30 * Grid);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_banner);
    column->addWidget(m_splitter, 1);

    connect(m_toggle, &QPushButton::clicked, this, &ListenerPane::toggle);
    connect(m_events, &EventsPane::eventSelected, m_inspector, &Inspector::inspect);
    connect(m_events, &EventsPane::startRequested, this, &ListenerPane::start);
    connect(m_events, &EventsPane::newRequested, this, &ListenerPane::newRequested);
    updateState();
}

QWidget *ListenerPane::makeBar()
{
    m_state->setObjectName(u"listenerState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_url->setObjectName(u"listenerUrl"_s);
    m_url->setAccessibleName(tr("Callback URL"));
    m_url->setReadOnly(true);
    m_copy->setObjectName(u"copyListenerUrl"_s);
    m_toggle->setObjectName(u"listenerToggle"_s);

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Grid, HalfGrid, Grid, HalfGrid);
    row->setSpacing(Grid);
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addWidget(m_url, 1);
    row->addWidget(m_copy);
    row->addWidget(m_toggle);
    return bar;
}

void ListenerPane::setSession(const Session *session)
{
    if (m_session) {
        disconnect(&m_session->listener, nullptr, this, nullptr);
        disconnect(&m_session->store, nullptr, this, nullptr);
    }
    m_session = session;
    m_banner->clear();
    m_events->setSession(session);
    m_inspector->setSession(session);
    if (session) {
        connect(&session->listener, &listener::Listener::stateChanged, this, &ListenerPane::updateState);
        connect(&session->store, &store::EventStore::failed, this, [this](const base::Error &error) {
            m_banner->showFailure(
                tr("Events can't be stored now, so they are not acknowledged and the service will send them "
                   "again. %1",
                   "%1: a sentence that says why")
                    .arg(error.toUserString()));
        });
        connect(&session->store, &store::EventStore::recovered, this, [this] { m_banner->clear(); });
        connect(&session->store, &store::EventStore::cleared, m_inspector, &Inspector::clear);
    }
    updateState();
}

void ListenerPane::showFailure(const base::Error &error)
{
    m_banner->showFailure(
        tr("The listener could not be started. %1", "%1: a sentence that says why").arg(error.toUserString()),
        tr("Try again"), [this] { start(); });
}

void ListenerPane::inspect(qint64 id)
{
    m_events->select(id);
    m_inspector->inspect(id); // also where its row is not loaded
}

void ListenerPane::start()
{
    m_banner->clear();
    base::then(m_program.startListener(), this, [this](const base::Result<QUrl> &url) {
        if (!url && m_session && url.error().kind != base::Error::Kind::Cancelled)
            showFailure(url.error());
    });
}

void ListenerPane::toggle()
{
    if (!m_session)
        return;
    if (m_session->listener.state() == ListenerState::Stopped) {
        start();
        return;
    }
    base::then(m_program.stopListener(), this, [this](const base::Result<> &stopped) {
        if (!stopped && m_session && stopped.error().kind != base::Error::Kind::Cancelled)
            m_banner->showFailure(stopped.error().toUserString());
    });
}

void ListenerPane::updateState()
{
    const ListenerState state = m_session ? m_session->listener.state() : ListenerState::Stopped;
    const bool listening = state == ListenerState::Listening;
    switch (state) {
    case ListenerState::Stopped:
        m_icon->setState(State::Off);
        m_state->setText(tr("Stopped", "the listener"));
        break;
    case ListenerState::Starting:
        m_icon->setState(State::Busy);
        m_state->setText(tr("Starting…", "the listener"));
        break;
    case ListenerState::Listening:
        m_icon->setState(State::Ok);
        m_state->setText(tr("Listening", "the listener"));
        break;
    case ListenerState::Stopping:
        m_icon->setState(State::Busy);
        m_state->setText(tr("Stopping…", "the listener"));
        break;
    }
    m_url->setText(listening ? m_session->listener.url().toString(QUrl::FullyEncoded) : QString());
    m_url->setPlaceholderText(tr("The callback URL is shown here while the listener runs"));
    m_url->setCursorPosition(0);
    m_copy->setEnabled(listening);
    const bool stopped = state == ListenerState::Stopped;
    m_toggle->setText(stopped ? tr("Start") : tr("Stop"));
    m_toggle->setIcon(themedIcon(stopped ? "media-playback-start"_L1 : "media-playback-stop"_L1));
    m_toggle->setAccessibleName(stopped ? tr("Start the listener") : tr("Stop the listener"));
    m_toggle->setEnabled(m_session && (stopped || listening));
    m_events->listenerChanged();
}

QSize ListenerPane::sizeHint() const
{
    return {100 * Grid, 38 * Grid};
}

} // namespace ui
