// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/Finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace schema {

//! Lists longer than this are not compared entry by entry for "uniqueItems": that is quadratic.
inline constexpr int MaxUniqueItems = 256;

//! A value that is being checked, taken apart once for all the rules that look at it. For one thread.
class JsonView
{
public:
    explicit JsonView(QJsonValue json)
        : value(std::move(json)), type(value.type()),
          object(type == QJsonValue::Object ? value.toObject() : QJsonObject()),
          array(type == QJsonValue::Array ? value.toArray() : QJsonArray())
    {
    }

    QJsonValue value;
    QJsonValue::Type type;
    QJsonObject object; //!< empty where it is none
    QJsonArray array;

    [[nodiscard]] bool isObject() const { return type == QJsonValue::Object; }
    [[nodiscard]] bool isArray() const { return type == QJsonValue::Array; }

    struct Field
    {
        QString name;
        QJsonValue value; //!< Undefined where it is missing
        QString text; //!< of a text
    };
    //! The field \a name. The latest one is kept: conditions stand in rows that all ask for the same.
    [[nodiscard]] const Field &field(const QString &name) const;

private:
    mutable std::optional<Field> m_latest;
};

//! Values of which one has to come.
struct Choice
{
    QJsonArray values; //!< empty: anything may come
    QStringList texts; //!< the same where all are texts, which is quick to compare; else empty

    [[nodiscard]] static Choice of(const QJsonArray &values);
    [[nodiscard]] bool isEmpty() const { return values.isEmpty(); }
    [[nodiscard]] bool has(const QJsonValue &value) const; //!< numbers by their value: 1 is 1.0
};

//! A rule that a value breaks.
struct BrokenRule
{
    QString keyword; //!< "type", "required", …
    QJsonValue expected; //!< what it asks for: for "type" an array of type names, for "required" the missing field
};

//! The keywords of one schema that speak about a value itself and not through schemas inside it: large whole numbers
//! are whole, and regular expressions and formats are safe on long texts.
struct LeafRules
{
    //! The rules in \a schema, which has passed SchemaCheck. "x-severity" says how serious a broken one is (an error if
    //! it says nothing).
    [[nodiscard]] static LeafRules of(const QJsonObject &schema);
    //! The same for \a condition, the "if" of a schema, where it asks for nothing but certain values of certain fields:
    //! the usual
    //! `{"properties": {"type": {"const": "Text"}}, "required": ["type"]}`. Nothing for other ones. It saves a walk
    //! through the fields per condition, and answers have many.
    [[nodiscard]] static std::optional<LeafRules> ofCondition(const QJsonObject &condition);
    [[nodiscard]] bool isEmpty() const; //!< any value will do

    Severity severity = Severity::Error;
    QStringList types; //!< empty: any
    unsigned typeBits = 0; //!< the same, quick to compare
    Choice allowed; //!< "enum"; empty: any
    Choice constant; //!< the one value of "const"; empty: any
    QStringList required;
    std::vector<std::pair<QString, Choice>>
        fieldValues; //!< a condition's wishes: the field, if it is there, has one of the values
    std::optional<QRegularExpression> pattern;
    QString format; //!< one of those that we know; empty: any
    bool unique = false;
    std::optional<qint64> minLength; //!< in characters (code points)
    std::optional<qint64> maxLength;
    std::optional<qint64> minItems;
    std::optional<qint64> maxItems;
    std::optional<qint64> minProperties;
    std::optional<qint64> maxProperties;
    std::optional<double> minimum;
    std::optional<double> maximum;
    std::optional<double> exclusiveMinimum;
    std::optional<double> exclusiveMaximum;
    std::optional<double> multipleOf;

    //! Of a condition: whether it holds for \a value.
    [[nodiscard]] bool holdsFor(const JsonView &value) const;
    //! Of a schema: the rules that \a value breaks; only the type, if it has the wrong one.
    [[nodiscard]] QList<BrokenRule> brokenBy(const JsonView &value) const;
    [[nodiscard]] bool hasTextRules() const { return pattern || minLength || maxLength || !format.isEmpty(); }
};

//! Whether \a text is of the "format" \a format; true for formats that are only annotations. Checks date-time, date,
//! time and uri.
[[nodiscard]] bool fitsFormat(const QString &text, const QString &format);

} // namespace schema
