// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Checkpointer.h"

#include "base/Logging.h"
#include "store/Database.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int BusyTimeoutMs = 50; // emptying the log waits for readers; a commit may wait that long for it

//! The thread's connection and what it knows.
class Log
{
public:
    [[nodiscard]] static base::Result<Log> open(const QString &file)
    {
        auto database = Database::open(file, Database::Access::ReadWrite);
        if (!database)
            return base::fail(database.error());
        const auto pageBytes = (*database)->value(u"PRAGMA page_size"_s);
        if (!pageBytes)
            return base::fail(pageBytes.error());
        if (const auto set = (*database)->run(u"PRAGMA busy_timeout = %1"_s.arg(BusyTimeoutMs)); !set)
            return base::fail(set.error());
        return Log(std::move(*database), pageBytes->toLongLong());
    }

    //! Brings into the file what is possible without anybody's waiting. The bytes that the log holds from its
    //! beginning.
    [[nodiscard]] base::Result<qint64> checkpoint()
    {
        auto query = m_database->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        if (!query)
            return base::fail(query.error());
        return query->next() ? query->value(1).toLongLong() * m_pageBytes : 0;
    }

    //! Makes a large file of a log that is in use no more shorter. False: somebody still uses it.
    [[nodiscard]] bool shorten(const QString &file)
    {
        if (QFileInfo(file + u"-wal"_s).size() <= Checkpointer::KeptLogBytes)
            return true;
        const auto busy = m_database->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        if (!busy)
            qCInfo(lcStore) << "the log stays large:" << busy.error().detail;
        return busy && busy->toInt() == 0;
    }

private:
    Log(std::unique_ptr<Database> database, qint64 pageBytes) : m_database(std::move(database)), m_pageBytes(pageBytes)
    {
    }

    std::unique_ptr<Database> m_database;
    qint64 m_pageBytes;
};

void checkpoint(Log &log, std::mutex &gate)
{
    auto bytes = log.checkpoint();
    if (bytes && *bytes > Checkpointer::LargeLogBytes) {
        const std::lock_guard held(gate);
        bytes = log.checkpoint();
    }
    if (!bytes)
        qCInfo(lcStore) << "checkpoint:" << bytes.error().detail; // the next one tries again
}

} // namespace

Checkpointer::~Checkpointer()
{
    stop();
}

void Checkpointer::start(const QString &file)
{
    m_file = file;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"store checkpointer"_s);
    m_thread->start();
}

void Checkpointer::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void Checkpointer::committed(qint64 bytes)
{
    bool wakes = false;
    {
        const std::lock_guard lock(m_mutex);
        wakes = m_bytes == 0 || (m_bytes < DueBytes && m_bytes + bytes >= DueBytes);
        if (m_bytes == 0)
            m_firstCommit = std::chrono::steady_clock::now();
        m_bytes += bytes;
    }
    if (wakes)
        m_wake.notify_all();
}

bool Checkpointer::wait(bool mayShorten)
{
    std::unique_lock lock(m_mutex);
    const auto giveUp = std::chrono::steady_clock::now() + Idle;
    while (!m_stop) {
        if (m_bytes >= DueBytes)
            return true;
        if (m_bytes > 0) {
            if (m_wake.wait_until(lock, m_firstCommit + DueAfter) == std::cv_status::timeout)
                return !m_stop;
        } else if (mayShorten) {
            if (m_wake.wait_until(lock, giveUp) == std::cv_status::timeout)
                return !m_stop;
        } else {
            m_wake.wait(lock);
        }
    }
    return false;
}

qint64 Checkpointer::takeBytes()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_bytes, 0);
}

bool Checkpointer::pause()
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, LeastPause, [this] { return m_stop; });
}

void Checkpointer::run()
{
    std::optional<Log> log;
    bool mayShorten = false;
    while (wait(mayShorten)) {
        const qint64 bytes = takeBytes();
        if (!log) {
            auto opened = Log::open(m_file);
            if (opened)
                log.emplace(std::move(*opened));
            else
                qCInfo(lcStore) << "no checkpoint:" << opened.error().detail;
        }
        if (log && bytes > 0) {
            checkpoint(*log, m_gate);
            mayShorten = true;
        } else if (log) {
            mayShorten = !log->shorten(m_file);
        }
        if (!log)
            committed(bytes); // once more
        if (!pause())
            return;
    }
}

} // namespace store
