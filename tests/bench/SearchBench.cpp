// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Searches over many stored events, against ripgrep over the same events as lines of JSON, warm, in the same run.
//   ms        of the store: the first page of 100 rows (or the 20th, or a count)
//   rg_ms     of ripgrep, for the rarest of the words in all lines; 0: there is no rg in PATH
//   faster    how many times (the promise: 50)
// Before the searches one line is printed: size of the file over the raw bodies (the promise: 0.5), and rates.
// KWC_BENCH_EVENTS: how many events, 20,000 without it; the promises are about 1,000,000 (about ten minutes to load).
// KWC_BENCH_FOLDER: keeps the file there and takes it up again.

#include "base/Headers.h"
#include "store/Database.h"
#include "store/EventStore.h"
#include "SyntheticEvents.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int PageRows = 100;
constexpr int MostUnderWay = 500;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

//! Many events in a file, all of them indexed, and as lines of JSON beside it.
class World
{
public:
    World()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("KWC_BENCH_EVENTS", &isNumber);
        m_count = isNumber ? wanted : 20'000;
        m_folder = qEnvironmentVariable("KWC_BENCH_FOLDER", m_temporary.path());
        const bool isThere = QFileInfo::exists(lines());
        if (!m_store.open(file()).result())
            qFatal("no store in %s", qPrintable(m_folder));
        const auto begin = Clock::now();
        if (!isThere)
            load();
        const double loaded = secondsSince(begin);
        waitForIndex();
        const double rawBytes = double(number(u"SELECT sum(body_bytes) FROM events"_s));
        std::printf("events %d, loaded in %.0f s, indexed %.0f s later, file %.0f MB, raw bodies %.0f MB, ratio %.3f\n",
                    m_count, loaded, secondsSince(begin) - loaded, double(QFileInfo(file()).size()) / 1e6,
                    rawBytes / 1e6, double(QFileInfo(file()).size()) / rawBytes);
        std::printf("of that: index %.0f MB, its vocabulary %.1f MB, rows %.0f MB, bodies %.0f MB\n",
                    tableMb(u"words_*"_s), tableMb(u"segment_*"_s), tableMb(u"events*"_s) + tableMb(u"texts*"_s),
                    tableMb(u"bodies"_s));
        std::fflush(stdout);
    }

    store::EventStore &store() { return m_store; }
    const SyntheticEvents &source() const { return m_source; }
    QString lines() const { return m_folder + u"/events.ndjson"_s; }

    //! Warm: the better of two runs, in seconds; 0 where there is no ripgrep.
    static double ripgrep(const QString &text, const QString &in)
    {
        const QString program = QStandardPaths::findExecutable(u"rg"_s);
        if (program.isEmpty())
            return 0;
        double best = 1e9;
        for (int i = 0; i < 2; ++i) {
            const auto begin = Clock::now();
            QProcess process;
            process.start(
                program, {u"--count"_s, u"--ignore-case"_s, u"--fixed-strings"_s, u"--no-config"_s, u"--"_s, text, in});
            process.waitForFinished(-1);
            best = std::min(best, secondsSince(begin));
        }
        return best;
    }

