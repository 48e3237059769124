// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/Database.h"

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

//! Asked by long reads now and then: whether nobody waits for them any more.
using Cancelled = std::function<bool()>;

//! A few threads that read, each with its own read-only connection. Jobs wait until the file is open. Any thread.
class ReaderPool
{
public:
    ReaderPool() = default;
    //! Drops the jobs that have not begun (their outcome is "cancelled"), asks the others to stop, closes the
    //! connections.
    ~ReaderPool();
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;

    //! The file is there: jobs begin. Once, instead of fail().
    void start(const QString &file);
    //! There will be no file: every job gets \a error, those that wait and those to come. Once, instead of start().
    void fail(const base::Error &error);

    //! Drops the jobs that have not begun (their outcome is "cancelled"), asks the others to stop, closes the
    //! connections.
    void stop();

    //! Runs \a read(Database &, const Cancelled &), which returns a Result<T>, on one of the threads. Cancelled jobs
    //! are skipped; one that meets a lock is tried again, MostAttempts times in all.
    template <typename Fn>
    [[nodiscard]] auto run(Fn &&read)
    {
        using Outcome = std::invoke_result_t<Fn, Database &, const Cancelled &>;
        base::Promise<typename Outcome::value_type> promise;
        Job job;
        job.read = [this, promise, read = std::forward<Fn>(read)](Database &database) {
            const Cancelled cancelled = [this, &promise] { return m_stop || promise.isCancelled(); };
            for (int attempt = 1; !cancelled(); ++attempt) {
                const Outcome outcome = read(database, cancelled);
                if (!outcome && isBusy(outcome.error()) && attempt < MostAttempts)
                    continue;
                promise.complete(outcome);
                return;
            }
        };
        job.fail = [promise](const base::Error &error) { promise.complete(base::fail(error)); };
        enqueue(std::move(job));
        return promise.pending();
    }

    static constexpr int Threads = 3;
    static constexpr int MostAttempts = 3; //!< each waits Database::BusyTimeoutMs by itself

private:
    struct Job
    {
        std::function<void(Database &)> read;
        std::function<void(const base::Error &)> fail;
    };

    void enqueue(Job job);
    void work();
    [[nodiscard]] std::optional<Job> take(); //!< waits; none when it is time to end

    std::atomic<bool> m_stop = false;
    std::mutex m_mutex; // guards the rest
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::optional<base::Error> m_failure;
    QString m_file;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace store
