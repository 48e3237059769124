// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Wording.h"

#include "base/Json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema::wording {

namespace {

constexpr qsizetype MaxExcerpt = 40; // characters of a value in a sentence
constexpr qsizetype MaxChoices = 10;

struct Finding
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

QString excerpt(const QString &text)
{
    const QString line = text.left(4 * MaxExcerpt).simplified();
    return line.size() > MaxExcerpt ? line.left(MaxExcerpt - 1) + u'…' : line;
}

// A value as it is spoken of in a sentence.
QString spoken(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty() ? Finding::tr("an empty text")
                                          : Finding::tr("the text \"%1\"").arg(excerpt(value.toString()));
    case QJsonValue::Double:
        return Finding::tr("the number %1").arg(base::lenientString(value));
    case QJsonValue::Bool:
        return value.toBool() ? Finding::tr("the value true") : Finding::tr("the value false");
    case QJsonValue::Array:
        return Finding::tr("a list");
    case QJsonValue::Object:
        return Finding::tr("an object");
    case QJsonValue::Null:
        return Finding::tr("null", "JSON's word for no value");
    case QJsonValue::Undefined:
        break;
    }
    return Finding::tr("nothing");
}

QString typeName(const QString &type)
{
    if (type == "string"_L1)
        return Finding::tr("a text");
    if (type == "number"_L1)
        return Finding::tr("a number");
    if (type == "integer"_L1)
        return Finding::tr("a whole number");
    if (type == "boolean"_L1)
        return Finding::tr("true or false");
    if (type == "array"_L1)
        return Finding::tr("a list");
    if (type == "object"_L1)
        return Finding::tr("an object");
    return Finding::tr("null", "JSON's word for no value");
}

QString either(const QStringList &choices)
{
    QString text = choices.value(0);
    for (qsizetype i = 1; i < choices.size(); ++i)
        text = Finding::tr("%1 or %2", "one of several things").arg(text, choices.at(i));
    return text;
}

QString expectedTypes(const QJsonValue &types)
{
    QStringList names;
    const QJsonArray list = types.toArray();
    for (const QJsonValue &type : list) {
        // "or nothing" helps nobody who sent something else.
        if (type.toString() != "null"_L1 || list.size() == 1)
            names.append(typeName(type.toString()));
    }
    return either(names);
}

QString expectedValues(const QJsonValue &values)
{
    QStringList names;
    const QJsonArray list = values.toArray();
    for (const QJsonValue &value : list) {
        if (names.size() == MaxChoices) {
            names.append(u"…"_s);
            break;
        }
        names.append(value.isString() ? u'"' + excerpt(value.toString()) + u'"' : spoken(value));
    }
    return either(names);
}

QString expectedFormat(const QString &format)
{
    if (format == "date-time"_L1)
        return Finding::tr("a date with a time, such as 2018-03-22T18:29:59Z");
    if (format == "date"_L1)
        return Finding::tr("a date, such as 2018-03-22");
    if (format == "time"_L1)
        return Finding::tr("a time, such as 18:29:59Z");
    return Finding::tr("a web address");
}

QString butCame(const QString &expected, const QJsonValue &came)
{
    return Finding::tr("Expected %1, but %2 came.", "%1 and %2 are like: a number; the text \"abc\"")
        .arg(expected, spoken(came));
}

QString number(const QJsonValue &limit)
{
    return base::lenientString(limit);
}

// For rules about how many there are of something; empty for others.
QString countSentence(const QString &keyword, const QJsonValue &expected, const QJsonValue &came)
{
    const int n = expected.toInt();
    if (keyword == "minLength"_L1 && came.toString().isEmpty())
        return Finding::tr("This text is empty.");
    if (keyword == "minLength"_L1)
        return butCame(Finding::tr("at least %n character(s)", nullptr, n), came);
    if (keyword == "maxLength"_L1)
        return butCame(Finding::tr("at most %n character(s)", nullptr, n), came);
    const int size = int(came.isObject() ? came.toObject().size() : came.toArray().size());
    if (keyword == "minItems"_L1)
        return Finding::tr("Expected at least %n entries, but the list has %1.", nullptr, n).arg(size);
    if (keyword == "maxItems"_L1)
        return Finding::tr("Expected at most %n entries, but the list has %1.", nullptr, n).arg(size);
    if (keyword == "minProperties"_L1)
        return Finding::tr("Expected at least %n field(s), but the object has %1.", nullptr, n).arg(size);
    if (keyword == "maxProperties"_L1)
        return Finding::tr("Expected at most %n field(s), but the object has %1.", nullptr, n).arg(size);
    return {};
}

