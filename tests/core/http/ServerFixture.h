// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/Server.h"
#include "support/Await.h"

#include <QMutex>

#include <gtest/gtest.h>

#include <functional>

namespace http_test {

//! Writes down what it is handed, and answers as it is told: by default 200 with the request's method, target and body.
class RecordingHandler final : public http::RequestHandler
{
public:
    using Behaviour = std::function<void(const http::Request &, const http::Responder &)>;

    //! Set before the server starts. Called in the server's thread.
    void behave(Behaviour behaviour) { m_behaviour = std::move(behaviour); }

    void handle(const http::Request &request, const http::Responder &respond) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
        }
        if (m_behaviour)
            m_behaviour(request, respond);
        else
            respond(http::Response::text(200, request.method + ' ' + request.target + ' ' + request.body));
    }

    void rejected(const http::Rejection &rejection) override
    {
        const QMutexLocker lock(&m_mutex);
        m_rejections.append(rejection);
    }

    [[nodiscard]] QList<http::Request> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    [[nodiscard]] QList<http::Rejection> rejections() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_rejections;
    }

private:
    mutable QMutex m_mutex;
    QList<http::Request> m_requests;
    QList<http::Rejection> m_rejections;
    Behaviour m_behaviour;
};

//! Keeps responders until the test calls them, in its own thread.
class Postponed
{
public:
    [[nodiscard]] RecordingHandler::Behaviour behaviour()
    {
        return [this](const http::Request &, const http::Responder &respond) {
            const QMutexLocker lock(&m_mutex);
            m_responders.append(respond);
        };
    }
    [[nodiscard]] bool has(qsizetype count)
    {
        return support::eventually([&] {
            const QMutexLocker lock(&m_mutex);
            return m_responders.size() == count;
        });
    }
    [[nodiscard]] qsizetype count()
    {
        const QMutexLocker lock(&m_mutex);
        return m_responders.size();
    }
    void answer(qsizetype index, const http::Response &response)
    {
        http::Responder respond;
        {
            const QMutexLocker lock(&m_mutex);
            respond = m_responders[index];
        }
        respond(response);
    }
    void drop()
    {
        QList<http::Responder> dropped;
        const QMutexLocker lock(&m_mutex);
        dropped.swap(m_responders);
    }

private:
    QMutex m_mutex;
    QList<http::Responder> m_responders;
};

//! A test with a server on a free port of the loopback.
class ServerTest : public testing::Test
{
protected:
    quint16 start(const http::Limits &limits = {}, std::optional<QSslConfiguration> tls = {})
    {
        http::Server::Config config;
        config.limits = limits;
        config.tls = std::move(tls);
        const auto port = support::await(server.start(config));
        EXPECT_TRUE(port) << (port ? "" : port.error().detail.toStdString());
        return port.value_or(0);
    }

    RecordingHandler handler;
    http::Server server{handler};
};

} // namespace http_test
