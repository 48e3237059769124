// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/SubscriptionsReadCommand.h"

namespace cli {

//! `subscriptions list`: one line per subscription.
class SubscriptionsListCommand final : public SubscriptionsReadCommand
{
    Q_OBJECT

public:
    SubscriptionsListCommand(const SubscriptionsListOptions &options, const base::Clock &clock, Output &output);

private:
    void show(const QList<Named> &found) override;
};

} // namespace cli
