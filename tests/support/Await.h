// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <optional>

namespace support {

inline constexpr std::chrono::milliseconds Patience{10'000}; //!< how long tests wait for what should come at once

//! Runs the event loop until \a condition holds; false after \a patience. Looks again after every event, and every few
//! milliseconds for what other threads change without one. (QTest::qWaitFor sleeps 10 ms each time, which chains of
//! asynchronous steps add up.)
template <typename Condition>
bool eventually(Condition condition, std::chrono::milliseconds patience = Patience)
{
    using namespace std::chrono_literals;
    const QDeadlineTimer deadline(patience);
    QTimer tick;
    tick.start(5ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no loop's end does that for us
    }
    return true;
}

//! Runs the event loop until \a pending has its outcome. After Patience: a Timeout error, so that the test says what it
//! waited for.
template <typename T>
base::Result<T> await(const QFuture<tl::expected<T, base::Error>> &pending,
                      std::chrono::milliseconds patience = Patience)
{
    QObject context;
    std::optional<base::Result<T>> outcome;
    base::then(pending, &context, [&outcome](const base::Result<T> &result) { outcome = result; });
    if (!eventually([&outcome] { return outcome.has_value(); }, patience))
        return base::fail(base::Error::Kind::Timeout, QStringLiteral("the test waited in vain"));
    return *outcome;
}

} // namespace support
