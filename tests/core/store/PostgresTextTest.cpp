// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresText.h"

#include "store/PlainPacking.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::SearchText;
using store::WordQuery;

TEST(PostgresText, TokensComeBackAsTheyWere)
{
    const SearchText text = SearchText::of(QStringList{
        u"Late delivery 2026-01-15"_s, u"0123abcd-89ef-4a55-b0a1-00ff10aa0199"_s, u"配達 👍 देर"_s, u"+919876543210"_s});
    EXPECT_EQ(store::PostgresText::fromColumn(store::PostgresText::toColumn(text)).values, text.values);
    EXPECT_TRUE(store::PostgresText::fromColumn({}).values.isEmpty());
}

TEST(PostgresText, PatternsAreOfTheWordAlone)
{
    EXPECT_EQ(store::PostgresText::mayHave(WordQuery(u"Late"_s)).values, QVariantList{u"%late%"_s});
    EXPECT_EQ(store::PostgresText::mayHave(WordQuery(u"la"_s)).values, QVariantList{u"% la%"_s});
    EXPECT_EQ(store::PostgresText::mayHave(WordQuery(u"100%_late"_s)).values, QVariantList{u"%100_late%"_s});
    EXPECT_EQ(store::PostgresText::mayHave(WordQuery(u"2026-01"_s)).values.size(), 3)
        << "or the beginning of an id or a date";
}

TEST(PlainPacking, ComesBackAndDamageIsNoticed)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'x'), QByteArray("\0\1", 2)}) {
        const auto packed = store::plainpacking::pack(bytes);
        ASSERT_TRUE(packed);
        EXPECT_LE(packed->size(), bytes.size() + 1);
        EXPECT_EQ(store::plainpacking::unpack(*packed), bytes);
    }
    QByteArray packed = *store::plainpacking::pack(QByteArray(100'000, 'x'));
    packed.chop(1);
    EXPECT_FALSE(store::plainpacking::unpack(packed));
    EXPECT_FALSE(store::plainpacking::unpack({}));
    EXPECT_FALSE(store::plainpacking::unpack("\7no such form"));
}
