// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/PatchCommand.h"

namespace cli {

//! `subscriptions edit`.
class SubscriptionsEditCommand final : public PatchCommand
{
    Q_OBJECT

public:
    SubscriptionsEditCommand(SubscriptionsEditOptions options, const base::Clock &clock, Output &output);

private:
    [[nodiscard]] Checked<kaizala::SubscriptionPatch> patch() override;

    const SubscriptionsEditOptions m_options;
};

} // namespace cli
