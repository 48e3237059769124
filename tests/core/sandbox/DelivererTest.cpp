// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/Deliverer.h"

#include "base/Json.h"
#include "support/Await.h"
#include "support/FakeClock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

//! Answers each delivery as the test says.
class CallbackReceiver final : public kaizala::Transport
{
public:
    std::function<base::Result<kaizala::ApiReply>(const kaizala::ApiRequest &)> answer = [](const auto &) {
        return kaizala::ApiReply{200, {}, {}};
    };
    QList<kaizala::ApiRequest> requests;

    base::Pending<kaizala::ApiReply> send(const kaizala::ApiRequest &request) override
    {
        requests.append(request);
        return base::ready<kaizala::ApiReply>(answer(request));
    }
    [[nodiscard]] QByteArrayList bodies() const
    {
        QByteArrayList all;
        for (const auto &request : requests)
            all.append(request.body);
        return all;
    }
    [[nodiscard]] QByteArray token(qsizetype index) const
    {
        return base::headerValue(requests.at(index).headers, "kz-callback-token").value_or("(none)");
    }
};

class DelivererTest : public testing::Test
{
protected:
    QString add(const QByteArray &token = "tok")
    {
        Webhook webhook;
        webhook.object = {kaizala::ObjectType::Group, u"g"_s};
        webhook.callbackUrl = u"http://localhost:9/k?a=1"_s;
        webhook.callbackToken = base::Secret(token);
        webhook.validUntil = clock.now().addDays(1);
        return *book.add(webhook);
    }
    void start(Edition edition = Edition::E2021, double duplicates = 0)
    {
        deliverer.emplace(book, faults, receiver, clock, Deliverer::Config{1, edition, 1, duplicates});
    }
    [[nodiscard]] bool allDone()
    {
        return support::eventually([this] { return deliverer->pending() == 0; });
    }

    support::FakeClock clock;
    SubscriptionBook book{1};
    Faults faults{1};
    CallbackReceiver receiver;
    std::optional<Deliverer> deliverer;
};

} // namespace

TEST_F(DelivererTest, postsInOrderWithTheToken)
{
    start();
    const QString id = add();
    for (const char *body : {"{\"n\":1}", "{\"n\":2}", "{\"n\":3}"})
        EXPECT_TRUE(deliverer->queue(id, body));
    EXPECT_EQ(book.find(id)->pending, 3);
    EXPECT_TRUE(receiver.requests.isEmpty()) << "never within the call";
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.bodies(), (QByteArrayList{"{\"n\":1}", "{\"n\":2}", "{\"n\":3}"}));
    const kaizala::ApiRequest &request = receiver.requests.first();
    EXPECT_EQ(request.verb, "POST");
    EXPECT_EQ(request.url.toEncoded(), "http://localhost:9/k?a=1");
    EXPECT_EQ(base::headerValue(request.headers, "Content-Type"), "application/json");
    EXPECT_EQ(receiver.token(0), "tok");
    EXPECT_EQ(book.find(id)->delivered, 3);
    EXPECT_EQ(book.find(id)->pending, 0);
}

TEST_F(DelivererTest, sendsNoTokenWhereNoneIsSet)
{
    start();
    const QString id = add({});
    faults.set(Fault::WrongCallbackToken, 1);
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.requests.size(), 1);
    EXPECT_EQ(receiver.token(0), "(none)");
}

TEST_F(DelivererTest, triesAgainUntilItIsTaken)
{
    start();
    const QString id = add();
    receiver.answer = [this](const auto &) -> base::Result<kaizala::ApiReply> {
        if (receiver.requests.size() == 1)
            return base::fail(base::Error::Kind::Network, u"refused"_s);
        return kaizala::ApiReply{receiver.requests.size() < 4 ? 503 : 204, {}, {}};
    };
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.requests.size(), 4);
    EXPECT_EQ(book.find(id)->delivered, 1);
    EXPECT_EQ(book.find(id)->failed, 0);
    EXPECT_TRUE(book.find(id)->active);
}

TEST_F(DelivererTest, disablesAfterTheLastRetryIn2021)
{
    start(Edition::E2021);
    const QString id = add();
    receiver.answer = [](const auto &) { return kaizala::ApiReply{302, {}, {}}; };
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.requests.size(), 1 + Deliverer::Retries);
    EXPECT_FALSE(book.find(id)->active);
    EXPECT_EQ(book.find(id)->failed, 1);
    // What is queued for a disabled subscription is not sent.
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.requests.size(), 1 + Deliverer::Retries);
    EXPECT_EQ(book.find(id)->failed, 2);
}

TEST_F(DelivererTest, givesUpWithoutDisablingIn2018)
{
    start(Edition::E2018);
    const QString id = add();
    receiver.answer = [](const auto &) { return kaizala::ApiReply{500, {}, {}}; };
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.requests.size(), 1 + Deliverer::Retries);
    EXPECT_TRUE(book.find(id)->active);
    EXPECT_EQ(book.find(id)->failed, 1);
}

