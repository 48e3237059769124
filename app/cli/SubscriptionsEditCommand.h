// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/PerIdCommand.h"
#include "subscriptions/Catalogue.h"

#include <functional>

namespace cli {

//! `subscriptions edit`: PUT by id. A service of the 2018 edition has none (404, 405): there the subscription is looked
//! for, once for all ids, and replaced; the line then has the replacement's newId.
class SubscriptionsEditCommand final : public PerIdCommand
{
    Q_OBJECT

public:
    SubscriptionsEditCommand(SubscriptionsEditOptions options, const base::Clock &clock, Output &output);

private:
    [[nodiscard]] std::optional<Problem> check() override;
    void work(const kaizala::SubscriptionId &id) override;

    void withCatalogue(std::function<void()> use);
    void editInCatalogue(const kaizala::SubscriptionId &id);

    const SubscriptionsEditOptions m_options;
    kaizala::SubscriptionPatch m_patch;
    std::unique_ptr<subscriptions::Catalogue> m_catalogue; // filled once it is there
};

} // namespace cli
