// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The table of subscriptions at its promised size: 10,000 rows, of 500 objects, in a view as the window has it.
// "longestMs" is the longest single step until it is on the screen, in milliseconds of the GUI thread's CPU time (a
// machine that does other things meanwhile changes nothing), to be read against the promises: 300 ms to fill it, 16 ms
// for a keystroke in the filter. "averageMs" is the same of all steps, "paintMs" how much of it is painting, on
// average. Then the search among 5,000 objects, and the newest events of a store of 1,000,000.

#include "kaizala/EventType.h"
#include "kaizala/Transport.h"
#include "models/ObjectsSearch.h"
#include "models/SubscriptionsFilter.h"
#include "models/SubscriptionsModel.h"
#include "store/Database.h"
#include "store/EventQueries.h"
#include "store/EventStore.h"
#include "store/Migrations.h"
#include "subscriptions/Snapshot.h"
#include "ui/StateDelegates.h"
#include "ui/ViewSetup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace Qt::StringLiterals;
using kaizala::ObjectType;
using models::SubscriptionsModel;

namespace {

constexpr int Objects = 500;
constexpr int RowsEach = 20;

//! Nobody is asked anything here.
class NoTransport final : public kaizala::Transport
{
public:
    [[nodiscard]] base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &) override
    {
        return base::ready<kaizala::ApiReply>(base::fail(base::Error::cancelled()));
    }
};

kaizala::Subscription subscriptionOf(const kaizala::ObjectRef &object, int number)
{
    const QStringList all = kaizala::allEventTypeNames();
    kaizala::Subscription one;
    one.id = {u"8c29a1f0-55f2-4a55-b0a1-%1"_s.arg(number, 12, 16, QChar(u'0'))};
    one.object = object;
    one.eventTypes = all.mid(number % 7, 1 + number % 6);
    one.callbackUrl =
        u"https://hooks%1.example.org/kaizala/%2?tenant=%3"_s.arg(number % 40).arg(number).arg(number % 9);
    one.context = number % 2 == 0 ? u"even %1"_s.arg(number) : u"odd"_s;
    one.createdAt = QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC).addSecs(number * 977LL);
    one.validUntil = QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC).addSecs((number * 7919LL) % 40'000'000);
    one.active = number % 11 != 0;
    return one;
}

subscriptions::Snapshot snapshot(const QUrl &endpoint)
{
    subscriptions::Snapshot made;
    made.endpoint = endpoint;
    QList<subscriptions::KnownObject> groups;
    for (int i = 0; i < Objects; ++i) {
        const kaizala::ObjectRef ref{ObjectType::Group, u"g-%1"_s.arg((i * 7919) % 100'000)};
        groups.append({ref, u"Group %1 of the region"_s.arg((i * 31) % Objects), {}, false});
        subscriptions::Snapshot::Rows rows{ref, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), {}, {}};
        for (int n = 0; n < RowsEach; ++n)
            rows.list.append(subscriptionOf(ref, i * RowsEach + n));
        made.rows.append(rows);
    }
    made.tree.setGroups(groups);
    return made;
}

//! Milliseconds that this thread has worked; where the system does not tell, that have passed.
double workedMs()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    static QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return double(timer.nsecsElapsed()) / 1e6;
#endif
}

//! The table over a catalogue without a service, in a window.
class Table
{
public:
    Table() : m_client(m_transport, QUrl(u"https://service.example"_s)), catalogue(m_client)
    {
        ui::setUpTable(view, u"subscriptionsTable"_s, u"Subscriptions"_s);
        view.setSelectionMode(QAbstractItemView::ExtendedSelection);
        view.setItemDelegate(new ui::TextDelegate(&view));
        view.setItemDelegateForColumn(SubscriptionsModel::HealthColumn, new ui::HealthDelegate(&view));
        view.setModel(&filter);
        view.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        view.setSortingEnabled(true);
        view.resize(1200, 700);
        view.show();
        QCoreApplication::processEvents();
    }
    //! The change, what it brings about in the view, and until it is on the screen.
    template <typename Step>
    void take(Step step)
    {
        const double before = workedMs();
        step();
        const double changed = workedMs();
        QCoreApplication::processEvents();
        const double after = workedMs();
        m_longest = std::max(m_longest, after - before);
        m_all += after - before;
        m_painting += after - changed;
        ++m_steps;
    }
    void tell(benchmark::State &state) const
    {
        state.counters["longestMs"] = m_longest;
        state.counters["averageMs"] = m_all / m_steps;
        state.counters["paintMs"] = m_painting / m_steps;
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    NoTransport m_transport;
    base::SystemClock m_clock;
    kaizala::Client m_client;
    double m_longest = 0;
    double m_all = 0;
    double m_painting = 0;
    int m_steps = 0;

public:
    subscriptions::Catalogue catalogue;
    SubscriptionsModel model{catalogue, m_clock};
    models::SubscriptionsFilter filter{model};
    QTableView view;
};

//! 500 answers of 20 rows each, one after the other, into a table that is sorted by range(0) (-1: not).
void tableFill(benchmark::State &state)
{
    const subscriptions::Snapshot known = snapshot(QUrl(u"https://service.example"_s));
    double longest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto table = std::make_unique<Table>();
        table->filter.sort(int(state.range(0)));
        state.ResumeTiming();
        table->take([&] { table->catalogue.restore(known); });
        state.PauseTiming();
        longest = std::max(longest, table->longest());
        if (table->filter.rowCount() != Objects * RowsEach)
            state.SkipWithError("rows are missing");
        table.reset();
        state.ResumeTiming();
    }
    state.counters["longestMs"] = longest;
}

