// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Forwarder.h"

#include "SendingFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Error;
using delivery::Attempt;
using delivery::Forwarder;
using support::await;
using support::eventually;

namespace {

class Forwarders : public SendingFixture
{
protected:
    void SetUp() override
    {
        SendingFixture::SetUp();
        sender = std::make_unique<delivery::Sender>(transport, target);
        config.cursorFile = delivery::ForwardCursor::fileFor(file, u"dev"_s);
        config.backOff = delivery::BackOff(1ms, 20ms);
    }
    //! Started.
    std::unique_ptr<Forwarder> started()
    {
        auto forwarder = std::make_unique<Forwarder>(store, *sender, config);
        QObject::connect(forwarder.get(), &Forwarder::attempted, forwarder.get(),
                         [this](const Attempt &attempt) { attempts.append(attempt); });
        QObject::connect(forwarder.get(), &Forwarder::skipped, forwarder.get(),
                         [this](qint64 id) { skipped.append(id); });
        QObject::connect(forwarder.get(), &Forwarder::waiting, forwarder.get(),
                         [this](std::chrono::milliseconds, const std::optional<Error> &error) {
                             ++waits;
                             problems += error.has_value();
                         });
        const auto outcome = await(forwarder->start());
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return forwarder;
    }
    [[nodiscard]] bool arrived(qsizetype count) const
    {
        return eventually([&] { return receiver.got().size() >= count; });
    }

    std::unique_ptr<delivery::Sender> sender;
    Forwarder::Config config;
    QList<Attempt> attempts;
    QList<qint64> skipped;
    int waits = 0;
    int problems = 0;
};

} // namespace

TEST_F(Forwarders, WhatComesGoesOnInOrderAndOnce)
{
    append(1, 3);
    const auto forwarder = started();
    append(4, 40);
    ASSERT_TRUE(arrived(37));
    store::NewEvent again = event(40);
    again.receivedAt = again.receivedAt.addSecs(60);
    append(again); // a further delivery is no new event
    append(41, 41);
    ASSERT_TRUE(arrived(38));
    EXPECT_EQ(receiver.bodies(), bodiesOf(4, 41)) << "not what was there before";
    EXPECT_TRUE(await(forwarder->stop()));
    EXPECT_EQ(attempts.size(), 38);
    EXPECT_EQ(waits, 0);
}

TEST_F(Forwarders, OnlyWhatMatches)
{
    config.filter.eventType = u"JobResponse"_s;
    const auto forwarder = started();
    append(1, 10);
    ASSERT_TRUE(arrived(5));
    EXPECT_EQ(receiver.bodies(), bodiesOf(2, 10, 2));
}

TEST_F(Forwarders, FromTheOldestWhereItIsToldSo)
{
    append(1, 5);
    config.fromOldest = true;
    const auto forwarder = started();
    ASSERT_TRUE(arrived(5));
    EXPECT_EQ(receiver.bodies(), bodiesOf(1, 5));
}

TEST_F(Forwarders, AnEventIsTriedAgainBeforeTheNextIsSent)
{
    receiver.answer = [](const http::Request &, int number) {
        return http::Response::text(number <= 4 ? 500 : 200, "");
    };
    const auto forwarder = started();
    append(1, 3);
    ASSERT_TRUE(arrived(7));
    EXPECT_EQ(receiver.bodies(), QByteArrayList(4, bodyOf(1)) + bodiesOf(1, 3));
    EXPECT_EQ(waits, 4);
    EXPECT_EQ(problems, 0) << "the store is fine";
}

TEST_F(Forwarders, NothingIsLostOverARestartAndWhatWasTakenIsNotRepeated)
{
    std::unique_ptr<Forwarder> forwarder = started();
    append(1, 5);
    ASSERT_TRUE(arrived(5));
    EXPECT_TRUE(await(forwarder->stop()));
    forwarder.reset();
    append(6, 8); // while it was away
    forwarder = started();
    append(9, 10);
    ASSERT_TRUE(arrived(10));
    EXPECT_EQ(receiver.bodies(), bodiesOf(1, 10));
}

