// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/CatalogueSession.h"
#include "app/cli/Command.h"

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
    std::unique_ptr<CatalogueSession> m_session;
};

} // namespace cli
