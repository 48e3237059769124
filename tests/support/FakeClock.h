// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"

#include <chrono>

namespace support {

//! Time that stands still until the test moves it. Starts at 2026-01-15 12:00 UTC.
class FakeClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now{QDate(2026, 1, 15), QTime(12, 0), Qt::UTC};
};

} // namespace support
