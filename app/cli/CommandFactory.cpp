// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CommandFactory.h"

#include "app/cli/AccountsAddCommand.h"
#include "app/cli/AccountsListCommand.h"
#include "app/cli/AccountsRemoveCommand.h"
#include "app/cli/AccountsTokenCommand.h"
#include "app/cli/EventsDiffCommand.h"
#include "app/cli/EventsExportCommand.h"
#include "app/cli/EventsForwardCommand.h"
#include "app/cli/EventsImportCommand.h"
#include "app/cli/EventsListCommand.h"
#include "app/cli/EventsReplayCommand.h"
#include "app/cli/EventsShowCommand.h"
#include "app/cli/EventsStatsCommand.h"
#include "app/cli/ListenCommand.h"
#include "app/cli/SandboxCommand.h"
#include "app/cli/SchemaCheckCommand.h"
#include "app/cli/SchemaInferCommand.h"
#include "app/cli/SchemaListCommand.h"
#include "app/cli/StoreCommands.h"
#include "app/cli/SubscriptionsApplyCommand.h"
#include "app/cli/SubscriptionsCheckCommand.h"
#include "app/cli/SubscriptionsCreateCommand.h"
#include "app/cli/SubscriptionsDeleteCommand.h"
#include "app/cli/SubscriptionsEditCommand.h"
#include "app/cli/SubscriptionsEnableCommand.h"
#include "app/cli/SubscriptionsExportCommand.h"
#include "app/cli/SubscriptionsJournalCommand.h"
#include "app/cli/SubscriptionsListCommand.h"
#include "app/cli/SubscriptionsPlanCommand.h"
#include "app/cli/SubscriptionsRenewCommand.h"

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
    Made operator()(const EventsStatsOptions &o) const
    {
        return std::make_unique<EventsStatsCommand>(o, clock, output);
    }
    Made operator()(const EventsDiffOptions &o) const { return std::make_unique<EventsDiffCommand>(o, output); }
    Made operator()(const EventsExportOptions &o) const
    {
        return std::make_unique<EventsExportCommand>(o, clock, output);
    }
    Made operator()(const EventsImportOptions &o) const { return std::make_unique<EventsImportCommand>(o, output); }
    Made operator()(const EventsReplayOptions &o) const
    {
        return std::make_unique<EventsReplayCommand>(o, clock, output);
    }
    Made operator()(const EventsForwardOptions &o) const
    {
        return std::make_unique<EventsForwardCommand>(o, clock, output);
    }
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
    Made operator()(const SubscriptionsRenewOptions &o) const
    {
        return std::make_unique<SubscriptionsRenewCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsEnableOptions &o) const
    {
        return std::make_unique<SubscriptionsEnableCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsExportOptions &o) const
    {
        return std::make_unique<SubscriptionsExportCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsPlanOptions &o) const
    {
        return std::make_unique<SubscriptionsPlanCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsApplyOptions &o) const
    {
        return std::make_unique<SubscriptionsApplyCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsCheckOptions &o) const
    {
        return std::make_unique<SubscriptionsCheckCommand>(o, output);
    }
    Made operator()(const SubscriptionsDeleteOptions &o) const
    {
        return std::make_unique<SubscriptionsDeleteCommand>(o, clock, output);
    }
    Made operator()(const SubscriptionsJournalOptions &o) const
    {
        return std::make_unique<SubscriptionsJournalCommand>(o, output);
    }
    Made operator()(const SchemaListOptions &o) const { return std::make_unique<SchemaListCommand>(o, output); }
    Made operator()(const SchemaCheckOptions &o) const { return std::make_unique<SchemaCheckCommand>(o, output); }
    Made operator()(const SchemaInferOptions &o) const { return std::make_unique<SchemaInferCommand>(o, output); }
    Made operator()(const AccountsListOptions &o) const { return std::make_unique<AccountsListCommand>(o, output); }
    Made operator()(const AccountsAddOptions &o) const { return std::make_unique<AccountsAddCommand>(o, output); }
    Made operator()(const AccountsRemoveOptions &o) const { return std::make_unique<AccountsRemoveCommand>(o, output); }
    Made operator()(const StoreStatusOptions &o) const { return std::make_unique<StoreStatusCommand>(o, output); }
    Made operator()(const StoreBackupOptions &o) const { return std::make_unique<StoreBackupCommand>(o, output); }
    Made operator()(const StoreCheckOptions &o) const { return std::make_unique<StoreCheckCommand>(o, output); }
    Made operator()(const StoreCompactOptions &o) const { return std::make_unique<StoreCompactCommand>(o, output); }
    Made operator()(const StoreSalvageOptions &o) const { return std::make_unique<StoreSalvageCommand>(o, output); }
    Made operator()(const StoreRetentionOptions &o) const { return std::make_unique<StoreRetentionCommand>(o, output); }
    Made operator()(const StorePinOptions &o) const { return std::make_unique<StorePinCommand>(o, output); }
    Made operator()(const AccountsTokenOptions &o) const
    {
        return std::make_unique<AccountsTokenCommand>(o, clock, output);
    }
};

} // namespace

std::unique_ptr<Command> makeCommand(const Options &options, const base::Clock &clock, Output &output)
{
    return std::visit(Maker{clock, output}, options);
}

} // namespace cli
