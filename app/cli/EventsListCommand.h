// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "base/Clock.h"
#include "store/EventStore.h"

namespace cli {

//! `events list`: newest first, page by page, so that any limit works in little memory.
class EventsListCommand final : public Command
{
    Q_OBJECT

public:
    EventsListCommand(EventsListOptions options, const base::Clock &clock, Output &output);
    void start() override;

private:
    void readPage(qint64 beforeId, int left);

    const EventsListOptions m_options;
    const base::Clock &m_clock;
    store::EventStore m_store;
    store::EventFilter m_filter;
};

} // namespace cli
