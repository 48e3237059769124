// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventStore.h"
#include "store/Head.h"

#include "RandomEvents.h"
#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::EventStore;
using support::await;

//! Searches of a store, whatever it is in, against looking at every event.
class WordSearchTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        m_store = opened(file());
        ASSERT_TRUE(m_store);
        std::vector<store::NewEvent> made;
        for (int i = 1; i <= 400; ++i)
            made.push_back(m_random.event(i));
        for (const auto &outcome : append(*m_store, made)) {
            ASSERT_TRUE(outcome) << outcome.error().detail.toStdString();
            if (outcome->duplicate)
                continue;
            const auto detail = await(m_store->detail(outcome->id));
            ASSERT_TRUE(detail) << detail.error().detail.toStdString();
            const store::Head head{detail->method, detail->target, detail->headers};
            m_events.append({detail->row, store::SearchText::of(detail->row, head, detail->body)});
        }
    }

    [[nodiscard]] QList<qint64> paged(const EventFilter &filter, int limit) const
    {
        QList<qint64> all;
        while (true) {
            const QList<qint64> ids = idsOf(await(m_store->page(filter, all.isEmpty() ? 0 : all.last(), limit)));
            if (ids.isEmpty())
                return all;
            all.append(ids);
        }
    }

    std::unique_ptr<EventStore> m_store;
    RandomEvents m_random;
    QList<Written> m_events;
};

TEST_F(WordSearchTest, FindsWhatLookingAtEveryEventFinds)
{
    constexpr int Count = 250;
    Searches searches;
    for (int i = 0; i < Count; ++i) {
        const EventFilter filter = m_random.filter(m_events, searches);
        const QList<qint64> expected = BruteForce::find(m_events, filter);
        searches.withResults += expected.isEmpty() ? 0 : 1;
        ASSERT_EQ(paged(filter, 30), expected) << BruteForce::describe(filter);
        ASSERT_EQ(await(m_store->count(filter)), expected.size()) << BruteForce::describe(filter);
    }
    EXPECT_GT(searches.withResults, Count / 2);
}

TEST_F(WordSearchTest, RowsByIdAreFilteredByWordsToo)
{
    QList<qint64> all;
    for (const Written &event : m_events)
        all.append(event.row.id);
    Searches searches;
    for (int i = 0; i < 20; ++i) {
        const EventFilter filter = m_random.filter(m_events, searches);
        EXPECT_EQ(idsOf(await(m_store->rows(all, filter))), BruteForce::find(m_events, filter))
            << BruteForce::describe(filter);
    }
}
