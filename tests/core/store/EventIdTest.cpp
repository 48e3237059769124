// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventId.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace store;

TEST(EventId, ACanonicalUuidIsSixteenBytesAndComesBack)
{
    const QString uuid = u"0123abcd-89ef-4a55-b0a1-00ff10aa0199"_s;
    const QVariant column = EventId::toColumn(uuid);
    ASSERT_EQ(column.typeId(), QMetaType::QByteArray);
    EXPECT_EQ(column.toByteArray().toHex(), "0123abcd89ef4a55b0a100ff10aa0199");
    EXPECT_EQ(EventId::fromColumn(column), uuid);
}

TEST(EventId, EverythingElseIsKeptAsItIs)
{
    for (const QString &id :
         {u"e-1"_s, u"0123ABCD-89EF-4A55-B0A1-00FF10AA0199"_s, u"0123abcd89ef4a55b0a100ff10aa0199"_s,
          u"{0123abcd-89ef-4a55-b0a1-00ff10aa0199}"_s, u"0123abcd-89ef-4a55-b0a1-00ff10aa019g"_s,
          u"0123abcd-89ef-4a55-b0a1+00ff10aa0199"_s, u"id%_\\"_s}) {
        EXPECT_EQ(EventId::toColumn(id).typeId(), QMetaType::QString) << id.toStdString();
        EXPECT_EQ(EventId::fromColumn(EventId::toColumn(id)), id);
    }
    EXPECT_TRUE(EventId::toColumn(QString()).isNull());
    EXPECT_EQ(EventId::fromColumn(QVariant()), QString());
}

TEST(EventId, ABeginningIsARangeOfBytes)
{
    const auto range = EventId::uuidsWith(u"3E49"_s);
    ASSERT_TRUE(range);
    EXPECT_EQ(range->first.toHex(), "3e490000000000000000000000000000");
    EXPECT_EQ(range->last.toHex(), "3e49ffffffffffffffffffffffffffff");
    const auto odd = EventId::uuidsWith(u"3e490000-f"_s);
    ASSERT_TRUE(odd);
    EXPECT_EQ(odd->first.toHex(), "3e490000f00000000000000000000000");
    EXPECT_EQ(odd->last.toHex(), "3e490000ffffffffffffffffffffffff");
    EXPECT_TRUE(EventId::uuidsWith(u""_s)) << "every one begins so";
    for (const QString &none : {u"x"_s, u"3e4900000"_s, u"3e49-"_s, u"0123abcd-89ef-4a55-b0a1-00ff10aa01990"_s})
        EXPECT_FALSE(EventId::uuidsWith(none)) << none.toStdString();
}
