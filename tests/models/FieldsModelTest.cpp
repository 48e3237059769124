// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/FieldsModel.h"

#include "ModelWatch.h"

#include "base/Json.h"
#include "schema/SchemaSet.h"
#include "schema/Validator.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using models::FieldsModel;
using schema::Finding;
using schema::Severity;

class FieldsModelTest : public testing::Test
{
public:
    void show(const QByteArray &json, QList<Finding> findings = {}, const QString &eventType = u"JobResponse"_s)
    {
        schema::Report report;
        report.eventType = eventType;
        report.known = true;
        report.findings = std::move(findings);
        const auto payload = base::parseJson(json);
        ASSERT_TRUE(payload) << payload.error().detail.toStdString();
        model.setPayload(*payload, report, *inspect::PayloadTree::read(json));
    }
    [[nodiscard]] static Finding missing(const QString &path)
    {
        return {Severity::Error, path, u"It is missing."_s, true};
    }
    [[nodiscard]] QString cell(const QString &path, int column, int role = Qt::DisplayRole) const
    {
        return model.indexOfPath(path).siblingAtColumn(column).data(role).toString();
    }
    [[nodiscard]] QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names.append(model.index(row, FieldsModel::Name, parent).data().toString());
        return names;
    }

    FieldsModel model{schema::FieldGuide(schema::SchemaSet::builtIn())};
    ModelWatch watch{&model};
};

TEST_F(FieldsModelTest, EmptyAtFirstAndAfterClearing)
{
    EXPECT_TRUE(hasHeadings(model));
    EXPECT_EQ(model.columnCount(), int(FieldsModel::ColumnCount));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.hasChildren());
    EXPECT_FALSE(model.indexOfPath(u"/a"_s).isValid());
    show(R"({"a":1})");
    EXPECT_EQ(model.rowCount(), 1);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(FieldsModelTest, ShowsEveryJsonTypeOnOneLine)
{
    show(R"({"s":"two\nlines","n":1521800782956,"f":0.5,"t":true,"z":null,"a":[1,2,3],"o":{"x":{}},"e":""})");
    EXPECT_EQ(cell(u"/s"_s, FieldsModel::Value), u"two lines"_s);
    EXPECT_EQ(cell(u"/s"_s, FieldsModel::Value, models::CopyRole), u"two\nlines"_s);
    EXPECT_EQ(cell(u"/n"_s, FieldsModel::Value), u"1521800782956"_s);
    EXPECT_EQ(cell(u"/f"_s, FieldsModel::Value), u"0.5"_s);
    EXPECT_EQ(cell(u"/t"_s, FieldsModel::Value), u"true"_s);
    EXPECT_EQ(cell(u"/z"_s, FieldsModel::Value), u"null"_s);
    EXPECT_TRUE(cell(u"/a"_s, FieldsModel::Value).startsWith(u"3 item"_s));
    EXPECT_TRUE(cell(u"/o"_s, FieldsModel::Value).startsWith(u"1 field"_s));
    EXPECT_EQ(cell(u"/o"_s, FieldsModel::Type), u"object"_s);
    EXPECT_EQ(cell(u"/a/1"_s, FieldsModel::Name), u"[1]"_s);
    EXPECT_EQ(cell(u"/a/1"_s, FieldsModel::Name, models::PathRole), u"/a/1"_s);
    EXPECT_FALSE(model.hasChildren(model.indexOfPath(u"/o/x"_s))) << "an empty object has nothing to open";
    EXPECT_FALSE(cell(u"/e"_s, FieldsModel::Value, Qt::AccessibleTextRole).isEmpty());
    EXPECT_EQ(cell(u"/a"_s, FieldsModel::Value, models::CopyRole).simplified(), u"[ 1, 2, 3 ]"_s);
}

TEST_F(FieldsModelTest, KnownFieldsComeInTheSchemasOrderThenTheOthers)
{
    show(R"({"zzz":1,"data":{},"aaa":1,"eventType":"JobResponse","objectId":"o"})");
    const QStringList order = names();
    EXPECT_EQ(order.mid(3), (QStringList{u"aaa"_s, u"zzz"_s}));
    const QStringList known = schema::FieldGuide(schema::SchemaSet::builtIn()).knownKeys(u"JobResponse"_s, {});
    QStringList expected;
    for (const QString &key : known) {
        if (order.contains(key))
            expected.append(key);
    }
    EXPECT_EQ(order.first(3), expected);
}

