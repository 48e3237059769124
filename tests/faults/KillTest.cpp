// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// kill -9 in full load, again and again on the same file.

#include "faults/FaultFixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

class KillTest : public FaultTest
{
};

} // namespace

TEST_F(KillTest, WhatWasAcknowledgedIsThereOnceHoweverOftenItIsKilled)
{
    const int kills = isLong() ? 20 : 3;
    Receiver receiver(store);
    Senders senders(64, u"kill"_s);
    senders.repeatEvery(7);
    for (int i = 0; i < kills; ++i) {
        receiver.start();
        senders.start(receiver.url());
        awaitMore(senders, 100 + QRandomGenerator::global()->bounded(1500));
        receiver.kill();
        senders.hangUp();
        const QString damage = damageOf(store); // before anybody mends anything
        ASSERT_TRUE(damage.isEmpty()) << "after kill " << i << ": " << damage.toStdString();
    }
    // What was on its way when it was killed is sent again, as the service does, and is no second event.
    receiver.start();
    senders.start(receiver.url());
    awaitMore(senders, 100);
    settle(senders);
    receiver.stop();
    expectAllThere(senders, store);
    EXPECT_EQ(damageOf(store), QString());
    RecordProperty("kills", kills);
    RecordProperty("acknowledged", int(senders.acknowledged().size()));
}
