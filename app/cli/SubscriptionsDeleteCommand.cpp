// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsDeleteCommand.h"

namespace cli {

SubscriptionsDeleteCommand::SubscriptionsDeleteCommand(const SubscriptionsDeleteOptions &options,
                                                       const base::Clock &clock, Output &output)
    : PerIdCommand(options.ids, options.service, options.object, clock, output)
{
}

void SubscriptionsDeleteCommand::work(const kaizala::SubscriptionId &id)
{
    if (!session().hasJournal()) {
        removeDirectly(id);
        return;
    }
    base::then(find(id), this, [this, id](const base::Result<> &found) {
        if (found)
            base::then(session().catalogue().remove(id), this,
                       [this](const base::Result<> &removed) { ended(removed); });
        else if (found.error().kind == base::Error::Kind::NotFound) // the service may know one that no list has
            removeDirectly(id);
        else
            failed(found.error());
    });
}

void SubscriptionsDeleteCommand::removeDirectly(const kaizala::SubscriptionId &id)
{
    base::then(client().deleteSubscription(id), this, [this, id](const base::Result<> &removed) {
        if (removed && session().hasJournal())
            sayNotInJournal(id);
        ended(removed);
    });
}

void SubscriptionsDeleteCommand::ended(const base::Result<> &removed)
{
    if (removed)
        done();
    else
        failed(removed.error());
}

} // namespace cli
