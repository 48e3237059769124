// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerPane.h"

#include "listener/Runner.h"
#include "models/ListenerTexts.h"
#include "store/EventStore.h"
#include "ui/Banner.h"
#include "ui/EventsPane.h"
#include "ui/Inspector.h"
#include "ui/ListenerBar.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StoreBanner.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using listener::Runner;

ListenerPane::ListenerPane(Program &program, QWidget *parent)
    : QWidget(parent), m_program(program), m_bar(new ListenerBar), m_trouble(new StoreBanner), m_banner(new Banner),
      m_events(new EventsPane), m_inspector(new Inspector), m_splitter(new QSplitter(Qt::Horizontal))
{
    m_trouble->setObjectName(u"storeBanner"_s);
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
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(m_trouble);
    column->addWidget(m_splitter, 1);

    connect(m_bar, &ListenerBar::toggleRequested, this, &ListenerPane::toggle);
    connect(m_bar, &ListenerBar::settingsRequested, this, &ListenerPane::settingsRequested);
    connect(m_events, &EventsPane::eventSelected, m_inspector, &Inspector::inspect);
    connect(m_inspector, &Inspector::narrowRequested, m_events, &EventsPane::narrow);
    connect(m_events, &EventsPane::startRequested, this, &ListenerPane::start);
    connect(m_events, &EventsPane::newRequested, this, &ListenerPane::newRequested);
    connect(m_events, &EventsPane::testEventRequested, this, &ListenerPane::testEventRequested);
}

void ListenerPane::setSession(const Session *session)
{
    if (m_session) {
        disconnect(&m_session->runner, nullptr, this, nullptr);
        disconnect(&m_session->store, nullptr, m_inspector, nullptr);
    }
    m_session = session;
    m_certificateTold = false;
    m_banner->clear();
    m_bar->setSession(session);
    m_trouble->setSession(session);
    m_events->setSession(session);
    m_inspector->setSession(session);
    if (session)
        connectSession();
}

void ListenerPane::connectSession()
{
    connect(&m_session->runner, &Runner::changed, this, &ListenerPane::updateState);
    connect(&m_session->runner, &Runner::certificateReloaded, this, [this] {
        m_certificateTold = false;
        m_banner->showInfo(tr("The certificate was exchanged. New connections get the new one."));
    });
    connect(&m_session->store, &store::EventStore::cleared, m_inspector, &Inspector::clear);
}

void ListenerPane::showFailure(const base::Error &error)
{
    if (m_session && m_session->runner.phase() == Runner::Phase::Waiting)
        return; // it goes on by itself, and the line above says so
    const QString sentence = tr("The listener could not be started. %1", "%1: a sentence that says why")
                                 .arg(models::listenerFailureText(error));
    QList<Banner::Action> actions{{tr("Try again"), [this] { start(); }}};
    if (error.kind == base::Error::Kind::AddressInUse)
        actions.append({tr("Use another port"), [this] { useAnotherPort(); }});
    else if (error.kind != base::Error::Kind::Storage || error.code.isEmpty())
        actions.append({tr("Settings…", "of the listener"), [this] { Q_EMIT settingsRequested(); }});
    m_banner->showFailure(sentence, actions);
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

void ListenerPane::useAnotherPort()
{
    if (!m_session)
        return;
    listener::Settings settings = m_session->runner.settings();
    settings.port = 0;
    const base::Pending<QUrl> started =
        base::andThen(m_program.changeListener(settings, {}), this, [this] { return m_program.startListener(); });
    base::then(started, this, [this](const base::Result<QUrl> &url) {
        if (!m_session)
            return;
        if (url)
            m_banner->showInfo(tr("The listener has another port now, %1. Subscriptions that name the old one have to "
                                  "be changed, unless a proxy stands between.")
                                   .arg(m_session->runner.settings().port));
        else if (url.error().kind != base::Error::Kind::Cancelled)
            showFailure(url.error());
    });
}

void ListenerPane::toggle()
{
    if (!m_session)
        return;
    if (m_session->runner.phase() == Runner::Phase::Stopped) {
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
    m_events->listenerChanged();
    const std::optional<base::Error> &problem = m_session->runner.certificateProblem();
    if (problem && !m_certificateTold)
        m_banner->showFailure(tr("The files of the certificate changed, and what is in them now can't be used. The old "
                                 "certificate is used further. %1",
                                 "%1: a sentence that says why")
                                  .arg(models::listenerFailureText(*problem)),
                              tr("Settings…", "of the listener"), [this] { Q_EMIT settingsRequested(); });
    m_certificateTold = problem.has_value();
}

QSize ListenerPane::sizeHint() const
{
    return {100 * Grid, 38 * Grid};
}

} // namespace ui
