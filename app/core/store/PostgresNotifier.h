// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/PostgresDatabase.h"
#include "store/Session.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace store {

//! Hears what others change in a team's store: a connection of its own that waits for notifications, in a thread of its
//! own. After a lost connection it looks up what it may have missed, so nothing is missed; a row may be told twice
//! then.
class PostgresNotifier : public QObject
{
    Q_OBJECT

public:
    //! \a origin: what our own notifications begin with, which are not heard. \a heard: there is something to take();
    //! called in its thread.
    PostgresNotifier(PostgresDatabase::Place place, QString origin, std::function<void()> heard);
    ~PostgresNotifier() override; //!< ends the thread

    //! Starts the thread; returns once it hears, or can't. Once. Errors: Storage; Network.
    [[nodiscard]] base::Result<> start();
    //! What was heard since the last call. Any thread.
    [[nodiscard]] Seen take();

    //! What tells others of what was \a done: statements for the transaction that does it.
    [[nodiscard]] static QStringList statements(const PostgresDatabase &database, const QString &schema,
                                                const QString &origin, const Seen &done);

    static constexpr qsizetype MostPayload = 7900; //!< bytes; PostgreSQL takes fewer than 8,000
    static constexpr std::chrono::milliseconds BeatEvery{1000}; //!< between two looks how far everybody is
    static constexpr std::chrono::milliseconds ConnectEvery{500}; //!< while there is no connection

private:
    //! How far everybody was at some moment.
    struct Beat
    {
        qint64 oldest = 0; //!< every transaction before this one was over
        qint64 clears = 0; //!< how often all rows were deleted
    };

    [[nodiscard]] base::Result<> connectNow();
    [[nodiscard]] base::Result<> lookUpMissed(const Beat &now);
    [[nodiscard]] base::Result<Beat> readBeat();
    void beat();
    void checkConnection();
    void hear(const QString &payload);
    void add(const Seen &seen);

    const PostgresDatabase::Place m_place;
    const QString m_origin;
    const std::function<void()> m_heard;
    QThread m_thread;

    std::mutex m_mutex; // guards the next one
    Seen m_seen;

    // Its thread only:
    std::unique_ptr<PostgresDatabase> m_database; //!< null while there is no connection
    std::unique_ptr<QTimer> m_timer;
    std::optional<Beat> m_last;
    std::optional<Beat> m_before; //!< the one before: what came since then may not have been heard
};

} // namespace store
