// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/PerIdCommand.h"
#include "subscriptions/Catalogue.h"

#include <functional>

namespace cli {

//! A command that makes the same changes to several subscriptions: PUT by id. A service of the 2018 edition has none
//! (404, 405): there the subscription is looked for, once for all ids, and replaced; the line then has the
//! replacement's newId.
class PatchCommand : public PerIdCommand
{
    Q_OBJECT

public:
    //! \a object: where the subscriptions are, for services without PUT; none: anywhere in reach.
    PatchCommand(const QStringList &ids, const ServiceOptions &service, std::optional<kaizala::ObjectRef> object,
                 const base::Clock &clock, Output &output);

protected:
    [[nodiscard]] virtual Checked<kaizala::SubscriptionPatch> patch() = 0; //!< called once, at the start

private:
    [[nodiscard]] std::optional<Problem> check() final;
    void work(const kaizala::SubscriptionId &id) final;

    void withCatalogue(std::function<void()> use);
    void editInCatalogue(const kaizala::SubscriptionId &id);

    const std::optional<kaizala::ObjectRef> m_object;
    kaizala::SubscriptionPatch m_patch;
    std::unique_ptr<subscriptions::Catalogue> m_catalogue; // filled once it is there
};

} // namespace cli
