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
    explicit ExpectWarning(const QString &text);
    ~ExpectWarning(); //!< fails the test where no such warning came
    ExpectWarning(const ExpectWarning &) = delete;
    ExpectWarning &operator=(const ExpectWarning &) = delete;
};

} // namespace support