private:
    QString file() const { return m_folder + u"/events.sqlite"_s; }

    void load()
    {
        QFile out(lines());
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(lines()));
        std::mutex mutex;
        std::condition_variable answered;
        int underWay = 0;
        for (int i = 0; i < m_count; ++i) {
            const store::NewEvent event = m_source.next();
            out.write("{\"id\":\"" + event.eventId.toUtf8() + "\",\"headers\":" + base::headersToJson(event.headers)
                      + ",\"body\":" + event.body + "}\n");
            {
                std::unique_lock lock(mutex);
                answered.wait(lock, [&] { return underWay < MostUnderWay; });
                ++underWay;
            }
            m_store.append(event, [&](const base::Result<store::Appended> &outcome) {
                if (!outcome)
                    qFatal("%s", qPrintable(outcome.error().detail));
                const std::lock_guard lock(mutex);
                --underWay;
                answered.notify_one();
            });
        }
        std::unique_lock lock(mutex);
        answered.wait(lock, [&] { return underWay == 0; });
    }

    void waitForIndex()
    {
        const QString unfinished = u"SELECT (SELECT max(id) FROM events) > (SELECT coalesce(max(last_id), 0) FROM "
                                   "segments) OR EXISTS (SELECT 1 FROM segments WHERE state = 1)"_s;
        while (number(unfinished) != 0)
            QThread::msleep(200);
        // What is merged or checkpointed once nothing is to be done.
        QThread::sleep(2);
    }

    qint64 number(const QString &sql)
    {
        const auto value = reader().value(sql);
        return value ? value->toLongLong() : -1;
    }

    //! Of the tables and indexes whose names are like \a glob; 0 where this SQLite can't tell.
    double tableMb(const QString &glob)
    {
        const auto bytes =
            reader().value(u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name GLOB ?"_s, {glob});
        return bytes ? bytes->toDouble() / 1e6 : 0;
    }

    store::Database &reader()
    {
        if (!m_reader) {
            auto opened = store::Database::open(file(), store::Database::Access::ReadOnly);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().detail));
            m_reader = std::move(*opened);
        }
        return *m_reader;
    }

    QTemporaryDir m_temporary;
    QString m_folder;
    int m_count = 0;
    SyntheticEvents m_source;
    store::EventStore m_store;
    std::unique_ptr<store::Database> m_reader;
};

World &world()
{
    static World one;
    return one;
}

enum class What
{
    FirstPage,
    TwentiethPage,
    Count,
};

//! \a makeFilter(const SyntheticEvents &) says what is searched; ripgrep gets its first word.
template <typename MakeFilter>
void search(benchmark::State &state, What what, const MakeFilter &makeFilter)
{
    World &with = world();
    const store::EventFilter filter = makeFilter(with.source());
    qint64 before = 0;
    for (int page = 1; what == What::TwentiethPage && page < 20; ++page) {
        const auto rows = with.store().page(filter, before, PageRows).result();
        if (!rows || rows->isEmpty())
            break;
        before = rows->last().id;
    }
    qint64 found = 0;
    std::vector<double> times;
    for (auto _ : state) {
        const auto begin = Clock::now();
        if (what == What::Count) {
            found = with.store().count(filter).result().value_or(-1);
        } else {
            const auto rows = with.store().page(filter, before, PageRows).result();
            found = rows ? rows->size() : -1;
        }
        times.push_back(secondsSince(begin));
    }
    std::ranges::sort(times);
    const double median = times.at(times.size() / 2);
    const double grep = World::ripgrep(filter.words.value(0), with.lines());
    state.counters["ms"] = median * 1000;
    state.counters["worst_ms"] = times.back() * 1000;
    state.counters["rows"] = double(found);
    state.counters["rg_ms"] = grep * 1000;
    state.counters["faster"] = grep / median;
}

store::EventFilter ofWords(const QStringList &words)
{
    store::EventFilter filter;
    filter.words = words;
    return filter;
}

void registerSearch(const char *name, What what, store::EventFilter (*makeFilter)(const SyntheticEvents &))
{
    benchmark::RegisterBenchmark(name, [what, makeFilter](benchmark::State &state) { search(state, what, makeFilter); })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->MinTime(0.3);
}

using Source = const SyntheticEvents &;

