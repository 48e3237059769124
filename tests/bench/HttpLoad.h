// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <atomic>
#include <chrono>

//! A number of senders, each with one connection that stays open: it posts an event of at least 1.5 KB, as the
//! sandbox makes them, waits for the whole answer, posts the next. No event is sent twice. The same for every peer: one
//! thread over epoll, so that little of the machine goes to the senders. Linux.
class HttpLoad
{
public:
    //! To \a url (http, a numeric address), with \a headers ("name: value\r\n" each) besides those that a post needs.
    HttpLoad(const QUrl &url, int connections, const QByteArray &headers = {});

    struct Figures
    {
        double acknowledged = 0; //!< 200s in a second
        double p50Ms = 0; //!< from the first byte sent until the last received
        double p99Ms = 0;
        qint64 others = 0; //!< answers that were no 200, and connections that broke
    };
    //! Sends for \a warmUp uncounted and then for \a time. In the calling thread.
    [[nodiscard]] Figures run(std::chrono::milliseconds warmUp, std::chrono::milliseconds time);
    //! Ends run(). Any thread.
    void stop() { m_stop = true; }

private:
    struct Connection;

    [[nodiscard]] bool open(Connection &connection) const;
    void post(Connection &connection);
    [[nodiscard]] bool sendRest(Connection &connection) const;
    enum class Got
    {
        Nothing,
        Good,
        Other,
        Broken
    };
    [[nodiscard]] static Got read(Connection &connection);

    QUrl m_url;
    int m_connections;
    QList<QByteArray> m_requests; //!< whole, of many kinds
    QList<qsizetype> m_idAt; //!< where the event's id is in each
    quint32 m_number = 0; //!< of the next event
    int m_poll = -1;
    std::atomic<bool> m_stop = false;
};
