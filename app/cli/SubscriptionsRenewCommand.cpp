// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsRenewCommand.h"

#include "app/cli/Arguments.h"

namespace cli {

SubscriptionsRenewCommand::SubscriptionsRenewCommand(const SubscriptionsRenewOptions &options, const base::Clock &clock,
                                                     Output &output)
    : PatchCommand(options.ids, options.service, options.object, clock, output), m_validity(options.validity)
{
}

Checked<kaizala::SubscriptionPatch> SubscriptionsRenewCommand::patch()
{
    const QDateTime now = clock().now();
    const Checked<QDateTime> until = m_validity.isEmpty() ? now.addYears(Years) : timeArgument(m_validity, now);
    if (!until)
        return tl::unexpected(until.error());
    kaizala::SubscriptionPatch patch;
    patch.validUntil = *until;
    return patch;
}

} // namespace cli