const bool Registered = [] {
    registerSearch("search/common", What::FirstPage, [](Source s) { return ofWords({s.words(0).at(1)}); });
    registerSearch("search/common20th", What::TwentiethPage, [](Source s) { return ofWords({s.words(0).at(1)}); });
    registerSearch("search/usual", What::FirstPage, [](Source s) { return ofWords({s.words(0).at(300)}); });
    registerSearch("search/usual20th", What::TwentiethPage, [](Source s) { return ofWords({s.words(0).at(300)}); });
    registerSearch("search/rare", What::FirstPage, [](Source s) { return ofWords({s.words(0).last()}); });
    registerSearch("search/nowhere", What::FirstPage, [](Source) { return ofWords({u"qzxqzx"_s}); });
    registerSearch("search/hindi", What::FirstPage, [](Source s) { return ofWords({s.words(1).at(40)}); });
    registerSearch("search/arabic", What::FirstPage, [](Source s) { return ofWords({s.words(2).at(40)}); });
    registerSearch("search/part", What::FirstPage, [](Source s) { return ofWords({s.words(0).at(50).mid(1, 5)}); });
    registerSearch("search/partOfMany", What::FirstPage, [](Source) { return ofWords({u"ing"_s}); });
    registerSearch("search/partOfNone", What::FirstPage, [](Source) { return ofWords({u"qzx"_s}); });
    registerSearch("search/oneLetter", What::FirstPage, [](Source) { return ofWords({u"d"_s}); });
    registerSearch("search/twoLetters", What::FirstPage, [](Source) { return ofWords({u"de"_s}); });
    registerSearch("search/phrase", What::FirstPage,
                   [](Source s) { return ofWords({QString(s.words(0).at(1) + u' ' + s.words(0).at(2))}); });
    registerSearch("search/rarePhrase", What::FirstPage,
                   [](Source s) { return ofWords({QString(s.words(0).at(900) + u' ' + s.words(0).at(1200))}); });
    registerSearch("search/person", What::FirstPage, [](Source s) { return ofWords({s.name(700)}); });
    registerSearch("search/endOfPhone", What::FirstPage, [](Source s) { return ofWords({s.phone(700).right(7)}); });
    registerSearch("search/idOfObject", What::FirstPage, [](Source s) { return ofWords({s.groups().at(200)}); });
    registerSearch("search/header", What::FirstPage, [](Source) { return ofWords({u"webhook"_s}); });
    registerSearch("search/fourCommon", What::FirstPage, [](Source s) {
        return ofWords({s.words(0).at(1), s.words(0).at(2), s.words(0).at(3), s.words(0).at(4)});
    });
    registerSearch("search/twoScripts", What::FirstPage, [](Source s) {
        return ofWords({s.words(0).at(1), s.words(1).at(1)});
    });
    registerSearch("joined/commonAndObject", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.objectId = s.groups().at(300);
        return filter;
    });
    registerSearch("joined/commonTypeObject", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.eventType = u"JobResponse"_s;
        filter.objectId = s.groups().at(30);
        return filter;
    });
    registerSearch("joined/commonRareTypeObject", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.eventType = u"GroupRemoved"_s;
        filter.objectId = s.groups().at(300);
        return filter;
    });
    registerSearch("joined/commonAndSender", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.from = s.phone(2500);
        return filter;
    });
    registerSearch("joined/commonAndInvalid", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.verdict = store::Verdict::Invalid;
        return filter;
    });
    registerSearch("joined/commonInboxSender", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.inbox = u"/k/second-inbox"_s;
        filter.from = s.phone(250);
        return filter;
    });
    registerSearch("joined/commonAndSince", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.since = QDateTime(QDate(2025, 1, 2), QTime(0, 0), Qt::UTC);
        return filter;
    });
    registerSearch("joined/partOfManyAndObject", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({u"ing"_s});
        filter.objectId = s.groups().at(300);
        return filter;
    });
    registerSearch("joined/commonAndObjectStart", What::FirstPage, [](Source s) {
        store::EventFilter filter = ofWords({s.words(0).at(1)});
        filter.objectId = s.groups().at(300).left(6) + u'*';
        return filter;
    });
    registerSearch("count/common", What::Count, [](Source s) { return ofWords({s.words(0).at(1)}); });
    registerSearch("count/usual", What::Count, [](Source s) { return ofWords({s.words(0).at(300)}); });
    registerSearch("count/rare", What::Count, [](Source s) { return ofWords({s.words(0).last()}); });
    return true;
}();

} // namespace
