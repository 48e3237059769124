// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/PairsModel.h"

#include "models/Roles.h"
#include "ModelWatch.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::PairsModel;

TEST(PairsModel, ShowsHeadersAsTheyCame)
{
    PairsModel model({u"Name"_s, u"Value"_s});
    const ModelWatch watch(&model);
    EXPECT_TRUE(hasHeadings(model));
    EXPECT_EQ(model.rowCount(), 0);
    model.setRows(PairsModel::rowsOf(base::Headers{{"X-Odd", "caf\xe9\t\x01"}, {"x-odd", ""}, {"X-Odd", "again"}}));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(shown(model, 0, 0), u"X-Odd"_s);
    EXPECT_EQ(shown(model, 0, 1), u"café  "_s);
    EXPECT_EQ(shown(model, 0, 1, models::CopyRole), u"café\t\u0001"_s);
    EXPECT_EQ(shown(model, 2, 1), u"again"_s);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(PairsModel, ShowsDeliveries)
{
    PairsModel model({u"Time"_s, u"Sender"_s, u"Answer"_s});
    const ModelWatch watch(&model);
    const QDateTime at(QDate(2026, 1, 15), QTime(10, 41, 7, 5), Qt::UTC);
    model.setRows(PairsModel::rowsOf(QList<store::Delivery>{{at, u"127.0.0.1:1"_s, 200}, {{}, {}, 503}}));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(shown(model, 0, 0), at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
    EXPECT_EQ(shown(model, 0, 1), u"127.0.0.1:1"_s);
    EXPECT_EQ(shown(model, 1, 0), QString());
    EXPECT_EQ(shown(model, 1, 2), u"503"_s);
}

TEST(PairsModel, RowsMayBeShorterOrLongerThanTheHeading)
{
    PairsModel model({u"A"_s, u"B"_s});
    const ModelWatch watch(&model);
    model.setRows({{u"one"_s}, {u"1"_s, u"2"_s, u"3"_s}, {}});
    EXPECT_EQ(shown(model, 0, 1), QString());
    EXPECT_EQ(shown(model, 1, 1), u"2"_s);
    EXPECT_EQ(model.columnCount(), 2);
}
