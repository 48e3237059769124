// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/ListenMetrics.h"
#include "app/cli/Options.h"
#include "app/cli/Output.h"
#include "app/cli/ServiceManager.h"
#include "listener/Listener.h"
#include "store/EventStore.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace cli {

//! What makes `listen` fit to be a service: the socket and the token that the service manager hands down, its being
//! told how the program is, and metrics. Main thread.
class ListenService final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it. Takes what a service manager says out of the environment.
    ListenService(ListenServiceOptions options, const listener::Listener &listener, const store::EventStore &store,
                  const base::Clock &clock, Output &output);

    //! Puts the socket that was handed down into \a config, which \a options made, with the limits for its address,
    //! and the callback token into the inboxes that have none of their own. Once.
    [[nodiscard]] Checked<listener::Listener::Config> prepare(listener::Listener::Config config,
                                                              const ListenOptions &options);
    //! Starts the metrics where they are wanted; the outcome is their URL, empty where they are not. Errors: those of
    //! http::Server::start; InvalidInput: the option can't be used.
    [[nodiscard]] base::Pending<QUrl> start();

    //! The listener receives at \a url, with \a tls where it has some: tells the service manager that the program is
    //! ready, and from then on that it is alive.
    void ready(const QUrl &url, const std::optional<http::TlsIdentity> &tls);
    void reloading(); //!< a new configuration is read; ends with ready()
    void stopping();

private:
    void storeFails(const base::Error &error);
    void storeWorks();
    void lookAlive();
    [[nodiscard]] bool writerAnswers();

    const ListenServiceOptions m_options;
    const listener::Listener &m_listener;
    Output &m_output;
    ServiceManager m_manager;
    ListenMetrics m_metrics;
    http::Server m_metricsServer; // after the metrics, which it uses: it goes first
    QTimer m_watchdog;
    QString m_fine; // what the manager is told while all is well
    bool m_receiving = false;
    bool m_asking = false; // the server's thread has not answered the last question
    quint64 m_settledBefore = 0; // see writerAnswers()
    bool m_waitedBefore = false;
};

} // namespace cli
