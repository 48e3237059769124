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
#include <functional>

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

// A bit per type; a whole number is of two.
constexpr unsigned WholeNumber = 1U << 16U;

unsigned typeBit(QJsonValue::Type type)
{
    return 1U << unsigned(type);
}

unsigned typeBit(const QString &name)
{
    static const QHash<QString, unsigned> Bits{
        {u"string"_s, typeBit(QJsonValue::String)}, {u"object"_s, typeBit(QJsonValue::Object)},
        {u"array"_s, typeBit(QJsonValue::Array)},   {u"boolean"_s, typeBit(QJsonValue::Bool)},
        {u"number"_s, typeBit(QJsonValue::Double)}, {u"integer"_s, WholeNumber},
        {u"null"_s, typeBit(QJsonValue::Null)},
    };
    return Bits.value(name);
}

unsigned typeBitsOf(const JsonView &value)
{
    const unsigned bit = typeBit(value.type);
    if (value.type != QJsonValue::Double)
        return bit;
    const double number = value.value.toDouble();
    return std::floor(number) == number ? bit | WholeNumber : bit;
}

// A rule with a limit, and whether the value keeps to it; no rule, no matter.
template <typename Limit>
void expect(bool kept, const char16_t *keyword, const std::optional<Limit> &limit, QList<BrokenRule> &broken)
{
    if (limit && !kept)
        broken.append({QString::fromUtf16(keyword), *limit});
}

void checkText(const LeafRules &rules, const QString &text, QList<BrokenRule> &broken)
{
    if (rules.minLength || rules.maxLength) {
        const qint64 length = codePoints(text);
        expect(length >= rules.minLength, u"minLength", rules.minLength, broken);
        expect(length <= rules.maxLength, u"maxLength", rules.maxLength, broken);
    }
    // A text on which the expression engine gives up counts as one that does not match.
    if (rules.pattern && !rules.pattern->match(text).hasMatch())
        broken.append({u"pattern"_s, rules.pattern->pattern()});
    if (!rules.format.isEmpty() && !fitsFormat(text, rules.format))
        broken.append({u"format"_s, rules.format});
}

void checkNumber(const LeafRules &rules, double number, QList<BrokenRule> &broken)
{
    expect(number >= rules.minimum, u"minimum", rules.minimum, broken);
    expect(number <= rules.maximum, u"maximum", rules.maximum, broken);
    expect(number > rules.exclusiveMinimum, u"exclusiveMinimum", rules.exclusiveMinimum, broken);
    expect(number < rules.exclusiveMaximum, u"exclusiveMaximum", rules.exclusiveMaximum, broken);
    if (rules.multipleOf && !isMultiple(number, *rules.multipleOf))
        broken.append({u"multipleOf"_s, *rules.multipleOf});
}

bool isUnique(const QJsonArray &array)
{
    if (array.size() > MaxUniqueItems)
        return true;
    for (qsizetype i = 1; i < array.size(); ++i) {
        const QJsonValue item = array.at(i);
        for (qsizetype other = 0; other < i; ++other) {
            if (array.at(other) == item)
                return false;
        }
    }
    return true;
}

void checkArray(const LeafRules &rules, const QJsonArray &array, QList<BrokenRule> &broken)
{
    const qint64 count = array.size();
    expect(count >= rules.minItems, u"minItems", rules.minItems, broken);
    expect(count <= rules.maxItems, u"maxItems", rules.maxItems, broken);
    if (rules.unique && !isUnique(array))
        broken.append({u"uniqueItems"_s, {}});
}

void checkObject(const LeafRules &rules, const QJsonObject &object, QList<BrokenRule> &broken)
{
    const qint64 count = object.size();
    expect(count >= rules.minProperties, u"minProperties", rules.minProperties, broken);
    expect(count <= rules.maxProperties, u"maxProperties", rules.maxProperties, broken);
    for (const QString &name : rules.required) {
        if (!object.contains(name))
            broken.append({u"required"_s, name});
    }
}

} // namespace

const JsonView::Field &JsonView::field(const QString &name) const
{
    if (!m_latest || m_latest->name != name) {
        const QJsonValue field = object.value(name);
        m_latest = Field{name, field, field.toString()};
    }
    return *m_latest;
}

Choice Choice::of(const QJsonArray &values)
{
    const QStringList texts = base::LenientObject({{u"values"_s, values}}).strings(u"values");
    return {values, texts.size() == values.size() ? texts : QStringList()};
}

bool Choice::has(const QJsonValue &value) const
{
    if (!texts.isEmpty())
        return value.isString() && texts.contains(value.toString());
    return values.contains(value);
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
    for (const QString &name : std::as_const(rules.types))
        rules.typeBits |= typeBit(name);
    rules.allowed = Choice::of(schema.value("enum"_L1).toArray());
    if (schema.contains("const"_L1))
        rules.constant = Choice::of(QJsonArray{schema.value("const"_L1)});
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
        const Choice &choice = wishes.allowed.isEmpty() ? wishes.constant : wishes.allowed;
        if (schema.size() != 1 || choice.isEmpty())
            return std::nullopt;
        rules.fieldValues.emplace_back(it.key(), choice);
    }
    return rules;
}

bool LeafRules::isEmpty() const
{
    return types.isEmpty() && allowed.isEmpty() && constant.isEmpty() && fieldValues.empty() && required.isEmpty()
        && !unique && !hasTextRules() && !minItems && !maxItems && !minProperties && !maxProperties && !minimum
        && !maximum && !exclusiveMinimum && !exclusiveMaximum && !multipleOf;
}

bool LeafRules::holdsFor(const JsonView &value) const
{
    if (!value.isObject())
        return true; // what speaks of fields does not speak of it
    const auto isWished = [this](const QString &name) {
        return std::any_of(fieldValues.cbegin(), fieldValues.cend(),
                           [&name](const auto &wish) { return wish.first == name; });
    };
    return std::all_of(fieldValues.cbegin(), fieldValues.cend(),
                       [&](const auto &wish) {
                           const JsonView::Field &field = value.field(wish.first);
                           if (field.value.isUndefined())
                               return !required.contains(wish.first);
                           const QStringList &texts = wish.second.texts;
                           return texts.isEmpty() ? wish.second.has(field.value)
                                                  : field.value.isString() && texts.contains(field.text);
                       })
        && std::all_of(required.cbegin(), required.cend(),
                       [&](const QString &name) { return isWished(name) || value.object.contains(name); });
}

QList<BrokenRule> LeafRules::brokenBy(const JsonView &value) const
{
    if (typeBits != 0 && (typeBits & typeBitsOf(value)) == 0)
        return {{u"type"_s, QJsonArray::fromStringList(types)}};
    QList<BrokenRule> broken;
    for (const Choice &choice : {std::cref(allowed), std::cref(constant)}) {
        if (!choice.isEmpty() && !choice.has(value.value))
            broken.append({u"enum"_s, choice.values});
    }
    if (value.type == QJsonValue::String && hasTextRules())
        checkText(*this, value.value.toString(), broken);
    else if (value.type == QJsonValue::Double)
        checkNumber(*this, value.value.toDouble(), broken);
    else if (value.isArray())
        checkArray(*this, value.array, broken);
    else if (value.isObject())
        checkObject(*this, value.object, broken);
    return broken;
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