TEST_F(DelivererTest, aFailingSubscriptionHoldsNobodyUp)
{
    start();
    const QString bad = add("bad");
    const QString good = add("good");
    receiver.answer = [](const kaizala::ApiRequest &request) {
        const bool isBad = base::headerValue(request.headers, "kz-callback-token") == "bad";
        return kaizala::ApiReply{isBad ? 500 : 200, {}, {}};
    };
    for (int i = 0; i < 50; ++i) {
        EXPECT_TRUE(deliverer->queue(bad, "{}"));
        EXPECT_TRUE(deliverer->queue(good, "{}"));
    }
    ASSERT_TRUE(allDone());
    EXPECT_EQ(book.find(good)->delivered, 50);
    EXPECT_EQ(book.find(bad)->failed, 50);
}

TEST_F(DelivererTest, duplicatesOnceWithTheSameBytes)
{
    start(Edition::E2021, 1.0);
    const QString id = add();
    EXPECT_TRUE(deliverer->queue(id, "{\"n\":1}"));
    EXPECT_TRUE(deliverer->queue(id, "{\"n\":2}"));
    ASSERT_TRUE(allDone());
    QByteArrayList bodies = receiver.bodies();
    std::ranges::sort(bodies);
    EXPECT_EQ(bodies, (QByteArrayList{"{\"n\":1}", "{\"n\":1}", "{\"n\":2}", "{\"n\":2}"}));
    EXPECT_EQ(book.find(id)->delivered, 2);
    EXPECT_EQ(book.find(id)->duplicates, 2);
}

TEST_F(DelivererTest, duplicatesOnDemand)
{
    start();
    faults.set(Fault::Duplicate, 1);
    const QString id = add();
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.requests.size(), 2);
    EXPECT_EQ(book.find(id)->duplicates, 1);
}

TEST_F(DelivererTest, reordersWithoutLosing)
{
    start();
    faults.set(Fault::Reorder, 1);
    const QString id = add();
    for (const char *body : {"1", "2", "3", "4"})
        EXPECT_TRUE(deliverer->queue(id, body));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.bodies(), (QByteArrayList{"2", "1", "4", "3"}));
}

TEST_F(DelivererTest, aHeldEventComesEvenWhenNoOtherFollows)
{
    start();
    faults.set(Fault::Reorder, 1);
    const QString id = add();
    EXPECT_TRUE(deliverer->queue(id, "1"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.bodies(), QByteArrayList{"1"});
}

TEST_F(DelivererTest, malformedEventsComeRightAfterwards)
{
    start();
    faults.set(Fault::MalformedEvent, 1);
    const QString id = add();
    const QByteArray body = R"({"eventId":"1","data":{"text":"x"}})";
    EXPECT_TRUE(deliverer->queue(id, body));
    ASSERT_TRUE(allDone());
    ASSERT_EQ(receiver.requests.size(), 2) << "the right one comes even where the broken one was accepted";
    EXPECT_FALSE(base::parseJson(receiver.requests[0].body));
    EXPECT_EQ(receiver.requests[1].body, body);
    EXPECT_EQ(book.find(id)->delivered, 1);
    EXPECT_EQ(book.find(id)->duplicates, 0);
}

TEST_F(DelivererTest, wrongTokensComeRightAfterwards)
{
    start();
    faults.set(Fault::WrongCallbackToken, 1);
    faults.set(Fault::MalformedEvent, 1);
    const QString id = add();
    receiver.answer = [this](const auto &) {
        return kaizala::ApiReply{receiver.requests.size() < 3 ? 401 : 200, {}, {}};
    };
    EXPECT_TRUE(deliverer->queue(id, "{\"a\":1}"));
    ASSERT_TRUE(allDone());
    ASSERT_EQ(receiver.requests.size(), 3);
    EXPECT_EQ(receiver.token(0), "tok");
    EXPECT_NE(receiver.token(1), "tok");
    EXPECT_EQ(receiver.token(2), "tok");
    EXPECT_EQ(receiver.requests[2].body, "{\"a\":1}");
    EXPECT_EQ(book.find(id)->delivered, 1);
}

TEST_F(DelivererTest, spoiltTriesAreNotCountedAsRetries)
{
    start();
    faults.set(Fault::WrongCallbackToken, 1);
    const QString id = add();
    receiver.answer = [this](const auto &) {
        return kaizala::ApiReply{receiver.requests.size() < 8 ? 500 : 200, {}, {}};
    };
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(allDone());
    EXPECT_EQ(receiver.requests.size(), 8);
    EXPECT_EQ(book.find(id)->delivered, 1);
}

TEST_F(DelivererTest, forgetsSubscriptionsThatAreGone)
{
    start();
    const QString id = add();
    EXPECT_TRUE(deliverer->queue(id, "{}"));
    EXPECT_TRUE(book.remove(id));
    ASSERT_TRUE(allDone());
    EXPECT_TRUE(receiver.requests.isEmpty());
    EXPECT_FALSE(deliverer->queue(id, "{}"));
}

TEST_F(DelivererTest, mayEndWithMuchUnderWay)
{
    start();
    const QString id = add();
    for (int i = 0; i < 200; ++i)
        EXPECT_TRUE(deliverer->queue(id, "{}"));
    ASSERT_TRUE(support::eventually([this] { return receiver.requests.size() > 10; }));
    deliverer.reset();
    const qsizetype sent = receiver.requests.size();
    QCoreApplication::processEvents();
    EXPECT_EQ(receiver.requests.size(), sent);
}

} // namespace sandbox
