// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Writer.h"

#include "base/Logging.h"
#include "store/SqlConnection.h"
#include "store/Trouble.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace store {

Writer::Writer(std::function<void(const base::Result<> &)> opened, Backend::Events events)
    : m_opened(std::move(opened)), m_events(std::move(events))
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread) {
        m_thread->wait();
        return;
    }
    std::vector<Job> jobs(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(m_queue.end()));
    refuse(jobs, storageError(u"the store was never opened"_s));
}

void Writer::start(Place place)
{
    m_place = std::move(place);
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->setObjectName(u"store writer"_s);
    m_thread->start();
}

void Writer::append(const NewEvent &event, Done done)
{
    if (!done)
        done = [](const base::Result<Appended> &) {};
    {
        const std::lock_guard lock(m_mutex);
        if (m_bytesWaiting + event.body.size() > MostBytesWaiting) {
            m_refused.push_back(std::move(done));
        } else {
            m_bytesWaiting += event.body.size();
            m_queue.emplace_back(Append{event, std::move(done)});
        }
    }
    m_wake.notify_one();
}

base::Pending<qint64> Writer::clear()
{
    const Clear promise;
    enqueue(promise);
    return promise.pending();
}

void Writer::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::lookSoon()
{
    {
        const std::lock_guard lock(m_mutex);
        m_lookSoon = true;
    }
    m_wake.notify_one();
}

void Writer::run()
{
    const auto opened = openSession();
    m_opened(opened);
    while (true) {
        std::vector<Job> jobs = take();
        if (jobs.empty() && m_ending)
            break;
        if (!opened) {
            m_nextLook = std::chrono::steady_clock::now() + WatchEvery; // there is nothing to look at
            refuse(jobs, opened.error());
        } else if (!m_place.writes && !jobs.empty()) {
            refuse(jobs, storageError(u"the store is open for reading only"_s));
        } else if (m_ending && m_failure) {
            refuse(jobs, *m_failure); // nobody should wait for a disk that has failed already
        } else if (m_makesRoom && !jobs.empty() && std::holds_alternative<Append>(jobs.front())) {
            refuse(jobs, *m_failure);
        } else if (jobs.empty()) {
            lookAround();
        } else {
            serve(std::move(jobs));
        }
        if (opened && !m_ending)
            doChores();
    }
    m_session.reset(); // in the thread that opened it
}

base::Result<> Writer::openSession()
{
    // Another process may be making, migrating or recovering the same file in this moment, and SQLite does not wait for
    // all of these; a server may be starting up.
    constexpr std::chrono::milliseconds Pause{50};
    const auto giveUp = std::chrono::steady_clock::now() + OpenPatience;
    while (true) {
        auto session = m_place.open();
        if (session) {
            m_session = std::move(*session);
            return {};
        }
        if (!m_place.isPassing(session.error()) || std::chrono::steady_clock::now() >= giveUp) {
            qCInfo(lcStore) << "not opened:" << m_place.name << session.error().detail;
            return base::fail(session.error());
        }
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, Pause); // an append may cut it short, which is fine
    }
}

std::vector<Writer::Job> Writer::take()
{
    std::vector<Job> jobs;
    std::vector<Done> refused;
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock,
                          m_makesRoom || (m_moreChores && !m_failure) ? std::min(nextChore(), m_nextLook) : m_nextLook,
                          [this] { return m_stop || m_lookSoon || !m_queue.empty() || !m_refused.empty(); });
        if (std::exchange(m_lookSoon, false))
            m_nextLook = std::chrono::steady_clock::now();
        m_ending = m_stop;
        qint64 bytes = 0;
        while (!m_queue.empty() && jobs.size() < MostInCommit) {
            Job &job = m_queue.front();
            const auto *append = std::get_if<Append>(&job);
            // What is no event is done by itself, and so is what came after it.
            const bool apart = !append || (!jobs.empty() && !std::holds_alternative<Append>(jobs.front()));
            const qint64 size = append ? append->event.body.size() : 0;
            if (!jobs.empty() && (apart || bytes + size > MostBytesInCommit))
                break;
            bytes += size;
            jobs.push_back(std::move(job));
            m_queue.pop_front();
        }
        m_bytesWaiting -= bytes;
        refused.swap(m_refused);
    }
    for (const Done &done : refused)
        done(base::fail(storageError(u"too many events wait to be written"_s)));
    return jobs;
}