TEST_F(Forwarders, KilledInTheMiddleItRepeatsOneEventAtMost)
{
    std::unique_ptr<Forwarder> forwarder = started();
    append(1, 30);
    ASSERT_TRUE(arrived(10));
    forwarder.reset(); // without stop()
    forwarder = started();
    ASSERT_TRUE(eventually([this] { return receiver.bodies().contains(bodyOf(30)); }));
    QByteArrayList bodies = receiver.bodies();
    ASSERT_LE(bodies.size(), 31);
    bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
    EXPECT_EQ(bodies, bodiesOf(1, 30));
}

TEST_F(Forwarders, StoppingWhileItBacksOffEndsAtOnceAndForgetsNothing)
{
    config.backOff = delivery::BackOff(60s, 60s);
    receiver.answer = [](const http::Request &, int number) {
        return http::Response::text(number == 1 ? 500 : 200, "");
    };
    std::unique_ptr<Forwarder> forwarder = started();
    append(1, 2);
    ASSERT_TRUE(eventually([this] { return waits == 1; }));
    EXPECT_TRUE(await(forwarder->stop()));
    forwarder.reset();
    forwarder = started();
    ASSERT_TRUE(arrived(3));
    EXPECT_EQ(receiver.bodies(), (QByteArrayList{bodyOf(1), bodyOf(1), bodyOf(2)}));
}

TEST_F(Forwarders, AnEventThatIsRefusedTooOftenIsLeftOutWhereItIsToldSo)
{
    config.mostRefusals = 3;
    receiver.answer = [](const http::Request &request, int) {
        return http::Response::text(request.body == bodyOf(2) ? 400 : 200, "");
    };
    const auto forwarder = started();
    const QList<qint64> ids = append(1, 3);
    ASSERT_TRUE(arrived(5));
    EXPECT_EQ(receiver.bodies(), (QByteArrayList{bodyOf(1), bodyOf(2), bodyOf(2), bodyOf(2), bodyOf(3)}));
    EXPECT_EQ(skipped, QList{ids.at(1)});
}

TEST_F(Forwarders, NobodyThereIsNoRefusal)
{
    config.mostRefusals = 1;
    const QUrl there = target.url;
    target.url.setPort(1);
    sender = std::make_unique<delivery::Sender>(transport, target);
    std::unique_ptr<Forwarder> forwarder = started();
    append(1, 1);
    ASSERT_TRUE(eventually([this] { return attempts.size() >= 3; }));
    EXPECT_TRUE(skipped.isEmpty());
    EXPECT_TRUE(await(forwarder->stop()));
    forwarder.reset();
    target.url = there;
    sender = std::make_unique<delivery::Sender>(transport, target);
    forwarder = started();
    EXPECT_TRUE(arrived(1));
}

TEST_F(Forwarders, WhatGoesRoundIsLeftOut)
{
    const auto forwarder = started();
    store::NewEvent tired = event(1);
    tired.headers.emplaceBack(delivery::Sender::HopsHeader, QByteArray::number(delivery::Sender::MostHops));
    const qint64 id = append(tired);
    append(2, 2);
    ASSERT_TRUE(arrived(1));
    EXPECT_EQ(receiver.bodies(), bodiesOf(2, 2));
    EXPECT_EQ(skipped, QList{id});
}

TEST_F(Forwarders, OneOfANameAtATime)
{
    const auto forwarder = started();
    Forwarder second(store, *sender, config);
    const auto refused = await(second.start());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Storage);
}

TEST_F(Forwarders, AnEmptiedStoreBeginsAnew)
{
    std::unique_ptr<Forwarder> forwarder = started();
    append(1, 3);
    ASSERT_TRUE(arrived(3));
    EXPECT_TRUE(await(forwarder->stop()));
    forwarder.reset();
    ASSERT_TRUE(await(store.clear()));
    forwarder = started();
    append(4, 5);
    ASSERT_TRUE(arrived(5));
    EXPECT_EQ(receiver.bodies(), bodiesOf(1, 5));
}
