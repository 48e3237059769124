// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The overview against the real sandbox, over real sockets, with each fault switched on: not one row may be lost.
#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"

#include "support/Await.h"

#include <QSet>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;
using subscriptions::Catalogue;
using support::await;

namespace {

class OverviewSandbox : public testing::Test, public kaizala::TokenProvider
{
protected:
    void start(const sandbox::Sandbox::Config &config)
    {
        const auto started = await(service.start(config));
        ASSERT_TRUE(started) << started.error().detail.toStdString();
        credentials = *started;
        token = credentials.accessToken;
    }
    //! A console that sees the service for the first time.
    struct Console
    {
        Console(OverviewSandbox &test, const QUrl &endpoint) : client(test.transport, endpoint), catalogue(client)
        {
            client.setTokenProvider(&test);
            catalogue.setRetry({6, 5ms});
            test.client = &client;
        }
        kaizala::Client client;
        Catalogue catalogue;
    };
    [[nodiscard]] std::unique_ptr<Console> console() { return std::make_unique<Console>(*this, credentials.endpoint); }
    //! What the service has, read on a good day.
    [[nodiscard]] QStringList truth()
    {
        const auto good = console();
        EXPECT_TRUE(await(good->catalogue.refresh(), Patience));
        return idsOf(good->catalogue);
    }
    [[nodiscard]] static QStringList idsOf(const Catalogue &catalogue)
    {
        QStringList ids;
        for (const auto &one : catalogue.subscriptions())
            ids.append(one.id.value);
        ids.sort();
        return ids;
    }

    static void expectSame(const QStringList &ids, const QStringList &expected)
    {
        const QSet<QString> there(ids.cbegin(), ids.cend());
        const QSet<QString> wanted(expected.cbegin(), expected.cend());
        EXPECT_EQ(ids.size(), expected.size());
        EXPECT_EQ((wanted - there).size(), 0) << "lost";
        EXPECT_EQ((there - wanted).size(), 0) << "made up";
    }

    base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(token); }
    base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &refused) override
    {
        if (!(refused == token)) // somebody else was quicker
            return accessToken();
        if (renewing.isRunning())
            return renewing;
        const kaizala::ConnectorCredentials connector{credentials.applicationId, credentials.applicationSecret,
                                                      credentials.refreshToken};
        renewing = base::andThen(client->accessToken(client->endpoint(), connector), client,
                                 [this](const kaizala::AccessGrant &grant) {
                                     ++renewals;
                                     token = grant.accessToken;
                                     return base::ready<base::Secret>(token);
                                 });
        return renewing;
    }

    static constexpr std::chrono::milliseconds Patience{40'000};
    kaizala::NetworkTransport transport;
    sandbox::Sandbox service;
    sandbox::Sandbox::Credentials credentials;
    base::Secret token;
    base::Pending<base::Secret> renewing;
    kaizala::Client *client = nullptr;
    int renewals = 0;
};

struct FaultCase
{
    Fault fault;
    double probability;
};

class OverviewWithFault : public OverviewSandbox, public testing::WithParamInterface<FaultCase>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Faults, OverviewWithFault,
                         testing::Values(FaultCase{Fault::Throttled, 0.03}, FaultCase{Fault::ServerError, 0.3},
                                         FaultCase{Fault::BrokenJson, 0.3}, FaultCase{Fault::Slow, 0.3},
                                         FaultCase{Fault::CutConnection, 0.3}, FaultCase{Fault::Moved, 0.3},
                                         FaultCase{Fault::ExpiredToken, 0.05}),
                         [](const auto &one) { return sandbox::toString(one.param.fault).remove(u'-').toStdString(); });

TEST_P(OverviewWithFault, LosesNoRow)
{
    sandbox::Sandbox::Config config;
    config.groups = 40;
    config.subscriptions = 120;
    config.slowMs = 50;
    start(config);
    const QStringList expected = truth();
    ASSERT_GT(expected.size(), 30);
    service.setFault(GetParam().fault, GetParam().probability);
    const auto unlucky = console();
    int throttled = 0;
    QObject::connect(&unlucky->client, &kaizala::Client::throttled, &unlucky->client, [&] { ++throttled; });
    const base::Result<> outcome = await(unlucky->catalogue.refresh(), Patience);
    ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    expectSame(idsOf(unlucky->catalogue), expected);
    EXPECT_EQ(unlucky->catalogue.refreshFailures(), 0);
    EXPECT_EQ(unlucky->catalogue.objectsTotal(), 0);
    // and the fault did happen
    EXPECT_EQ(throttled > 0, GetParam().fault == Fault::Throttled);
    EXPECT_EQ(unlucky->client.endpoint().path().startsWith("/moved1"_L1), GetParam().fault == Fault::Moved);
    EXPECT_EQ(renewals > 0, GetParam().fault == Fault::ExpiredToken);
}

TEST_F(OverviewSandbox, FiveHundredGroupsAtAServiceThatThrottlesLoseNoRow)
{
    sandbox::Sandbox::Config config;
    config.groups = 500;
    config.subscriptions = 2000;
    start(config);
    const QStringList expected = truth();
    ASSERT_GT(expected.size(), 500);
    ASSERT_TRUE(await(service.stop()));

    config.callsPerMinute = 250; // of which the console does not know: it learns it from the 429s
    config.rateWindowMs = 1000;
    start(config);
    const auto unlucky = console();
    int throttled = 0;
    QObject::connect(&unlucky->client, &kaizala::Client::throttled, &unlucky->client, [&] { ++throttled; });
    ASSERT_TRUE(await(unlucky->catalogue.refresh(), Patience));
    EXPECT_GT(throttled, 2);
    EXPECT_LT(throttled, 60) << "a 429 holds everybody back, not one call";
    expectSame(idsOf(unlucky->catalogue), expected);
    EXPECT_EQ(unlucky->catalogue.refreshFailures(), 0);
}

TEST_F(OverviewSandbox, InsideTheLimitNobodyIsThrottledAndItTakesWhatTheLimitAllows)
{
    sandbox::Sandbox::Config config;
    config.groups = 60;
    config.subscriptions = 60;
    config.callsPerMinute = 40;
    config.rateWindowMs = 600;
    start(config);
    const auto polite = console();
    polite->client.setRateLimit({config.callsPerMinute, std::chrono::milliseconds(config.rateWindowMs)});
    int throttled = 0;
    QObject::connect(&polite->client, &kaizala::Client::throttled, &polite->client, [&] { ++throttled; });
    ASSERT_TRUE(await(polite->catalogue.refresh(), Patience));
    EXPECT_EQ(throttled, 0);
    EXPECT_EQ(polite->catalogue.refreshFailures(), 0);
}