void Writer::serve(std::vector<Job> jobs)
{
    if (const auto *promise = std::get_if<Clear>(&jobs.front())) {
        clearAll(*promise);
        return;
    }
    if (const auto *task = std::get_if<Task>(&jobs.front())) {
        serveTask(*task);
        return;
    }
    std::vector<Append> batch;
    batch.reserve(jobs.size());
    for (Job &job : jobs)
        batch.push_back(std::move(std::get<Append>(job)));
    write(std::move(batch));
}

void Writer::write(std::vector<Append> batch)
{
    std::vector<const NewEvent *> events;
    events.reserve(batch.size());
    for (const Append &append : batch)
        events.push_back(&append.event);
    const auto committed = m_session->write(events);
    if (!committed) {
        for (const Append &append : batch)
            append.done(base::fail(committed.error()));
        setFailure(committed.error());
        return;
    }
    for (size_t i = 0; i < batch.size(); ++i)
        batch.at(i).done(committed->appended.at(i));
    setWorking();
    m_lastCommit = std::chrono::steady_clock::now();
    m_session->wakeChores();
    m_moreChores = true;
    tell(committed->seen);
}

void Writer::tell(const Seen &seen) const
{
    if (seen.cleared)
        m_events.cleared();
    if (!seen.ids.isEmpty())
        m_events.changed(seen.ids);
    if (seen.hasMissed)
        m_events.removed({});
    else if (!seen.removed.isEmpty())
        m_events.removed(seen.removed);
}

void Writer::serveTask(const Task &task)
{
    task.run(*m_session);
    tell(m_session->takeChored());
    m_session->wakeChores();
    m_moreChores = true;
}

void Writer::clearAll(const Clear &promise)
{
    if (promise.isCancelled())
        return;
    const auto deleted = m_session->clear();
    if (deleted)
        m_events.cleared();
    promise.complete(deleted);
}

std::chrono::steady_clock::time_point Writer::nextChore() const
{
    return m_makesRoom ? m_nextRoom : std::min(m_lastCommit + QuietAfter, m_choresRest);
}

void Writer::doChores()
{
    if (m_failure) {
        makeRoom();
        return;
    }
    const auto begin = std::chrono::steady_clock::now();
    if (!m_moreChores || begin < nextChore())
        return;
    m_moreChores = m_session->doChore();
    tell(m_session->takeChored());
    const auto end = std::chrono::steady_clock::now();
    m_choresRest = end + ChorePause * (end - begin);
}

//! The other chores rest while writing fails.
void Writer::makeRoom()
{
    if (troubleOf(*m_failure) != Trouble::DiskFull || !m_place.writes) {
        m_makesRoom = false;
        return;
    }
    if (std::chrono::steady_clock::now() < m_nextRoom)
        return;
    const bool was = m_makesRoom;
    m_makesRoom = m_session->makeRoom();
    tell(m_session->takeChored());
    const auto now = std::chrono::steady_clock::now();
    m_nextRoom = now + (m_makesRoom ? RoomPause : ProbeEvery);
    if (was && !m_makesRoom)
        m_nextProbe = m_nextLook = now; // it may work again
}

void Writer::lookAround()
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextLook)
        return;
    m_nextLook = now + WatchEvery;
    m_session->wakeChores();
    m_moreChores = m_place.writes;
    if (m_failure && !m_makesRoom && std::chrono::steady_clock::now() >= m_nextProbe) {
        if (m_session->probe())
            setWorking();
        m_nextProbe = std::chrono::steady_clock::now() + ProbeEvery;
    }
    const auto seen = m_session->look();
    if (!seen) {
        qCDebug(lcStore) << "look for changes:" << seen.error().detail; // the next look tries again
        return;
    }
    tell(*seen);
}

void Writer::refuse(const std::vector<Job> &jobs, const base::Error &error)
{
    for (const Job &job : jobs) {
        if (const auto *append = std::get_if<Append>(&job))
            append->done(base::fail(error));
        else if (const auto *task = std::get_if<Task>(&job))
            task->refuse(error);
        else
            std::get<Clear>(job).complete(base::fail(error));
    }
}

void Writer::setFailure(const base::Error &error)
{
    m_nextProbe = std::chrono::steady_clock::now() + ProbeEvery;
    if (!m_failure) {
        qCInfo(lcStore) << "writing fails:" << error.detail;
        m_events.failed(error);
    }
    m_failure = error;
}

void Writer::setWorking()
{
    if (!m_failure)
        return;
    m_failure.reset();
    m_makesRoom = false;
    m_events.recovered();
}

} // namespace store
