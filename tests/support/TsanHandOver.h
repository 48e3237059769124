// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace support {

//! In a build with the thread sanitizer it tells it what it can't see, because the distribution's Qt is not
//! instrumented: that who posted a call, emitted a signal or finished a future was done with it before the event is
//! delivered. Without that every call into another thread looks like a race, and suppressions for it would hide the
//! real ones. In any other build it is the application alone.
class HandOverApplication final : public QCoreApplication
{
public:
    using QCoreApplication::QCoreApplication;
    bool notify(QObject *receiver, QEvent *event) override;
};

} // namespace support
