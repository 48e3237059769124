// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The store with many events: how the rate of storing holds, how large the file is, and how long questions take. How
// many events and where: BenchWorld.
//   load      256 under way. lastOfFirst: the rate of the last tenth over that of the first (the promise: 0.5);
//             ofRaw: the file over the raw bodies, once the full text is indexed (0.5); the MB of its parts
//   open      until events can be stored and read (50 ms)
//   page…     a filter's first 200 rows, warm (10 ms): the time of the typical call, longestMs the longest one's. The
//             CPU column is the work of all threads, which a busy machine does not change much.

#include "BenchWorld.h"

#include <QElapsedTimer>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

void load(benchmark::State &state)
{
    BenchWorld &world = BenchWorld::instance();
    for (auto _ : state) {
        if (!world.rates().isEmpty()) {
            state.counters["events/s"] = world.rates().size() / [&] {
                double sum = 0;
                for (const double rate : world.rates())
                    sum += 1 / rate;
                return sum;
            }();
            state.counters["lastOfFirst"] = world.rates().last() / world.rates().first();
            state.counters["indexedAfterS"] = world.indexedAfter();
        }
        state.counters["rawMB"] = world.rawMb();
        state.counters["fileMB"] = world.fileMb();
        state.counters["ofRaw"] = world.fileMb() / world.rawMb();
        state.counters["wordsMB"] = world.tableMb(u"words_*"_s) + world.tableMb(u"segment_*"_s);
        state.counters["rowsMB"] = world.tableMb(u"events*"_s) + world.tableMb(u"texts*"_s);
        state.counters["bodiesMB"] = world.tableMb(u"bodies"_s);
    }
}

void open(benchmark::State &state)
{
    const QString file = BenchWorld::instance().file();
    for (auto _ : state) {
        auto store = std::make_unique<store::EventStore>();
        if (!store->open(file).result() || !store->page({}, 0, 1).result())
            qFatal("no store");
        state.PauseTiming();
        store.reset();
        state.ResumeTiming();
    }
}

void page(benchmark::State &state, const QString &text, bool isInTheMiddle)
{
    BenchWorld &world = BenchWorld::instance();
    const qint64 beforeId = isInTheMiddle ? world.count() / 2 : 0;
    const auto filter = store::EventFilter::parse(text, QDateTime::currentDateTimeUtc());
    if (!filter)
        qFatal("%s", qPrintable(filter.error().detail));
    constexpr int Rows = 200;
    qsizetype rows = 0;
    // Every reader's first call: cold.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        (void)world.store().page(*filter, beforeId, Rows).result();
    const double coldMs = double(timer.nsecsElapsed()) / 1e6;
    double longestMs = 0;
    for (auto _ : state) {
        timer.restart();
        const auto found = world.store().page(*filter, beforeId, Rows).result();
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        rows = found->size();
        longestMs = std::max(longestMs, double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["rows"] = double(rows);
    state.counters["firstTenMs"] = coldMs;
    state.counters["longestMs"] = longestMs;
}

[[maybe_unused]] const bool registered = [] {
    using benchmark::kMillisecond;
    benchmark::RegisterBenchmark("scale/load", load)->Iterations(1)->UseRealTime()->Unit(kMillisecond);
    benchmark::RegisterBenchmark("scale/open", open)->Iterations(10)->UseRealTime()->Unit(kMillisecond);
    const SyntheticEvents known; // the same people and words as in the file
    const QString common = known.groups().first();
    const QString rare = known.groups().at(300);
    const QStringList filters{
        u""_s,
        u"type:TextMessageCreated"_s,
        u"type:GroupAdded"_s,
        u"type:job*"_s,
        u"type:nothing"_s,
        u"object:"_s + common,
        u"object:"_s + rare,
        u"object:"_s + rare + u" type:GroupAdded"_s,
        u"object:"_s + common + u" type:TextMessageCreated"_s,
        u"subscription:"_s + known.subscriptions().at(150),
        u"from:"_s + known.phone(0),
        u"from:"_s + known.phone(4000),
        u"from:+91*"_s,
        u"from:+9170*"_s,
        u"from:\"%1\""_s.arg(known.name(3001)),
        u"id:3e*"_s,
        u"id:3e49*"_s,
        u"schema:valid"_s,
        u"schema:invalid"_s,
        u"schema:invalid type:GroupAdded"_s,
        u"inbox:/k/second-inbox"_s,
        u"status:200"_s,
        u"status:503"_s,
        u"is:duplicate"_s,
        u"is:rejected"_s,
        u"since:2025-01-02"_s,
        u"since:2025-03-01 object:"_s + rare,
        known.words(0).at(0),
        known.words(0).at(5000),
        known.words(1).at(20),
        known.words(2).at(20) + u" type:SurveyResponse object:"_s + common,
    };
    for (const QString &filter : filters)
        benchmark::RegisterBenchmark(qPrintable(u"scale/page/"_s + filter), page, filter, false)
            ->MeasureProcessCPUTime()
            ->UseRealTime()
            ->Unit(kMillisecond)
            ->MinTime(0.2);
    benchmark::RegisterBenchmark("scale/page/in the middle", page, QString(), true)
        ->MeasureProcessCPUTime()
        ->UseRealTime()
        ->Unit(kMillisecond);
    return true;
}();

} // namespace
