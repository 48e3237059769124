// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"

#include <QTest>

#include <chrono>
#include <optional>

namespace support {

inline constexpr std::chrono::milliseconds Patience{10'000}; //!< how long tests wait for what should come at once

//! Runs the event loop until \a pending has its outcome. After Patience: a Timeout error, so that the test says what it
//! waited for.
template <typename T>
base::Result<T> await(const QFuture<tl::expected<T, base::Error>> &pending,
                      std::chrono::milliseconds patience = Patience)
{
    QObject context;
    std::optional<base::Result<T>> outcome;
    base::then(pending, &context, [&outcome](const base::Result<T> &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, int(patience.count())))
        return base::fail(base::Error::Kind::Timeout, QStringLiteral("the test waited in vain"));
    return *outcome;
}

//! Runs the event loop until \a condition holds; false after Patience.
template <typename Condition>
bool eventually(Condition condition, std::chrono::milliseconds patience = Patience)
{
    return QTest::qWaitFor(condition, int(patience.count()));
}

} // namespace support
