// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/PaletteModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteModel;

namespace {

PaletteEntry command(const QString &title, const QString &hindrance = {})
{
    return {PaletteEntry::Kind::Command, title, u"Menu"_s, u"Ctrl+N"_s, hindrance};
}

PaletteEntry object(const QString &name)
{
    return {PaletteEntry::Kind::Object, name, u"Group"_s, QString()};
}

QStringList titles(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data().toString());
    return all;
}

TEST(PaletteModelTest, WithNothingTypedTheCommandsStandAsTheyWereGiven)
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({command(u"New"_s), object(u"Field"_s), command(u"Edit"_s)});
    EXPECT_EQ(titles(model), (QStringList{u"New"_s, u"Edit"_s}));
    EXPECT_EQ(model.found(), 2);
}

TEST(PaletteModelTest, TheBestFitStandsFirst)
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries({command(u"Renew"_s), object(u"Brand new"_s), command(u"New"_s), command(u"Edit"_s)});
    model.setText(u"new"_s);
    EXPECT_EQ(titles(model), (QStringList{u"New"_s, u"Brand new"_s, u"Renew"_s}));
    model.setText(u"nothing like it"_s);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.found(), 0);
}

TEST(PaletteModelTest, WhatCanNotBeChosenStandsBelowAndSaysWhy)
{
    PaletteModel model;
    model.setEntries({command(u"Edit now"_s, u"Select a subscription first."_s), command(u"Edit later"_s)});
    model.setText(u"edit"_s);
    EXPECT_EQ(titles(model), (QStringList{u"Edit later"_s, u"Edit now"_s}));
    EXPECT_EQ(model.index(1).data(PaletteModel::DetailRole).toString(), u"Select a subscription first."_s);
    EXPECT_EQ(model.index(0).data(PaletteModel::DetailRole).toString(), u"Menu"_s);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
              u"Edit now, Menu, Ctrl+N, Select a subscription first."_s);
}

TEST(PaletteModelTest, RowsAreBoundedAndTheRestIsCounted)
{
    PaletteModel model;
    QList<PaletteEntry> many;
    for (int i = 0; i < 10'000; ++i)
        many.append(object(u"Store %1"_s.arg(i)));
    model.setEntries(many);
    model.setText(u"store"_s);
    EXPECT_EQ(model.rowCount(), PaletteModel::MostShown);
    EXPECT_EQ(model.found(), 10'000);
    model.setText(u"store 9999"_s);
    EXPECT_EQ(titles(model), QStringList{u"Store 9999"_s});
}

} // namespace
