// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "faults/Receiver.h"
#include "faults/Senders.h"
#include "support/Await.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace faults {

constexpr std::chrono::milliseconds Patient{60'000}; //!< for what takes a loaded machine its time

//! A folder with a store's file, and what has to hold of it after any fault.
class FaultTest : public testing::Test
{
protected:
    //! Every event that \a senders were told was stored is there, once, with each of its deliveries; the file is whole.
    static void expectAllThere(const Senders &senders, const QString &store, const QStringList &enter = {})
    {
        const QHash<QString, int> stored = Receiver::deliveries(store, enter);
        int lost = 0;
        int uncounted = 0;
        for (auto one = senders.acknowledged().cbegin(); one != senders.acknowledged().cend(); ++one) {
            lost += stored.contains(one.key()) ? 0 : 1;
            uncounted += stored.value(one.key()) < one.value() ? 1 : 0;
        }
        EXPECT_EQ(lost, 0) << "of " << senders.acknowledged().size() << " acknowledged events are not in the store";
        EXPECT_EQ(uncounted, 0) << "events of which a delivery is not counted";
        EXPECT_TRUE(senders.others().isEmpty()) << senders.others().value(0).toStdString();
    }

    //! Waits until \a more events beyond those of now are acknowledged.
    static void awaitMore(const Senders &senders, qsizetype more)
    {
        const qsizetype enough = senders.acknowledged().size() + more;
        ASSERT_TRUE(support::eventually([&] { return senders.acknowledged().size() >= enough; }, Patient))
            << senders.acknowledged().size() << " of " << enough;
    }

    //! Lets all end what they began.
    static void settle(Senders &senders)
    {
        senders.stopSending();
        ASSERT_TRUE(support::eventually([&] { return senders.underWay() == 0; }, Patient));
    }

    QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("store/events.sqlite"));
};

} // namespace faults