void filterKeystroke(benchmark::State &state)
{
    Table table;
    table.catalogue.restore(snapshot(QUrl(u"https://service.example"_s)));
    if (state.range(0) >= 0)
        table.filter.sort(int(state.range(0)));
    QCoreApplication::processEvents();
    // Typed and taken back; "even" is in every other row.
    const QStringList typed{u"e"_s,        u"ev"_s,     u"eve"_s,  u"even"_s, u"even "_s, u"even 1"_s,  u"even 12"_s,
                            u"even 127"_s, u"even 1"_s, u"even"_s, u"e"_s,    QString(),  u"hooks17"_s, QString()};
    for (auto _ : state) {
        for (const QString &text : typed)
            table.take([&] { table.filter.setText(text); });
    }
    table.tell(state);
}

void sortEveryColumn(benchmark::State &state)
{
    Table table;
    table.catalogue.restore(snapshot(QUrl(u"https://service.example"_s)));
    QCoreApplication::processEvents();
    double longest = 0;
    int worst = -1;
    for (auto _ : state) {
        for (int column = 0; column < SubscriptionsModel::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                table.take([&] { table.filter.sort(column, order); });
                worst = table.longest() > longest ? column : worst;
                longest = table.longest();
            }
        }
    }
    table.tell(state);
    state.counters["ofColumn"] = worst;
}

void scroll(benchmark::State &state)
{
    Table table;
    table.catalogue.restore(snapshot(QUrl(u"https://service.example"_s)));
    QCoreApplication::processEvents();
    QScrollBar &bar = *table.view.verticalScrollBar();
    for (auto _ : state) {
        for (int step = 0; step < 100; ++step)
            table.take([&] { bar.setValue(bar.maximum() / 100 * step); });
    }
    table.tell(state);
}

void searchObjects(benchmark::State &state)
{
    QList<subscriptions::KnownObject> objects;
    for (int i = 0; i < 5000; ++i) {
        const QString parent = i % 10 == 0 ? QString() : u"g%1"_s.arg(i - i % 10);
        objects.append({{ObjectType::Group, u"g%1"_s.arg(i)}, u"Group %1 of the region"_s.arg(i), parent, false});
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(models::searchObjects(objects, u"region 7"_s));
}

//! The newest event of each of 10,000 subscriptions and 500 objects, out of 1,000,000 events.
void lastEvents(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.sqlite"_s);
    auto database = store::Database::open(file, store::Database::Access::ReadWrite);
    if (!database || !store::migrate(**database)) {
        state.SkipWithError("no database");
        return;
    }
    const auto named = (*database)->run(
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 10499) INSERT INTO texts (id, text) "
        "SELECT i + 1, iif(i < 500, 'object-' || i, 'subscription-' || (i - 500)) FROM n"_s);
    const auto filled = (*database)->run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) INSERT INTO events (kind, "
        "received_at, status, elapsed_us, event_id, object_id, subscription_id, summary, verdict, errors, warnings, "
        "notes, body_bytes) SELECT 0, 1700000000000 + i, 200, 100, 'event-' || i, 1 + i % 500, "
        "501 + i * 7919 % 10000, '[]', 0, 0, 0, 0, 900 FROM n"_s);
    if (!named || !filled) {
        state.SkipWithError("not filled");
        return;
    }
    for (auto _ : state) {
        const auto last = store::queries::lastEvents(**database, [] { return false; });
        if (!last || last->bySubscription.size() != 10'000 || last->byObject.size() != 500)
            state.SkipWithError("wrong");
    }
}

} // namespace

BENCHMARK(tableFill)
    ->Arg(-1)
    ->Arg(SubscriptionsModel::Object)
    ->Arg(SubscriptionsModel::Expires)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(filterKeystroke)->Arg(-1)->Arg(SubscriptionsModel::Expires)->Unit(benchmark::kMillisecond);
BENCHMARK(sortEveryColumn)->Unit(benchmark::kMillisecond);
BENCHMARK(scroll)->Unit(benchmark::kMillisecond);
BENCHMARK(searchObjects)->Unit(benchmark::kMillisecond);
BENCHMARK(lastEvents)->Unit(benchmark::kMillisecond)->Iterations(5);
