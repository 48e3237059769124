// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/PerIdCommand.h"

namespace cli {

//! A command that makes the same changes to several subscriptions: PUT by id. A service of the 2018 edition has none
//! (404, 405): there the subscription is looked for and replaced; the line then has the replacement's newId. With an
//! account it is looked for in any case, as the journal says what was changed.
class PatchCommand : public PerIdCommand
{
    Q_OBJECT

public:
    using PerIdCommand::PerIdCommand;

protected:
    [[nodiscard]] virtual Checked<kaizala::SubscriptionPatch> patch() = 0; //!< called once, at the start

private:
    [[nodiscard]] std::optional<Problem> check() final;
    void work(const kaizala::SubscriptionId &id) final;

    void editDirectly(const kaizala::SubscriptionId &id);
    void findAndEdit(const kaizala::SubscriptionId &id);
    void editInCatalogue(const kaizala::SubscriptionId &id);
    void failedUnfound(const base::Error &error);

    kaizala::SubscriptionPatch m_patch;
    bool m_withoutPut = false; // as an earlier id has shown
};

} // namespace cli
