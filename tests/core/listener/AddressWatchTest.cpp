// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/AddressWatch.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using listener::AddressWatch;

TEST(AddressWatch, LooksMoreAndMoreSeldomWhileTheAddressIsGone)
{
    bool there = true;
    AddressWatch watch;
    watch.setProbe([&there](const QHostAddress &) { return there; });
    QSignalSpy went(&watch, &AddressWatch::went);
    QSignalSpy came(&watch, &AddressWatch::came);
    watch.watch(QHostAddress(u"192.168.1.5"_s));
    EXPECT_TRUE(watch.isThere());
    EXPECT_EQ(watch.nextLook(), AddressWatch::Steady);

    there = false;
    watch.look();
    EXPECT_FALSE(watch.isThere());
    EXPECT_EQ(went.count(), 1);
    QList<std::chrono::milliseconds> pauses{watch.nextLook()};
    for (int i = 0; i < 6; ++i) {
        watch.look();
        pauses.append(watch.nextLook());
    }
    EXPECT_EQ(pauses, (QList<std::chrono::milliseconds>{1s, 2s, 4s, 8s, 16s, 30s, 30s}));
    EXPECT_EQ(went.count(), 1) << "told once";

    there = true;
    watch.look();
    EXPECT_EQ(came.count(), 1);
    EXPECT_EQ(watch.nextLook(), AddressWatch::Steady);
    watch.stop();
    EXPECT_EQ(watch.nextLook(), 0ms);
}

TEST(AddressWatch, LoopbackAndWildcardsAreAlwaysThere)
{
    AddressWatch watch;
    for (const QString &text : {u"127.0.0.1"_s, u"127.0.0.2"_s, u"::1"_s, u"0.0.0.0"_s, u"::"_s}) {
        EXPECT_TRUE(AddressWatch::has(QHostAddress(text))) << text.toStdString();
        watch.watch(QHostAddress(text));
        EXPECT_TRUE(watch.isThere());
        EXPECT_EQ(watch.nextLook(), 0ms) << "nobody has to look";
    }
    EXPECT_FALSE(AddressWatch::has(QHostAddress(u"203.0.113.77"_s))) << "an address for documents";
    watch.watch(QHostAddress(u"203.0.113.77"_s));
    EXPECT_FALSE(watch.isThere());
    EXPECT_EQ(watch.nextLook(), AddressWatch::First);
}
