// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

namespace cli {

//! Turns the system's wish that the program should read its configuration again (SIGHUP) into a signal of the event
//! loop. Never comes on Windows, which has no such wish. One at a time. Main thread.
class ReloadSignal : public QObject
{
    Q_OBJECT

public:
    explicit ReloadSignal(QObject *parent = nullptr);
    ~ReloadSignal() override; //!< the system's own behaviour is back

Q_SIGNALS:
    void requested(); //!< once for wishes that came together

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cli
