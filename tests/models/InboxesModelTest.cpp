// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/InboxesModel.h"

#include "support/Await.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using listener::Inbox;
using models::InboxesModel;
using support::await;
using support::eventually;

namespace {

class InboxesModelTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(await(store.open(folder.filePath(u"events.sqlite"_s)))); }
    [[nodiscard]] QString cell(int row, InboxesModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    QTemporaryDir folder;
    store::EventStore store;
    InboxesModel model{store,
                       {[](const Inbox &inbox) { return QUrl(u"https://h.example"_s + inbox.path); },
                        [](const QString &id) { return id == "s1"_L1 ? u"Field"_s : QString(); }}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QList<Inbox> inboxes{{.path = u"/k/a"_s},
                               {.name = u"Stores"_s, .path = u"/k/b"_s, .subscriptionId = u"s1"_s},
                               {.path = u"/k/c"_s, .subscriptionId = u"s2"_s}};
};

} // namespace

TEST_F(InboxesModelTest, ShowsWhatTheyAreAndCountsTheirEvents)
{
    store::NewEvent event;
    event.inbox = u"/k/b"_s;
    event.eventId = u"e1"_s;
    event.receivedAt = QDateTime::currentDateTimeUtc();
    const base::Promise<store::Appended> stored;
    store.append(event, [stored](const base::Result<store::Appended> &done) { stored.complete(done); });
    ASSERT_TRUE(await(stored.pending()));
    model.setInboxes(inboxes);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(0, InboxesModel::Name), u"For everybody"_s);
    EXPECT_EQ(cell(1, InboxesModel::Name), u"Stores"_s);
    EXPECT_EQ(cell(1, InboxesModel::Address), u"https://h.example/k/b"_s);
    EXPECT_EQ(cell(1, InboxesModel::Subscription), u"Field"_s);
    EXPECT_EQ(cell(2, InboxesModel::Subscription), u"s2"_s) << "its id, where it has no name";
    EXPECT_TRUE(eventually([this] { return cell(1, InboxesModel::Events) == "1"_L1; }));
    EXPECT_TRUE(eventually([this] { return cell(0, InboxesModel::Events) == "0"_L1; }));
}

TEST_F(InboxesModelTest, FollowsChanges)
{
    model.setInboxes(inboxes);
    QList<Inbox> changed = inboxes;
    changed[1].name = u"Shops"_s;
    model.setInboxes(changed);
    EXPECT_EQ(cell(1, InboxesModel::Name), u"Shops"_s);
    changed.removeFirst();
    model.setInboxes(changed);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowOf(u"/k/c"_s), 1);
    EXPECT_EQ(model.rowOf(u"/k/a"_s), -1);
    EXPECT_FALSE(model.at(2));
}
