// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/RawJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

using namespace Qt::StringLiterals;

namespace delivery::raw {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

qsizetype skipSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    return at;
}

//! Behind the text that begins at \a at; -1 where it has no end.
qsizetype skipText(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return -1;
}

//! Behind the value that begins at \a at; -1 where it has no end or there is none.
qsizetype skipValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    const qsizetype begin = at;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = skipText(json, at);
            if (at < 0 || depth == 0)
                return at;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return at > begin ? at : -1;
            if (--depth == 0)
                return at + 1;
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return at > begin ? at : -1;
        }
        ++at;
    }
    return depth == 0 && at > begin ? at : -1;
}

QString decoded(QByteArrayView token)
{
    const QByteArrayView inner = token.sliced(1, token.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    return QJsonDocument::fromJson('[' + token.toByteArray() + ']').array().first().toString();
}

//! One array or object that is open while a document is read.
struct Level
{
    bool isObject = false;
    bool awaitsKey = false;
    QString key; // of the member that is read; of an array: the one that it is the value of
    QString parentKey;
};

} // namespace

std::optional<QByteArrayView> member(QByteArrayView object, QByteArrayView key)
{
    std::optional<QByteArrayView> found;
    qsizetype at = skipSpace(object, 0);
    if (at >= object.size() || object[at] != '{')
        return std::nullopt;
    at = skipSpace(object, at + 1);
    while (at < object.size() && object[at] == '"') {
        const qsizetype keyEnd = skipText(object, at);
        if (keyEnd < 0)
            return std::nullopt;
        const QByteArrayView name = object.sliced(at + 1, keyEnd - at - 2);
        at = skipSpace(object, keyEnd);
        if (at >= object.size() || object[at] != ':')
            return std::nullopt;
        at = skipSpace(object, at + 1);
        const qsizetype end = skipValue(object, at);
        if (end < 0)
            return std::nullopt;
        if (name == key)
            found = object.sliced(at, end - at);
        at = skipSpace(object, end);
        if (at < object.size() && object[at] == ',')
            at = skipSpace(object, at + 1);
    }
    return found;
}

std::optional<QByteArrayView> valueAt(QByteArrayView json, qsizetype at)
{
    const qsizetype end = skipValue(json, at);
    return end < 0 ? std::nullopt : std::optional(json.sliced(at, end - at));
}

QByteArray rewritten(const QByteArray &json, const std::function<std::optional<QString>(const Scalar &)> &replacement)
{
    QByteArray out;
    out.reserve(json.size());
    std::vector<Level> levels;
    qsizetype copied = 0; // bytes of json that are in out
    const auto replace = [&](const Scalar &scalar, qsizetype begin, qsizetype end) {
        if (const std::optional<QString> text = replacement(scalar)) {
            out.append(json.constData() + copied, begin - copied);
            out.append(quoted(*text));
            copied = end;
        }
    };
    const auto scalarHere = [&] {
        Scalar scalar;
        if (!levels.empty()) {
            scalar.key = levels.back().key;
            scalar.parentKey = levels.back().parentKey;
        }
        return scalar;
    };

    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            const qsizetype end = skipText(json, at);
            if (end < 0)
                break;
            Scalar scalar = scalarHere();
            scalar.isText = true;
            scalar.text = decoded(QByteArrayView(json).sliced(at, end - at));
            scalar.isKey = !levels.empty() && levels.back().awaitsKey;
            replace(scalar, at, end);
            if (scalar.isKey) {
                levels.back().key = scalar.text;
                levels.back().awaitsKey = false;
            }
            at = end;
        } else if (c == '{' || c == '[') {
            Level level;
            level.isObject = level.awaitsKey = c == '{';
            if (!levels.empty()) {
                level.parentKey = level.isObject ? levels.back().key : levels.back().parentKey;
                level.key = level.isObject ? QString() : levels.back().key;
            }
            levels.push_back(std::move(level));
            ++at;
        } else if (c == '}' || c == ']') {
            if (!levels.empty())
                levels.pop_back();
            ++at;
        } else if (c == ',') {
            if (!levels.empty())
                levels.back().awaitsKey = levels.back().isObject;
            ++at;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            const qsizetype end = skipValue(json, at);
            if (end < 0)
                break;
            Scalar scalar = scalarHere();
            scalar.text = QString::fromLatin1(json.constData() + at, end - at);
            replace(scalar, at, end);
            at = end;
        } else {
            ++at;
        }
    }
    out.append(json.constData() + copied, json.size() - copied);
    return out;
}

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace delivery::raw
