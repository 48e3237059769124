// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/Cancelled.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace store {

//! A few threads that read, each with a Connection (SqlConnection) of its own, which is opened when it is needed first.
//! Jobs wait until start(). Any thread.
template <typename Connection>
class ConnectionPool
{
public:
    using Open = std::function<base::Result<std::unique_ptr<Connection>>()>; //!< called in each thread

    ConnectionPool() = default;
    ~ConnectionPool() { stop(); }
    ConnectionPool(const ConnectionPool &) = delete;
    ConnectionPool &operator=(const ConnectionPool &) = delete;

    //! What is read is there: jobs begin. Once, instead of fail().
    void start(Open open, int threads = Threads)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            return;
        m_open = std::move(open);
        for (int i = 0; i < threads; ++i) {
            m_threads.emplace_back(QThread::create([this] { work(); }));
            m_threads.back()->setObjectName(QStringLiteral("store reader %1").arg(i + 1));
            m_threads.back()->start();
        }
    }

    //! There will be nothing to read: every job gets \a error, those that wait and those to come. Once, instead of
    //! start().
    void fail(const base::Error &error)
    {
        std::deque<Job> jobs;
        {
            const std::lock_guard lock(m_mutex);
            m_failure = error;
            jobs.swap(m_jobs);
        }
        for (const Job &job : jobs)
            job.fail(error);
    }

    //! Drops the jobs that have not begun (their outcome is "cancelled"), asks the others to stop, closes the
    //! connections.
    void stop()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        std::deque<Job> dropped; // outlives the lock: their promises tell whoever waits
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
            threads.swap(m_threads);
            dropped.swap(m_jobs);
        }
        m_wake.notify_all();
        for (const auto &thread : threads)
            thread->wait();
    }

    //! Runs \a read(Connection &, const Cancelled &), which returns a Result<T>, on one of the threads. Cancelled jobs
    //! are skipped; one that meets what passes (a lock, a lost connection) is tried again, MostAttempts times in all.
    template <typename Fn>
    [[nodiscard]] auto run(Fn &&read)
    {
        using Outcome = std::invoke_result_t<Fn, Connection &, const Cancelled &>;
        base::Promise<typename Outcome::value_type> promise;
        Job job;
        job.read = [this, promise, read = std::forward<Fn>(read)](Connection &connection, bool isLast) {
            const Cancelled cancelled = [this, &promise] { return m_stop || promise.isCancelled(); };
            if (cancelled())
                return true;
            const Outcome outcome = read(connection, cancelled);
            if (!outcome && !isLast && connection.isPassing(outcome.error()))
                return false;
            promise.complete(outcome);
            return true;
        };
        job.fail = [promise](const base::Error &error) { promise.complete(base::fail(error)); };
        enqueue(std::move(job));
        return promise.pending();
    }

    static constexpr int Threads = 3;
    static constexpr int MostAttempts = 3; //!< at SQLite each waits Database::BusyTimeoutMs by itself

private:
    struct Job
    {
        std::function<bool(Connection &, bool isLast)> read; //!< false: once more
        std::function<void(const base::Error &)> fail;
    };

    void enqueue(Job job)
    {
        std::optional<base::Error> failure;
        {
            const std::lock_guard lock(m_mutex);
            failure = m_failure;
            if (!failure) {
                if (!m_stop)
                    m_jobs.push_back(std::move(job)); // else it goes with its promise
                m_wake.notify_one();
                return;
            }
        }
        job.fail(*failure);
    }

    [[nodiscard]] std::optional<Job> take() //!< waits; none when it is time to end
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
        if (m_stop)
            return std::nullopt;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return job;
    }

    void work()
    {
        std::unique_ptr<Connection> connection;
        while (const auto job = take())
            serve(*job, connection);
    }

    void serve(const Job &job, std::unique_ptr<Connection> &connection)
    {
        for (int attempt = 1; attempt <= MostAttempts; ++attempt) {
            if (connection && connection->isLost())
                connection.reset();
            if (!connection) {
                auto opened = m_open();
                if (!opened) {
                    job.fail(opened.error()); // the next job tries again
                    return;
                }
                connection = std::move(*opened);
            }
            if (job.read(*connection, attempt == MostAttempts))
                return;
        }
    }

    std::atomic<bool> m_stop = false;
    std::mutex m_mutex; // guards the rest
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::optional<base::Error> m_failure;
    Open m_open; //!< does not change once there are threads
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace store
