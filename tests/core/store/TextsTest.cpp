// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Texts.h"

#include "store/Migrations.h"

#include "StoreFixture.h"

using namespace Qt::StringLiterals;
using store::Texts;
using store::Transaction;

class TextsTest : public StoreFixture
{
protected:
    void SetUp() override
    {
        m_database = raw(file());
        ASSERT_TRUE(store::migrate(*m_database));
    }

    Texts &texts() { return m_database->texts(); }
    int rows() { return m_database->value(u"SELECT count(*) FROM texts"_s)->toInt(); }
    std::unique_ptr<store::Database> m_database;
};

TEST_F(TextsTest, StandOnceInEveryCase)
{
    const QVariant upper = *texts().toColumn(u"Asha"_s);
    const QVariant lower = *texts().toColumn(u"asha"_s);
    EXPECT_EQ(upper.typeId(), QMetaType::LongLong);
    EXPECT_NE(upper, lower) << "what comes back is what came";
    EXPECT_EQ(*texts().toColumn(u"Asha"_s), upper);
    texts().forget();
    EXPECT_EQ(*texts().toColumn(u"Asha"_s), upper) << "as the file says, too";
    EXPECT_EQ(texts().text(lower).value(), u"asha"_s);
    EXPECT_EQ(rows(), 2);
}

TEST_F(TextsTest, WhatIsEmptyOrLongOrMustNotBeAddedStandsInTheColumn)
{
    EXPECT_TRUE(texts().toColumn(QString())->isNull());
    EXPECT_TRUE(texts().toColumn(u""_s)->isNull());
    EXPECT_EQ(texts().text(QVariant()).value(), QString());
    const QString large(Texts::LongestShared + 1, u'x');
    EXPECT_EQ(texts().toColumn(large)->toString(), large);
    EXPECT_EQ(texts().text(large).value(), large);
    EXPECT_EQ(texts().toColumn(u"stranger"_s, Texts::New::Inline)->toString(), u"stranger"_s);
    EXPECT_EQ(rows(), 0);
    const QVariant known = *texts().toColumn(u"stranger"_s);
    EXPECT_EQ(*texts().toColumn(u"stranger"_s, Texts::New::Inline), known) << "what is there is used";
}

TEST_F(TextsTest, AreFoundByTheirBeginningInAnyCase)
{
    QList<qint64> all;
    for (const QString &text : {u"Job"_s, u"jobCreated"_s, u"JobResponse"_s, u"K"_s, u"%"_s})
        all.append(texts().toColumn(text)->toLongLong());
    const auto sorted = [](base::Result<QList<qint64>> ids) {
        std::ranges::sort(*ids);
        return *ids;
    };
    EXPECT_EQ(sorted(texts().ids(u"job"_s, true, 10)), (QList<qint64>{all.at(0), all.at(1), all.at(2)}));
    EXPECT_EQ(sorted(texts().ids(u"JOBCREATED"_s, false, 10)), QList<qint64>{all.at(1)});
    EXPECT_EQ(sorted(texts().ids(u"%"_s, true, 10)), QList<qint64>{all.at(4)});
    EXPECT_EQ(texts().ids(u"job"_s, true, 2)->size(), 2);
    EXPECT_TRUE(texts().ids(u"none"_s, true, 2)->isEmpty());
}

TEST_F(TextsTest, WhatWasRolledBackIsForgotten)
{
    {
        auto transaction = Transaction::begin(*m_database, Transaction::Type::Write);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(texts().toColumn(u"gone"_s));
    }
    EXPECT_EQ(rows(), 0);
    const QVariant again = *texts().toColumn(u"gone"_s);
    EXPECT_EQ(m_database->value(u"SELECT text FROM texts WHERE id = ?"_s, {again})->toString(), u"gone"_s);
}

TEST_F(TextsTest, AnIdThatIsNotThereIsAnError)
{
    const auto outcome = texts().text(qint64(7));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, base::Error::Kind::Storage);
}
