// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Rederiver.h"

#include "StoreFixture.h"

#include <QSignalSpy>

#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;
using store::Derivation;
using store::Derived;
using store::EventDetail;
using store::EventStore;
using support::await;

class RederiverTest : public StoreFixture
{
protected:
    //! Says that every event is of the type \a type; counts how often it is asked.
    Derivation typed(const QString &fingerprint, const QString &type)
    {
        Derivation derivation;
        derivation.fingerprint = fingerprint;
        derivation.derive = [this, type](const EventDetail &detail) {
            ++m_asked;
            Derived derived;
            derived.eventType = type;
            derived.objectId = detail.row.objectId;
            derived.summary = QString::fromUtf8(detail.body);
            derived.verdict = store::Verdict::Notes;
            derived.notes = 3;
            return derived;
        };
        return derivation;
    }

    //! The same with 5 ms for each event.
    static Derivation slow(Derivation derivation)
    {
        derivation.derive = [quick = derivation.derive](const EventDetail &detail) {
            const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(5);
            while (std::chrono::steady_clock::now() < until) { }
            return quick(detail);
        };
        return derivation;
    }

    static std::vector<store::NewEvent> derivedBy(std::vector<store::NewEvent> events, const QString &fingerprint)
    {
        for (store::NewEvent &one : events)
            one.derivedBy = fingerprint;
        return events;
    }

    static qint64 countOf(EventStore &store, const QString &type)
    {
        store::EventFilter filter;
        filter.eventType = type;
        return await(store.count(filter)).value_or(-1);
    }

    std::atomic<int> m_asked = 0;
};

TEST_F(RederiverTest, DerivesAnewWhatSomethingElseDerived)
{
    const auto store = opened(file());
    const auto watching = opened(file(), EventStore::Mode::ReadOnly);
    append(*store, derivedBy(events(300), u"old"_s));
    append(*store, derivedBy(events(50, 1000), u"new"_s));
    auto rejected = event(2000);
    rejected.kind = store::Kind::Rejected;
    append(*store, rejected);
    QSignalSpy changed(watching.get(), &EventStore::changed);
    ASSERT_TRUE(await(store->rederive(typed(u"new"_s, u"Renamed"_s))));
    ASSERT_TRUE(support::eventually([&] { return countOf(*store, u"Renamed"_s) == 300; }, std::chrono::seconds(40)));
    EXPECT_EQ(m_asked, 300);
    const auto detail = await(store->detail(7));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->row.eventType, u"Renamed"_s);
    EXPECT_EQ(detail->row.eventId, u"event-7"_s) << "what tells events apart stays";
    EXPECT_EQ(detail->row.notes, 3);
    EXPECT_EQ(detail->row.verdict, store::Verdict::Notes);
    EXPECT_EQ(detail->row.summary, u"{\"n\":7}"_s);
    store::EventFilter words;
    words.words = {u"Renamed"_s};
    EXPECT_EQ(await(store->count(words)), 300) << "it is found by it, too";
    ASSERT_TRUE(support::eventually([&] {
        qsizetype count = 0;
        for (const QList<QVariant> &one : changed)
            count += one.first().value<QList<qint64>>().size();
        return count >= 300;
    })) << "another process is told";
    if (StorePlace::isFile()) { // else it is the server's matter
        EXPECT_TRUE(await(store->check())->problems.isEmpty());
    }
}

TEST_F(RederiverTest, GoesOnWhereItWas)
{
    append(*opened(file()), derivedBy(events(1000), u"old"_s));
    {
        const auto store = opened(file());
        ASSERT_TRUE(await(store->rederive(slow(typed(u"new"_s, u"Renamed"_s)))));
        ASSERT_TRUE(support::eventually([&] { return m_asked >= 50; }, std::chrono::seconds(40)));
    }
    const auto store = opened(file());
    EXPECT_LT(m_asked, 1000) << "a step is short";
    EXPECT_EQ(await(store->detail(1000))->row.eventType, u"Renamed"_s) << "newest first";
    EXPECT_EQ(await(store->detail(1))->row.eventType, u"TextMessageCreated"_s);
    ASSERT_TRUE(await(store->rederive(typed(u"new"_s, u"Renamed"_s))));
    ASSERT_TRUE(support::eventually([&] { return countOf(*store, u"Renamed"_s) == 1000; }, std::chrono::seconds(40)));
    EXPECT_EQ(m_asked, 1000) << "none of them twice";
}

TEST_F(RederiverTest, TheNextStartLooksAtWhatCameSince)
{
    {
        const auto store = opened(file());
        append(*store, derivedBy(events(5), u"old"_s));
        ASSERT_TRUE(await(store->rederive(typed(u"new"_s, u"Renamed"_s))));
        ASSERT_TRUE(support::eventually([&] { return countOf(*store, u"Renamed"_s) == 5; }, std::chrono::seconds(40)));
        append(*store, derivedBy(events(3, 100), u"other program"_s));
    }
    const auto store = opened(file());
    ASSERT_TRUE(await(store->rederive(typed(u"new"_s, u"Renamed"_s))));
    ASSERT_TRUE(support::eventually([&] { return countOf(*store, u"Renamed"_s) == 8; }, std::chrono::seconds(40)));
    EXPECT_EQ(m_asked, 8);
}

TEST_F(RederiverTest, TwoProgramsDoNotUndoEachOthersWork)
{
    append(*opened(file()), derivedBy(events(300), u"old"_s));
    const auto one = opened(file());
    const auto two = opened(file());
    ASSERT_TRUE(await(one->rederive(slow(typed(u"one"_s, u"One"_s)))));
    ASSERT_TRUE(support::eventually([&] { return countOf(*one, u"One"_s) > 0; }, std::chrono::seconds(40)));
    ASSERT_TRUE(await(two->rederive(typed(u"two"_s, u"Two"_s))));
    ASSERT_TRUE(support::eventually([&] { return countOf(*two, u"Two"_s) == 300; }, std::chrono::seconds(40)))
        << "who began last has its way";
    const int asked = m_asked;
    append(*one, derivedBy(events(3, 1000), u"two"_s)); // wakes whatever still works
    ASSERT_TRUE(support::eventually([&] { return await(two->count({})) == 303; }));
    EXPECT_EQ(countOf(*one, u"Two"_s), 300);
    EXPECT_EQ(m_asked, asked);
}

TEST_F(RederiverTest, TwoProgramsOfTheSameMindShareTheWork)
{
    append(*opened(file()), derivedBy(events(400), u"old"_s));
    const auto one = opened(file());
    const auto two = opened(file());
    for (EventStore *store : {one.get(), two.get()})
        ASSERT_TRUE(await(store->rederive(typed(u"new"_s, u"Renamed"_s))));
    ASSERT_TRUE(support::eventually([&] { return countOf(*two, u"Renamed"_s) == 400; }, std::chrono::seconds(40)));
    EXPECT_EQ(m_asked, 400) << "none of them twice";
}