TEST_F(FieldsModelTest, AMissingFieldIsARowOfItsOwn)
{
    show(R"({"data":{"groupId":"g"}})", {missing(u"/eventId"_s), missing(u"/data/actionId"_s)});
    const QModelIndex row = model.indexOfPath(u"/data/actionId"_s);
    ASSERT_TRUE(row.isValid());
    EXPECT_EQ(cell(u"/data/actionId"_s, FieldsModel::Name), u"actionId"_s);
    EXPECT_EQ(cell(u"/data/actionId"_s, FieldsModel::Value), u"missing"_s);
    EXPECT_EQ(cell(u"/data/actionId"_s, FieldsModel::Type), u"string"_s);
    EXPECT_EQ(cell(u"/data/actionId"_s, FieldsModel::Note), u"It is missing."_s);
    EXPECT_EQ(cell(u"/data/actionId"_s, FieldsModel::Value, models::CopyRole), QString());
    EXPECT_EQ(row.data(models::StateRole).toInt(), int(Severity::Error));
    EXPECT_TRUE(row.data(models::MissingRole).toBool());
    EXPECT_TRUE(row.data(Qt::FontRole).isValid());
    EXPECT_TRUE(names().contains(u"eventId"_s));
    EXPECT_FALSE(model.indexOfPath(u"/data/groupId"_s).data(models::MissingRole).toBool());
}

TEST_F(FieldsModelTest, AMissingFieldOpensAnEmptyObject)
{
    show(R"({"data":{}})", {missing(u"/data/actionId"_s)});
    const QModelIndex data = model.indexOfPath(u"/data"_s);
    EXPECT_TRUE(model.hasChildren(data));
    EXPECT_EQ(names(data), QStringList{u"actionId"_s});
}

TEST_F(FieldsModelTest, FindingsStandOnTheirFieldWorstFirst)
{
    show(R"({"a/b~c":[{"d":1}]})",
         {{Severity::Error, u"/a~1b~0c/0/d"_s, u"Wrong."_s, false},
          {Severity::Note, u"/a~1b~0c/0/d"_s, u"Odd."_s, false},
          {Severity::Note, u"/a~1b~0c"_s, u"Unknown."_s, false}});
    EXPECT_EQ(cell(u"/a~1b~0c/0/d"_s, FieldsModel::Note), u"Wrong. · Odd."_s);
    EXPECT_EQ(model.indexOfPath(u"/a~1b~0c/0/d"_s).data(models::StateRole).toInt(), int(Severity::Error));
    EXPECT_EQ(model.indexOfPath(u"/a~1b~0c"_s).data(models::StateRole).toInt(), int(Severity::Note));
    EXPECT_FALSE(model.indexOfPath(u"/a~1b~0c/0"_s).data(models::StateRole).isValid());
}

TEST_F(FieldsModelTest, NoFindingIsLostWhereItsPlaceIsNotThere)
{
    show(R"({"a":[1]})", {missing(u"/a/7/x"_s), missing(u"/b/c"_s), {Severity::Error, {}, u"All wrong."_s, false}});
    EXPECT_EQ(cell(u"/a"_s, FieldsModel::Note), u"It is missing."_s);
    EXPECT_EQ(names().first(), u"(whole payload)"_s);
    const QModelIndex whole = model.index(0, FieldsModel::Note);
    EXPECT_TRUE(whole.data().toString().contains(u"All wrong."_s));
    EXPECT_TRUE(whole.data().toString().contains(u"It is missing."_s)) << "/b/c, of which not even /b is there";
    EXPECT_FALSE(model.hasChildren(whole.siblingAtColumn(0))) << "the fields are rows beside it";
    EXPECT_EQ(model.indexOfPath(QString()), whole.siblingAtColumn(0));
}

TEST_F(FieldsModelTest, APayloadThatIsNoObjectIsOneRow)
{
    show(R"("just text")", {{Severity::Error, {}, u"Not an object."_s, false}});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, FieldsModel::Value).data().toString(), u"just text"_s);
    EXPECT_EQ(model.index(0, FieldsModel::Note).data().toString(), u"Not an object."_s);

    show(R"([{"x":1}])");
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 1);
    EXPECT_EQ(cell(u"/0/x"_s, FieldsModel::Value), u"1"_s);
    EXPECT_EQ(cell(u"/0/x"_s, FieldsModel::Value, models::PathRole), u"/0/x"_s);
}

TEST_F(FieldsModelTest, PathsLeadToTheNearestParent)
{
    show(R"({"a":{"b":[10]}})");
    EXPECT_EQ(cell(u"/a/b/0"_s, FieldsModel::Value), u"10"_s);
    EXPECT_EQ(model.indexOfPath(u"/a/b/5/c"_s), model.indexOfPath(u"/a/b"_s));
    EXPECT_EQ(model.indexOfPath(u"/a/x"_s), model.indexOfPath(u"/a"_s));
    EXPECT_FALSE(model.indexOfPath(u"/x"_s).isValid());
    EXPECT_FALSE(model.indexOfPath(u"nonsense"_s).isValid());
}

TEST_F(FieldsModelTest, ExplainsValuesAndDocumentsFields)
{
    show(R"({"eventType":"JobResponse","fromUser":"++919876543210","data":{"unheard":1}})");
    EXPECT_FALSE(cell(u"/fromUser"_s, FieldsModel::Note).isEmpty());
    EXPECT_TRUE(cell(u"/eventType"_s, FieldsModel::Name, Qt::ToolTipRole).contains(u"string"_s));
    EXPECT_TRUE(cell(u"/data/unheard"_s, FieldsModel::Name, Qt::ToolTipRole).contains(u"No schema"_s));
}

