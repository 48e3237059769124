// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/AccountsAccess.h"
#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "subscriptions/Journal.h"

namespace cli {

//! `subscriptions journal`: what was changed from this computer, by the console and by commands with --account, and
//! what the console saw others change. One line per entry, newest first. Asks the service nothing. Exits: Done; Local
//! where there is no such account, or its journal can't be read.
class SubscriptionsJournalCommand final : public Command
{
    Q_OBJECT

public:
    SubscriptionsJournalCommand(SubscriptionsJournalOptions options, Output &output);
    void start() override;

private:
    const SubscriptionsJournalOptions m_options;
    AccountsAccess m_access;
    subscriptions::Journal m_journal;
};

} // namespace cli
