// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/LeafRules.h"

#include "base/Json.h"
#include "base/Time.h"

#include <QDate>
#include <QHash>
#include <QTime>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

constexpr qsizetype MaxFormattedText = 8'192; // longer is no time and no address

std::optional<qint64> countIn(const QJsonObject &schema, QLatin1String keyword)
{
    const QJsonValue value = schema.value(keyword);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<double> numberIn(const QJsonObject &schema, QLatin1String keyword)
{
    const QJsonValue value = schema.value(keyword);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

qint64 codePoints(const QString &text)
{
    return text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
}

Severity severityFrom(const QString &name)
{
    if (name == "warning"_L1)
        return Severity::Warning;
    return name == "note"_L1 ? Severity::Note : Severity::Error;
}

bool isMultiple(double number, double divisor)
{
    const double ratio = number / divisor;
    // 0.3 is a multiple of 0.1, though not in binary.
    return std::abs(ratio - std::round(ratio)) <= 1e-9 * std::max(1.0, std::abs(ratio));
}

} // namespace

Choice Choice::of(const QJsonArray &values)
{
    Choice choice{values, {}};
    const QStringList texts = base::LenientObject({{u"values"_s, values}}).strings(u"values");
    if (texts.size() == values.size()) {
        for (const QString &text : texts)
            choice.texts.push_back(text.toStdString());
    }
    return choice;
}

LeafRules LeafRules::of(const QJsonObject &schema)
{
    LeafRules rules;
    rules.severity = severityFrom(schema.value("x-severity"_L1).toString());
    const QJsonValue type = schema.value("type"_L1);
    if (type.isString())
        rules.types = QStringList{type.toString()};
    else
        rules.types = base::LenientObject(schema).strings(u"type");
    rules.allowed = Choice::of(schema.value("enum"_L1).toArray());
    if (schema.contains("const"_L1))
        rules.allowed = Choice::of(QJsonArray{schema.value("const"_L1)});
    rules.required = base::LenientObject(schema).strings(u"required");
    if (schema.contains("pattern"_L1)) {
        rules.pattern =
            QRegularExpression(schema.value("pattern"_L1).toString(), QRegularExpression::UseUnicodePropertiesOption);
        rules.pattern->optimize();
    }
    const QString format = schema.value("format"_L1).toString();
    if (QStringList{u"date-time"_s, u"date"_s, u"time"_s, u"uri"_s}.contains(format))
        rules.format = format;
    rules.unique = schema.value("uniqueItems"_L1).toBool();
    rules.minLength = countIn(schema, "minLength"_L1);
    rules.maxLength = countIn(schema, "maxLength"_L1);
    rules.minItems = countIn(schema, "minItems"_L1);
    rules.maxItems = countIn(schema, "maxItems"_L1);
    rules.minProperties = countIn(schema, "minProperties"_L1);
    rules.maxProperties = countIn(schema, "maxProperties"_L1);
    rules.minimum = numberIn(schema, "minimum"_L1);
    rules.maximum = numberIn(schema, "maximum"_L1);
    rules.exclusiveMinimum = numberIn(schema, "exclusiveMinimum"_L1);
    rules.exclusiveMaximum = numberIn(schema, "exclusiveMaximum"_L1);
    rules.multipleOf = numberIn(schema, "multipleOf"_L1);
    return rules;
}

std::optional<LeafRules> LeafRules::ofCondition(const QJsonObject &condition)
{
    const QStringList keywords = condition.keys();
    const bool usual = std::all_of(keywords.cbegin(), keywords.cend(), [](const QString &keyword) {
        return keyword == "properties"_L1 || keyword == "required"_L1 || keyword == "x-order"_L1;
    });
    if (!usual || !condition.contains("properties"_L1))
        return std::nullopt;
    LeafRules rules;
    rules.required = base::LenientObject(condition).strings(u"required");
    const QJsonObject properties = condition.value("properties"_L1).toObject();
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
        const QJsonObject schema = it.value().toObject();
        const LeafRules wishes = LeafRules::of(schema);
        if (schema.size() != 1 || wishes.allowed.isEmpty())
            return std::nullopt;
        rules.fieldValues.emplace_back(it.key().toStdString(), wishes.allowed);
    }
    return rules;
}