TEST_F(FieldsModelTest, ForeignTextIsNeverRendered)
{
    show(R"({"<b>k</b>":"<img src='file:///etc/passwd'>","r":"\u202egpj.exe"})");
    const QModelIndex row = model.indexOfPath(u"/<b>k<~1b>"_s);
    ASSERT_TRUE(row.isValid());
    EXPECT_FALSE(row.data(Qt::ToolTipRole).toString().contains(u"<b>k"_s));
    EXPECT_FALSE(row.siblingAtColumn(FieldsModel::Value).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    EXPECT_EQ(cell(u"/r"_s, FieldsModel::Value), u"\\u202Egpj.exe"_s);
}

TEST_F(FieldsModelTest, NumbersAreShownAndCopiedAsTheyCame)
{
    show(R"({"big":123456789012345678901234567890,"list":[9007199254740993,1.50,{"e":1E+3}],"f":0.10})");
    EXPECT_EQ(cell(u"/big"_s, FieldsModel::Value), u"123456789012345678901234567890"_s);
    EXPECT_EQ(cell(u"/big"_s, FieldsModel::Value, models::CopyRole), u"123456789012345678901234567890"_s);
    EXPECT_EQ(cell(u"/list/0"_s, FieldsModel::Value), u"9007199254740993"_s);
    EXPECT_EQ(cell(u"/list/1"_s, FieldsModel::Value), u"1.50"_s);
    EXPECT_EQ(cell(u"/list/2/e"_s, FieldsModel::Value), u"1E+3"_s);
    EXPECT_EQ(cell(u"/list"_s, FieldsModel::Value, models::CopyRole).simplified(),
              uR"([ 9007199254740993, 1.50, { "e": 1E+3 } ])"_s);
}

TEST_F(FieldsModelTest, WhatCannotBeSeenIsMadeVisibleAndDuplicateNamesAreTold)
{
    show(R"({"a":"x\u202ey\uD83D","twice":1,"twice":2,"once":3})");
    EXPECT_EQ(cell(u"/a"_s, FieldsModel::Value), u"x\\u202Ey\\uD83D"_s);
    EXPECT_EQ(cell(u"/twice"_s, FieldsModel::Value), u"2"_s);
    EXPECT_TRUE(cell(u"/twice"_s, FieldsModel::Note).contains("more than once"_L1));
    EXPECT_FALSE(cell(u"/once"_s, FieldsModel::Note).contains("more than once"_L1));
}

TEST_F(FieldsModelTest, TakesRealReports)
{
    const schema::Validator validator(schema::SchemaSet::builtIn());
    const QJsonObject payload{{u"eventType"_s, u"JobResponse"_s}, {u"data"_s, QJsonObject{{u"zap"_s, 1}}}};
    const schema::Report report = validator.validate(payload);
    model.setPayload(payload, report);
    // Every finding is to be seen on the row that it leads to.
    ASSERT_FALSE(report.findings.isEmpty());
    for (const Finding &finding : report.findings) {
        const QModelIndex row = model.indexOfPath(finding.path);
        ASSERT_TRUE(row.isValid()) << finding.path.toStdString();
        EXPECT_TRUE(row.siblingAtColumn(FieldsModel::Note).data(models::CopyRole).toString().contains(finding.message))
            << finding.path.toStdString();
    }
}

// A tester of its own would walk through every row: here it is the point that nobody does.
TEST(FieldsModelSize, LargePayloadsCostWhatIsLookedAt)
{
    QJsonArray numbers;
    for (int i = 0; i < 1'000'000; ++i)
        numbers.append(i);
    QJsonObject wide;
    for (int i = 0; i < 20'000; ++i)
        wide.insert(u"key %1"_s.arg(i), i);
    FieldsModel model{schema::FieldGuide(schema::SchemaSet::builtIn())};
    model.setPayload(QJsonObject{{u"numbers"_s, numbers}, {u"text"_s, QString(10'000'000, u'x')}, {u"wide"_s, wide}},
                     {});
    EXPECT_EQ(model.rowCount(), 3);
    const QModelIndex text = model.indexOfPath(u"/text"_s).siblingAtColumn(FieldsModel::Value);
    EXPECT_LT(text.data().toString().size(), 300);
    EXPECT_LT(text.data(Qt::ToolTipRole).toString().size(), 3000);
    EXPECT_EQ(text.data(models::CopyRole).toString().size(), 10'000'000);

    const QModelIndex array = model.indexOfPath(u"/numbers"_s);
    EXPECT_TRUE(model.hasChildren(array));
    ASSERT_EQ(model.rowCount(array), FieldsModel::MostFields + 1);
    const QModelIndex rest = model.index(FieldsModel::MostFields, FieldsModel::Value, array);
    EXPECT_TRUE(rest.data().toString().startsWith(u"990000 more"_s)) << rest.data().toString().toStdString();
    EXPECT_EQ(model.indexOfPath(u"/numbers/999999"_s), array) << "the nearest row that there is";
    EXPECT_EQ(model.rowCount(model.indexOfPath(u"/wide"_s)), FieldsModel::MostFields + 1);
}
