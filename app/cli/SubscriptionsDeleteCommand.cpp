// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsDeleteCommand.h"

namespace cli {

SubscriptionsDeleteCommand::SubscriptionsDeleteCommand(const SubscriptionsDeleteOptions &options,
                                                       const base::Clock &clock, Output &output)
    : PerIdCommand(options.ids, options.service, clock, output)
{
}

void SubscriptionsDeleteCommand::work(const kaizala::SubscriptionId &id)
{
    base::then(client().deleteSubscription(id), this, [this](const base::Result<> &deleted) {
        if (deleted)
            done();
        else
            failed(deleted.error());
    });
}

} // namespace cli