bool LeafRules::isEmpty() const
{
    return types.isEmpty() && allowed.isEmpty() && fieldValues.empty() && required.isEmpty() && !unique
        && !hasTextRules() && !minItems && !maxItems && !minProperties && !maxProperties && !minimum && !maximum
        && !exclusiveMinimum && !exclusiveMaximum && !multipleOf;
}

QStringList LeafRules::brokenBy(const QString &text) const
{
    QStringList broken;
    if (minLength || maxLength) {
        const qint64 length = codePoints(text);
        if (minLength && length < *minLength)
            broken.append(u"minLength"_s);
        if (maxLength && length > *maxLength)
            broken.append(u"maxLength"_s);
    }
    // A text on which the expression engine gives up counts as one that does not match.
    if (pattern && !pattern->match(text).hasMatch())
        broken.append(u"pattern"_s);
    if (!format.isEmpty() && !fitsFormat(text, format))
        broken.append(u"format"_s);
    return broken;
}

QStringList LeafRules::brokenBy(double number) const
{
    QStringList broken;
    if (minimum && number < *minimum)
        broken.append(u"minimum"_s);
    if (maximum && number > *maximum)
        broken.append(u"maximum"_s);
    if (exclusiveMinimum && number <= *exclusiveMinimum)
        broken.append(u"exclusiveMinimum"_s);
    if (exclusiveMaximum && number >= *exclusiveMaximum)
        broken.append(u"exclusiveMaximum"_s);
    if (multipleOf && !isMultiple(number, *multipleOf))
        broken.append(u"multipleOf"_s);
    return broken;
}

QStringList LeafRules::brokenByItems(qint64 count) const
{
    QStringList broken;
    if (minItems && count < *minItems)
        broken.append(u"minItems"_s);
    if (maxItems && count > *maxItems)
        broken.append(u"maxItems"_s);
    return broken;
}

QStringList LeafRules::brokenByProperties(qint64 count) const
{
    QStringList broken;
    if (minProperties && count < *minProperties)
        broken.append(u"minProperties"_s);
    if (maxProperties && count > *maxProperties)
        broken.append(u"maxProperties"_s);
    return broken;
}

QJsonValue LeafRules::expected(const QString &keyword) const
{
    const QHash<QString, std::optional<qint64>> counts{
        {u"minLength"_s, minLength}, {u"maxLength"_s, maxLength},         {u"minItems"_s, minItems},
        {u"maxItems"_s, maxItems},   {u"minProperties"_s, minProperties}, {u"maxProperties"_s, maxProperties}};
    const QHash<QString, std::optional<double>> numbers{{u"minimum"_s, minimum},
                                                        {u"maximum"_s, maximum},
                                                        {u"exclusiveMinimum"_s, exclusiveMinimum},
                                                        {u"exclusiveMaximum"_s, exclusiveMaximum},
                                                        {u"multipleOf"_s, multipleOf}};
    if (const std::optional<qint64> count = counts.value(keyword))
        return *count;
    if (const std::optional<double> number = numbers.value(keyword))
        return *number;
    if (keyword == "type"_L1)
        return QJsonArray::fromStringList(types);
    if (keyword == "enum"_L1)
        return allowed.values;
    if (keyword == "format"_L1)
        return format;
    if (keyword == "pattern"_L1 && pattern)
        return pattern->pattern();
    return {};
}

bool fitsFormat(const QString &text, const QString &format)
{
    static const QRegularExpression DateTime(u"^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d"_s);
    static const QRegularExpression Time(u"^\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)?$"_s);
    if (text.size() > MaxFormattedText)
        return false;
    if (format == "date-time"_L1)
        return DateTime.match(text).hasMatch() && base::timeFromIso(text).isValid();
    if (format == "date"_L1)
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    if (format == "time"_L1)
        return Time.match(text).hasMatch() && QTime::fromString(text.first(8), Qt::ISODate).isValid();
    if (format == "uri"_L1) {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() && !url.scheme().isEmpty();
    }
    return true;
}

} // namespace schema
