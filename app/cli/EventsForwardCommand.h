// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/ReplayOptions.h"
#include "app/cli/ShutdownSignal.h"
#include "app/cli/StoreCommand.h"
#include "base/Clock.h"
#include "delivery/Forwarder.h"
#include "kaizala/Transport.h"

#include <memory>

namespace cli {

//! `events forward`: sends on what comes to a store until it is ended, and goes on there the next time. A first line
//! when it has begun, then one per try.
class EventsForwardCommand final : public StoreCommand
{
    Q_OBJECT

public:
    EventsForwardCommand(const EventsForwardOptions &options, const base::Clock &clock, Output &output);

private:
    void work() override;
    void run(const delivery::Forwarder::Config &config);
    void sayWaiting(std::chrono::milliseconds wait, const std::optional<base::Error> &error);
    void stop();
    [[nodiscard]] QString cursorFile() const;

    const EventsForwardOptions m_options;
    const base::Clock &m_clock;
    kaizala::NetworkTransport m_transport;
    std::unique_ptr<delivery::Sender> m_sender;
    std::unique_ptr<delivery::Forwarder> m_forwarder;
    bool m_stopping = false;
    ShutdownSignal m_shutdown;
};

} // namespace cli
