// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Events of 1.5 KB over HTTP, stored and acknowledged by `kaizala-cli listen`, beside what else the distribution has to
// receive webhooks with, in turns in one run.
//   listener/N        at N connections. events/s ours; ofNginx: over nginx's bare "200", which keeps nothing (the
//                     promise at 256: 0.3); timesMitmweb: over mitmweb, which keeps requests in memory (20); p50Ms and
//                     p99Ms ours. Each is the median of three turns.
//   listener/disk     one connection. ofFloor: acknowledged events over a bare loop that writes as many bytes as each
//                     commit did and syncs them, in the same folder, before and after (0.8)
//   listener/window   256 connections send to the console's own listener while its window is open and follows.
//                     longestMs: the longest turn of the GUI thread, in its CPU time (16); longestPauseMs by the clock,
//                     other programs' work included; rows: how many the table shows then

#include "app/console/ConsoleProgram.h"
#include "DiskFloor.h"
#include "HttpLoad.h"
#include "listener/Listener.h"
#include "Peer.h"
#include "ui/MainWindow.h"

#include "support/Await.h"
#include "support/GuiWatchdog.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto WarmUp = 500ms;
constexpr auto Turn = 3000ms;
constexpr int Turns = 3;

struct Series
{
    std::array<HttpLoad::Figures, Turns> turns;

    [[nodiscard]] double median(double HttpLoad::Figures::*value) const
    {
        std::array<double, Turns> values;
        std::ranges::transform(turns, values.begin(), [value](const HttpLoad::Figures &one) { return one.*value; });
        std::ranges::sort(values);
        return values.at(Turns / 2);
    }
    [[nodiscard]] double rate() const { return median(&HttpLoad::Figures::acknowledged); }
};

double over(double ours, double theirs)
{
    return theirs > 0 ? ours / theirs : 0;
}

void overHttp(benchmark::State &state)
{
    const int connections = int(state.range(0));
    const auto ours = Peer::ours();
    const auto nginx = Peer::nginx();
    const auto mitmweb = nginx ? Peer::mitmweb(*nginx) : nullptr;
    if (!ours) {
        state.SkipWithError("kaizala-cli does not listen");
        return;
    }
    HttpLoad toOurs(ours->url(), connections);
    Series ourSeries;
    Series nginxSeries;
    Series mitmwebSeries;
    for (auto _ : state) {
        for (size_t turn = 0; turn < Turns; ++turn) {
            if (nginx)
                nginxSeries.turns.at(turn) = HttpLoad(nginx->url(), connections).run(WarmUp, Turn);
            ourSeries.turns.at(turn) = toOurs.run(WarmUp, Turn);
            if (mitmweb)
                mitmwebSeries.turns.at(turn) = HttpLoad(mitmweb->url(), connections).run(WarmUp, Turn);
        }
    }
    for (const HttpLoad::Figures &one : ourSeries.turns) {
        if (one.others > 0)
            state.SkipWithError("not everything was acknowledged");
    }
    state.counters["events/s"] = ourSeries.rate();
    state.counters["p50Ms"] = ourSeries.median(&HttpLoad::Figures::p50Ms);
    state.counters["p99Ms"] = ourSeries.median(&HttpLoad::Figures::p99Ms);
    state.counters["nginx/s"] = nginxSeries.rate();
    state.counters["mitmweb/s"] = mitmwebSeries.rate();
    state.counters["ofNginx"] = over(ourSeries.rate(), nginxSeries.rate());
    state.counters["timesMitmweb"] = over(ourSeries.rate(), mitmwebSeries.rate());
}

void againstDisk(benchmark::State &state)
{
    const auto ours = Peer::ours();
    if (!ours) {
        state.SkipWithError("kaizala-cli does not listen");
        return;
    }
    HttpLoad load(ours->url(), 1);
    for (auto _ : state) {
        const qint64 before = disk::bytesWrittenBy("store writer", ours->pid());
        const auto figures = load.run(0ms, Turn);
        const double events = figures.acknowledged * std::chrono::duration<double>(Turn).count();
        const qint64 bytes = qint64(double(disk::bytesWrittenBy("store writer", ours->pid()) - before) / events);
        const double first = disk::syncsPerSecond(ours->folder(), bytes);
        const auto again = load.run(WarmUp, Turn);
        const double second = disk::syncsPerSecond(ours->folder(), bytes);
        const double rate = (figures.acknowledged + again.acknowledged) / 2;
        state.counters["events/s"] = rate;
        state.counters["KBPerCommit"] = double(bytes) / 1024;
        state.counters["floor/s"] = (first + second) / 2;
        state.counters["ofFloor"] = over(rate, (first + second) / 2);
    }
}

void withWindow(benchmark::State &state)
{
    const QTemporaryDir folder;
    console::ConsoleProgram program(composition::Paths::of(folder.path()), true);
    ui::MainWindow window(program, program.settings());
    window.resize(1400, 900);
    window.show();
    const auto signedIn = program.trySandbox();
    const bool listens = support::eventually([&] {
        return program.session() && program.session()->listener.state() == listener::Listener::State::Listening;
    });
    if (!listens) {
        state.SkipWithError("the console does not listen");
        return;
    }
    const ui::Session &session = *program.session();
    HttpLoad load(session.listener.url(), 256, "kz-callback-token: " + session.callbackToken.reveal() + "\r\n");
    const auto *table = window.findChild<QTableView *>(u"eventsTable"_s);
    for (auto _ : state) {
        support::GuiWatchdog watchdog;
        HttpLoad::Figures figures;
        std::atomic<bool> ended = false;
        std::thread sender([&] {
            figures = load.run(WarmUp, 10s);
            ended = true;
        });
        if (!support::eventually([&] { return ended.load(); }, 30s))
            load.stop();
        sender.join();
        state.counters["events/s"] = figures.acknowledged;
        state.counters["notStored"] = double(figures.others);
        state.counters["longestMs"] = watchdog.longestWorkMs();
        state.counters["longestPauseMs"] = double(watchdog.longestPauseMs());
        state.counters["rows"] = table ? table->model()->rowCount() : 0;
    }
}

} // namespace

BENCHMARK(overHttp)
    ->Name("listener")
    ->ArgName("connections")
    ->Arg(1)
    ->Arg(8)
    ->Arg(64)
    ->Arg(256)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK(againstDisk)->Name("listener/disk")->Iterations(1)->UseRealTime();
BENCHMARK(withWindow)->Name("listener/window")->Iterations(1)->UseRealTime();
