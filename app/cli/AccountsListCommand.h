// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/AccountsOptions.h"
#include "app/cli/Command.h"

namespace cli {

//! `accounts list`: one line per account, in the order they were added. Reads no secret.
class AccountsListCommand final : public Command
{
    Q_OBJECT

public:
    AccountsListCommand(AccountsListOptions options, Output &output);
    void start() override;

private:
    const AccountsListOptions m_options;
};

} // namespace cli
