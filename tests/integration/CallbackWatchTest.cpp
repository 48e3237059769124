// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/CallbackWatch.h"

#include "store/EventStore.h"
#include "subscriptions/Catalogue.h"

#include "support/Await.h"
#include "support/FakeTransport.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using subscriptions::CallbackReport;
using support::await;
using support::eventually;

namespace {

class CallbackWatchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(await(store.open(folder.filePath(u"events.sqlite"_s))));
        CallbackReport report;
        report.verdict = CallbackReport::Verdict::TooLate;
        report.asked = u"GET"_s;
        for (const QString &url : {ours, theirs})
            catalogue.noteCheck(url, report);
    }
    void arrived(store::Kind kind, const QString &inbox)
    {
        store::NewEvent event;
        event.kind = kind;
        event.receivedAt = QDateTime::currentDateTimeUtc().addSecs(1);
        event.inbox = inbox;
        store.append(event, [](const base::Result<store::Appended> &stored) { EXPECT_TRUE(stored); });
    }

    const QString ours = u"https://tunnel.example/k/secret-path"_s;
    const QString theirs = u"https://hooks.example/other"_s;
    QTemporaryDir folder;
    support::FakeTransport transport;
    kaizala::Client client{transport, QUrl(u"https://service.example"_s)};
    subscriptions::Catalogue catalogue{client};
    store::EventStore store;
    console::CallbackWatch watch{store, catalogue};
};

} // namespace

TEST_F(CallbackWatchTest, AValidationThatArrivesShowsThatItsCallbackIsReached)
{
    arrived(store::Kind::Validation, u"/k/secret-path"_s);
    EXPECT_TRUE(eventually([this] { return !catalogue.callbackFailure(ours); }));
    EXPECT_TRUE(catalogue.callbackFailure(theirs));
}

TEST_F(CallbackWatchTest, ARefusedDeliveryShowsNothing)
{
    arrived(store::Kind::Rejected, u"/other"_s);
    arrived(store::Kind::Event, u"/k/secret-path"_s);
    EXPECT_TRUE(eventually([this] { return !catalogue.callbackFailure(ours); }));
    EXPECT_TRUE(catalogue.callbackFailure(theirs));
}
