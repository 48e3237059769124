// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SubscriptionsExportCommand.h"

#include "subscriptions/Csv.h"
#include "subscriptions/Document.h"
#include "subscriptions/SubscriptionJson.h"

#include <QBuffer>
#include <QHash>

namespace cli {

SubscriptionsExportCommand::SubscriptionsExportCommand(const SubscriptionsExportOptions &options,
                                                       const base::Clock &clock, Output &output)
    : SubscriptionsReadCommand(options.service, options.object, clock, output), m_csv(options.csv),
      m_schema(options.schema)
{
}

void SubscriptionsExportCommand::start()
{
    if (!m_schema) {
        SubscriptionsReadCommand::start();
        return;
    }
    output().bytes(subscriptions::documentSchema());
    finish(Exit::Done);
}

void SubscriptionsExportCommand::show(const QList<Named> &found)
{
    QHash<kaizala::ObjectRef, QString> names;
    QList<kaizala::Subscription> all;
    for (const Named &one : found) {
        names.insert(one.subscription.object, one.objectName);
        all.append(one.subscription);
    }
    QList<QJsonObject> rows;
    const QList<kaizala::Subscription> ordered = subscriptions::inDocumentOrder(all);
    for (const kaizala::Subscription &one : ordered)
        rows.append(subscriptions::toJson(one, names.value(one.object), clock().now()));
    if (m_csv) {
        output().bytes(subscriptions::csvOf(rows));
        return;
    }
    QBuffer document;
    document.open(QIODevice::WriteOnly);
    subscriptions::DocumentWriter writer(document);
    for (const QJsonObject &row : std::as_const(rows))
        writer.add(row);
    (void)writer.finish(); // memory takes it all
    output().bytes(document.data());
}

} // namespace cli
