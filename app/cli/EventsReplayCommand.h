// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/ReplayOptions.h"
#include "app/cli/ShutdownSignal.h"
#include "app/cli/StoreCommand.h"
#include "base/Clock.h"
#include "delivery/Replay.h"
#include "kaizala/Transport.h"

#include <memory>

namespace cli {

//! `events replay`: sends stored events once more, one line per event. Service, where one was not answered with a 2xx;
//! Local, where one of the ids is not in the store. Ctrl+C gives up what is left.
class EventsReplayCommand final : public StoreCommand
{
    Q_OBJECT

public:
    EventsReplayCommand(const EventsReplayOptions &options, const base::Clock &clock, Output &output);

private:
    void work() override;
    [[nodiscard]] Checked<QByteArray> editedBody() const;
    void run(const delivery::Pace &pace, const store::EventFilter &filter);
    void take(const delivery::Attempt &attempt);
    void end(const base::Result<delivery::AnswerCounts> &outcome);

    const EventsReplayOptions m_options;
    const base::Clock &m_clock;
    kaizala::NetworkTransport m_transport;
    std::unique_ptr<delivery::Sender> m_sender;
    std::unique_ptr<delivery::Replay> m_replay;
    Exit m_exit = Exit::Done;
    ShutdownSignal m_shutdown;
};

} // namespace cli
