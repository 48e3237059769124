// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Replay.h"

#include "SendingFixture.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using base::Error;
using delivery::AnswerCounts;
using delivery::Attempt;
using delivery::Pace;
using delivery::Replay;
using support::await;
using support::eventually;

namespace {

class Replays : public SendingFixture
{
protected:
    void SetUp() override
    {
        SendingFixture::SetUp();
        sender = std::make_unique<delivery::Sender>(transport, target);
    }
    std::unique_ptr<Replay> made(Pace pace = Pace::asAcknowledged())
    {
        auto replay = std::make_unique<Replay>(store, *sender, pace);
        QObject::connect(replay.get(), &Replay::attempted, replay.get(),
                         [this](const Attempt &attempt) { attempts.append(attempt); });
        return replay;
    }
    static store::EventFilter jobs()
    {
        store::EventFilter filter;
        filter.eventType = u"JobResponse"_s;
        return filter;
    }

    std::unique_ptr<delivery::Sender> sender;
    QList<Attempt> attempts;
};

} // namespace

TEST_F(Replays, AFilterGoesOldestFirst)
{
    append(1, 20);
    const auto replay = made();
    const auto counts = await(replay->run(jobs()));
    ASSERT_TRUE(counts);
    EXPECT_EQ(receiver.bodies(), bodiesOf(2, 20, 2));
    EXPECT_EQ(counts->sent, 10);
    EXPECT_EQ(counts->taken, 10);
    EXPECT_EQ(counts->same(), 10);
    EXPECT_EQ(attempts.size(), 10);
}

TEST_F(Replays, IdsGoInTheirOrderAndEachHasItsOutcome)
{
    const QList<qint64> ids = append(1, 3);
    receiver.answer = [](const http::Request &, int number) {
        return http::Response::text(number == 2 ? 503 : 200, "answer");
    };
    const auto replay = made();
    const auto counts = await(replay->run(QList<qint64>{ids.at(2), ids.at(0), 999, ids.at(2)}));
    ASSERT_TRUE(counts);
    EXPECT_EQ(receiver.bodies(), (QByteArrayList{bodyOf(3), bodyOf(1), bodyOf(3)}));
    ASSERT_EQ(attempts.size(), 4);
    EXPECT_EQ(attempts.at(0).id, ids.at(2));
    EXPECT_EQ(attempts.at(0).status, 200);
    EXPECT_EQ(attempts.at(1).status, 503) << "and on it goes";
    EXPECT_EQ(attempts.at(2).id, 999);
    ASSERT_TRUE(attempts.at(2).error);
    EXPECT_EQ(attempts.at(2).error->kind, Error::Kind::NotFound);
    EXPECT_EQ(counts->taken, 2);
    EXPECT_EQ(counts->refused, 1);
    EXPECT_EQ(counts->failed, 1);
    EXPECT_EQ(counts->same(), 2);
    EXPECT_EQ(counts->different(), 1);
}

TEST_F(Replays, NothingToSendEndsAtOnce)
{
    EXPECT_EQ(await(made()->run(QList<qint64>())).value_or(AnswerCounts()).sent, 0);
    const auto replay = made();
    const auto counts = await(replay->run(jobs()));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->sent, 0);
}

TEST_F(Replays, TheOriginalGapsTakeTheirTime)
{
    const QList<qint64> ids = append(1, 4); // 100 ms between them
    QElapsedTimer timer;
    timer.start();
    const auto replay = made(Pace::original(0.5));
    ASSERT_TRUE(await(replay->run(ids)));
    EXPECT_GE(timer.elapsed(), 590);
}

TEST_F(Replays, ARateIsKept)
{
    const QList<qint64> ids = append(1, 6);
    QElapsedTimer timer;
    timer.start();
    const auto replay = made(Pace::perSecond(20));
    ASSERT_TRUE(await(replay->run(ids)));
    EXPECT_GE(timer.elapsed(), 240);
    EXPECT_EQ(receiver.bodies(), bodiesOf(1, 6));
}

TEST_F(Replays, PausesAndResumes)
{
    const QList<qint64> ids = append(1, 5);
    const auto replay = made();
    QObject::connect(replay.get(), &Replay::attempted, replay.get(), [&] {
        if (attempts.size() == 2)
            replay->pause();
    });
    bool ended = false;
    base::then(replay->run(ids), replay.get(), [&ended](const base::Result<AnswerCounts> &) { ended = true; });
    ASSERT_TRUE(eventually([this] { return attempts.size() == 2; }));
    EXPECT_FALSE(eventually([&] { return attempts.size() > 2 || ended; }, std::chrono::milliseconds(150)));
    EXPECT_TRUE(replay->isPaused());
    EXPECT_EQ(receiver.got().size(), 2) << "nothing more was sent";
    replay->resume();
    ASSERT_TRUE(eventually([&ended] { return ended; }));
    EXPECT_EQ(receiver.bodies(), bodiesOf(1, 5));
}

TEST_F(Replays, CancellingGivesUpWhatIsUnderWay)
{
    const QList<qint64> ids = append(1, 3);
    receiver.beSilent();
    const auto replay = made();
    auto pending = replay->run(ids);
    ASSERT_TRUE(eventually([this] { return receiver.got().size() == 1; }));
    pending.cancel();
    const auto outcome = await(pending);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Cancelled);
    EXPECT_FALSE(eventually([this] { return receiver.got().size() > 1; }, std::chrono::milliseconds(100)));
    EXPECT_TRUE(attempts.isEmpty());
}

TEST_F(Replays, CancellingWhileItIsPausedEndsIt)
{
    const QList<qint64> ids = append(1, 3);
    const auto replay = made();
    replay->pause();
    const auto pending = replay->run(ids);
    replay->cancel();
    const auto outcome = await(pending);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, Error::Kind::Cancelled);
    replay->resume();
    EXPECT_FALSE(eventually([this] { return !receiver.got().isEmpty(); }, std::chrono::milliseconds(50)));
}

TEST_F(Replays, WhereTheReceiverIsGoneEachIsAFailure)
{
    const QList<qint64> ids = append(1, 2);
    target.url.setPort(1);
    sender = std::make_unique<delivery::Sender>(transport, target);
    const auto replay = made();
    const auto counts = await(replay->run(ids));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->failed, 2);
    EXPECT_EQ(counts->same() + counts->different(), 0);
}
