// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsJournalCommand.h"

namespace cli {

SubscriptionsJournalCommand::SubscriptionsJournalCommand(SubscriptionsJournalOptions options, Output &output)
    : Command(output), m_options(std::move(options)), m_access(m_options.dataDir)
{
}

void SubscriptionsJournalCommand::start()
{
    const Checked<accounts::Account> account = m_access.find(m_options.account);
    if (!account) {
        giveUp(account.error());
        return;
    }
    m_journal.open(m_access.paths().journalFile(account->id));
    base::then(m_journal.read(m_options.search, m_options.limit), this,
               [this](const base::Result<subscriptions::Journal::Page> &page) {
                   if (!page) {
                       giveUp({exitOf(page.error()), page.error().toUserString()});
                       return;
                   }
                   for (const subscriptions::JournalEntry &entry : page->entries)
                       output().line(entry.toJson());
                   if (page->damaged > 0)
                       output().words(
                           tr("%n line(s) of the journal can't be read and were left out.", nullptr, page->damaged));
                   finish(Exit::Done);
               });
}

} // namespace cli
