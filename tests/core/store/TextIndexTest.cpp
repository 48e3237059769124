// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Searches go through an index, a scan, and both at once. Whichever way, the outcome has to be that of looking at each
// event: random events in several scripts, random searches, at every stage of the index.

#include "store/EventQueries.h"
#include "store/TextIndexer.h"
#include "store/TextSearch.h"

#include "IndexedEvents.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::Kind;
using store::TextIndexer;

namespace {

constexpr TextIndexer::Sizes Small{50, 100'000, 50, 20};
constexpr TextIndexer::Sizes Large{100'000, 100'000, 100'000, 20};

} // namespace

class TextIndex : public IndexedEvents
{
protected:
    //! As many searches as it takes to come by every kind of them.
    void searchAtRandom(const char *stage, int searches = 40)
    {
        for (int i = 0; i < searches; ++i) {
            const EventFilter filter = m_random.filter(m_events, m_searches);
            const std::string what = describe(filter) + " " + stage;
            const QList<qint64> wanted = bruteForce(filter);
            m_searches.withResults += wanted.isEmpty() ? 0 : 1;
            EXPECT_EQ(paged(filter, 1 + int(wanted.size()) / 3), wanted) << what;
            EXPECT_EQ(counted(filter), wanted.size()) << what;
            if (HasFailure())
                return;
        }
    }

    Searches m_searches;
};

TEST_F(TextIndex, FindsWhatAScanFindsAtEveryStage)
{
    TextIndexer indexer(Small);
    write(150);
    searchAtRandom("nothing is indexed");
    step(indexer, 1);
    searchAtRandom("in between");
    finish(indexer);
    searchAtRandom("all is indexed");
    write(150);
    searchAtRandom("some is indexed");
    finish(indexer);
    EXPECT_GE(segments(), 5);
    searchAtRandom("all is indexed again");
    for (int i = 0; i < 60; ++i)
        remove(m_random.below(int(m_events.size())));
    searchAtRandom("events are gone");
    write(40);
    TextIndexer another(Small);
    finish(another);
    searchAtRandom("by another process");
    write(20);
    finish(indexer);
    write(20);
    step(another, 1);
    searchAtRandom("taking turns");
    finish(another);
    searchAtRandom("in the end");
}

TEST_F(TextIndex, EveryKindOfSearchIsTried)
{
    TextIndexer indexer(Small);
    write(200);
    finish(indexer);
    searchAtRandom("for the count of kinds", 200);
    for (const int kind : m_searches.made)
        EXPECT_GT(kind, 3);
    EXPECT_GT(m_searches.withResults, 100) << "most find something";
}

TEST_F(TextIndex, APartOfVeryManyWordsIsFoundToo)
{
    constexpr int Many = store::TextExpression::MostTermsOfPage * 3;
    TextIndexer indexer(Large);
    QStringList texts{u"another"_s};
    for (int i = 0; i < Many; ++i)
        texts.append(u"word x%1mesh%2 end"_s.arg(QChar(char16_t(u'a' + i % 26))).arg(i % 997));
    writeTexts(texts);
    finish(indexer);
    EventFilter filter;
    filter.words = {u"mesh"_s};
    EXPECT_EQ(paged(filter, 50), bruteForce(filter));
    EXPECT_EQ(counted(filter), Many);
    filter.words = {u"mesh"_s, u"wor"_s, u"xcmesh"_s};
    EXPECT_EQ(paged(filter, 50), bruteForce(filter));
    filter.words = {u"x"_s};
    EXPECT_EQ(paged(filter, 50), bruteForce(filter));
}

TEST_F(TextIndex, AValueThatEverybodySendsIsSharedAndFound)
{
    TextIndexer indexer(Large);
    QStringList numbers;
    for (int i = 0; i < 100; ++i)
        numbers.append(QString::number(i));
    writeTexts(QStringList(100, u"Any data which is required"_s), numbers);
    finish(indexer);
    const auto shared = m_database->value(u"SELECT count(*) FROM segment_values WHERE value LIKE 'Any data%'"_s);
    ASSERT_TRUE(shared);
    EXPECT_EQ(shared->toInt(), 1);
    for (const QString &words : {u"requi"_s, u"which is"_s, u"quired"_s, u"data which is required"_s, u"an"_s}) {
        EventFilter filter;
        filter.words = {words};
        EXPECT_EQ(counted(filter), 100) << words.toStdString();
    }
    EventFilter filter;
    filter.words = {u"required 5"_s};
    EXPECT_EQ(counted(filter), 0) << "these are two values";
}

TEST_F(TextIndex, PairsOfFrequentWordsFindPhrases)
{
    TextIndexer indexer(Small);
    QStringList texts;
    for (int i = 0; i < 200; ++i)
        texts.append(i % 10 == 0 ? u"the late delivery came"_s : u"delivery was late, the end came"_s);
    for (qsizetype i = 0; i < texts.size(); ++i)
        texts[i] += u" %1"_s.arg(i); // no value is shared
    writeTexts(texts);
    finish(indexer);
    const auto newest = m_database->value(u"SELECT frequent FROM segments ORDER BY id DESC LIMIT 1"_s);
    ASSERT_TRUE(newest);
    EXPECT_TRUE(newest->toString().split(u'\n').contains(u"delivery"_s));
    for (const auto &[words, count] : std::initializer_list<std::pair<QString, int>>{{u"late delivery"_s, 20},
                                                                                     {u"the late deliv"_s, 20},
                                                                                     {u"delivery was l"_s, 180},
                                                                                     {u"late the"_s, 180},
                                                                                     {u"delivery late"_s, 0},
                                                                                     {u"came 7"_s, 11},
                                                                                     {u"the end came 7"_s, 10}}) {
        EventFilter filter;
        filter.words = {words};
        EXPECT_EQ(counted(filter), bruteForce(filter).size()) << words.toStdString();
        EXPECT_EQ(counted(filter), count) << words.toStdString();
    }
}

TEST_F(TextIndex, SegmentsWithoutEventsGo)
{
    TextIndexer indexer(Small);
    write(160);
    finish(indexer);
    const int before = segments();
    ASSERT_GE(before, 4);
    for (int i = 0; i < 60; ++i)
        remove(0);
    finish(indexer);
    EXPECT_EQ(segments(), before - 1);
    const auto tables = m_database->value(u"SELECT count(*) FROM sqlite_master WHERE name GLOB 'words_[0-9]*' AND "
                                          "name NOT GLOB 'words_*_*'"_s);
    ASSERT_TRUE(tables);
    EXPECT_EQ(tables->toInt(), before - 1);
    searchAtRandom("the oldest segment is gone");
    while (!m_events.isEmpty())
        remove(0);
    finish(indexer);
    EXPECT_EQ(segments(), 0);
    write(10);
    finish(indexer);
    searchAtRandom("after nothing was left", 40);
}

TEST_F(TextIndex, OfAnotherFormIsMadeAnew)
{
    TextIndexer indexer(Small);
    write(120);
    finish(indexer);
    ASSERT_TRUE(m_database->run(u"UPDATE segments SET form = 0"_s));
    searchAtRandom("the index can't be read", 40);
    finish(indexer);
    const auto forms = m_database->value(u"SELECT count(*) FROM segments WHERE form = 0"_s);
    ASSERT_TRUE(forms);
    EXPECT_EQ(forms->toInt(), 0);
    searchAtRandom("made anew", 40);
}

TEST_F(TextIndex, AFullSegmentIsMergedIntoOnePart)
{
    TextIndexer indexer(Small);
    write(101);
    finish(indexer);
    const auto merged =
        m_database->value(u"SELECT count(*) FROM segments WHERE state = ?"_s, {int(store::textindex::State::Merged)});
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->toInt(), 2);
    const auto parts =
        m_database->value(u"SELECT max(n) FROM (SELECT count(*) AS n FROM segment_words GROUP BY segment)"_s);
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->toInt(), 1);
}

