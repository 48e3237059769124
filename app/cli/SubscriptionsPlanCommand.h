// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/CatalogueSession.h"
#include "app/cli/Command.h"
#include "subscriptions/ObjectsLoad.h"
#include "subscriptions/Plan.h"

namespace cli {

//! `subscriptions plan`: compares a file with the service, one line per change. Exits: Done where nothing differs,
//! Findings where something does; Usage where the file can't be used, Service where one of its objects could not be
//! read (then nothing is planned: what is not known might be created twice).
class SubscriptionsPlanCommand : public Command
{
    Q_OBJECT

public:
    SubscriptionsPlanCommand(SubscriptionsPlanOptions options, const base::Clock &clock, Output &output);
    void start() final;

protected:
    //! What to do with the plan, which has no problems; ends with finish().
    virtual void use(const subscriptions::Plan &plan);

    //! action, id (null for what is to be created), objectId, why.
    [[nodiscard]] static QJsonObject lineOf(const subscriptions::Change &change);
    [[nodiscard]] CatalogueSession &session() { return *m_session; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Checked<QList<subscriptions::Entry>> entries();
    [[nodiscard]] std::optional<Problem> findTokens(QList<subscriptions::Entry> &entries) const;
    void say(const QList<subscriptions::Remark> &remarks);
    void plan();

    const SubscriptionsPlanOptions m_options;
    const base::Clock &m_clock;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<subscriptions::ObjectsLoad> m_load;
    QList<subscriptions::Entry> m_entries;
};

} // namespace cli
