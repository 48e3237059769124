// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "inspect/SchemaInference.h"

#include "inspect/JsonNumber.h"
#include "inspect/JsonString.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace inspect {

using Type = PayloadTree::Type;

namespace {

bool isDateTime(const QString &text)
{
    static const QRegularExpression Rfc3339(
        u"\\A\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:[Zz]|[+-]\\d\\d:\\d\\d)\\z"_s);
    return text.size() <= 64 && Rfc3339.match(text).hasMatch()
        && QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs).isValid();
}

bool isUri(const QString &text)
{
    static const QRegularExpression Uri(u"\\A[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>\"{}|\\\\^`]+\\z"_s);
    return Uri.match(text).hasMatch() && QUrl(text, QUrl::StrictMode).isValid();
}

//! A field that holds names, words or ids has as many values as there are things, however few were seen.
bool isOpenName(const QString &key)
{
    static const QRegularExpression Open(u"name|title|text|message|description|comment|context|phone|"
                                         "(?:Id|ID|_id|Key|Token|Url|User)\\z|\\Aid\\z"_s);
    static const QRegularExpression OpenWord(u"\\A(?:name|title|text|message|description|comment|value)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression OpenEnd(u"(?:Name|Title|Text|Message|Description|Comment|Answer|Value)s?\\z"_s);
    return Open.match(key).hasMatch() || OpenWord.match(key).hasMatch() || OpenEnd.match(key).hasMatch();
}

//! A word, not a number or an id.
bool isChoice(const QString &text)
{
    static const QRegularExpression Word(u"\\A[\\p{L}][\\p{L}\\p{M}\\p{N} _./-]*\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return text.size() <= SchemaInference::LongestChoice && digits * 2 <= text.size() && Word.match(text).hasMatch();
}

} // namespace

class ObservedField
{
public:
    void see(const PayloadTree &tree, int node, const QString &key);
    [[nodiscard]] qint64 seen() const { return m_seen; }
    [[nodiscard]] QJsonObject schema(bool isEventType) const;

private:
    void seeMembers(const PayloadTree &tree, int object);
    void seeString(const QString &text, const QString &key);
    void addStringRules(QJsonObject &schema, bool isEventType) const;
    void addObjectRules(QJsonObject &schema, bool isRoot) const;

    qint64 m_seen = 0;
    qint64 m_nulls = 0;
    qint64 m_booleans = 0;
    qint64 m_integers = 0;
    qint64 m_fractions = 0;
    qint64 m_strings = 0;
    qint64 m_arrays = 0;
    qint64 m_objects = 0;
    qint64 m_dateTimes = 0;
    qint64 m_uris = 0;
    bool m_mayChoose = true; // all strings so far may be of an enumeration
    std::set<QString> m_choices; // while they are few
    std::map<QString, ObservedField> m_members;
    std::unique_ptr<ObservedField> m_items; // null: no array had an element
    bool m_isRoot = false;

    friend class SchemaInference;
};

//! Recurses as deep as the payload, which add() has limited.
void ObservedField::see(const PayloadTree &tree, int node, const QString &key)
{
    ++m_seen;
    switch (tree.at(node).type) {
    case Type::Null:
        ++m_nulls;
        return;
    case Type::False:
    case Type::True:
        ++m_booleans;
        return;
    case Type::Number: {
        const std::optional<Decimal> number = decimalOf(tree.spelling(node));
        ++(number && number->isInteger() ? m_integers : m_fractions);
        return;
    }
    case Type::String:
        seeString(tree.string(node), key);
        return;
    case Type::Array:
        ++m_arrays;
        for (int child = tree.at(node).firstChild; child >= 0; child = tree.at(child).nextSibling) {
            if (!m_items)
                m_items = std::make_unique<ObservedField>();
            m_items->see(tree, child, key);
        }
        return;
    case Type::Object:
        seeMembers(tree, node);
        return;
    }
}

void ObservedField::seeMembers(const PayloadTree &tree, int object)
{
    ++m_objects;
    std::map<QString, int> doubled; // of several with one key the last one counts
    for (int child = tree.at(object).firstChild; child >= 0; child = tree.at(child).nextSibling) {
        const QString key = tree.key(child);
        if (tree.at(child).duplicateKey)
            doubled[key] = child;
        else
            m_members[key].see(tree, child, key);
    }
    for (const auto &[key, child] : doubled)
        m_members[key].see(tree, child, key);
}

void ObservedField::seeString(const QString &text, const QString &key)
{
    ++m_strings;
    m_dateTimes += isDateTime(text) ? 1 : 0;
    m_uris += isUri(text) ? 1 : 0;
    if (!m_mayChoose)
        return;
    m_mayChoose = isChoice(text) && !isOpenName(key);
    if (m_mayChoose)
        m_choices.insert(text);
    if (!m_mayChoose || qsizetype(m_choices.size()) > SchemaInference::MostChoices) {
        m_mayChoose = false;
        m_choices.clear();
    }
}

QJsonObject ObservedField::schema(bool isEventType) const
{
    QJsonArray types;
    if (m_arrays > 0)
        types.append(u"array"_s);
    if (m_booleans > 0)
        types.append(u"boolean"_s);
    if (m_integers > 0 && m_fractions == 0)
        types.append(u"integer"_s);
    if (m_nulls > 0)
        types.append(u"null"_s);
    if (m_fractions > 0)
        types.append(u"number"_s);
    if (m_objects > 0)
        types.append(u"object"_s);
    if (m_strings > 0)
        types.append(u"string"_s);
    QJsonObject schema;
    if (types.size() == 1)
        schema.insert(u"type"_s, types.first());
    else if (!types.isEmpty())
        schema.insert(u"type"_s, types);
    if (m_strings > 0)
        addStringRules(schema, isEventType);
    if (m_items)
        schema.insert(u"items"_s, m_items->schema(false));
    if (m_objects > 0)
        addObjectRules(schema, m_isRoot);
    return schema;
}

void ObservedField::addStringRules(QJsonObject &schema, bool isEventType) const
{
    if (m_dateTimes == m_strings)
        schema.insert(u"format"_s, u"date-time"_s);
    else if (m_uris == m_strings)
        schema.insert(u"format"_s, u"uri"_s);
    if (!m_mayChoose || m_choices.empty() || m_strings != m_seen)
        return; // an enumeration would exclude what is no string
    const auto choices = qint64(m_choices.size());
    if (isEventType && choices == 1) {
        schema.insert(u"const"_s, *m_choices.cbegin());
    } else if (m_strings >= std::max<qint64>(3, 2 * choices)) {
        QJsonArray list;
        for (const QString &choice : m_choices)
            list.append(choice);
        schema.insert(u"enum"_s, list);
    }
}

void ObservedField::addObjectRules(QJsonObject &schema, bool isRoot) const
{
    QJsonObject properties;
    QJsonArray required;
    for (const auto &[key, field] : m_members) {
        const bool isEventType = isRoot && key.compare("eventType"_L1, Qt::CaseInsensitive) == 0;
        properties.insert(key, field.schema(isEventType));
        if (field.seen() == m_objects)
            required.append(key);
    }
    if (!properties.isEmpty())
        schema.insert(u"properties"_s, properties);
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
}

SchemaInference::SchemaInference() : m_root(std::make_unique<ObservedField>())
{
    m_root->m_isRoot = true;
}

SchemaInference::~SchemaInference() = default;
SchemaInference::SchemaInference(SchemaInference &&) noexcept = default;
SchemaInference &SchemaInference::operator=(SchemaInference &&) noexcept = default;

base::Result<> SchemaInference::add(const PayloadTree &payload)
{
    if (!payload.isWhole())
        return base::fail(base::Error::Kind::InvalidInput, u"it has too many values or is nested too deep"_s);
    for (int node = 0; node < payload.size(); ++node) {
        if (payload.at(node).depth > DeepestPayload)
            return base::fail(base::Error::Kind::InvalidInput, u"nested deeper than %1 levels"_s.arg(DeepestPayload));
    }
    m_root->see(payload, 0, {});
    return {};
}

qint64 SchemaInference::payloads() const
{
    return m_root->seen();
}

QJsonObject SchemaInference::schema(const QString &title) const
{
    QJsonObject schema = m_root->schema(false);
    schema.insert(u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s);
    if (!title.isEmpty())
        schema.insert(u"title"_s, title);
    return schema;
}

QString eventTypeOf(const PayloadTree &payload)
{
    QString type;
    for (int child = payload.at(0).firstChild; child >= 0; child = payload.at(child).nextSibling) {
        if (payload.at(child).type == Type::String
            && payload.key(child).compare("eventType"_L1, Qt::CaseInsensitive) == 0)
            type = payload.string(child);
    }
    return type;
}

} // namespace inspect
