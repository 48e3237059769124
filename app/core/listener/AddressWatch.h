// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace listener {

//! Watches whether this computer has an address: it goes when a network does, while the machine sleeps, with a VPN.
//! Looks now and then, more and more seldom while it is gone; a machine that wakes up looks at once, because its timers
//! are due. Loopback addresses and wildcards are always there. Thread: its creator's.
class AddressWatch : public QObject
{
    Q_OBJECT

public:
    using Probe = std::function<bool(const QHostAddress &)>;

    explicit AddressWatch(QObject *parent = nullptr);
    void setProbe(Probe probe); //!< how it is found out, of any address; at first: has()

    void watch(const QHostAddress &address); //!< from now on this one, which is looked for at once
    void stop();
    [[nodiscard]] bool isThere() const { return m_there; } //!< as it was when it was looked for last
    [[nodiscard]] std::chrono::milliseconds nextLook() const; //!< after the last one; 0: it is not looked for
    void look(); //!< now, whenever the next time would be

    static constexpr std::chrono::milliseconds Steady{10'000}; //!< between looks while it is there
    static constexpr std::chrono::milliseconds First{1'000}; //!< after it went; twice as long each time, up to
    static constexpr std::chrono::milliseconds Longest{30'000};

    [[nodiscard]] static bool has(const QHostAddress &address); //!< whether an interface of this computer has it

Q_SIGNALS:
    void went(); //!< it was there
    void came(); //!< it is there again, or at last

private:
    [[nodiscard]] bool mayGo() const;
    void schedule();
    Probe m_probe;
    QHostAddress m_address;
    QTimer m_timer;
    std::chrono::milliseconds m_pause = First;
    bool m_there = true;
    bool m_ownProbe = true;
};

} // namespace listener
