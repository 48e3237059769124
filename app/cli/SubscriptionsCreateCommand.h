// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/ServiceSession.h"
#include "subscriptions/Catalogue.h"

namespace cli {

//! `subscriptions create`: creates one and writes its id.
class SubscriptionsCreateCommand final : public Command
{
    Q_OBJECT

public:
    SubscriptionsCreateCommand(SubscriptionsCreateOptions options, const base::Clock &clock, Output &output);
    void start() override;

private:
    [[nodiscard]] Checked<kaizala::SubscriptionDraft> draft() const;
    void create(const kaizala::SubscriptionDraft &draft);

    const SubscriptionsCreateOptions m_options;
    const base::Clock &m_clock;
    std::unique_ptr<ServiceSession> m_session;
    std::unique_ptr<subscriptions::Catalogue> m_catalogue;
};

} // namespace cli
