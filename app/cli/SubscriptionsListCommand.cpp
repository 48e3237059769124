// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsListCommand.h"

#include "subscriptions/SubscriptionJson.h"

namespace cli {

SubscriptionsListCommand::SubscriptionsListCommand(const SubscriptionsListOptions &options, const base::Clock &clock,
                                                   Output &output)
    : SubscriptionsReadCommand(options.service, options.object, clock, output)
{
}

void SubscriptionsListCommand::show(const QList<Named> &found)
{
    for (const Named &one : found)
        output().line(subscriptions::toJson(one.subscription, one.objectName, clock().now()));
}

} // namespace cli
