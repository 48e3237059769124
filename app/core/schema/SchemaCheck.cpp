// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/SchemaCheck.h"

#include "schema/SchemaWalk.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using base::Error;
using base::fail;
using base::Result;

namespace schema {

namespace {

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble();
}

bool isCount(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(-1) >= 0;
}

bool isTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && std::all_of(list.begin(), list.end(), isText);
}

bool isFullList(const QJsonValue &value)
{
    return !value.toArray().isEmpty();
}

bool isList(const QJsonValue &value)
{
    return value.isArray();
}

bool isMap(const QJsonValue &value)
{
    return value.isObject();
}

bool isTypeName(const QJsonValue &value)
{
    static const QStringList Names{u"array"_s,  u"boolean"_s, u"integer"_s, u"null"_s,
                                   u"number"_s, u"object"_s,  u"string"_s};
    return Names.contains(value.toString());
}

bool isType(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return isTypeName(value) || (!list.isEmpty() && std::all_of(list.begin(), list.end(), isTypeName));
}

bool isPattern(const QJsonValue &value)
{
    return value.isString()
        && QRegularExpression(value.toString(), QRegularExpression::UseUnicodePropertiesOption).isValid();
}

bool isSeverity(const QJsonValue &value)
{
    return QStringList{u"error"_s, u"warning"_s, u"note"_s}.contains(value.toString());
}

struct Form
{
    bool (*fits)(const QJsonValue &);
    const char *what;
};

const QHash<QString, Form> &forms()
{
    static const Form Text{isText, "a text"};
    static const Form Number{isNumber, "a number"};
    static const Form Count{isCount, "a whole number from 0"};
    static const Form FullList{isFullList, "a list that is not empty"};
    static const Form Map{isMap, "an object"};
    static const QHash<QString, Form> Forms{
        {u"$ref"_s, Text},
        {u"$id"_s, Text},
        {u"$comment"_s, Text},
        {u"title"_s, Text},
        {u"description"_s, Text},
        {u"format"_s, Text},
        {u"pattern"_s, {isPattern, "a regular expression"}},
        {u"type"_s, {isType, "the name of a JSON type, or a list of them"}},
        {u"required"_s, {isTexts, "a list of texts"}},
        {u"enum"_s, FullList},
        {u"examples"_s, {isList, "a list"}},
        {u"minimum"_s, Number},
        {u"maximum"_s, Number},
        {u"exclusiveMinimum"_s, Number},
        {u"exclusiveMaximum"_s, Number},
        {u"multipleOf"_s, {[](const QJsonValue &value) { return value.toDouble() > 0; }, "a number above 0"}},
        {u"minLength"_s, Count},
        {u"maxLength"_s, Count},
        {u"minItems"_s, Count},
        {u"maxItems"_s, Count},
        {u"minProperties"_s, Count},
        {u"maxProperties"_s, Count},
        {u"uniqueItems"_s, {[](const QJsonValue &value) { return value.isBool(); }, "true or false"}},
        {u"allOf"_s, FullList},
        {u"anyOf"_s, FullList},
        {u"oneOf"_s, FullList},
        {u"properties"_s, Map},
        {u"definitions"_s, Map},
        {u"dependencies"_s, Map},
        {u"x-severity"_s, {isSeverity, "error, warning or note"}},
    };
    return Forms;
}

// Keywords of later drafts would be ignored without a word, and the author would never know.
const QStringList &laterKeywords()
{
    static const QStringList Keywords{u"$anchor"_s,
                                      u"$defs"_s,
                                      u"$dynamicRef"_s,
                                      u"$recursiveRef"_s,
                                      u"dependentRequired"_s,
                                      u"dependentSchemas"_s,
                                      u"maxContains"_s,
                                      u"minContains"_s,
                                      u"prefixItems"_s,
                                      u"unevaluatedItems"_s,
                                      u"unevaluatedProperties"_s};
    return Keywords;
}

