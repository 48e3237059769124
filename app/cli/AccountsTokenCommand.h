// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/AccountsAccess.h"
#include "app/cli/AccountsOptions.h"
#include "app/cli/Command.h"
#include "app/composition/ServiceAccess.h"

namespace cli {

//! `accounts token`: makes sure that there is an access token that lasts, renewing it where that is due, and writes
//! when it expires. The token itself is written only with --print.
class AccountsTokenCommand final : public Command
{
    Q_OBJECT

public:
    AccountsTokenCommand(AccountsTokenOptions options, const base::Clock &clock, Output &output);
    void start() override;

private:
    const AccountsTokenOptions m_options;
    const base::Clock &m_clock;
    AccountsAccess m_access;
    std::unique_ptr<composition::ServiceAccess> m_service;
};

} // namespace cli
