// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Csv.h"

#include "base/Json.h"
#include "base/Redaction.h"
#include "kaizala/EventType.h"
#include "subscriptions/CsvTable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionsFile)
};

QString placeOf(int line)
{
    return Text::tr("line %1", "a place in a file").arg(line);
}

QString placeOf(int line, int column, const QString &name)
{
    return Text::tr("line %1, column %2 (%3)", "a place in a file; %3 is the column's name")
        .arg(line)
        .arg(column)
        .arg(name);
}

// The keys that the columns stand for, in the document's spelling; empty: a column that nobody knows.
QStringList columnsOf(const CsvTable::Row &header, Reading &reading)
{
    QStringList columns;
    for (const QString &cell : header.cells) {
        const QString name = cell.trimmed();
        const auto known = std::find_if(entryKeys().cbegin(), entryKeys().cend(), [&name](const QString &key) {
            return key.compare(name, Qt::CaseInsensitive) == 0;
        });
        const QString key = known == entryKeys().cend() ? QString() : *known;
        const QString place = placeOf(header.line, int(columns.size()) + 1, base::oneLine(name, 40));
        if (!key.isEmpty() && columns.contains(key))
            reading.problem(place, Text::tr("This column is there twice. Remove one."));
        else if (key.isEmpty() && !name.isEmpty())
            reading.note(place, Text::tr("Nothing of this name is known, so it is ignored. Check the spelling."));
        columns.append(key);
    }
    for (const QString &needed : {u"objectId"_s, u"objectType"_s}) {
        if (!columns.contains(needed))
            reading.problem(placeOf(header.line),
                            Text::tr("There is no column %1. The first row has to name the columns: %2.")
                                .arg(needed, entryKeys().join(", "_L1)));
    }
    return columns;
}

QJsonValue typesOf(const QString &cell)
{
    if (cell.trimmed().compare("all"_L1, Qt::CaseInsensitive) == 0)
        return QJsonArray::fromStringList(kaizala::allEventTypeNames());
    static const QRegularExpression Separators(u"[|,;\\s]+"_s);
    return QJsonArray::fromStringList(cell.split(Separators, Qt::SkipEmptyParts));
}

// What is neither stays a text, for the reader to complain of.
QJsonValue boolOf(const QString &cell)
{
    const QString word = cell.trimmed().toLower();
    if (word == "true"_L1 || word == "1"_L1 || word == "yes"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1 || word == "no"_L1)
        return false;
    return word;
}

QJsonValue valueOf(const QString &key, const QString &cell)
{
    if (key == "eventTypes"_L1)
        return typesOf(cell);
    if (key == "hasCallbackToken"_L1 || key == "active"_L1)
        return boolOf(cell);
    return key == "context"_L1 ? cell : cell.trimmed();
}

void readRow(const CsvTable::Row &row, const QStringList &columns, Reading &reading)
{
    if (row.cells.size() > columns.size()) {
        reading.problem(placeOf(row.line),
                        Text::tr("It has more cells than the first row has names. Quote a cell that holds the "
                                 "separator."));
        return;
    }
    QJsonObject json;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString cell = fromSafeCell(row.cells[i]);
        if (!columns[i].isEmpty() && !cell.isEmpty())
            json.insert(columns[i], valueOf(columns[i], cell));
    }
    const auto place = [&](const QString &key) -> QString {
        const auto column = int(columns.indexOf(key));
        return column < 0
            ? Text::tr("line %1 (%2)", "a place in a file; %2 is a column that is missing").arg(row.line).arg(key)
            : placeOf(row.line, column + 1, key);
    };
    readEntry(json, placeOf(row.line), place, reading);
}

QString cellOf(const QJsonValue &value)
{
    if (!value.isArray())
        return base::lenientString(value);
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        texts.append(one.toString());
    return texts.join(u'|');
}

} // namespace

Reading readCsv(const QByteArray &csv)
{
    Reading reading;
    const CsvTable table = CsvTable::parse(csv, Reading::MostEntries + 1);
    if (table.problem) {
        const CsvTable::Problem &problem = *table.problem;
        reading.problem(problem.line == 0
                            ? QString()
                            : Text::tr("line %1, column %2", "a place in a file").arg(problem.line).arg(problem.column),
                        problem.sentence);
        return reading;
    }
    if (table.rows.isEmpty()) {
        reading.problem(
            {},
            Text::tr("The file is empty. The first row has to name the columns: %1.").arg(entryKeys().join(", "_L1)));
        return reading;
    }
    const QStringList columns = columnsOf(table.rows.first(), reading);
    if (!reading.isSound())
        return reading;
    for (qsizetype i = 1; i < table.rows.size(); ++i)
        readRow(table.rows[i], columns, reading);
    reading.countTheRest();
    return reading;
}

QByteArray csvOf(const QList<QJsonObject> &subscriptions)
{
    QStringList columns = entryKeys();
    columns.removeAll(u"callbackTokenEnv"_s); // it is for people to fill in
    QByteArray csv = "\xEF\xBB\xBF" + columns.join(u',').toLatin1() + "\r\n";
    for (const QJsonObject &subscription : subscriptions) {
        QByteArrayList cells;
        for (const QString &column : columns)
            cells.append(csvCell(cellOf(subscription.value(column))));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace subscriptions
