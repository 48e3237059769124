// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/UnfinishedChanges.h"

#include "base/Json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using base::LenientObject;
using kaizala::ObjectRef;
using kaizala::SubscriptionId;

namespace {

constexpr auto Format = "kaizala-webhook-console unfinished changes"_L1;

auto damaged(const QString &what)
{
    return base::fail(Error::Kind::Protocol, u"the unfinished changes can't be read: %1"_s.arg(what));
}

void putObject(QJsonObject &json, const ObjectRef &object)
{
    json.insert(u"objectType"_s, kaizala::toString(object.type));
    json.insert(u"objectId"_s, object.id);
}

std::optional<ObjectRef> readObject(const LenientObject &json)
{
    const auto type = kaizala::objectTypeFromString(json.string(u"objectType"));
    const QString id = json.string(u"objectId");
    return type && !id.isEmpty() ? std::optional(ObjectRef{*type, id}) : std::nullopt;
}

Error::Kind kindFromString(const QString &text)
{
    for (int kind = int(Error::Kind::Cancelled); kind < int(Error::Kind::Internal); ++kind) {
        if (base::toString(Error::Kind(kind)) == text)
            return Error::Kind(kind);
    }
    return Error::Kind::Internal;
}

QJsonObject toJson(const UnfinishedCreation &one)
{
    QJsonObject json{{u"key"_s, one.key},
                     {u"at"_s, one.at.toMSecsSinceEpoch()},
                     {u"events"_s, QJsonArray::fromStringList(one.draft.eventTypes)},
                     {u"url"_s, one.draft.callbackUrl},
                     {u"context"_s, one.draft.context}};
    putObject(json, one.draft.object);
    if (one.draft.validUntil.isValid())
        json.insert(u"until"_s, one.draft.validUntil.toMSecsSinceEpoch());
    if (!one.replaces.isEmpty())
        json.insert(u"replaces"_s, one.replaces.value);
    if (one.before) {
        QJsonArray before;
        for (const SubscriptionId &id : *one.before)
            before.append(id.value);
        json.insert(u"before"_s, before);
    }
    return json;
}

std::optional<UnfinishedCreation> readCreation(const LenientObject &json)
{
    const std::optional<ObjectRef> object = readObject(json);
    UnfinishedCreation one;
    one.key = json.string(u"key");
    if (!object || one.key.isEmpty())
        return std::nullopt;
    one.at = json.time(u"at");
    one.draft.object = *object;
    one.draft.eventTypes = json.strings(u"events");
    one.draft.callbackUrl = json.string(u"url");
    one.draft.context = json.string(u"context");
    one.draft.validUntil = json.time(u"until");
    one.replaces.value = json.string(u"replaces");
    if (json.has(u"before")) {
        one.before.emplace();
        for (const QString &id : json.strings(u"before"))
            one.before->insert({id});
    }
    return one;
}

QJsonObject toJson(const Repair &one)
{
    QJsonObject json{{u"id"_s, one.id.value},
                     {u"replacement"_s, one.replacement.value},
                     {u"why"_s, base::toString(one.why.kind)},
                     {u"status"_s, one.why.httpStatus}};
    putObject(json, one.object);
    return json;
}

std::optional<Repair> readRepair(const LenientObject &json)
{
    const std::optional<ObjectRef> object = readObject(json);
    Repair one;
    one.id.value = json.string(u"id");
    one.replacement.value = json.string(u"replacement");
    if (!object || one.id.isEmpty() || one.replacement.isEmpty())
        return std::nullopt;
    one.object = *object;
    one.why.kind = kindFromString(json.string(u"why"));
    one.why.httpStatus = int(json.integer(u"status").value_or(0));
    return one;
}

} // namespace

void UnfinishedChanges::put(const UnfinishedCreation &creation)
{
    removeCreation(creation.key);
    creations.append(creation);
    creations.last().draft.callbackToken = {};
    if (creations.size() > Most)
        creations.remove(0, creations.size() - Most);
}

void UnfinishedChanges::put(const Repair &repair)
{
    removeRepair(repair.id);
    repairs.append(repair);
    if (repairs.size() > Most)
        repairs.remove(0, repairs.size() - Most);
}

void UnfinishedChanges::removeCreation(const QString &key)
{
    creations.removeIf([&key](const UnfinishedCreation &one) { return one.key == key; });
}

void UnfinishedChanges::removeRepair(const SubscriptionId &id)
{
    repairs.removeIf([&id](const Repair &one) { return one.id == id; });
}

void UnfinishedChanges::forgetBefore(const QDateTime &time)
{
    creations.removeIf([&time](const UnfinishedCreation &one) { return one.at < time; });
}

QByteArray UnfinishedChanges::toJson() const
{
    QJsonArray made;
    for (const UnfinishedCreation &one : creations)
        made.append(subscriptions::toJson(one));
    QJsonArray open;
    for (const Repair &one : repairs)
        open.append(subscriptions::toJson(one));
    const QJsonObject json{
        {u"format"_s, QString(Format)}, {u"version"_s, Version}, {u"creations"_s, made}, {u"repairs"_s, open}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<UnfinishedChanges> UnfinishedChanges::fromJson(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return damaged(u"more than %1 bytes"_s.arg(MostBytes));
    const base::Result<QJsonObject> parsed = base::parseJsonObject(bytes);
    if (!parsed)
        return damaged(parsed.error().detail);
    const LenientObject json(*parsed);
    if (json.string(u"format") != Format)
        return damaged(u"it is something else"_s);
    if (const auto version = json.integer(u"version"); version != Version)
        return damaged(u"it is of edition %1"_s.arg(version.value_or(0)));
    UnfinishedChanges changes;
    for (const QJsonValue &value : json.array(u"creations")) {
        const std::optional<UnfinishedCreation> one = readCreation(LenientObject(value.toObject()));
        if (!one)
            return damaged(u"a creation without key or object"_s);
        changes.put(*one);
    }
    for (const QJsonValue &value : json.array(u"repairs")) {
        const std::optional<Repair> one = readRepair(LenientObject(value.toObject()));
        if (!one)
            return damaged(u"a repair without its two subscriptions"_s);
        changes.put(*one);
    }
    return changes;
}

} // namespace subscriptions
