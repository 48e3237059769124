// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "BenchWorld.h"

#include "base/Headers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostUnderWay = 256;
constexpr int Tenths = 10;
constexpr int Usual = 20'000;

//! Appends with a bound on how many have no answer yet, as senders would.
class Appender
{
public:
    explicit Appender(store::EventStore &store) : m_store(store) { }
    ~Appender() { finish(); }
    Appender(const Appender &) = delete;
    Appender &operator=(const Appender &) = delete;

    void append(const store::NewEvent &event)
    {
        {
            std::unique_lock lock(m_mutex);
            m_answered.wait(lock, [this] { return m_underWay < MostUnderWay; });
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

private:
    void finish()
    {
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, [this] { return m_underWay == 0; });
    }

    store::EventStore &m_store;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    int m_underWay = 0;
};

} // namespace

BenchWorld &BenchWorld::instance()
{
    static BenchWorld one;
    return one;
}

BenchWorld::BenchWorld()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("KWC_BENCH_EVENTS", &isNumber);
    m_count = isNumber ? wanted : Usual;
    m_folder = qEnvironmentVariable("KWC_BENCH_FOLDER", m_temporary.path());
    const bool isThere = QFileInfo::exists(lines());
    if (!m_store.open(file()).result())
        qFatal("no store in %s", qPrintable(m_folder));
    auto reader = store::Database::open(file(), store::Database::Access::ReadOnly);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    m_reader = std::move(*reader);
    if (!isThere)
        load();
    QElapsedTimer timer;
    timer.start();
    waitForIndex();
    m_indexedAfter = double(timer.elapsed()) / 1000;
}

void BenchWorld::load()
{
    const QString making = lines() + u".making"_s;
    QFile out(making);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(making));
    for (int tenth = 0; tenth < Tenths; ++tenth) {
        QElapsedTimer timer;
        timer.start();
        {
            Appender appender(m_store);
            for (int i = 0; i < m_count / Tenths; ++i) {
                const store::NewEvent event = m_source.next();
                out.write("{\"id\":\"" + event.eventId.toUtf8() + "\",\"headers\":" + base::headersToJson(event.headers)
                          + ",\"body\":" + event.body + "}\n");
                appender.append(event);
            }
        }
        m_rates.append(m_count / Tenths * 1000.0 / double(std::max(qint64(1), timer.elapsed())));
        fprintf(stderr, "%d%%: %.0f events/s\n", (tenth + 1) * Tenths, m_rates.last());
    }
    out.rename(lines());
}

void BenchWorld::waitForIndex()
{
    const QString unfinished = u"SELECT (SELECT max(id) FROM events) > (SELECT coalesce(max(last_id), 0) FROM "
                               "segments) OR EXISTS (SELECT 1 FROM segments WHERE state = 1)"_s;
    while (number(unfinished) != 0)
        QThread::msleep(200);
    QThread::sleep(2); // what is merged or checkpointed once nothing else is to be done
}

double BenchWorld::number(const QString &sql, const QVariantList &values)
{
    const auto value = m_reader->value(sql, values);
    return value ? value->toDouble() : 0;
}

double BenchWorld::rawMb()
{
    return number(u"SELECT sum(body_bytes) FROM events"_s) / 1e6;
}

double BenchWorld::fileMb() const
{
    return double(QFileInfo(file()).size()) / 1e6;
}

double BenchWorld::tableMb(const QString &glob)
{
    return number(u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name GLOB ?"_s, {glob}) / 1e6;
}
