// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsCheckCommand.h"

using namespace Qt::StringLiterals;

namespace cli {

SubscriptionsCheckCommand::SubscriptionsCheckCommand(SubscriptionsCheckOptions options, Output &output)
    : Command(output), m_options(std::move(options))
{
}

void SubscriptionsCheckCommand::start()
{
    base::then(m_check.run(m_options.url), this, [this](const base::Result<subscriptions::CallbackReport> &report) {
        if (!report) {
            giveUp({exitOf(report.error()), report.error().toUserString()});
            return;
        }
        output().line({{u"url"_s, m_options.url},
                       {u"status"_s, report->status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(report->status)},
                       {u"elapsedMs"_s, report->elapsedMs},
                       {u"verdict"_s, subscriptions::toString(report->verdict)},
                       {u"message"_s, report->sentence()}});
        finish(report->isOk() ? Exit::Done : Exit::Findings);
    });
}

} // namespace cli
