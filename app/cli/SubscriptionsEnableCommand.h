// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/PatchCommand.h"

namespace cli {

//! `subscriptions enable`: what the service has disabled sends again.
class SubscriptionsEnableCommand final : public PatchCommand
{
    Q_OBJECT

public:
    SubscriptionsEnableCommand(const SubscriptionsEnableOptions &options, const base::Clock &clock, Output &output);

private:
    [[nodiscard]] Checked<kaizala::SubscriptionPatch> patch() override;
};

} // namespace cli
