// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/AddressWatch.h"

#include "http/ProxyRange.h"

#include <QNetworkInterface>

#include <algorithm>

namespace listener {

namespace {

bool isAlwaysThere(const QHostAddress &address)
{
    return address.isLoopback() || address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

AddressWatch::AddressWatch(QObject *parent) : QObject(parent), m_probe(&AddressWatch::has), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AddressWatch::look);
}

void AddressWatch::setProbe(Probe probe)
{
    m_probe = std::move(probe);
    m_ownProbe = false;
}

void AddressWatch::watch(const QHostAddress &address)
{
    m_timer.stop();
    m_address = address;
    m_pause = First;
    m_there = !mayGo() || m_probe(address);
    schedule();
}

bool AddressWatch::mayGo() const
{
    return !m_address.isNull() && !(m_ownProbe && isAlwaysThere(m_address));
}

void AddressWatch::stop()
{
    m_timer.stop();
    m_address.clear();
    m_there = true;
}

std::chrono::milliseconds AddressWatch::nextLook() const
{
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(0);
}

void AddressWatch::look()
{
    if (!mayGo())
        return;
    const bool before = m_there;
    m_there = m_probe(m_address);
    m_pause = m_there || before ? First : std::min(2 * m_pause, Longest);
    schedule();
    if (m_there == before)
        return;
    if (m_there)
        Q_EMIT came();
    else
        Q_EMIT went();
}

void AddressWatch::schedule()
{
    if (mayGo())
        m_timer.start(m_there ? Steady : m_pause);
}

bool AddressWatch::has(const QHostAddress &address)
{
    if (isAlwaysThere(address))
        return true;
    const QHostAddress wanted = http::plainAddress(address);
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    return std::any_of(all.cbegin(), all.cend(),
                       [&wanted](const QHostAddress &one) { return http::plainAddress(one) == wanted; });
}

} // namespace listener
