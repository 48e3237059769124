// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsEnableCommand.h"

namespace cli {

SubscriptionsEnableCommand::SubscriptionsEnableCommand(const SubscriptionsEnableOptions &options,
                                                       const base::Clock &clock, Output &output)
    : PatchCommand(options.ids, options.service, options.object, clock, output)
{
}

Checked<kaizala::SubscriptionPatch> SubscriptionsEnableCommand::patch()
{
    kaizala::SubscriptionPatch patch;
    patch.active = true;
    return patch;
}

} // namespace cli
