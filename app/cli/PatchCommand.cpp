// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/PatchCommand.h"

#include "app/cli/CatalogueFailures.h"

namespace cli {

PatchCommand::PatchCommand(const QStringList &ids, const ServiceOptions &service,
                           std::optional<kaizala::ObjectRef> object, const base::Clock &clock, Output &output)
    : PerIdCommand(ids, service, clock, output), m_object(std::move(object))
{
}

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
    if (m_catalogue) { // this service has no PUT, as an earlier id has shown
        editInCatalogue(id);
        return;
    }
    base::then(client().updateSubscription(id, m_patch), this, [this, id](const base::Result<> &updated) {
        if (updated) {
            done();
            return;
        }
        const int status = updated.error().httpStatus;
        if (status == 404 || status == 405)
            withCatalogue([this, id] { editInCatalogue(id); });
        else
            failed(updated.error());
    });
}

void PatchCommand::withCatalogue(std::function<void()> use)
{
    m_catalogue = std::make_unique<subscriptions::Catalogue>(client());
    base::Pending<> loaded;
    if (m_object) {
        m_catalogue->addObject({*m_object, {}, {}, false});
        loaded = m_catalogue->refreshObject(*m_object);
    } else {
        loaded = m_catalogue->refresh();
    }
    base::then(loaded, this, [this, use = std::move(use)](const base::Result<> &outcome) {
        if (outcome) {
            for (const QString &failure : failuresOf(*m_catalogue))
                output().words(failure);
            use();
            return;
        }
        m_catalogue.reset(); // the next id tries again
        failed(outcome.error());
    });
}

void PatchCommand::editInCatalogue(const kaizala::SubscriptionId &id)
{
    if (!m_catalogue->subscription(id)) {
        base::Error error;
        error.kind = base::Error::Kind::NotFound;
        failed(error,
               tr("No subscription with this id was found. If it is on an action or an action package, name that with "
                  "--object-type and --object-id."));
        return;
    }
    base::then(m_catalogue->edit(id, m_patch), this, [this](const base::Result<subscriptions::EditOutcome> &outcome) {
        if (!outcome) {
            failed(outcome.error());
            return;
        }
        const QString newId = outcome->replaced ? outcome->id.value : QString();
        if (outcome->oldRemains)
            failed(*outcome->oldRemains,
                   tr("The replacement is there, but the old one could not be deleted; delete it by its id. %1",
                      "followed by a sentence")
                       .arg(outcome->oldRemains->toUserString()),
                   newId);
        else
            done(newId);
    });
}

} // namespace cli
