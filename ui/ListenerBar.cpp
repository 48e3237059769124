// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ListenerBar.h"

#include "base/Clock.h"
#include "listener/Runner.h"
#include "models/ListenerTexts.h"
#include "ui/Caption.h"
#include "ui/CopyButton.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"
#include "ui/TimeText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using Phase = listener::Runner::Phase;

ListenerBar::ListenerBar(QWidget *parent)
    : QWidget(parent), m_icon(new StateIcon), m_state(new QLabel), m_certificateIcon(new StateIcon),
      m_certificate(new QLabel), m_url(new QLineEdit),
      m_copy(new CopyButton(tr("Callback URL"), [this] { return m_url->text(); })), m_counters(new Caption),
      m_settings(new QToolButton), m_toggle(new QPushButton)
{
    makeParts();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Grid, HalfGrid, Grid, HalfGrid);
    row->setSpacing(Grid);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_state),
                          static_cast<QWidget *>(m_certificateIcon), static_cast<QWidget *>(m_certificate)})
        row->addWidget(part);
    row->addWidget(m_url, 1);
    row->addWidget(m_copy);
    row->addWidget(m_counters);
    row->addWidget(m_settings);
    row->addWidget(m_toggle);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ListenerBar::updateFigures);
    connect(m_toggle, &QPushButton::clicked, this, &ListenerBar::toggleRequested);
    connect(m_settings, &QToolButton::clicked, this, &ListenerBar::settingsRequested);
    updateState();
}

void ListenerBar::makeParts()
{
    m_state->setObjectName(u"listenerState"_s);
    m_certificate->setObjectName(u"listenerCertificate"_s);
    m_counters->setObjectName(u"listenerCounters"_s);
    for (QLabel *label : {m_state, m_certificate})
        label->setTextFormat(Qt::PlainText);
    m_url->setObjectName(u"listenerUrl"_s);
    m_url->setAccessibleName(tr("Callback URL"));
    m_url->setReadOnly(true);
    m_url->setMinimumWidth(20 * Grid);
    m_copy->setObjectName(u"copyListenerUrl"_s);
    m_settings->setObjectName(u"listenerSettings"_s);
    m_settings->setIcon(themedIcon("configure"_L1));
    m_settings->setAutoRaise(true);
    m_settings->setToolTip(tr("Listener settings: address, certificate, inboxes, limits, what is kept"));
    m_settings->setAccessibleName(tr("Listener settings"));
    m_toggle->setObjectName(u"listenerToggle"_s);
}

void ListenerBar::setSession(const Session *session)
{
    if (m_session)
        disconnect(&m_session->runner, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(&session->runner, &listener::Runner::changed, this, &ListenerBar::updateState);
        connect(&session->runner, &listener::Runner::inboxesChanged, this, &ListenerBar::updateUrl);
    }
    updateState();
}

void ListenerBar::updateState()
{
    const Phase phase = m_session ? m_session->runner.phase() : Phase::Stopped;
    m_state->setToolTip({});
    switch (phase) {
    case Phase::Stopped:
        m_icon->setState(State::Off);
        m_state->setText(tr("Stopped", "the listener"));
        break;
    case Phase::Starting:
        m_icon->setState(State::Busy);
        m_state->setText(tr("Starting…", "the listener"));
        break;
    case Phase::Listening:
        m_icon->setState(State::Ok);
        m_state->setText(tr("Listening", "the listener"));
        break;
    case Phase::Waiting: {
        const QString address = m_session->runner.settings().address.toString();
        m_icon->setState(State::Warning);
        m_state->setText(tr("Waiting for %1", "the listener; %1 is an address of this computer").arg(address));
        m_state->setToolTip(tr("This computer does not have the address %1 now. The listener starts by itself as soon "
                               "as it has it again.")
                                .arg(address));
        break;
    }
    case Phase::Stopping:
        m_icon->setState(State::Busy);
        m_state->setText(tr("Stopping…", "the listener"));
        break;
    }
    const bool stopped = phase == Phase::Stopped;
    m_toggle->setText(stopped ? tr("Start") : tr("Stop"));
    m_toggle->setIcon(themedIcon(stopped ? "media-playback-start"_L1 : "media-playback-stop"_L1));
    m_toggle->setAccessibleName(stopped ? tr("Start the listener") : tr("Stop the listener"));
    m_toggle->setEnabled(m_session && (stopped || phase == Phase::Listening || phase == Phase::Waiting));
    m_settings->setEnabled(m_session);
    updateUrl();
    updateFigures();
}

void ListenerBar::updateUrl()
{
    const bool listening = m_session && m_session->runner.phase() == Phase::Listening;
    m_url->setText(listening ? m_session->runner.url().toString(QUrl::FullyEncoded) : QString());
    m_url->setPlaceholderText(tr("The callback URL is shown here while the listener runs"));
    m_url->setCursorPosition(0);
    m_copy->setEnabled(listening);
}

void ListenerBar::updateFigures()
{
    const auto certificate = m_session ? m_session->runner.certificate() : std::nullopt;
    m_certificateIcon->setVisible(certificate.has_value());
    m_certificate->setVisible(certificate.has_value());
    if (certificate) {
        using models::CertificateState;
        const QDateTime now = m_session->clock.now();
        const CertificateState state = models::certificateState(certificate->expires, now);
        m_certificateIcon->setState(state == CertificateState::Expired    ? State::Error
                                        : state == CertificateState::Soon ? State::Warning
                                                                          : State::Ok);
        m_certificate->setText(models::certificateText(certificate->expires, now));
        m_certificate->setToolTip(
            plainToolTip(tr("%1\nValid until %2", "a certificate's subject, and a time")
                             .arg(certificate->subject, timeWithDistance(certificate->expires, now))));
    }
    m_counters->setVisible(m_session);
    if (!m_session)
        return;
    const listener::Counters counters = m_session->listener.counters();
    m_counters->setText(models::countersText(counters));
    m_counters->setToolTip(plainToolTip(models::countersDetails(counters)));
}

void ListenerBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateFigures();
    m_tick.start();
}

void ListenerBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace ui
