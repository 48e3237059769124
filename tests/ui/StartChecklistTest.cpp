// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StartChecklist.h"

#include "Looking.h"
#include "support/Await.h"
#include "WindowFixture.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ui::StartChecklist;

namespace {

class StartChecklistTest : public uitest::WindowFixture
{
protected:
    [[nodiscard]] StartChecklist &list() const { return *find<StartChecklist>("startChecklist"); }
    [[nodiscard]] bool ticked(StartChecklist::Step step) const
    {
        return support::eventually([&] { return list().isDone(step); });
    }
};

TEST_F(StartChecklistTest, EveryStepTicksItselfOffAndTheLineIsGoneTheNextTime)
{
    openWindow();
    ASSERT_TRUE(list().isVisible());
    EXPECT_TRUE(list().isDone(StartChecklist::Account));
    EXPECT_FALSE(list().isDone(StartChecklist::Listening));
    EXPECT_FALSE(list().isDone(StartChecklist::Subscription)) << "those that are there go elsewhere";
    EXPECT_FALSE(list().isDone(StartChecklist::Event));
    uitest::keepPicture(window.get(), u"checklist"_s);

    QTest::mouseClick(find<QPushButton>("stepListening"), Qt::LeftButton);
    EXPECT_TRUE(ticked(StartChecklist::Listening));
    EXPECT_FALSE(find<QPushButton>("stepListening")->isVisible());
    EXPECT_TRUE(find<QPushButton>("stepSubscription")->isVisible()) << "what comes next";

    auto &catalogue = program.session()->catalogue;
    const auto created =
        support::await(catalogue.create({.object = catalogue.objects().first().ref,
                                         .eventTypes = {u"JobCreated"_s},
                                         .callbackUrl = program.session()->listener.url().toString(QUrl::FullyEncoded),
                                         .callbackToken = {},
                                         .context = {},
                                         .validUntil = {}}));
    ASSERT_TRUE(created.has_value());
    EXPECT_TRUE(ticked(StartChecklist::Subscription));

    store::NewEvent event;
    event.body = "{}";
    program.store(event);
    EXPECT_TRUE(ticked(StartChecklist::Event));
    EXPECT_TRUE(list().isVisible()) << "the last tick is to be seen";

    program.close();
    program.open();
    EXPECT_FALSE(list().isVisible());
}

TEST_F(StartChecklistTest, ItStaysAwayOnceItWasClosed)
{
    openWindow();
    QTest::mouseClick(find<QToolButton>("closeChecklist"), Qt::LeftButton);
    EXPECT_FALSE(list().isVisible());
    program.close();
    program.open();
    EXPECT_FALSE(list().isVisible());
}

TEST_F(StartChecklistTest, AStepThatIsUndoneIsOpenAgain)
{
    openWindow();
    window->findChild<QAction *>(u"actionToggleListener"_s)->trigger();
    EXPECT_TRUE(ticked(StartChecklist::Listening));
    window->findChild<QAction *>(u"actionToggleListener"_s)->trigger();
    EXPECT_TRUE(support::eventually([this] { return !list().isDone(StartChecklist::Listening); }));
}

} // namespace