TEST_F(TextIndex, AStepThatFailsIsDoneAgain)
{
    TextIndexer indexer(Small);
    write(120);
    step(indexer, 1);
    {
        // Somebody else writes: the step gives up and takes nothing with it.
        const auto other = raw(file());
        auto held = store::Transaction::begin(*other, store::Transaction::Type::Write);
        ASSERT_TRUE(held);
        EXPECT_EQ(indexer.step(*m_database), false);
    }
    searchAtRandom("after a failure", 40);
    finish(indexer);
    searchAtRandom("after all", 40);
}

TEST_F(TextIndex, WhatIsDerivedAnewIsFoundByIt)
{
    TextIndexer indexer(Small);
    write(120);
    finish(indexer);
    Written &changed = m_events[3];
    changed.row.objectId = u"object-new"_s;
    changed.row.fromName = u"Zarathustra"_s;
    const auto object = m_database->texts().toColumn(changed.row.objectId);
    const auto name = m_database->texts().toColumn(changed.row.fromName);
    ASSERT_TRUE(object && name);
    ASSERT_TRUE(m_database->run(u"UPDATE events SET object_id = ?, sender_name = ? WHERE id = ?"_s,
                                {*object, *name, changed.row.id}));
    TextIndexer refresher;
    ASSERT_TRUE(refresher.refresh(*m_database, changed.row.id));
    EventFilter filter;
    filter.words = {u"arathus"_s};
    EXPECT_EQ(paged(filter, 10), QList<qint64>{changed.row.id});
    filter.objectId = u"object-new"_s;
    EXPECT_EQ(paged(filter, 10), QList<qint64>{changed.row.id});
    write(10);
    finish(indexer);
    EXPECT_EQ(paged(filter, 10), QList<qint64>{changed.row.id});
}

TEST_F(TextIndex, ASearchCanBeGivenUp)
{
    write(200);
    EventFilter filter;
    filter.words = {u"nowhere"_s};
    int asked = 0;
    const auto given = store::queries::page(*m_database, filter, 0, 10, [&asked] { return ++asked > 1; });
    ASSERT_FALSE(given);
    EXPECT_EQ(given.error().kind, base::Error::Kind::Cancelled);
}
