// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Json.h"
#include "http/Server.h"
#include "kaizala/Client.h"
#include "kaizala/EventType.h"
#include "sandbox/Sandbox.h"
#include "support/Await.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMutex>
#include <QMutexLocker>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

namespace sandbox {

//! A callback on a real socket. Its server calls it in a thread of its own.
class Receiver final : public http::RequestHandler
{
public:
    enum Behaviour
    {
        Good,
        Wrong,
        Silent,
        NotFound
    };

    std::atomic<Behaviour> behaviour = Good; //!< towards validations
    std::atomic<int> failures = 0; //!< so many deliveries are answered 503
    std::atomic<int> validations = 0;
    QUrl url; //!< the tests' thread only

    void handle(const http::Request &request, const http::Responder &respond) override
    {
        if (request.method == "GET") {
            validate(request, respond);
            return;
        }
        {
            const QMutexLocker lock(&m_mutex);
            m_deliveries.append(request);
        }
        const bool fails = failures > 0;
        if (fails)
            --failures;
        respond(http::Response::text(fails ? 503 : 200, {}));
    }
    [[nodiscard]] QList<http::Request> deliveries()
    {
        const QMutexLocker lock(&m_mutex);
        return m_deliveries;
    }
    void clear()
    {
        const QMutexLocker lock(&m_mutex);
        m_deliveries.clear();
    }
    [[nodiscard]] QStringList types()
    {
        QStringList types;
        for (const http::Request &request : deliveries()) {
            const auto event = base::parseJsonObject(request.body);
            types.append(event ? event->value(QStringLiteral("eventType")).toString() : QString());
        }
        return types;
    }

private:
    void validate(const http::Request &request, const http::Responder &respond)
    {
        ++validations;
        switch (behaviour) {
        case Good:
            respond(http::Response::text(200, request.queryValue("validationToken")));
            return;
        case Wrong:
            respond(http::Response::text(200, request.query));
            return;
        case NotFound:
            respond(http::Response::text(404, request.queryValue("validationToken")));
            return;
        case Silent:
            const QMutexLocker lock(&m_mutex);
            m_unanswered.append(respond);
            return;
        }
    }

    QMutex m_mutex;
    QList<http::Request> m_deliveries;
    QList<http::Responder> m_unanswered; // kept: a dropped responder would answer 500
};

//! A running sandbox with a client, which is its own token provider, and a callback.
class SandboxBench : public testing::Test, public kaizala::TokenProvider
{
protected:
    void start(const Sandbox::Config &config)
    {
        if (!m_server.isListening()) {
            const auto port = support::await(m_server.start({}));
            ASSERT_TRUE(port);
            receiver.url = QUrl(QStringLiteral("http://127.0.0.1:%1/k/1").arg(*port));
        }
        Sandbox::Config quiet = config;
        quiet.naturalDuplicates = 0;
        const auto started = support::await(sandbox.start(quiet));
        ASSERT_TRUE(started) << started.error().detail.toStdString();
        credentials = *started;
        m_token = credentials.accessToken;
        client = std::make_unique<kaizala::Client>(transport, credentials.endpoint);
        client->setTokenProvider(this);
    }

    //! On an object that no seeded subscription is on.
    [[nodiscard]] static kaizala::ObjectRef object()
    {
        return {kaizala::ObjectType::Group, QStringLiteral("of the test")};
    }
    base::Result<kaizala::SubscriptionId> create(const QString &url = {})
    {
        kaizala::SubscriptionDraft draft;
        draft.object = object();
        draft.eventTypes = kaizala::allEventTypeNames();
        draft.callbackUrl = url.isEmpty() ? receiver.url.toString() : url;
        draft.callbackToken = base::Secret(QByteArray("tok"));
        draft.context = QStringLiteral("ctx");
        return support::await(client->createSubscription(draft));
    }
    kaizala::ApiReply exchange(const QByteArray &verb, const QByteArray &path, const QByteArray &body)
    {
        kaizala::ApiRequest request;
        request.verb = verb;
        request.url = QUrl(credentials.endpoint.toString() + QString::fromLatin1(path));
        request.headers = {{"accessToken", m_token.reveal()}};
        request.body = body;
        return support::await(transport.send(request)).value_or(kaizala::ApiReply());
    }
    kaizala::ApiReply get(const QByteArray &path) { return exchange("GET", path, {}); }
    kaizala::ApiReply post(const QByteArray &path, const QByteArray &body) { return exchange("POST", path, body); }

    //! GET sandbox/state of the subscription on object().
    QJsonObject stateOfFirst()
    {
        const auto state = base::parseJsonObject(get("/sandbox/state").body);
        for (const QJsonValue &each : state ? state->value(QStringLiteral("subscriptions")).toArray() : QJsonArray()) {
            if (each[QStringLiteral("objectId")] == object().id)
                return each.toObject();
        }
        return {};
    }

    base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(m_token); }
    base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override
    {
        ++renewals;
        const kaizala::ConnectorCredentials connector{credentials.applicationId, credentials.applicationSecret,
                                                      credentials.refreshToken};
        return base::andThen(client->accessToken(client->endpoint(), connector), client.get(),
                             [this](const kaizala::AccessGrant &grant) {
                                 m_token = grant.accessToken;
                                 return base::ready<base::Secret>(m_token);
                             });
    }

    kaizala::NetworkTransport transport;
    Sandbox::Credentials credentials;
    std::unique_ptr<kaizala::Client> client;
    Receiver receiver;
    int renewals = 0;

private:
    http::Server m_server{receiver};
    base::Secret m_token;

protected:
    Sandbox sandbox;
};

} // namespace sandbox
