// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The store with many events: how the rate of storing holds, how large the file is, and how long questions take. Only
// where KWC_BENCH_EVENTS says how many (1000000 takes some minutes and 0.8 GB; KWC_BENCH_FOLDER says where). The file
// is kept there for the next run, which then only asks.
//   load      256 under way. lastOfFirst: the rate of the last tenth over that of the first (the promise: 0.5);
//             ofRaw: the file over the raw bodies, once the full text is indexed (the promise: 0.5)
//   open      until events can be stored and read (50 ms)
//   page…     a filter's first 200 rows, warm (10 ms): the time of the typical call, longestMs the longest one's. The
//             CPU column is the work of all threads, which a busy machine does not change much.

#include "store/Database.h"
#include "store/EventStore.h"
#include "SyntheticEvents.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <benchmark/benchmark.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

int wantedEvents()
{
    return qEnvironmentVariableIntValue("KWC_BENCH_EVENTS");
}

QString file()
{
    const QString folder = qEnvironmentVariable("KWC_BENCH_FOLDER", QDir::tempPath());
    return QDir(folder).filePath(u"kwc-bench-%1.sqlite"_s.arg(wantedEvents()));
}

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

//! Appends \a count events, 256 under way, and gives the bytes of their bodies.
qint64 appendAll(store::EventStore &store, SyntheticEvents &source, int count)
{
    constexpr int MostUnderWay = 256;
    std::mutex mutex;
    std::condition_variable answered;
    int underWay = 0;
    qint64 bytes = 0;
    for (int i = 0; i < count; ++i) {
        const store::NewEvent event = source.next();
        bytes += event.body.size();
        {
            std::unique_lock lock(mutex);
            answered.wait(lock, [&] { return underWay < MostUnderWay; });
            ++underWay;
        }
        store.append(event, [&](const base::Result<store::Appended> &outcome) {
            if (!outcome)
                qFatal("%s", qPrintable(outcome.error().detail));
            const std::lock_guard lock(mutex);
            --underWay;
            answered.notify_one();
        });
    }
    std::unique_lock lock(mutex);
    answered.wait(lock, [&] { return underWay == 0; });
    return bytes;
}

void waitForIndex()
{
    auto database = store::Database::open(file(), store::Database::Access::ReadOnly);
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    const QString isDone = u"SELECT (SELECT max(last_id) FROM segments) >= (SELECT max(id) FROM events) AND "
                           "NOT EXISTS (SELECT 1 FROM segments WHERE state = 1)"_s;
    while (!(*database)->value(isDone).value_or(false).toBool())
        QThread::msleep(500);
}

void load(benchmark::State &state)
{
    constexpr int Tenths = 10;
    if (QFileInfo::exists(file())) {
        state.SkipWithError("the file is there already");
        return;
    }
    for (auto _ : state) {
        store::EventStore store;
        if (!store.open(file()).result())
            qFatal("no store");
        SyntheticEvents source;
        QList<double> rates;
        qint64 raw = 0;
        const auto begin = Clock::now();
        for (int tenth = 0; tenth < Tenths; ++tenth) {
            const auto tenthBegin = Clock::now();
            raw += appendAll(store, source, wantedEvents() / Tenths);
            rates.append(wantedEvents() / Tenths / secondsSince(tenthBegin));
            fprintf(stderr, "%d%%: %.0f events/s\n", (tenth + 1) * Tenths, rates.last());
        }
        state.counters["events/s"] = wantedEvents() / secondsSince(begin);
        state.counters["lastOfFirst"] = rates.last() / rates.first();
        const auto indexBegin = Clock::now();
        waitForIndex();
        state.counters["indexedAfterS"] = secondsSince(indexBegin);
        state.counters["rawMB"] = double(raw) / 1e6;
        state.counters["fileMB"] = double(QFileInfo(file()).size()) / 1e6;
        state.counters["ofRaw"] = double(QFileInfo(file()).size()) / double(raw);
    }
}

void open(benchmark::State &state)
{
    for (auto _ : state) {
        auto store = std::make_unique<store::EventStore>();
        if (!store->open(file()).result() || !store->page({}, 0, 1).result())
            qFatal("no store");
        state.PauseTiming();
        store.reset();
        state.ResumeTiming();
    }
}

void page(benchmark::State &state, const QString &text, qint64 beforeId)
{
    store::EventStore store;
    if (!store.open(file(), store::EventStore::Mode::ReadOnly).result())
        qFatal("no store");
    const auto filter = store::EventFilter::parse(text, QDateTime::currentDateTimeUtc());
    if (!filter)
        qFatal("%s", qPrintable(filter.error().detail));
    constexpr int Rows = 200;
    qsizetype rows = 0;
    // Every reader's first call: cold.
    const auto coldBegin = Clock::now();
    for (int i = 0; i < 10; ++i)
        (void)store.page(*filter, beforeId, Rows).result();
    const double cold = secondsSince(coldBegin);
    double longest = 0;
    for (auto _ : state) {
        const auto begin = Clock::now();
        const auto found = store.page(*filter, beforeId, Rows).result();
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        rows = found->size();
        longest = std::max(longest, secondsSince(begin));
    }
    state.counters["rows"] = double(rows);
    state.counters["firstTenMs"] = cold * 1000;
    state.counters["longestMs"] = longest * 1000;
}

[[maybe_unused]] const bool registered = [] {
    if (wantedEvents() <= 0)
        return false;
    using benchmark::kMillisecond;
    benchmark::RegisterBenchmark("scale/load", load)->Iterations(1)->UseRealTime()->Unit(benchmark::kSecond);
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
        benchmark::RegisterBenchmark(qPrintable(u"scale/page/"_s + filter), page, filter, 0)
            ->MeasureProcessCPUTime()
            ->UseRealTime()
            ->Unit(kMillisecond)
            ->MinTime(0.2);
    benchmark::RegisterBenchmark("scale/page/in the middle", page, QString(), wantedEvents() / 2)
        ->MeasureProcessCPUTime()
        ->UseRealTime()
        ->Unit(kMillisecond);
    return true;
}();

} // namespace
