// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandFactory.h"

#include "app/cli/EventsListCommand.h"
#include "app/cli/EventsShowCommand.h"
#include "app/cli/ListenCommand.h"
#include "app/cli/SandboxCommand.h"
#include "app/cli/SchemaCheckCommand.h"
#include "app/cli/SchemaListCommand.h"
#include "app/cli/SubscriptionsCreateCommand.h"
#include "app/cli/SubscriptionsDeleteCommand.h"
#include "app/cli/SubscriptionsEditCommand.h"
#include "app/cli/SubscriptionsListCommand.h"

namespace cli {

namespace {

struct Maker
{
    const base::Clock &clock;
    Output &output;
    using Made = std::unique_ptr<Command>;

    Made operator()(const SandboxOptions &o) const { return std::make_unique<SandboxCommand>(o, output); }
    Made operator()(const ListenOptions &o) const { return std::make_unique<ListenCommand>(o, clock, output); }
    Made operator()(const EventsListOptions &o) const { return std::make_unique<EventsListCommand>(o, clock, output); }
    Made operator()(const EventsShowOptions &o) const { return std::make_unique<EventsShowCommand>(o, output); }
    Made operator()(const SubscriptionsListOptions &o) const
    {
        return std::make_unique<SubscriptionsListCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsCreateOptions &o) const
    {
        return std::make_unique<SubscriptionsCreateCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsEditOptions &o) const
    {
        return std::make_unique<SubscriptionsEditCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsDeleteOptions &o) const
    {
        return std::make_unique<SubscriptionsDeleteCommand>(o, clock, output);
    }
    Made operator()(const SchemaListOptions &o) const { return std::make_unique<SchemaListCommand>(o, output); }
    Made operator()(const SchemaCheckOptions &o) const { return std::make_unique<SchemaCheckCommand>(o, output); }
};

} // namespace

std::unique_ptr<Command> makeCommand(const Options &options, const base::Clock &clock, Output &output)
{
    return std::visit(Maker{clock, output}, options);
}

} // namespace cli
