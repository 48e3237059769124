// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/AccountsListCommand.h"

#include "app/cli/AccountsAccess.h"

namespace cli {

AccountsListCommand::AccountsListCommand(AccountsListOptions options, Output &output)
    : Command(output), m_options(std::move(options))
{
}

void AccountsListCommand::start()
{
    AccountsAccess access(m_options.dataDir);
    for (const accounts::Account &account : access.accounts().accounts())
        output().line(toJson(account));
    finish(Exit::Done);
}

} // namespace cli
