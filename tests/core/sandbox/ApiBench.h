// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Json.h"
#include "sandbox/Api.h"
#include "sandbox/SeedSubscriptions.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <optional>

namespace sandbox {

//! The service without sockets: requests in, answers out. Callbacks are judged as the test says.
class ApiBench
{
public:
    explicit ApiBench(Edition playedEdition = Edition::E2021, Api::Config config = {}, bool rotate = false)
        : edition(playedEdition), signIn(tokens, clock, rotate),
          webhooks(book, clock, edition,
                   [this](const QUrl &url, const CallbackVerdict &verdict) {
                       checked.append(url);
                       if (answersChecks)
                           verdict(problem);
                       else
                           openCheck = verdict;
                   }),
          control(world, book, faults, emitter, edition,
                  [this](Fault fault, double probability) { Api::setFault(faults, tokens, fault, probability); }),
          api({clock, faults, tokens, signIn, objects, webhooks, control}, config,
              [this](std::chrono::milliseconds wait, std::function<void()> fn) {
                  waits.append(wait);
                  late.append(std::move(fn));
              })
    {
        api.setEndpoint(QUrl(QStringLiteral("http://localhost:8080")));
    }

    //! One call with the access token; JSON bodies get their Content-Type. Status 0: no answer yet, see \a last.
    http::Response call(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                        base::Headers headers = {})
    {
        if (!base::headerValue(headers, "accessToken"))
            headers.emplaceBack("accessToken", tokens.firstAccess().token);
        if (!body.isEmpty() && !base::headerValue(headers, "Content-Type"))
            headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
        http::Request request;
        request.method = method;
        request.target = target;
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.first(mark);
        request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
        request.headers = headers;
        request.body = body;
        last.reset();
        api.handle(request, [this](const http::Response &response) { last = response; });
        return last.value_or(http::Response{0, {}, {}});
    }
    http::Response post(const QByteArray &target, const QJsonObject &body, const base::Headers &headers = {})
    {
        return call("POST", target, QJsonDocument(body).toJson(), headers);
    }

    //! A whole and right body of POST /v1/webhook.
    [[nodiscard]] QJsonObject draft() const
    {
        return {{QStringLiteral("objectId"), world.groups().first().id},
                {QStringLiteral("objectType"), QStringLiteral("Group")},
                {QStringLiteral("eventTypes"), QJsonArray{QStringLiteral("JobCreated"), QStringLiteral("jobresponse")}},
                {QStringLiteral("callBackUrl"), QStringLiteral("http://localhost:9/k/1")}};
    }
    //! Creates a subscription and gives its id.
    QString create(QJsonObject changes = {})
    {
        QJsonObject body = draft();
        for (auto each = changes.begin(); each != changes.end(); ++each)
            body.insert(each.key(), each.value());
        const http::Response response = post("/v1/webhook", body);
        EXPECT_EQ(response.status, 200) << response.body.toStdString();
        return json(response)[QStringLiteral("webhookId")].toString();
    }

    [[nodiscard]] static QJsonObject json(const http::Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    [[nodiscard]] static QString code(const http::Response &response)
    {
        return json(response)[QStringLiteral("errorCode")].toString();
    }

    Edition edition;
    support::FakeClock clock;
    World world{1, 6, clock.now()};
    SubscriptionBook book{1};
    Faults faults{1};
    Tokens tokens{1, clock};
    support::FakeTransport transport;
    EventFactory factory{1, world, clock};
    Deliverer deliverer{book, faults, transport, clock, {}};
    Emitter emitter{1, book, factory, deliverer, clock};
    SignInApi signIn;
    ObjectsApi objects{world};
    WebhookApi webhooks;
    ControlApi control;
    Api api;

    bool answersChecks = true; //!< at once; else openCheck waits for the test
    QString problem; //!< what the check of a callback finds
    QList<QUrl> checked;
    CallbackVerdict openCheck;
    QList<std::chrono::milliseconds> waits;
    QList<std::function<void()>> late; //!< what the service does later
    std::optional<http::Response> last;
};

} // namespace sandbox
