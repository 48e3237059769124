// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "store/Backend.h"
#include "store/Event.h"
#include "store/Session.h"

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace store {

//! The thread that writes. It opens a session, which makes and migrates what is missing, then commits what has queued
//! while the last commit ran, many events in one transaction (group commit). On what is opened for reading only it
//! writes nothing and watches for what others write.
class Writer
{
public:
    using Done = Backend::Done;

    //! Where it writes.
    struct Place
    {
        QString name; //!< for the log
        bool writes = true;
        //! Called in its thread, which is also where the session is used and goes. Errors: Storage.
        std::function<base::Result<std::unique_ptr<Session>>()> open;
        std::function<bool(const base::Error &)> isPassing; //!< opening may work a moment later
    };

    //! \a opened is called once, in its thread, before any of \a events, which are called there too.
    Writer(std::function<void(const base::Result<> &)> opened, Backend::Events events);
    //! Writes what is queued (until the first failure; the rest gets that error), closes the session and ends the
    //! thread.
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    //! Starts the thread. Once.
    void start(Place place);
    //! Queues an event; never waits. \a done: after the commit, or with a Storage error. Any thread, before start()
    //! too.
    void append(const NewEvent &event, Done done);
    //! Queues the deletion of everything that is there by then. Any thread.
    [[nodiscard]] base::Pending<qint64> clear();
    //! Something else that is to be done between two transactions.
    struct Task
    {
        std::function<void(Session &)> run;
        std::function<void(const base::Error &)> refuse; //!< instead: there is no session to write with
    };
    //! Queues \a task; what the session notes of what it does is told. Any thread.
    void perform(Task task) { enqueue(std::move(task)); }

    //! Does \a work(Session &), which returns a Result<T>, in its thread after what was queued before; what the session
    //! notes of it is told. It is not done where the place is not open for writing. Any thread.
    template <typename Fn>
    requires std::is_invocable_v<Fn, Session &>
    [[nodiscard]] auto perform(Fn &&work)
    {
        using Outcome = std::invoke_result_t<Fn, Session &>;
        const base::Promise<typename Outcome::value_type> promise;
        Task task;
        task.run = [promise, work = std::forward<Fn>(work)](Session &session) mutable {
            if (!promise.isCancelled())
                promise.complete(work(session));
        };
        task.refuse = [promise](const base::Error &error) { promise.complete(base::fail(error)); };
        perform(std::move(task));
        return promise.pending();
    }
    //! Others have changed something: it looks at once. Any thread, after start().
    void lookSoon();

    static constexpr size_t MostInCommit = 500; //!< events in one transaction
    static constexpr qint64 MostBytesInCommit =
        16 * 1024 * 1024; //!< of bodies in one transaction, but for a single larger one
    static constexpr qint64 MostBytesWaiting =
        256 * 1024 * 1024; //!< of bodies in the queue; beyond, events are refused
    static constexpr std::chrono::milliseconds WatchEvery{250}; //!< between two looks for others' changes, when idle
    static constexpr std::chrono::milliseconds QuietAfter{50}; //!< a commit: then chores may take all the time
    static constexpr int ChorePause = 9; //!< before that each rests so many times as long as it worked
    static constexpr std::chrono::milliseconds ProbeEvery{500}; //!< between two tries whether writing works again
    static constexpr std::chrono::milliseconds RoomPause{10}; //!< between two steps of making room on a full disk
    static constexpr std::chrono::milliseconds OpenPatience{
        3000}; //!< how long opening goes on while others hold the file

private:
    struct Append
    {
        NewEvent event;
        Done done;
    };
    using Clear = base::Promise<qint64>;
    using Job = std::variant<Append, Clear, Task>;

    void enqueue(Job job);
    void run();
    [[nodiscard]] base::Result<> openSession();
    [[nodiscard]] std::vector<Job> take(); //!< waits for work; empty when it is time for something else, or to end
    void serve(std::vector<Job> jobs);
    void write(std::vector<Append> batch);
    void clearAll(const Clear &promise);
    void serveTask(const Task &task);
    void tell(const Seen &seen) const;
    void lookAround();
    void doChores(); //!< a step, where it is time for one
    [[nodiscard]] std::chrono::steady_clock::time_point nextChore() const;
    void makeRoom(); //!< where the disk is full
    void refuse(const std::vector<Job> &jobs, const base::Error &error);
    void setFailure(const base::Error &error);
    void setWorking();

    const std::function<void(const base::Result<> &)> m_opened;
    const Backend::Events m_events;
    Place m_place;
    std::unique_ptr<QThread> m_thread;

    std::mutex m_mutex; // guards the five below
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    std::vector<Done> m_refused; //!< came when too much was waiting; answered in the writer's thread
    qint64 m_bytesWaiting = 0;
    bool m_lookSoon = false;
    bool m_stop = false;

    // The writer's thread only:
    std::unique_ptr<Session> m_session; //!< null where opening failed
    std::optional<base::Error> m_failure; //!< why writing fails now
    std::chrono::steady_clock::time_point m_nextProbe;
    std::chrono::steady_clock::time_point m_nextLook; //!< for others' changes
    std::chrono::steady_clock::time_point m_nextRoom; //!< where the disk is full
    bool m_makesRoom = false; //!< and is not done; events would take what it makes
    std::chrono::steady_clock::time_point m_lastCommit;
    std::chrono::steady_clock::time_point m_choresRest; //!< until then while events keep coming
    bool m_moreChores = false; //!< there is something to do for them now
    bool m_ending = false; //!< m_stop was seen
};

} // namespace store
