// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace support {

//! From now on a qWarning or qCritical fails the running test: Qt tells about wrong threads and null connects there.
void failOnWarnings();

//! Lets warnings that contain \a text pass while it lives: for tests that provoke one.
class ExpectWarning
{
public:
    enum class Times
    {
        AtLeastOnce,
        Any //!< also never: it depends on the moment
    };
    explicit ExpectWarning(const QString &text, Times times = Times::AtLeastOnce);
    ~ExpectWarning(); //!< fails the test where no such warning came, unless it may
    ExpectWarning(const ExpectWarning &) = delete;
    ExpectWarning &operator=(const ExpectWarning &) = delete;

private:
    const Times m_times;
};

} // namespace support
