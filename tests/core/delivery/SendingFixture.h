// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "delivery/Sender.h"
#include "http/Server.h"
#include "store/EventStore.h"
#include "support/Await.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <mutex>

//! A receiver on a real socket that keeps what it got and answers as the test says.
class Receiver final : public http::RequestHandler
{
public:
    //! \a number: of the request, from 1. Called in the server's thread.
    std::function<http::Response(const http::Request &request, int number)> answer = [](const http::Request &, int) {
        return http::Response::text(200, "thanks");
    };

    void handle(const http::Request &request, const http::Responder &respond) override
    {
        int number = 0;
        {
            const std::lock_guard lock(m_mutex);
            m_got.append(request);
            number = int(m_got.size());
        }
        if (!m_silent) {
            respond(answer(request, number));
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_kept.append(respond); // a dropped one would answer
    }
    void beSilent() { m_silent = true; }
    void endSilence() //!< while the server is there still
    {
        const std::lock_guard lock(m_mutex);
        m_kept.clear();
    }
    [[nodiscard]] QList<http::Request> got() const
    {
        const std::lock_guard lock(m_mutex);
        return m_got;
    }
    [[nodiscard]] QByteArrayList bodies() const
    {
        QByteArrayList all;
        for (const http::Request &request : got())
            all.append(request.body);
        return all;
    }

private:
    mutable std::mutex m_mutex;
    QList<http::Request> m_got;
    QList<http::Responder> m_kept;
    std::atomic<bool> m_silent = false;
};

//! A store in a file, and a receiver for what is sent from it.
class SendingFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(support::await(store.open(file)));
        const auto port = support::await(server.start({}));
        ASSERT_TRUE(port);
        target.url = QUrl(QStringLiteral("http://127.0.0.1:%1/hook?k=1").arg(*port));
    }

    void TearDown() override { receiver.endSilence(); }

    static store::NewEvent event(int number)
    {
        store::NewEvent made;
        made.receivedAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).addMSecs(100 * number);
        made.inbox = QStringLiteral("/k");
        made.method = "POST";
        made.target = "/k/1?a=%20b";
        made.headers = {{"Content-Type", "application/json"}};
        made.eventType = number % 2 == 0 ? QStringLiteral("JobResponse") : QStringLiteral("Announcement");
        made.eventId = QStringLiteral("e%1").arg(number);
        made.body = bodyOf(number);
        return made;
    }
    static QByteArray bodyOf(int number) { return "{\"n\":" + QByteArray::number(number) + "}"; }
    static QByteArrayList bodiesOf(int from, int to, int step = 1)
    {
        QByteArrayList all;
        for (int i = from; i <= to; i += step)
            all.append(bodyOf(i));
        return all;
    }

    //! Its id.
    qint64 append(const store::NewEvent &one)
    {
        std::atomic<qint64> id = 0;
        store.append(one, [&id](const base::Result<store::Appended> &done) { id = done ? done->id : -1; });
        EXPECT_TRUE(support::eventually([&id] { return id != 0; }));
        return id;
    }
    //! Events \a from to \a to; their ids.
    QList<qint64> append(int from, int to)
    {
        QList<qint64> ids(to - from + 1);
        std::atomic<int> done = 0;
        for (int i = from; i <= to; ++i) {
            store.append(event(i), [&ids, &done, at = i - from](const base::Result<store::Appended> &appended) {
                ids[at] = appended ? appended->id : -1;
                ++done;
            });
        }
        EXPECT_TRUE(support::eventually([&] { return done == to - from + 1; }));
        return ids;
    }

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("events.sqlite"));
    store::EventStore store;
    Receiver receiver;
    http::Server server{receiver};
    kaizala::NetworkTransport transport;
    delivery::Target target;
};
