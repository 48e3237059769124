// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "store/EventStore.h"

namespace cli {

//! `events show`: one event as JSON, its body checked anew against today's schemas; with --raw the body's bytes alone.
class EventsShowCommand final : public Command
{
    Q_OBJECT

public:
    EventsShowCommand(EventsShowOptions options, Output &output);
    void start() override;

private:
    void show(const store::EventDetail &detail);

    const EventsShowOptions m_options;
    store::EventStore m_store;
};

} // namespace cli
