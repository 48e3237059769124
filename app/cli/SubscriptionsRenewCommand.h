// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/PatchCommand.h"

namespace cli {

//! `subscriptions renew`: a new end of the validity, two years from now unless told: what the service gives to a new
//! subscription.
class SubscriptionsRenewCommand final : public PatchCommand
{
    Q_OBJECT

public:
    SubscriptionsRenewCommand(const SubscriptionsRenewOptions &options, const base::Clock &clock, Output &output);

    static constexpr int Years = 2;

private:
    [[nodiscard]] Checked<kaizala::SubscriptionPatch> patch() override;

    const QString m_validity;
};

} // namespace cli
