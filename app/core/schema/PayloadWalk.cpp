// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/PayloadWalk.h"

#include "base/Json.h"
#include "schema/Wording.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

void measure(const QJsonValue &value, int depth, PayloadSize &size)
{
    if (depth > base::MaxJsonDepth || ++size.values > MaxPayloadValues) {
        size.depth = std::max(size.depth, depth);
        return;
    }
    if (value.isObject()) {
        size.depth = std::max(size.depth, depth + 1);
        const QJsonObject object = value.toObject();
        for (const QJsonValue &inner : object) {
            measure(inner, depth + 1, size);
            if (size.values > MaxPayloadValues)
                return;
        }
    } else if (value.isArray()) {
        size.depth = std::max(size.depth, depth + 1);
        const QJsonArray array = value.toArray();
        for (const QJsonValue &inner : array) {
            measure(inner, depth + 1, size);
            if (size.values > MaxPayloadValues)
                return;
        }
    }
}

QString below(const QString &path, const QString &token)
{
    return path + u'/' + base::jsonPointerToken(token);
}

} // namespace

PayloadSize sizeOf(const QJsonValue &payload)
{
    PayloadSize size;
    measure(payload, 0, size);
    return size;
}

PayloadWalk::PayloadWalk(const QJsonValue &payload, const FieldTree &fields) : m_payload(payload)
{
    (void)walk(m_payload, fields, {}, {});
}

QString PayloadWalk::pointer(const QStringList &path) const
{
    QString here;
    QString original;
    for (const QString &token : path) {
        here = below(here, token);
        original = below(original, m_originals.isEmpty() ? token : m_originals.value(here, token));
    }
    return original;
}

// Both say whether they changed \a value: most payloads stay as they are and are not copied.
bool PayloadWalk::walk(QJsonValue &value, const FieldTree &fields, const QString &path, const QString &original)
{
    if (value.isObject())
        return walkObject(value, fields, path, original);
    if (!value.isArray() || !fields.items())
        return false;
    QJsonArray array = value.toArray();
    bool changed = false;
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonValue item = array.at(i);
        if (!item.isObject() && !item.isArray())
            continue;
        const QString index = u'/' + QString::number(i);
        if (walk(item, *fields.items(), path + index, original + index)) {
            array.replace(i, item);
            changed = true;
        }
    }
    if (changed)
        value = array;
    return changed;
}

bool PayloadWalk::walkObject(QJsonValue &value, const FieldTree &fields, const QString &path, const QString &original)
{
    const QJsonObject object = value.toObject();
    QJsonObject result = object;
    bool changed = false;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString &key = it.key();
        const QString place = below(original, key);
        const QString spelling = fields.spellingOf(key);
        QString name = key;
        if (!spelling.isEmpty() && spelling != key) {
            m_notes.append({Severity::Note, place, wording::otherCase(spelling), false});
            if (result.contains(spelling))
                continue; // the documented one is there as well, and counts
            name = spelling;
            result.remove(key);
            result.insert(name, it.value());
            m_originals.insert(below(path, name), key);
            changed = true;
        } else if (spelling.isEmpty() && !fields.isOpen()) {
            m_notes.append({Severity::Note, place, wording::undocumentedField(), false});
            continue;
        }
        const FieldTree *inner = fields.field(name);
        if (!inner || (!it.value().isObject() && !it.value().isArray()))
            continue;
        QJsonValue innerValue = it.value();
        if (walk(innerValue, *inner, below(path, name), place)) {
            result.insert(name, innerValue);
            changed = true;
        }
    }
    if (changed)
        value = result;
    return changed;
}

} // namespace schema
