// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Pins.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using support::await;

class Pins : public StoreFixture
{
};

TEST_F(Pins, CountInTheTotalsOfTheirInbox)
{
    append(*opened(file()), events(10));
    const auto database = raw(file());
    EXPECT_EQ(store::setPinned(*database, {1, 2, 3, 99}, true), (QList<qint64>{1, 2, 3}));
    EXPECT_EQ(store::setPinned(*database, {2, 3, 4}, false), (QList<qint64>{2, 3}));
    EXPECT_EQ(database->value(u"SELECT pinned || ' ' || pinned_bytes FROM totals"_s)->toString(),
              u"1 %1"_s.arg(event(1).body.size()));
}

TEST_F(Pins, ARejectedRowThatIsPinnedOutlivesTheOthers)
{
    const auto store = opened(file());
    std::vector<store::NewEvent> all;
    for (int i = 0; i < store::EventStore::MostRejected + 20; ++i) {
        all.push_back(event(i));
        all.back().kind = store::Kind::Rejected;
    }
    append(*store, {all.front()});
    ASSERT_EQ(await(store->setPinned({1}, true)), 1);
    append(*store, all);
    store::EventFilter pinned;
    pinned.kinds.clear();
    pinned.pinned = true;
    EXPECT_EQ(found(*store, pinned), QList<qint64>{1});
}
