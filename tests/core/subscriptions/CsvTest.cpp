// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Csv.h"

#include "subscriptions/CsvTable.h"
#include "subscriptions/SubscriptionJson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using subscriptions::CsvTable;
using subscriptions::readCsv;
using subscriptions::Reading;

namespace {

const QDateTime WrittenAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);

//! "a|b / c|d", the rows by their lines.
std::string cells(const QByteArray &csv)
{
    QStringList rows;
    const CsvTable table = CsvTable::parse(csv, 100);
    for (const CsvTable::Row &row : table.rows)
        rows.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
    if (table.problem)
        rows.append(u"!%1,%2"_s.arg(table.problem->line).arg(table.problem->column));
    return rows.join(u" / "_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).toStdString();
}

std::string problems(const QByteArray &csv)
{
    QStringList places;
    for (const subscriptions::Remark &problem : readCsv(csv).problems) {
        places.append(problem.place);
        EXPECT_GT(problem.sentence.size(), 20);
    }
    return places.join(u" / "_s).toStdString();
}

const QByteArray Header = "objectId,objectType,callbackUrl,eventTypes,context\n";

} // namespace

TEST(Csv, IsTakenApartAsSpreadsheetsWriteIt)
{
    EXPECT_EQ(cells("a,b\nc,d"), "1:a|b / 2:c|d");
    EXPECT_EQ(cells("a;b\r\nc,x;d\r\n"), "1:a|b / 2:c,x|d");
    EXPECT_EQ(cells("\xEF\xBB\xBF"
                    "a,b\rc,d\r"),
              "1:a|b / 2:c|d");
    EXPECT_EQ(cells("\"a;a\",b,c\n1,2,3"), "1:a;a|b|c / 2:1|2|3") << "separators in quotes do not count";
    EXPECT_EQ(cells("\"a \"\"b\"\"\",\"x\ny\r\nz\",\nlast,,"), "1:a \"b\"|x\\ny\\r\\nz| / 4:last||");
    EXPECT_EQ(cells("a,b\n\n , \n\"\",\nc,d\n"), "1:a|b / 5:c|d") << "blank rows";
    EXPECT_EQ(cells("a\"b,c"), "1:a\"b|c") << "a quotation mark within a plain cell";
    EXPECT_EQ(cells(""), "");
}

TEST(Csv, SaysWhereItsFormIsBroken)
{
    EXPECT_EQ(cells("a,b\nc,\"d\ne\nf"), "1:a|b / !2,2") << "where the quoted cell begins";
    EXPECT_EQ(cells("a,b\nc,\"d\" e\n"), "1:a|b / !2,2");
    EXPECT_EQ(cells("a,\xff\n"), "!0,0");
    EXPECT_EQ(cells(QByteArray("a\0b", 3)), "!0,0") << "UTF-16";
    EXPECT_EQ(cells("a," + QByteArray(CsvTable::MostCellCharacters + 1, 'x')), "!1,2");
    EXPECT_EQ(cells("a\n" + QByteArray(CsvTable::MostColumns + 1, ',')), "1:a / !2,202");
    QByteArray rows;
    for (int i = 0; i < 101; ++i)
        rows += "x\n";
    EXPECT_TRUE(QString::fromStdString(cells(rows)).endsWith(u"!101,2"_s)) << cells(rows);
}

