// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ConsoleProgram.h"

#include "support/Await.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::await;
using support::eventually;

TEST(TestEvent, GoesThroughTheConsolesOwnListenerAndIsFoundAsOne)
{
    const QTemporaryDir folder;
    console::ConsoleProgram program(composition::Paths::of(folder.path()), true);
    ASSERT_TRUE(await(program.trySandbox()));
    ASSERT_TRUE(eventually([&] {
        return program.session() && program.session()->listener.state() == listener::Listener::State::Listening;
    }));
    const QString path = program.session()->runner.inboxes().first().path;
    const auto answer = await(program.sendTestEvent(path, R"({"eventType":"JobCreated","eventId":"test-1"})"));
    ASSERT_TRUE(answer) << answer.error().detail.toStdString();
    EXPECT_EQ(answer->status, 200) << answer->said.toStdString();
    const auto filter = store::EventFilter::parse(u"is:test"_s, program.session()->clock.now());
    const auto rows = await(program.session()->store.page(*filter, 0, 10));
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1);
    EXPECT_EQ(rows->first().eventId, u"test-1"_s);

    const auto refused = await(program.sendTestEvent(path, "no JSON"));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 400);
    EXPECT_FALSE(refused->said.isEmpty());
    EXPECT_EQ(await(program.sendTestEvent(u"/k/nowhere"_s, "{}")).error().kind, base::Error::Kind::NotFound);
    ASSERT_TRUE(await(program.stopListener()));
    EXPECT_EQ(await(program.sendTestEvent(path, "{}")).error().kind, base::Error::Kind::NotFound);
}
