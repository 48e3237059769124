// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/Finding.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace schema {

//! Lists longer than this are not compared entry by entry for "uniqueItems": that is quadratic.
inline constexpr int MaxUniqueItems = 256;

//! Values of which one has to come.
struct Choice
{
    QJsonArray values; //!< empty: anything may come
    std::vector<std::string> texts; //!< the same where all are texts, which is quick to compare; else empty

    [[nodiscard]] static Choice of(const QJsonArray &values);
    [[nodiscard]] bool isEmpty() const { return values.isEmpty(); }
};

//! The keywords of one schema that speak about a value itself and not through schemas inside it. We check them
//! ourselves, because only so a finding can say what was expected, large whole numbers are whole, and regular
//! expressions and formats are safe on long texts.
struct LeafRules
{
    //! The rules in \a schema, which has passed SchemaCheck. "x-severity" says how serious a broken one is (an error if
    //! it says nothing).
    [[nodiscard]] static LeafRules of(const QJsonObject &schema);
    //! The same for \a condition, the "if" of a schema, where it asks for nothing but certain values of certain fields:
    //! the usual
    //! `{"properties": {"type": {"const": "Text"}}, "required": ["type"]}`. Nothing for other ones. It saves valijson a
    //! walk through the whole object per condition, and answers have many.
    [[nodiscard]] static std::optional<LeafRules> ofCondition(const QJsonObject &condition);
    [[nodiscard]] bool isEmpty() const; //!< any value will do

    Severity severity = Severity::Error;
    QStringList types; //!< empty: any
    Choice allowed; //!< "enum", or the one value of "const"; empty: any
    QStringList required;
    std::vector<std::pair<std::string, Choice>>
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

    //! The keywords that \a text breaks; no text rules, none.
    [[nodiscard]] QStringList brokenBy(const QString &text) const;
    [[nodiscard]] QStringList brokenBy(double number) const;
    [[nodiscard]] QStringList brokenByItems(qint64 count) const;
    [[nodiscard]] QStringList brokenByProperties(qint64 count) const;
    [[nodiscard]] bool hasTextRules() const { return pattern || minLength || maxLength || !format.isEmpty(); }
    //! What \a keyword asks for, for the finding.
    [[nodiscard]] QJsonValue expected(const QString &keyword) const;
};

//! Whether \a text is of the "format" \a format; true for formats that are only annotations. Checks date-time, date,
//! time and uri.
[[nodiscard]] bool fitsFormat(const QString &text, const QString &format);

} // namespace schema
