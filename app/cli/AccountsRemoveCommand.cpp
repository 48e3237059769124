// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/AccountsRemoveCommand.h"

using namespace Qt::StringLiterals;

namespace cli {

AccountsRemoveCommand::AccountsRemoveCommand(AccountsRemoveOptions options, Output &output)
    : Command(output), m_options(std::move(options)), m_access(m_options.dataDir)
{
}

void AccountsRemoveCommand::start()
{
    const Checked<accounts::Account> account = m_access.find(m_options.name);
    if (!account) {
        giveUp(account.error());
        return;
    }
    const base::Pending<> removed = base::andThen(m_access.signIn().signOut(account->id), this,
                                                  [this, id = account->id] { return removeFiles(id); });
    base::then(removed, this, [this, name = account->name](const base::Result<> &done) {
        if (!done) {
            giveUp({Exit::Local, done.error().toUserString()});
            return;
        }
        output().line({{u"name"_s, name}, {u"outcome"_s, u"removed"_s}, {u"storeKept"_s, m_options.keepStore}});
        finish(Exit::Done);
    });
}

base::Pending<> AccountsRemoveCommand::removeFiles(const QString &accountId)
{
    if (m_options.keepStore)
        return base::ready<>({});
    m_access.settings().remove(u"listener/"_s + accountId);
    m_access.settings().remove(u"window/"_s + accountId);
    return base::ready<>(m_access.paths().removeFilesOf(accountId));
}

} // namespace cli
