// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/SubscriptionsPlanCommand.h"
#include "subscriptions/ChangeRun.h"

#include <QSet>

namespace cli {

//! `subscriptions apply`: makes the service equal to a file for the objects that it names. The lines of `plan`, each
//! with outcome ("done" or "failed") and error (a sentence, or null), as the changes end; newId where a subscription
//! was replaced by another. What may pass is tried again. Exits: Done; Service where the service refused one; else as
//! the failure says (Usage: a callback token is missing).
class SubscriptionsApplyCommand final : public SubscriptionsPlanCommand
{
    Q_OBJECT

public:
    using SubscriptionsPlanCommand::SubscriptionsPlanCommand;

    static constexpr int MostAttempts = 3;

private:
    void use(const subscriptions::Plan &plan) override;
    void rowEnded(int index);
    void runEnded();
    void writeDone(const subscriptions::ChangeRun::Row &row);
    void writeFailed(const subscriptions::Change &change, const base::Error &error, const QString &sentence,
                     const kaizala::SubscriptionId &newId = {});

    std::unique_ptr<subscriptions::ChangeRun> m_run;
    QSet<int> m_written;
    QList<subscriptions::Change> m_withoutToken;
    int m_attempts = 1;
    Exit m_exit = Exit::Done;
};

} // namespace cli
