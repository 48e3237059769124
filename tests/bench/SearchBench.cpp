// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Searches over many stored events, against ripgrep over the same events as lines of JSON, warm, in the same run.
//   ms        of the store: the first page of 100 rows (or the 20th, or a count)
//   rg_ms     of ripgrep, for the rarest of the words in all lines; 0: there is no rg in PATH
//   faster    how many times (the promise: 50)
// How many events and where: BenchWorld.

#include "BenchWorld.h"

#include <QProcess>
#include <QStandardPaths>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int PageRows = 100;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

//! Warm: the better of two runs, in seconds; 0 where there is no ripgrep.
double ripgrep(const QString &text, const QString &in)
{
    const QString program = QStandardPaths::findExecutable(u"rg"_s);
    if (program.isEmpty())
        return 0;
    double best = 1e9;
    for (int i = 0; i < 2; ++i) {
        const auto begin = Clock::now();
        QProcess process;
        process.start(program,
                      {u"--count"_s, u"--ignore-case"_s, u"--fixed-strings"_s, u"--no-config"_s, u"--"_s, text, in});
        process.waitForFinished(-1);
        best = std::min(best, secondsSince(begin));
    }
    return best;
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
    BenchWorld &with = BenchWorld::instance();
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
    const double grep = ripgrep(filter.words.value(0), with.lines());
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
