// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "CatalogueFixture.h"

#include "sandbox/Sandbox.h"
#include "subscriptions/Snapshot.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using subscriptions::CallbackFailure;
using subscriptions::CallbackReport;
using subscriptions::Catalogue;
using Verdict = subscriptions::CallbackReport::Verdict;

namespace {

const QString Url = u"https://hooks.example.org/k"_s; // of everything that the fixture's service has

class CatalogueCallbacks : public CatalogueFixture
{
protected:
    [[nodiscard]] static CallbackReport report(Verdict verdict, int status = 0)
    {
        CallbackReport report;
        report.verdict = verdict;
        report.status = status;
        if (verdict != Verdict::NoUrl && verdict != Verdict::Unencrypted)
            report.asked = u"GET "_s + Url;
        return report;
    }
    void fails() { catalogue.noteCheck(Url, report(Verdict::NotSuccessful, 503)); }
    [[nodiscard]] static QDateTime later() { return QDateTime::currentDateTimeUtc().addSecs(60); }
};

//! The service itself, over real sockets.
class CatalogueCallbacksSandbox : public testing::Test, public kaizala::TokenProvider
{
protected:
    base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(token); }
    base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override { return accessToken(); }
    base::Secret token;
};

} // namespace

TEST_F(CatalogueCallbacks, AFailedCheckIsKnownWithItsReasonUntilOneSucceeds)
{
    const QSignalSpy told(&catalogue, &Catalogue::callbacksChanged);
    EXPECT_FALSE(catalogue.callbackFailure(Url));
    catalogue.noteCheck(u"  "_s + Url, report(Verdict::NotSuccessful, 503));
    const auto failure = catalogue.callbackFailure(Url);
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->verdict, Verdict::NotSuccessful);
    EXPECT_EQ(failure->status, 503);
    EXPECT_LT(failure->at.secsTo(QDateTime::currentDateTimeUtc()), 60);
    EXPECT_FALSE(catalogue.callbackFailure(Url + u"/other"_s));
    EXPECT_EQ(told.count(), 1);

    catalogue.noteCheck(Url, report(Verdict::Ok, 200));
    EXPECT_FALSE(catalogue.callbackFailure(Url));
    EXPECT_EQ(told.count(), 2);
}

TEST_F(CatalogueCallbacks, WhatWasNotAskedIsNoFailure)
{
    catalogue.noteCheck(Url, report(Verdict::NoUrl));
    catalogue.noteCheck(Url, report(Verdict::Unencrypted));
    EXPECT_FALSE(catalogue.hasCallbackFailures());
}

TEST_F(CatalogueCallbacks, AnEventOfASubscriptionShowsThatItsCallbackIsReached)
{
    refreshed();
    fails();
    catalogue.noteArrival(u"/elsewhere"_s, {u"no-such"_s}, later());
    catalogue.noteArrival(u"/elsewhere"_s, {u"f1"_s}, QDateTime::currentDateTimeUtc().addSecs(-60));
    EXPECT_TRUE(catalogue.callbackFailure(Url)) << "it came before the check";
    catalogue.noteArrival(u"/elsewhere"_s, {u"f1"_s}, later());
    EXPECT_FALSE(catalogue.callbackFailure(Url));
}

TEST_F(CatalogueCallbacks, WhatComesToTheListenersPathShowsThatItIsReached)
{
    fails();
    catalogue.noteArrival(u"/other"_s, {}, later());
    catalogue.noteArrival(u"/"_s, {}, later());
    catalogue.noteArrival({}, {}, later());
    EXPECT_TRUE(catalogue.callbackFailure(Url));
    catalogue.noteArrival(u"/k"_s, {}, later());
    EXPECT_FALSE(catalogue.callbackFailure(Url));
}

TEST_F(CatalogueCallbacks, WhatTheServiceAcceptsAnswers)
{
    refreshed();
    const QString url = draft(u"field"_s).callbackUrl;
    catalogue.noteCheck(url, report(Verdict::TooLate));
    ASSERT_TRUE(support::await(catalogue.create(draft(u"field"_s))));
    EXPECT_FALSE(catalogue.callbackFailure(url));

    catalogue.noteCheck(url, report(Verdict::TooLate));
    kaizala::SubscriptionPatch patch;
    patch.context = u"another"_s;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    EXPECT_TRUE(catalogue.callbackFailure(url)) << "nothing was validated";
    patch.callbackUrl = url;
    ASSERT_TRUE(support::await(catalogue.edit({u"f1"_s}, patch)));
    EXPECT_FALSE(catalogue.callbackFailure(url));
}

TEST_F(CatalogueCallbacks, AreThereAtTheNextStart)
{
    fails();
    Catalogue next(client);
    next.restore(*subscriptions::Snapshot::fromJson(catalogue.snapshot().toJson()));
    EXPECT_EQ(next.callbackFailure(Url)->status, 503);
}

TEST_F(CatalogueCallbacksSandbox, AValidationThatTheServiceRefusesIsNoted)
{
    sandbox::Sandbox service;
    sandbox::Sandbox::Config config;
    config.groups = 1;
    config.faults = {{sandbox::Fault::ValidationRefused, 1.0}};
    const auto started = support::await(service.start(config));
    ASSERT_TRUE(started) << started.error().detail.toStdString();
    token = started->accessToken;
    kaizala::NetworkTransport transport;
    kaizala::Client client(transport, started->endpoint);
    client.setTokenProvider(this);
    Catalogue catalogue(client);
    ASSERT_TRUE(support::await(catalogue.refresh()));
    kaizala::SubscriptionDraft draft = CatalogueFixture::draft({});
    draft.object = catalogue.objects().first().ref;
    ASSERT_FALSE(support::await(catalogue.create(draft)));
    const auto failure = catalogue.callbackFailure(draft.callbackUrl);
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->by, CallbackFailure::By::Service);
    EXPECT_TRUE(failure->sentence().contains(u"asked to refuse"_s)) << failure->sentence().toStdString();
}
