// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "kaizala/Transport.h"
#include "subscriptions/CallbackCheck.h"

namespace cli {

//! `subscriptions check`: asks a callback as the service would before it accepts a subscription. One line: url, status
//! (null: no answer), elapsedMs, verdict, message. Exits: Done, or Findings where the callback would be refused. Needs
//! no account.
class SubscriptionsCheckCommand final : public Command
{
    Q_OBJECT

public:
    SubscriptionsCheckCommand(SubscriptionsCheckOptions options, Output &output);
    void start() override;

private:
    const SubscriptionsCheckOptions m_options;
    kaizala::NetworkTransport m_transport;
    subscriptions::CallbackCheck m_check{m_transport};
};

} // namespace cli
