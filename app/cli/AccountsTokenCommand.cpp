// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/AccountsTokenCommand.h"

using namespace Qt::StringLiterals;

namespace cli {

AccountsTokenCommand::AccountsTokenCommand(AccountsTokenOptions options, const base::Clock &clock, Output &output)
    : Command(output), m_options(std::move(options)), m_clock(clock), m_access(m_options.dataDir)
{
}

void AccountsTokenCommand::start()
{
    const Checked<accounts::Account> account = m_access.find(m_options.name);
    if (!account) {
        giveUp(account.error());
        return;
    }
    m_service = std::make_unique<composition::ServiceAccess>(*account, m_access.accounts(), m_access.keychain(),
                                                             m_access.transport(), m_clock);
    base::then(m_service->tokens().accessToken(), this,
               [this, id = account->id](const base::Result<base::Secret> &token) {
                   if (!token) {
                       giveUp({exitOf(token.error()), token.error().toUserString()});
                       return;
                   }
                   if (m_options.print)
                       output().bytes(token->reveal() + '\n');
                   else
                       output().line(toJson(*m_access.accounts().find(id)));
                   finish(Exit::Done);
               });
}

} // namespace cli
