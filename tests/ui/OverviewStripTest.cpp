// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OverviewStrip.h"

#include "support/FakeProgram.h"

#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::await;
using support::eventually;

namespace {

class OverviewStripTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.service.addGroup(u"g1"_s, u"Field"_s, 2);
        program.service.addGroup(u"g2"_s, u"Stores"_s, 1);
        program.open();
        strip.setSession(program.session());
    }
    void TearDown() override { strip.setSession(nullptr); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *strip.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] subscriptions::Catalogue &catalogue() const { return program.session()->catalogue; }

    support::FakeProgram program;
    ui::OverviewStrip strip;
};

} // namespace

TEST_F(OverviewStripTest, SaysNothingWhereThereIsNothingToSay)
{
    EXPECT_EQ(strip.text(), QString());
    ASSERT_TRUE(await(catalogue().refresh()));
    EXPECT_EQ(strip.text(), QString()) << "quick work does not flicker";
}

TEST_F(OverviewStripTest, TellsHowFarItIsAndHoldsAndEndsIt)
{
    program.service.held = true;
    auto reading = catalogue().refresh();
    EXPECT_TRUE(strip.isHidden());
    EXPECT_TRUE(eventually([this] { return strip.text() == u"Reading the groups…"_s; }));
    EXPECT_FALSE(button("overviewContinue").isVisibleTo(&strip));
    button("overviewPause").click();
    EXPECT_TRUE(catalogue().isPaused());
    EXPECT_TRUE(strip.text().startsWith(u"Paused"_s)) << strip.text().toStdString();
    EXPECT_EQ(button("overviewPause").text(), u"Continue"_s);
    button("overviewPause").click();
    EXPECT_FALSE(catalogue().isPaused());
    QSignalSpy cancelled(&strip, &ui::OverviewStrip::cancelRequested);
    button("overviewCancel").click();
    EXPECT_EQ(cancelled.size(), 1);

    reading.cancel();
    program.service.release();
    EXPECT_TRUE(eventually([this] { return !catalogue().isRefreshing(); }));
    EXPECT_EQ(strip.text(), u"Not every object was read."_s);
    QSignalSpy again(&strip, &ui::OverviewStrip::continueRequested);
    button("overviewContinue").click();
    EXPECT_EQ(again.size(), 1);
    EXPECT_FALSE(button("overviewPause").isVisibleTo(&strip));

    ASSERT_TRUE(await(catalogue().refresh(subscriptions::Catalogue::Refresh::Continue)));
    EXPECT_EQ(strip.text(), QString());
}

TEST_F(OverviewStripTest, AScreenReaderHearsWhenItBecomesSomethingElse)
{
    QSignalSpy announced(&strip, &ui::OverviewStrip::announced);
    program.service.held = true;
    auto reading = catalogue().refresh();
    ASSERT_TRUE(eventually([&] { return announced.count() == 1; }));
    EXPECT_EQ(announced.first().first().toString(), u"Reading the groups…"_s);
    button("overviewPause").click();
    EXPECT_TRUE(announced.last().first().toString().startsWith(u"Paused"_s));
    button("overviewPause").click();
    program.service.release();
    EXPECT_TRUE(await(reading));
    EXPECT_EQ(announced.count(), 3) << "not at every object";
    EXPECT_FALSE(strip.accessibleName().isEmpty());
}

TEST_F(OverviewStripTest, WhatWasKnownBeforeIsToldWithItsAge)
{
    ASSERT_TRUE(await(catalogue().refresh()));
    program.clock.advance(std::chrono::hours(3));
    program.service.held = true;
    auto reading = catalogue().refresh();
    EXPECT_TRUE(eventually([this] { return strip.text().startsWith(u"As of 3 hour"_s); }));
    EXPECT_TRUE(strip.text().endsWith(u"Reading the groups…"_s)) << strip.text().toStdString();
    reading.cancel();
    program.service.release();
    EXPECT_TRUE(eventually([this] { return !catalogue().isRefreshing(); }));
    EXPECT_TRUE(strip.text().startsWith(u"As of "_s)) << strip.text().toStdString();
}

TEST_F(OverviewStripTest, FailuresCanBeTriedAgain)
{
    ASSERT_TRUE(await(catalogue().refresh()));
    program.service.brokenObjects = {u"g2"_s};
    (void)await(catalogue().refresh());
    EXPECT_TRUE(strip.text().startsWith(u"1 object"_s)) << strip.text().toStdString();
    EXPECT_EQ(button("overviewContinue").text(), u"Try again"_s);
    program.service.brokenObjects.clear();
    ASSERT_TRUE(await(catalogue().refresh(subscriptions::Catalogue::Refresh::Continue)));
    EXPECT_EQ(strip.text(), QString());
}

TEST_F(OverviewStripTest, WhatOthersDidIsToldUntilItIsSeen)
{
    ASSERT_TRUE(await(catalogue().refresh()));
    program.service.addWebhook(u"g2"_s, u"from-elsewhere"_s, {u"JobResponse"_s});
    ASSERT_TRUE(await(catalogue().refresh()));
    ASSERT_TRUE(eventually([this] { return strip.text().contains(u": 1 subscription(s) new or changed, 0 gone"_s); }))
        << strip.text().toStdString();
    EXPECT_FALSE(button("overviewContinue").isVisibleTo(&strip));
    QSignalSpy journal(&strip, &ui::OverviewStrip::journalRequested);
    button("overviewJournal").click();
    EXPECT_EQ(journal.size(), 1);
    button("overviewSeen").click();
    EXPECT_EQ(catalogue().marked(), 0);
    EXPECT_EQ(strip.text(), QString());
}
