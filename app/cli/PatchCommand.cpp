// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PatchCommand.h"

#include "app/cli/CatalogueFailures.h"

namespace cli {

std::optional<Problem> PatchCommand::check()
{
    const Checked<kaizala::SubscriptionPatch> wanted = patch();
    if (!wanted)
        return wanted.error();
    m_patch = *wanted;
    return std::nullopt;
}

void PatchCommand::work(const kaizala::SubscriptionId &id)
{
    if (session().hasJournal() || m_withoutPut)
        findAndEdit(id);
    else
        editDirectly(id);
}

void PatchCommand::editDirectly(const kaizala::SubscriptionId &id)
{
    base::then(client().updateSubscription(id, m_patch), this, [this, id](const base::Result<> &updated) {
        const int status = updated ? 0 : updated.error().httpStatus;
        if (updated) {
            if (session().hasJournal())
                sayNotInJournal(id);
            done();
        } else if (status != 404 && status != 405) {
            failed(updated.error());
        } else if (session().hasJournal()) { // it was looked for before
            failedUnfound(updated.error());
        } else {
            m_withoutPut = true;
            findAndEdit(id);
        }
    });
}

void PatchCommand::findAndEdit(const kaizala::SubscriptionId &id)
{
    base::then(find(id), this, [this, id](const base::Result<> &found) {
        if (found)
            editInCatalogue(id);
        else if (found.error().kind != base::Error::Kind::NotFound)
            failed(found.error());
        else if (session().hasJournal()) // the service may know one that no list has
            editDirectly(id);
        else
            failedUnfound(found.error());
    });
}

void PatchCommand::failedUnfound(const base::Error &error)
{
    failed(error,
           tr("No subscription with this id was found. If it is on an action or an action package, name that with "
              "--object-type and --object-id."));
}

void PatchCommand::editInCatalogue(const kaizala::SubscriptionId &id)
{
    const base::Pending<subscriptions::EditOutcome> edited = session().catalogue().edit(id, m_patch);
    base::then(edited, this, [this](const base::Result<subscriptions::EditOutcome> &outcome) {
        if (!outcome) {
            failed(outcome.error());
            return;
        }
        const QString newId = outcome->replaced ? outcome->id.value : QString();
        if (outcome->oldRemains)
            failed(*outcome->oldRemains, oldRemainsText(*outcome->oldRemains), newId);
        else
            done(newId);
    });
}

} // namespace cli
