// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace cli {

//! Tells the service manager how the program is, by systemd's notification protocol (sd_notify(3)): datagrams to the
//! socket named in NOTIFY_SOCKET. Without that variable, and where there are no such sockets, it does nothing. It never
//! blocks: what the manager does not take at once is tried again for a while. Main thread.
class ServiceManager
{
public:
    //! Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID and removes them from the environment: they are for this
    //! process alone.
    ServiceManager();
    ~ServiceManager();
    ServiceManager(const ServiceManager &) = delete;
    ServiceManager &operator=(const ServiceManager &) = delete;

    [[nodiscard]] bool isThere() const { return m_socket >= 0; }
    //! Why the manager can't be told although it wants to be; empty where all is well.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    //! How often alive() is to be called: half of what the manager waits for. None: it does not watch.
    [[nodiscard]] std::optional<std::chrono::milliseconds> watchdogInterval() const { return m_watchdog; }

    void ready(const QString &status); //!< the program does what it is for; also the end of reloading()
    void status(const QString &status); //!< one line for people; other users see it, so it holds no secret
    void reloading(); //!< until ready()
    void alive();
    void stopping();

private:
    void connectTo(const QByteArray &name);
    void tell(const QByteArrayList &assignments);
    void flush();

    int m_socket = -1;
    QString m_trouble;
    std::optional<std::chrono::milliseconds> m_watchdog;
    QByteArrayList m_unsent;
    QTimer m_again;
};

} // namespace cli
