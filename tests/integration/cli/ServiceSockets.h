// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QTemporaryDir>

//! What a service manager has: sockets, as systemd makes them.
namespace support {

//! The real datagram socket that NOTIFY_SOCKET names.
class NotifySocket
{
public:
    enum class Name
    {
        Path,
        Abstract
    };
    explicit NotifySocket(Name kind = Name::Path);
    ~NotifySocket();
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    [[nodiscard]] QString name() const; //!< as in NOTIFY_SOCKET
    //! The assignments of the next message, in their order; empty after a patience in vain.
    [[nodiscard]] QByteArrayList next();
    //! The next message that has an assignment beginning with \a start; those before it are dropped.
    [[nodiscard]] QByteArrayList nextWith(const QByteArray &start);
    [[nodiscard]] bool isSilent() const; //!< nothing has come that was not read

private:
    QTemporaryDir m_folder;
    QByteArray m_name;
    int m_descriptor = -1;
};

//! A TCP socket on 127.0.0.1 that child processes inherit, as they do a service manager's.
class HeldPort
{
public:
    enum class Kind
    {
        Listening,
        Bound, //!< does not listen
    };
    explicit HeldPort(Kind kind = Kind::Listening);
    ~HeldPort();
    HeldPort(const HeldPort &) = delete;
    HeldPort &operator=(const HeldPort &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_descriptor = -1;
    quint16 m_port = 0;
};

} // namespace support
