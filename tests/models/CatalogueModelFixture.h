// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Catalogue.h"
#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/ScriptedService.h"

#include <gtest/gtest.h>

//! A catalogue on a scripted service, for the models that follow one.
class CatalogueModelFixture : public testing::Test
{
public:
    CatalogueModelFixture() : client(service, QUrl(QStringLiteral("https://service.example")))
    {
        client.setTokenProvider(&service);
        client.setRateLimit({0});
        catalogue.setRetry({1, std::chrono::milliseconds(1)});
        service.addGroup(QStringLiteral("field"), QStringLiteral("Field"));
        service.addGroup(QStringLiteral("stores"), QStringLiteral("Stores"));
        service.addWebhook(QStringLiteral("field"), QStringLiteral("f1"));
        service.addWebhook(QStringLiteral("field"), QStringLiteral("f2"));
        service.addWebhook(QStringLiteral("stores"), QStringLiteral("s1"));
    }

    [[nodiscard]] static kaizala::ObjectRef group(const QString &id) { return {kaizala::ObjectType::Group, id}; }
    void refreshed()
    {
        const base::Result<> outcome = support::await(catalogue.refresh());
        ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
    }

    support::ScriptedService service;
    support::FakeClock clock;
    kaizala::Client client;
    subscriptions::Catalogue catalogue{client};
};
