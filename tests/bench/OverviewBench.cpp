// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How long an overview of 500 objects takes at a service with a rate limit, against what the limit allows. "ofRate":
// the time over that of the same calls at the limit's rate (the promise is 1.05). "ofLeast": over the least there can
// be, where the first window's calls go at once: the gate's reserve for the user may cost one window of it. The
// service's minute is scaled down, so that the benchmark lasts seconds; an answer takes as long as ever, which makes it
// harder, not easier.

#include "sandbox/Sandbox.h"
#include "subscriptions/Catalogue.h"

#include <QEventLoop>

#include <benchmark/benchmark.h>

#include <chrono>

namespace {

constexpr int CallsPerWindow = 100;
constexpr std::chrono::milliseconds Window{2'000};

template <typename T>
base::Result<T> wait(const QFuture<tl::expected<T, base::Error>> &pending)
{
    QEventLoop loop;
    base::Result<T> result = base::fail(base::Error::cancelled());
    base::then(pending, &loop, [&](const base::Result<T> &outcome) {
        result = outcome;
        loop.quit();
    });
    loop.exec();
    return result;
}

class OneToken final : public kaizala::TokenProvider
{
public:
    explicit OneToken(base::Secret token) : m_token(std::move(token)) { }
    base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(m_token); }
    base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override { return accessToken(); }

private:
    base::Secret m_token;
};

//! The least time for so many calls: the first window's at once, and another window's each time it has passed.
double leastSeconds(qsizetype calls)
{
    return double((calls - 1) / CallsPerWindow) * std::chrono::duration<double>(Window).count();
}

void overview(benchmark::State &state)
{
    sandbox::Sandbox service;
    sandbox::Sandbox::Config config;
    config.groups = 190; // with their sub-groups about 500
    config.subscriptions = 2000;
    config.callsPerMinute = CallsPerWindow;
    config.rateWindowMs = int(Window.count());
    double ofLeast = 0;
    double ofRate = 0;
    double calls = 0;
    double objects = 0;
    double throttled = 0;
    for (auto _ : state) {
        const auto started = wait(service.start(config));
        if (!started) {
            state.SkipWithError(qPrintable(started.error().detail));
            return;
        }
        kaizala::NetworkTransport transport;
        OneToken token(started->accessToken);
        kaizala::Client client(transport, started->endpoint);
        client.setTokenProvider(&token);
        client.setRateLimit({CallsPerWindow, Window});
        QObject::connect(&client, &kaizala::Client::throttled, &client, [&] { ++throttled; });
        subscriptions::Catalogue catalogue(client);
        const auto begin = std::chrono::steady_clock::now();
        const base::Result<> outcome = wait(catalogue.refresh());
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        if (!outcome || catalogue.refreshFailures() > 0) {
            state.SkipWithError("the overview failed");
            return;
        }
        qsizetype needed = 1; // the groups
        for (const auto &object : catalogue.objects())
            needed += object.hasSubGroups ? 2 : 1;
        ofLeast += seconds / leastSeconds(needed);
        ofRate += seconds / (double(needed) / CallsPerWindow * std::chrono::duration<double>(Window).count());
        objects += double(catalogue.objects().size());
        calls += double(needed);
        (void)wait(service.stop());
    }
    state.counters["calls"] = calls / double(state.iterations());
    state.counters["throttled"] = throttled;
    state.counters["objects"] = objects / double(state.iterations());
    state.counters["ofRate"] = ofRate / double(state.iterations());
    state.counters["ofLeast"] = ofLeast / double(state.iterations());
}

} // namespace

BENCHMARK(overview)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime();
