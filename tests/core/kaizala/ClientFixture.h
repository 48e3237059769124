// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Client.h"
#include "support/Await.h"
#include "support/FakeTransport.h"

#include <gtest/gtest.h>

#include <optional>

namespace kaizala {

//! Tokens as the test wants them: token-1 at first, then those in `next`, then Unauthorized.
class FakeTokens final : public TokenProvider
{
public:
    base::Result<base::Secret> token = base::Secret(QByteArray("token-1"));
    QList<base::Secret> next;
    QByteArrayList refused;
    std::optional<base::Promise<base::Secret>> held; //!< set: accessToken() answers when the test completes this

    [[nodiscard]] base::Pending<base::Secret> accessToken() override
    {
        return held ? held->pending() : base::ready<base::Secret>(token);
    }
    [[nodiscard]] base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &bad) override
    {
        refused.append(bad.reveal());
        if (next.isEmpty())
            return base::ready<base::Secret>(base::fail(base::Error::Kind::Unauthorized, QStringLiteral("no other")));
        token = next.takeFirst();
        return base::ready<base::Secret>(token);
    }
};

class ClientTest : public testing::Test
{
protected:
    ClientTest()
    {
        client.setTokenProvider(&tokens);
        QObject::connect(&client, &Client::endpointMoved, &client,
                         [this](const QUrl &to) { moves.append(to.toEncoded()); });
        QObject::connect(&client, &Client::throttled, &client,
                         [this](std::chrono::seconds wait) { waits.append(wait.count()); });
    }

    template <typename T>
    static base::Error errorOf(const QFuture<tl::expected<T, base::Error>> &pending)
    {
        const base::Result<T> outcome = support::await(pending);
        EXPECT_FALSE(outcome) << "succeeded";
        return outcome ? base::Error{} : outcome.error();
    }

    support::FakeTransport transport;
    FakeTokens tokens;
    Client client{transport, QUrl(QStringLiteral("https://api.example.org/kz/"))};
    QByteArrayList moves;
    QList<qint64> waits;
};

} // namespace kaizala
