// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How fast events are stored and acknowledged, against the floor of the disk: a bare loop that writes as many bytes as
// each commit of the store did and syncs them, in the same folder, before and after, in the same run.
//   ofFloor   commits a second of the store over those of the loop (the promise for one connection: 0.8)
//   events/s  above the commits where several events share one
// What is a commit's size is taken from the system's count of what the store's writer wrote.

#include "DiskFloor.h"
#include "store/EventStore.h"
#include "SyntheticEvents.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

//! Keeps a number of appends under way, as many connections would.
class Load
{
public:
    explicit Load(store::EventStore &store) : m_store(store) { }
    ~Load() { finish(); }

    void append(const store::NewEvent &event, qint64 mostUnderWay)
    {
        {
            std::unique_lock lock(m_mutex);
            m_answered.wait(lock, [&] { return m_underWay < mostUnderWay; });
            ++m_underWay;
        }
        m_store.append(event, [this](const base::Result<store::Appended> &outcome) {
            if (!outcome)
                qFatal("%s", qPrintable(outcome.error().detail));
            const std::lock_guard lock(m_mutex);
            --m_underWay;
            m_answered.notify_one();
        });
    }

    void finish()
    {
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, [&] { return m_underWay == 0; });
    }

private:
    store::EventStore &m_store;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    qint64 m_underWay = 0;
};

void append(benchmark::State &state)
{
    const QTemporaryDir folder;
    std::vector<store::NewEvent> events;
    SyntheticEvents source;
    for (int i = 0; i < 5000; ++i)
        events.push_back(source.next());
    store::EventStore store;
    if (!store.open(folder.filePath(u"bench.sqlite"_s)).result()) {
        state.SkipWithError("no store");
        return;
    }
    qint64 commits = 0;
    QObject::connect(&store, &store::EventStore::changed, &store, [&commits] { ++commits; });
    double rate = 0;
    qint64 written = disk::bytesWrittenBy("store writer");
    {
        Load load(store);
        size_t number = 0;
        const auto begin = Clock::now();
        for (auto _ : state) {
            store::NewEvent event = events.at(number % events.size());
            // The same event again would be a delivery of the first one.
            event.eventId.replace(0, 8, u"%1"_s.arg(++number, 8, 16, QChar(u'0')));
            load.append(event, state.range(0));
        }
        load.finish();
        rate = double(state.iterations()) / secondsSince(begin);
    }
    written = disk::bytesWrittenBy("store writer") - written;
    QCoreApplication::processEvents(); // what changed() was queued
    const double eventsEach = commits > 0 ? double(state.iterations()) / double(commits) : 1;
    const double bytes = double(written) / double(std::max(qint64(1), commits));
    const double floor = disk::syncsPerSecond(folder.path(), qint64(bytes));
    state.counters["events/s"] = rate;
    state.counters["eventsPerCommit"] = eventsEach;
    state.counters["KBPerCommit"] = bytes / 1024;
    state.counters["floor/s"] = floor;
    state.counters["ofFloor"] = floor > 0 ? rate / eventsEach / floor : 0;
}

} // namespace

BENCHMARK(append)->ArgName("underWay")->Arg(1)->Arg(8)->Arg(64)->Arg(256)->UseRealTime();
