// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Json.h"

#include "base/Time.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace base {

int jsonDepth(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

namespace {

// Cheap for the many documents that have fewer brackets than they could have levels.
bool isTooDeep(QByteArrayView json, int maxDepth)
{
    // '[' and '{' differ in this bit alone, and no other character becomes '{' by it.
    const auto brackets = std::count_if(json.cbegin(), json.cend(), [](char c) { return (c | 0x20) == '{'; });
    return brackets > maxDepth && jsonDepth(json) > maxDepth;
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray &json, int maxDepth)
{
    QByteArray text = json;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (isTooDeep(text, maxDepth))
        return fail(Error::Kind::Protocol, u"JSON nested deeper than %1 levels"_s.arg(maxDepth));

    const bool container = [&] {
        const auto first = std::find_if(text.cbegin(), text.cend(), [](char c) { return !std::isspace(uchar(c)); });
        return first != text.cend() && (*first == '{' || *first == '[');
    }();
    // QJsonDocument reads objects and arrays only; a scalar is read as the one element of an array.
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(container ? text : '[' + text + ']', &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Kind::Protocol,
                    u"not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset - (container ? 0 : 1)));
    if (container)
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (document.array().size() != 1)
        return fail(Error::Kind::Protocol, u"not JSON: no value, or more than one"_s);
    return document.array().first();
}

Result<QJsonObject> parseJsonObject(const QByteArray &json, int maxDepth)
{
    const Result<QJsonValue> value = parseJson(json, maxDepth);
    if (!value)
        return fail(value.error());
    if (!value->isObject())
        return fail(Error::Kind::Protocol, u"JSON, but not an object"_s);
    return value->toObject();
}

LenientObject::LenientObject(QJsonObject object) : m_object(std::move(object))
{
}

bool LenientObject::has(QStringView key) const
{
    const QJsonValue found = value(key);
    return !found.isUndefined() && !found.isNull();
}

QJsonValue LenientObject::value(QStringView key) const
{
    if (const auto exact = m_object.constFind(key); exact != m_object.constEnd())
        return *exact;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue LenientObject::firstOf(std::initializer_list<QStringView> keys) const
{
    for (const QStringView key : keys) {
        if (has(key))
            return value(key);
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString LenientObject::string(QStringView key) const
{
    return lenientString(value(key));
}

std::optional<qint64> LenientObject::integer(QStringView key) const
{
    return lenientInteger(value(key));
}

std::optional<bool> LenientObject::boolean(QStringView key) const
{
    const QJsonValue found = value(key);
    if (found.isBool())
        return found.toBool();
    const QString text = lenientString(found).trimmed();
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1)
        return false;
    return std::nullopt;
}

QDateTime LenientObject::time(QStringView key) const
{
    return lenientTime(value(key));
}

QJsonArray LenientObject::array(QStringView key) const
{
    return value(key).toArray();
}

LenientObject LenientObject::child(QStringView key) const
{
    return LenientObject(value(key).toObject());
}

QStringList LenientObject::strings(QStringView key) const
{
    QStringList texts;
    const QJsonArray values = array(key);
    for (const QJsonValue &one : values) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

std::optional<qint64> lenientInteger(const QJsonValue &value)
{
    if (value.isDouble()) {
        constexpr qint64 NoInteger = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(NoInteger);
        if (number != NoInteger)
            return number;
        const double real = value.toDouble();
        if (std::isfinite(real) && std::abs(real) < 9.0e18)
            return qint64(real);
        return std::nullopt;
    }
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

QDateTime lenientTime(const QJsonValue &value)
{
    if (const std::optional<qint64> epochMs = lenientInteger(value))
        return timeFromEpochMs(*epochMs);
    return timeFromIso(value.toString());
}

QString lenientString(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double real = value.toDouble();
        if (real == std::floor(real) && std::abs(real) < 9.0e18)
            return QString::number(value.toInteger());
        return QString::number(real, 'g', QLocale::FloatingPointShortest);
    }
    default:
        return {};
    }
}

QString jsonPointerToken(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QByteArray toJsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace base
