// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/ReaderPool.h"

using namespace Qt::StringLiterals;

namespace store {

ReaderPool::~ReaderPool()
{
    stop();
}

void ReaderPool::stop()
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

void ReaderPool::start(const QString &file)
{
    const std::lock_guard lock(m_mutex);
    if (m_stop)
        return;
    m_file = file;
    for (int i = 0; i < Threads; ++i) {
        m_threads.emplace_back(QThread::create([this] { work(); }));
        m_threads.back()->setObjectName(u"store reader %1"_s.arg(i + 1));
        m_threads.back()->start();
    }
}

void ReaderPool::fail(const base::Error &error)
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

void ReaderPool::enqueue(Job job)
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

std::optional<ReaderPool::Job> ReaderPool::take()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
    if (m_stop)
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void ReaderPool::work()
{
    std::unique_ptr<Database> database;
    while (const auto job = take()) {
        if (!database) {
            auto opened = Database::open(m_file, Database::Access::ReadOnly);
            if (!opened) {
                job->fail(opened.error()); // the next job tries again
                continue;
            }
            database = std::move(*opened);
        }
        job->read(*database);
    }
}

} // namespace store