TEST(Csv, IsReadToTheSameEntriesAsADocument)
{
    const Reading reading =
        readCsv("ObjectType;objectid;EVENTTYPES;callbackUrl;hasCallbackToken;active;validUntil;context;id\n"
                "group;g1;JobCreated|jobresponse;https://a.example/;true;FALSE;2030-01-01T00:00:00Z; a b ;7\n"
                "Action;a1;\"JobCreated, JobResponse\";https://b.example/;;;1893456000000;;\n"
                "ActionPackage;com.example;All;https://c.example/;0;1;;;\n");
    ASSERT_TRUE(reading.isSound()) << reading.problems[0].text().toStdString();
    ASSERT_EQ(reading.entries.size(), 3);
    const subscriptions::Entry &first = reading.entries[0];
    EXPECT_EQ(first.place, u"line 2"_s);
    EXPECT_EQ(first.id.value, u"7"_s);
    EXPECT_EQ(first.object, (kaizala::ObjectRef{kaizala::ObjectType::Group, u"g1"_s}));
    EXPECT_EQ(first.eventTypes, (QStringList{u"JobCreated"_s, u"JobResponse"_s}));
    EXPECT_EQ(first.hasCallbackToken, true);
    EXPECT_EQ(first.active, false);
    EXPECT_EQ(first.context, u" a b "_s);
    EXPECT_EQ(first.validUntil, QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    const subscriptions::Entry &second = reading.entries[1];
    EXPECT_EQ(second.eventTypes, first.eventTypes);
    EXPECT_EQ(second.validUntil, first.validUntil);
    EXPECT_EQ(second.context, std::nullopt) << "an empty cell says nothing";
    EXPECT_EQ(second.active, std::nullopt);
    EXPECT_EQ(reading.entries[2].eventTypes->size(), 13);
    EXPECT_EQ(reading.entries[2].hasCallbackToken, false);
}

TEST(Csv, NamesLineAndColumnOfEachProblem)
{
    EXPECT_EQ(problems(""), "");
    EXPECT_FALSE(readCsv("").isSound());
    EXPECT_EQ(problems("objectId,callbackUrl\n"), "line 1");
    EXPECT_EQ(problems("objectId,objectType,ObjectID\n"), "line 1, column 3 (ObjectID)");
    EXPECT_EQ(problems(Header + "g,Group,https://a.example/,all,\"x\n"), "line 2, column 5");
    EXPECT_EQ(problems(Header + "g,Group,https://a.example/,all,\"x\ny\"\ng,Team,nowhere,all,\n"),
              "line 4, column 2 (objectType) / line 4, column 3 (callbackUrl)");
    EXPECT_EQ(problems(Header + "g,Group,https://a.example/,all,x,y\n"), "line 2");
    EXPECT_EQ(problems(Header + "g,Group,,,\n"), "line 2, column 3 (callbackUrl) / line 2, column 4 (eventTypes)");
    EXPECT_EQ(problems("objectId,objectType,eventTypes\ng,Group,all\n"), "line 2 (callbackUrl)");
    EXPECT_EQ(problems("objectId,objectType,id,active\ng,Group,1,perhaps\n"), "line 2, column 4 (active)");
    EXPECT_EQ(problems("objectId,objectType,id,eventTypes\ng,Group,1,|\n"), "line 2, column 4 (eventTypes)");
    const Reading notes = readCsv("objectId,objectType,id,colour\ng,Group,1,red\n");
    EXPECT_TRUE(notes.isSound());
    ASSERT_EQ(notes.notes.size(), 1);
    EXPECT_EQ(notes.notes[0].place, u"line 1, column 4 (colour)"_s);
}

TEST(Csv, ExportsWhatItReadsAndNoFormula)
{
    kaizala::Subscription one;
    one.id.value = u"=1+2"_s;
    one.object = {kaizala::ObjectType::Action, u"@sum"_s};
    one.eventTypes = QStringList{u"JobCreated"_s, u"JobResponse"_s};
    one.callbackUrl = u"https://a.example/;x,\"y\""_s;
    one.callbackToken = base::Secret(QByteArray("hidden-token"));
    one.context = u"'=HYPERLINK(\"x\")\r\nline;two"_s;
    one.validUntil = WrittenAt.addDays(100);
    one.active = true;
    kaizala::Subscription two = one;
    two.id.value = u"-2"_s;
    two.context = u"+1,2"_s;

    const QByteArray csv = subscriptions::csvOf(
        {subscriptions::toJson(one, u"\tField"_s, WrittenAt), subscriptions::toJson(two, u"Stores"_s, WrittenAt)});
    EXPECT_FALSE(csv.contains("hidden-token"));
    const CsvTable table = CsvTable::parse(csv, 100);
    ASSERT_EQ(table.rows.size(), 3);
    for (const CsvTable::Row &row : table.rows) {
        for (const QString &cell : row.cells)
            EXPECT_FALSE(!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front())) << cell.toStdString();
    }
    const Reading reading = readCsv(csv);
    ASSERT_TRUE(reading.isSound()) << reading.problems[0].text().toStdString();
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_TRUE(reading.notes.isEmpty());
    EXPECT_EQ(reading.entries[0].id, one.id);
    EXPECT_EQ(reading.entries[0].object, one.object);
    EXPECT_EQ(reading.entries[0].eventTypes, one.eventTypes);
    EXPECT_EQ(reading.entries[0].callbackUrl, one.callbackUrl);
    EXPECT_EQ(reading.entries[0].context, one.context);
    EXPECT_EQ(reading.entries[0].validUntil, one.validUntil);
    EXPECT_EQ(reading.entries[0].active, true);
    EXPECT_EQ(reading.entries[0].hasCallbackToken, true);
    EXPECT_EQ(reading.entries[1].id, two.id);
    EXPECT_EQ(reading.entries[1].context, two.context);
}
