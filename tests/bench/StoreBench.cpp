// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How fast events are stored and acknowledged, against the floor of the disk: a bare write-and-fsync loop in the same
// folder, in the same run. "ofFloor" is the ratio of the two rates (1: the disk's own; above 1: commits are shared).

#include "store/EventStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <benchmark/benchmark.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

store::NewEvent sampleEvent()
{
    store::NewEvent event;
    event.receivedAt = QDateTime::currentDateTimeUtc();
    event.inbox = u"/k/bench"_s;
    event.eventType = u"TextMessageCreated"_s;
    event.eventId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    event.body = R"({"eventType":"TextMessageCreated","eventId":")" + event.eventId.toUtf8() + R"(","data":{"text":")"
        + QByteArray(1200, 'x') + "\"}}";
    return event;
}

double syncsPerSecond(const QString &folder)
{
    QFile file(folder + u"/floor"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 0;
    const QByteArray record(1500, 'x');
    int count = 0;
    const auto begin = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(500)) {
        file.write(record);
#ifdef Q_OS_UNIX
        fdatasync(file.handle());
#endif
        ++count;
    }
    return count / std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

//! Keeps `range(0)` appends under way, as many connections would.
void append(benchmark::State &state)
{
    const QTemporaryDir folder;
    const double floor = syncsPerSecond(folder.path());
    store::EventStore store;
    (void)store.open(folder.filePath(u"bench.sqlite"_s));

    std::mutex mutex;
    std::condition_variable answered;
    qint64 underWay = 0;
    const qint64 most = state.range(0);
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state) {
        {
            std::unique_lock lock(mutex);
            answered.wait(lock, [&] { return underWay < most; });
            ++underWay;
        }
        store.append(sampleEvent(), [&](const base::Result<store::Appended> &outcome) {
            if (!outcome)
                qFatal("%s", qPrintable(outcome.error().detail));
            const std::lock_guard lock(mutex);
            --underWay;
            answered.notify_one();
        });
    }
    std::unique_lock lock(mutex);
    answered.wait(lock, [&] { return underWay == 0; });
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const double rate = double(state.iterations()) / seconds;
    state.counters["events/s"] = rate;
    state.counters["ofFloor"] = floor > 0 ? rate / floor : 0;
}

} // namespace

BENCHMARK(append)->Arg(1)->Arg(8)->Arg(64)->Arg(256)->UseRealTime();
