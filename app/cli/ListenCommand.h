// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/EventFollower.h"
#include "app/cli/ListenService.h"
#include "app/cli/Options.h"
#include "app/cli/ReloadSignal.h"
#include "app/cli/ShutdownSignal.h"
#include "listener/Listener.h"

namespace cli {

//! `listen`: receives callbacks into a store until the system asks the program to end; then answers what is under way
//! and ends with Done. The first line has the callback's URL; with --follow one line per new event comes after it.
class ListenCommand final : public Command
{
    Q_OBJECT

public:
    ListenCommand(ListenOptions options, const base::Clock &clock, Output &output);
    void start() override;

private:
    void listen(const listener::Listener::Config &config);
    [[nodiscard]] base::Pending<> keep(QMap<QString, store::Retention> rules);
    void deriveAnew();
    void announce(const QUrl &url);
    void startMetrics(const listener::Listener::Config &config);
    void warnBeyondLoopback(const listener::Listener::Config &config);
    void reload(); // the certificate
    void stop();

    const ListenOptions m_options;
    ShutdownSignal m_shutdown;
    ReloadSignal m_reload;
    const schema::Validator m_validator;
    store::EventStore m_store;
    listener::Listener m_listener;
    EventFollower m_follower;
    ListenService m_service;
    QUrl m_metrics; // empty: none are answered
    bool m_following = false;
    bool m_stopping = false;
};

} // namespace cli