// What a rule about a number asks for; empty for others.
QString numberRule(const QString &keyword, const QJsonValue &expected)
{
    if (keyword == "minimum"_L1)
        return Finding::tr("a number from %1").arg(number(expected));
    if (keyword == "maximum"_L1)
        return Finding::tr("a number up to %1").arg(number(expected));
    if (keyword == "exclusiveMinimum"_L1)
        return Finding::tr("a number above %1").arg(number(expected));
    if (keyword == "exclusiveMaximum"_L1)
        return Finding::tr("a number below %1").arg(number(expected));
    if (keyword == "multipleOf"_L1)
        return Finding::tr("a multiple of %1").arg(number(expected));
    return {};
}

} // namespace

QString sentence(const Violation &violation, const QJsonValue &came)
{
    const QString &keyword = violation.keyword;
    const QJsonValue &expected = violation.expected;
    if (keyword == "required"_L1)
        return Finding::tr("The field \"%1\" is missing.").arg(excerpt(expected.toString()));
    if (keyword == "type"_L1)
        return butCame(expectedTypes(expected), came);
    if (keyword == "enum"_L1)
        return butCame(expectedValues(expected), came);
    if (keyword == "format"_L1)
        return butCame(expectedFormat(expected.toString()), came);
    if (keyword == "pattern"_L1)
        return butCame(
            Finding::tr("a text of the form %1", "%1: a regular expression").arg(excerpt(expected.toString())), came);
    if (keyword == "uniqueItems"_L1)
        return Finding::tr("Expected entries that all differ, but some are the same.");
    if (keyword == "additionalProperties"_L1 || keyword == "propertyNames"_L1)
        return Finding::tr("The schema does not allow this field.");
    if (keyword == "oneOf"_L1)
        return Finding::tr("This fits several forms of which the schema allows only one at a time.");
    if (const QString rule = numberRule(keyword, expected); !rule.isEmpty())
        return butCame(rule, came);
    if (const QString counted = countSentence(keyword, expected, came); !counted.isEmpty())
        return counted;
    return Finding::tr("This does not fit the schema.");
}

QString noObject(const QJsonValue &came)
{
    return butCame(typeName(u"object"_s), came);
}

QString tooDeep(int levels)
{
    return Finding::tr("This is nested deeper than %n levels, so it was not checked.", nullptr, levels);
}

QString tooMany(int values)
{
    return Finding::tr("This holds more than %1 values, so it was not checked.").arg(QLocale().toString(values));
}

QString undocumentedField()
{
    return Finding::tr("No schema knows this field.");
}

QString otherCase(const QString &documented)
{
    return Finding::tr("The documented spelling is \"%1\"; capital letters differ.").arg(excerpt(documented));
}

QString unknownEventType(const QString &eventType)
{
    return Finding::tr("No schema knows the event type \"%1\", so only what all events have in common was checked.")
        .arg(excerpt(eventType));
}

QString unusableSchema(const QString &detail)
{
    return Finding::tr("The schema of this event type cannot be used, so nothing was checked (%1).")
        .arg(excerpt(detail));
}

QString contradiction(const QString &is, const QStringList &looksLike, const QStringList &fields)
{
    return Finding::tr("The event says it is %1, but its data is that of %2: it has %3.",
                       "%1 and %2: event types; %3: names of fields, separated by commas")
        .arg(excerpt(is), either(looksLike), fields.join(", "_L1));
}

} // namespace schema::wording
