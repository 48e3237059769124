// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

namespace store {

//! Brings what was committed from the write-ahead log into the file, on a thread and a connection of its own, so that
//! no commit waits for it. SQLite starts the log again from its beginning where all of it is in the file when the next
//! commit begins; under load that moment never comes by itself. So where the log has become large, the writer is held
//! up for the few pages that are left.
class Checkpointer
{
public:
    Checkpointer() = default;
    ~Checkpointer(); //!< stop()
    Checkpointer(const Checkpointer &) = delete;
    Checkpointer &operator=(const Checkpointer &) = delete;

    void start(const QString &file); //!< an absolute path; the file is open and migrated. Once.
    void stop(); //!< closes its connection and ends the thread
    //! Something was committed, of about \a bytes in the log. Never waits. Any thread.
    void committed(qint64 bytes);
    //! Held during each transaction that writes.
    [[nodiscard]] std::mutex &gate() { return m_gate; }

    //! A log that holds more is brought into the file at once, and a smaller one after a while: what changes again and
    //! again is written once then.
    static constexpr qint64 DueBytes = 12 * 1024 * 1024;
    static constexpr std::chrono::milliseconds DueAfter{1000}; //!< the first commit
    //! Beyond this the log is started again; it grows further only during a long read or a large transaction.
    static constexpr qint64 LargeLogBytes = 32 * 1024 * 1024;
    //! A larger file is made shorter when nothing was committed for a while. What is left is written over: that is
    //! much faster to sync than a file that grows.
    static constexpr qint64 KeptLogBytes = 16 * 1024 * 1024;
    static constexpr std::chrono::milliseconds Idle{2000};
    static constexpr std::chrono::milliseconds LeastPause{50}; //!< between two checkpoints, whatever is due

private:
    void run();
    //! Waits until a checkpoint is due, or the log may be made shorter. False: it is time to end.
    [[nodiscard]] bool wait(bool mayShorten);
    [[nodiscard]] qint64 takeBytes(); //!< committed since the last call
    [[nodiscard]] bool pause(); //!< false: it is time to end

    QString m_file;
    std::unique_ptr<QThread> m_thread;
    std::mutex m_gate;

    std::mutex m_mutex; // guards the rest
    std::condition_variable m_wake;
    qint64 m_bytes = 0; //!< committed and not looked at yet
    std::chrono::steady_clock::time_point m_firstCommit; //!< of these
    bool m_stop = false;
};

} // namespace store
