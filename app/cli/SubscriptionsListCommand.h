// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/ServiceSession.h"
#include "subscriptions/Catalogue.h"

namespace cli {

//! `subscriptions list`: of one object, or of every one in reach; what could be read is written even where some could
//! not (then the exit is Service).
class SubscriptionsListCommand final : public Command
{
    Q_OBJECT

public:
    SubscriptionsListCommand(SubscriptionsListOptions options, const base::Clock &clock, Output &output);
    void start() override;

private:
    void listObject(const kaizala::ObjectRef &object);
    void listAll();
    void write(const kaizala::Subscription &subscription, const QString &objectName);

    const SubscriptionsListOptions m_options;
    const base::Clock &m_clock;
    std::unique_ptr<ServiceSession> m_session;
    std::unique_ptr<subscriptions::Catalogue> m_catalogue;
};

} // namespace cli
