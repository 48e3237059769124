// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"
#include "support/Await.h"
#include "support/ScriptedService.h"

#include <gtest/gtest.h>

//! A catalogue on a scripted service with two groups: "field" with two webhooks, "stores" with one.
class CatalogueFixture : public testing::Test
{
public:
    CatalogueFixture() : client(service, QUrl(QStringLiteral("https://service.example")))
    {
        client.setTokenProvider(&service);
        client.setRateLimit({0}); // what waits is RateGateTest's
        catalogue.setRetry({2, std::chrono::milliseconds(1)});
        catalogue.setSettleTime(std::chrono::milliseconds(5));
        service.addGroup(QStringLiteral("field"), QStringLiteral("Field"));
        service.addGroup(QStringLiteral("stores"), QStringLiteral("Stores"));
        service.addWebhook(QStringLiteral("field"), QStringLiteral("f1"));
        service.addWebhook(QStringLiteral("field"), QStringLiteral("f2"));
        service.addWebhook(QStringLiteral("stores"), QStringLiteral("s1"));
    }

    [[nodiscard]] static kaizala::ObjectRef group(const QString &id) { return {kaizala::ObjectType::Group, id}; }
    [[nodiscard]] static kaizala::SubscriptionDraft draft(const QString &objectId)
    {
        kaizala::SubscriptionDraft draft;
        draft.object = group(objectId);
        draft.eventTypes = QStringList{QStringLiteral("JobResponse")};
        draft.callbackUrl = QStringLiteral("https://hooks.example.org/new");
        return draft;
    }
    //! The ids of the subscriptions of one object, or of all.
    [[nodiscard]] QString ids(const QString &objectId = {}) const
    {
        QStringList ids;
        for (const auto &one :
             objectId.isEmpty() ? catalogue.subscriptions() : catalogue.subscriptions(group(objectId)))
            ids.append(one.id.value);
        return ids.join(u' ');
    }
    [[nodiscard]] QString objectIds() const
    {
        QStringList ids;
        for (const auto &one : catalogue.objects())
            ids.append(one.ref.id);
        return ids.join(u' ');
    }
    void refreshed()
    {
        const base::Result<> outcome = support::await(catalogue.refresh());
        ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    }

    support::ScriptedService service;
    kaizala::Client client;
    subscriptions::Catalogue catalogue{client};
};
