// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/DiffModel.h"

#include "models/Roles.h"
#include "ModelWatch.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using inspect::Change;
using models::DiffModel;

namespace {

DiffModel::Content contentOf(const QByteArray &before, const QByteArray &after, qsizetype most = 1000)
{
    const auto was = inspect::PayloadTree::read(before);
    const auto is = inspect::PayloadTree::read(after);
    EXPECT_TRUE(was && is);
    return DiffModel::contentOf(inspect::compare(*was, *is, {.unchanged = true, .most = most}));
}

QStringList column(const DiffModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(shown(model, row, column));
    return texts;
}

} // namespace

TEST(DiffModel, ShowsFieldByFieldWhatBecameOfIt)
{
    DiffModel model;
    const ModelWatch watch(&model);
    EXPECT_TRUE(hasHeadings(model));
    EXPECT_EQ(model.rowCount(), 0);
    model.setContent(contentOf(R"({"eventId":"e1","n":9007199254740992,"gone":[1, 2],"same":true})",
                               R"({"eventId":"e2","n":9007199254740993,"same":true,"new":{"a": "b"}})"));
    EXPECT_EQ(column(model, DiffModel::What),
              (QStringList{u"Changed, as always"_s, u"Changed"_s, u"Removed"_s, u"Added"_s}));
    EXPECT_EQ(column(model, DiffModel::Field), (QStringList{u"/eventId"_s, u"/n"_s, u"/gone"_s, u"/new"_s}));
    EXPECT_EQ(column(model, DiffModel::Before), (QStringList{u"e1"_s, u"9007199254740992"_s, u"[1,2]"_s, QString()}));
    EXPECT_EQ(column(model, DiffModel::After),
              (QStringList{u"e2"_s, u"9007199254740993"_s, QString(), uR"({"a":"b"})"_s}));
    EXPECT_TRUE(model.index(0, DiffModel::Before).data(models::VolatileRole).toBool());
    EXPECT_FALSE(model.index(1, DiffModel::Before).data(models::VolatileRole).toBool());
    EXPECT_EQ(model.index(3, DiffModel::What).data(models::StateRole).toInt(), int(Change::Added));
    EXPECT_FALSE(model.index(3, DiffModel::Field).data(models::StateRole).isValid());
    EXPECT_EQ(model.count(Change::Changed), 2);
    EXPECT_EQ(model.count(Change::Unchanged), 1);
    EXPECT_EQ(model.volatileCount(), 1);
}

TEST(DiffModel, ShowsTheUnchangedWhereAsked)
{
    DiffModel model;
    const ModelWatch watch(&model);
    model.setOnlyChanges(false);
    model.setContent(contentOf(R"({"a":1,"b":2})", R"({"a":1,"b":3})"));
    EXPECT_EQ(column(model, DiffModel::What), (QStringList{u"Unchanged"_s, u"Changed"_s}));
    model.setOnlyChanges(true);
    EXPECT_EQ(column(model, DiffModel::Field), QStringList{u"/b"_s});
    model.setOnlyChanges(false);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(DiffModel, WhatComesFromOutsideIsPlainOneLineAndBounded)
{
    DiffModel model;
    const ModelWatch watch(&model);
    const QByteArray odd = R"({"a":"\u202e<b>x</b>\n\u0000\uD83D"})";
    model.setContent(contentOf("{}", odd));
    EXPECT_EQ(shown(model, 0, DiffModel::After), u"\\u202E<b>x</b> \\u0000\\uD83D"_s);
    EXPECT_EQ(shown(model, 0, DiffModel::After, models::CopyRole).size(), 12);
    EXPECT_EQ(shown(model, 0, DiffModel::After, models::CopyRole).at(0), QChar(0x202E)) << "copied is what it is";

    const QByteArray large = R"({"a":")" + QByteArray(1'000'000, 'x') + R"("})";
    model.setContent(contentOf("{}", large));
    EXPECT_LT(shown(model, 0, DiffModel::After).size(), DiffModel::LongestCell + 40);
    EXPECT_EQ(shown(model, 0, DiffModel::After, models::CopyRole).size(), 1'000'000);
}

TEST(DiffModel, SaysHowMuchIsNotShown)
{
    DiffModel model;
    const ModelWatch watch(&model);
    EXPECT_EQ(model.more(), 0);
    EXPECT_TRUE(model.isWhole());
    model.setContent(contentOf("[]", "[1,2,3,4]", 3));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.more(), 1);
}

TEST(DiffModel, NamesTheWholePayload)
{
    DiffModel model;
    const ModelWatch watch(&model);
    model.setContent(contentOf("1", "2"));
    EXPECT_EQ(shown(model, 0, DiffModel::Field), u"The whole payload"_s);
    EXPECT_EQ(shown(model, 0, DiffModel::Field, models::CopyRole), QString());
}
