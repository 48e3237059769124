// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/PerIdCommand.h"

namespace cli {

//! `subscriptions delete`.
class SubscriptionsDeleteCommand final : public PerIdCommand
{
    Q_OBJECT

public:
    SubscriptionsDeleteCommand(const SubscriptionsDeleteOptions &options, const base::Clock &clock, Output &output);

private:
    void work(const kaizala::SubscriptionId &id) override;
    void removeDirectly(const kaizala::SubscriptionId &id);
    void ended(const base::Result<> &removed);
};

} // namespace cli
