// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

namespace cli {

//! Turns the system's wish that the program should end (SIGTERM, SIGINT; on Windows Ctrl+C, Ctrl+Break, closing the
//! console) into a signal of the event loop. One at a time. A second wish ends the program at once. Main thread.
class ShutdownSignal : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownSignal(QObject *parent = nullptr);
    ~ShutdownSignal() override; //!< the system's own behaviour is back

Q_SIGNALS:
    void requested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cli
