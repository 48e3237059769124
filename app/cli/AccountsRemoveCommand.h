// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/AccountsAccess.h"
#include "app/cli/AccountsOptions.h"
#include "app/cli/Command.h"

namespace cli {

//! `accounts remove`: removes an account's secrets, the account, and its files on disk unless they are kept.
class AccountsRemoveCommand final : public Command
{
    Q_OBJECT

public:
    AccountsRemoveCommand(AccountsRemoveOptions options, Output &output);
    void start() override;

private:
    [[nodiscard]] base::Pending<> removeFiles(const QString &accountId);

    const AccountsRemoveOptions m_options;
    AccountsAccess m_access;
};

} // namespace cli
