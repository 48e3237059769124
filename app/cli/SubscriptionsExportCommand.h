// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/SubscriptionsReadCommand.h"

namespace cli {

//! `subscriptions export`: subscriptions.json, or the same as CSV; or the JSON Schema of the former.
class SubscriptionsExportCommand final : public SubscriptionsReadCommand
{
    Q_OBJECT

public:
    SubscriptionsExportCommand(const SubscriptionsExportOptions &options, const base::Clock &clock, Output &output);
    void start() override;

private:
    void show(const QList<Named> &found) override;

    const bool m_csv;
    const bool m_schema;
};

} // namespace cli
