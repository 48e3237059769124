// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/PayloadWalk.h"

#include "base/Json.h"
#include "schema/Wording.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

QString below(const QString &path, const QString &token)
{
    return path + u'/' + base::jsonPointerToken(token);
}

QString pointerTo(const PathStep *last)
{
    QString pointer;
    const QStringList path = PathStep::path(last);
    for (const QString &token : path)
        pointer = below(pointer, token);
    return pointer;
}

bool isContainer(const QJsonValue &value)
{
    return value.isObject() || value.isArray();
}

} // namespace

PayloadWalk::PayloadWalk(const QJsonValue &payload, const FieldTree &fields) : m_payload(payload)
{
    if (count(0))
        (void)walk(m_payload, &fields, {});
}

bool PayloadWalk::isTooLarge() const
{
    return m_size.depth > base::MaxJsonDepth || m_size.values > MaxPayloadValues;
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

// Whether to go on.
bool PayloadWalk::count(int depth)
{
    ++m_size.values;
    m_size.depth = std::max(m_size.depth, depth);
    return !isTooLarge();
}

void PayloadWalk::note(const PathStep &original, const QString &message)
{
    if (m_notes.size() < MaxNotes)
        m_notes.append({Severity::Note, pointerTo(&original), message, false});
}

// These say whether they changed \a value: most payloads stay as they are and are not copied. \a fields are null where
// no schema knows what is inside.
bool PayloadWalk::walk(QJsonValue &value, const FieldTree *fields, const Place &place)
{
    const Place inner{place.here, place.original, place.depth + 1};
    m_size.depth = std::max(m_size.depth, inner.depth);
    if (isTooLarge())
        return false;
    return value.isObject() ? walkObject(value, fields, inner)
                            : walkArray(value, fields ? fields->items() : nullptr, inner);
}

bool PayloadWalk::walkArray(QJsonValue &value, const FieldTree *items, const Place &place)
{
    QJsonArray array = value.toArray();
    bool changed = false;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!count(place.depth))
            return false;
        QJsonValue item = std::as_const(array).at(i);
        if (!isContainer(item))
            continue;
        const PathStep here(place.here, i);
        const PathStep original(place.original, i);
        if (walk(item, items, {&here, &original, place.depth})) {
            array.replace(i, item);
            changed = true;
        }
    }
    if (changed)
        value = array;
    return changed;
}

bool PayloadWalk::walkObject(QJsonValue &value, const FieldTree *fields, const Place &place)
{
    const QJsonObject object = value.toObject();
    QJsonObject result = object;
    bool changed = false;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!count(place.depth))
            return false;
        QJsonValue field = it.value();
        if (!fields && !isContainer(field))
            continue;
        const QString key = it.key();
        const FieldTree *inner = fields ? fields->listed(key) : nullptr;
        QString name = key;
        if (fields && !inner) {
            name = spellingOf(key, *fields, result, place);
            inner = name.isEmpty() ? nullptr : fields->field(name);
            if (!name.isEmpty() && name != key) {
                result.remove(key);
                result.insert(name, field);
                changed = true;
            }
        }
        if (!isContainer(field))
            continue;
        const PathStep here(place.here, name);
        const PathStep original(place.original, key);
        if (walk(field, inner, {&here, &original, place.depth})) {
            result.insert(name, field);
            changed = true;
        }
    }
    if (changed)
        value = result;
    return changed;
}

// The name under which \a key, which is not listed so, counts: the documented one in other capitals, itself where
// others are welcome, none where it does not count.
QString PayloadWalk::spellingOf(const QString &key, const FieldTree &fields, const QJsonObject &object,
                                const Place &place)
{
    const QString spelling = fields.spellingOf(key);
    const PathStep original(place.original, key);
    if (spelling.isEmpty()) {
        if (fields.isOpen())
            return key;
        note(original, wording::undocumentedField());
        return {};
    }
    note(original, wording::otherCase(spelling));
    if (object.contains(spelling))
        return {}; // the documented one is there as well, and counts
    const PathStep here(place.here, spelling);
    m_originals.insert(pointerTo(&here), key);
    return spelling;
}

} // namespace schema