class Checker
{
public:
    explicit Checker(const QJsonObject &root) : m_root(root) { }

    [[nodiscard]] Result<> run()
    {
        static const QRegularExpression Draft07(u"^https?://json-schema\\.org/draft-07/schema#?$"_s);
        if (const QJsonValue draft = m_root.value("$schema"_L1);
            !draft.isUndefined() && !Draft07.match(draft.toString()).hasMatch())
            return refuse(u"\"$schema\" has to be draft-07 (http://json-schema.org/draft-07/schema#), not \"%1\""_s.arg(
                draft.toString()));
        check(m_root, {}, 0);
        return m_problem ? refuse(*m_problem) : Result<>();
    }

private:
    [[nodiscard]] static Result<> refuse(const QString &why) { return fail(Error::Kind::InvalidInput, why); }

    void problem(const QString &pointer, const QString &what)
    {
        if (!m_problem)
            m_problem = u"%1 (at \"%2\")"_s.arg(what, pointer);
    }

    void check(const QJsonValue &json, const QString &pointer, int depth)
    {
        if (m_problem)
            return;
        if (++m_nodes > MaxSchemaNodes)
            return problem(
                {}, u"it is made of more than %1 schemas once its references are followed"_s.arg(MaxSchemaNodes));
        if (depth > MaxSchemaDepth)
            return problem({}, u"it nests deeper than %1 levels"_s.arg(MaxSchemaDepth));
        if (json.isBool())
            return;
        if (!json.isObject())
            return problem(pointer, u"a schema has to be an object, true or false"_s);
        const QJsonObject schema = json.toObject();
        checkForms(schema, pointer);
        const QList<Subschema> inner = subschemasOf(schema);
        for (const Subschema &one : inner)
            check(one.json, pointer + one.pointer, depth + 1);
        if (schema.contains("$ref"_L1))
            follow(schema.value("$ref"_L1).toString(), pointer, depth);
    }

    void checkForms(const QJsonObject &schema, const QString &pointer)
    {
        for (auto it = schema.constBegin(); it != schema.constEnd(); ++it) {
            if (laterKeywords().contains(it.key()))
                return problem(pointer,
                               u"\"%1\" belongs to a later draft; only draft-07 is understood"_s.arg(it.key()));
            if (it.key() == "patternProperties"_L1)
                return problem(pointer,
                               u"\"patternProperties\" is not supported; use \"properties\" or "
                               "\"additionalProperties\""_s);
            const auto form = forms().constFind(it.key());
            if (form != forms().constEnd() && !form->fits(it.value()))
                return problem(pointer, u"\"%1\" has to be %2"_s.arg(it.key(), QLatin1String(form->what)));
            if (it.key() == "dependencies"_L1)
                checkDependencies(it.value().toObject(), pointer);
        }
    }

    void checkDependencies(const QJsonObject &dependencies, const QString &pointer)
    {
        for (const QJsonValue &one : dependencies) {
            if (one.isArray() && !isTexts(one))
                problem(pointer, u"\"dependencies\" has to hold schemas or lists of texts"_s);
        }
    }

    void follow(const QString &ref, const QString &pointer, int depth)
    {
        if (m_active.contains(ref))
            return problem(pointer, u"the reference \"%1\" leads back to itself"_s.arg(ref));
        const std::optional<QString> target = localPointer(ref);
        const std::optional<QJsonValue> found = target ? valueAt(m_root, *target) : std::nullopt;
        if (!found)
            return problem(pointer, u"the reference \"%1\" leads nowhere"_s.arg(ref));
        // A reference to something around this one never ends either: following it comes by here again.
        m_active.append(ref);
        check(*found, *target, depth + 1);
        m_active.removeLast();
    }

    const QJsonObject &m_root;
    QStringList m_active;
    std::optional<QString> m_problem;
    int m_nodes = 0;
};

} // namespace

Result<> checkSchema(const QJsonObject &schema)
{
    return Checker(schema).run();
}

} // namespace schema
