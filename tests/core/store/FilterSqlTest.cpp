// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/FilterSql.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using store::EventFilter;
using store::FilterSql;

TEST(FilterSql, AsciiHasOneSpelling)
{
    EXPECT_EQ(store::spellings(u"Late"_s), QStringList{u"Late"_s});
}

TEST(FilterSql, OtherScriptsAreSpelledInEveryCaseComposedAndDecomposed)
{
    const QStringList all = store::spellings(u"élan"_s);
    EXPECT_TRUE(all.contains(u"élan"_s));
    EXPECT_TRUE(all.contains(u"ÉLAN"_s));
    EXPECT_TRUE(all.contains(u"Élan"_s));
    EXPECT_TRUE(all.contains(u"e\u0301lan"_s));
    EXPECT_EQ(store::spellings(u"देर"_s), QStringList{u"देर"_s}) << "a script without cases";
}

class FilterSqlOf : public StoreFixture
{
protected:
    void SetUp() override
    {
        m_store = opened(file());
        m_database = raw(file());
    }
    store::Texts &texts() { return m_database->texts(); }

private:
    std::unique_ptr<store::EventStore> m_store;
    std::unique_ptr<store::Database> m_database;
};

TEST_F(FilterSqlOf, ValuesAreNeverInTheText)
{
    EventFilter filter;
    const QString evil = u"x'); DROP TABLE events; --"_s;
    for (const QString &value : {evil, QString(evil + u'*')}) {
        filter.eventType = filter.eventId = filter.objectId = filter.subscriptionId = filter.from = filter.inbox =
            value;
        const auto sql = FilterSql::of(filter, texts());
        ASSERT_TRUE(sql);
        EXPECT_GE(sql->terms.size(), 6);
        for (const FilterSql::Term &term : sql->terms) {
            for (const FilterSql::Condition &condition :
                 {term.test, term.lookup().condition, sql->with(&term, term.lookup().condition), sql->tests()}) {
                EXPECT_FALSE(condition.sql.contains(u"DROP"_s));
                EXPECT_EQ(condition.sql.count(u'?'), condition.values.size()) << condition.sql.toStdString();
            }
        }
    }
}

TEST_F(FilterSqlOf, NoFilterIsNoCondition)
{
    EventFilter every;
    every.kinds.clear();
    const auto sql = FilterSql::of(every, texts());
    ASSERT_TRUE(sql);
    EXPECT_TRUE(sql->terms.isEmpty());
    EXPECT_EQ(sql->tests().sql, u"1"_s);
}

TEST_F(FilterSqlOf, RefusesWordsBeyondTheLimits)
{
    EventFilter many;
    many.words.resize(EventFilter::MostWords + 1);
    EXPECT_EQ(FilterSql::of(many, texts()).error().kind, base::Error::Kind::InvalidInput);
    EventFilter large;
    large.words = {QString(EventFilter::LongestTerm + 1, u'x')};
    EXPECT_EQ(FilterSql::of(large, texts()).error().kind, base::Error::Kind::InvalidInput);
}
