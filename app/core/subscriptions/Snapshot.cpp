// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/Snapshot.h"

#include "base/Json.h"
#include "base/Time.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::LenientObject;
using kaizala::ObjectRef;
using kaizala::Subscription;

namespace {

constexpr auto Format = "kaizala-webhook-console catalogue"_L1;

auto damaged(const QString &what)
{
    return base::fail(base::Error::Kind::Protocol, u"the saved overview can't be read: %1"_s.arg(what));
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, time.toMSecsSinceEpoch());
}

void put(QJsonObject &json, const ObjectRef &object)
{
    json.insert(u"type"_s, kaizala::toString(object.type));
    json.insert(u"id"_s, object.id);
}

std::optional<ObjectRef> readObject(const LenientObject &json)
{
    const auto type = kaizala::objectTypeFromString(json.string(u"type"));
    const QString id = json.string(u"id");
    return type && !id.isEmpty() ? std::optional(ObjectRef{*type, id}) : std::nullopt;
}

QJsonObject toJson(const Subscription &one)
{
    QJsonObject json{{u"id"_s, one.id.value}, {u"events"_s, QJsonArray::fromStringList(one.eventTypes)}};
    put(json, u"url"_s, one.callbackUrl);
    put(json, u"context"_s, one.context);
    put(json, u"created"_s, one.createdAt);
    put(json, u"until"_s, one.validUntil);
    if (one.hasCallbackToken())
        json.insert(u"hasToken"_s, true);
    if (one.active)
        json.insert(u"active"_s, *one.active);
    return json;
}

std::optional<Subscription> readSubscription(const QJsonValue &value, const ObjectRef &object)
{
    const LenientObject json(value.toObject());
    Subscription one;
    one.id.value = json.string(u"id");
    if (one.id.isEmpty())
        return std::nullopt;
    one.object = object;
    one.eventTypes = json.strings(u"events");
    one.callbackUrl = json.string(u"url");
    one.tokenUnknown = json.boolean(u"hasToken").value_or(false);
    one.context = json.string(u"context");
    one.createdAt = json.time(u"created");
    one.validUntil = json.time(u"until");
    one.active = json.boolean(u"active");
    return one;
}

QJsonObject toJson(const Snapshot::Rows &rows)
{
    QJsonObject json;
    put(json, rows.object);
    put(json, u"readAt"_s, rows.readAt);
    put(json, u"childrenReadAt"_s, rows.childrenReadAt);
    QJsonArray list;
    for (const Subscription &one : rows.list)
        list.append(toJson(one));
    if (!list.isEmpty())
        json.insert(u"subscriptions"_s, list);
    return json;
}

base::Result<Snapshot::Rows> readRows(const QJsonValue &value)
{
    const LenientObject json(value.toObject());
    const std::optional<ObjectRef> object = readObject(json);
    if (!object)
        return damaged(u"an object without type or id"_s);
    Snapshot::Rows rows{*object, json.time(u"readAt"), json.time(u"childrenReadAt"), {}};
    const QJsonArray list = json.array(u"subscriptions");
    rows.list.reserve(list.size());
    for (const QJsonValue &one : list) {
        const std::optional<Subscription> subscription = readSubscription(one, *object);
        if (!subscription)
            return damaged(u"a subscription without id"_s);
        rows.list.append(*subscription);
    }
    return rows;
}

QJsonObject toJson(const Marks &marks)
{
    QJsonObject each;
    for (auto one = marks.all().cbegin(); one != marks.all().cend(); ++one) {
        // null: new; else which fields were changed
        each.insert(one.key().value,
                    one->kind == Mark::Kind::New ? QJsonValue(QJsonValue::Null)
                                                 : QJsonValue(QJsonArray::fromStringList(toStrings(one->fields))));
    }
    QJsonArray gone;
    for (const ServiceChange &change : marks.gone()) {
        QJsonObject json;
        put(json, change.object);
        put(json, u"name"_s, change.objectName);
        put(json, u"seenAt"_s, change.seenAt);
        if (change.before)
            json.insert(u"before"_s, toJson(*change.before));
        gone.append(json);
    }
    return {{u"rows"_s, each}, {u"gone"_s, gone}};
}

base::Result<Marks> readMarks(const LenientObject &json)
{
    Marks marks;
    const QJsonObject each = json.child(u"rows").object();
    for (auto one = each.constBegin(); one != each.constEnd(); ++one) {
        if (one->isNull()) {
            marks.set({one.key()}, {Mark::Kind::New, {}});
            continue;
        }
        QStringList names;
        for (const QJsonValue &name : one->toArray())
            names.append(name.toString());
        marks.set({one.key()}, {Mark::Kind::Changed, fieldsFromStrings(names)});
    }
    for (const QJsonValue &value : json.array(u"gone")) {
        const LenientObject gone(value.toObject());
        const std::optional<ObjectRef> object = readObject(gone);
        const auto before = object ? readSubscription(gone.value(u"before"), *object) : std::nullopt;
        if (!before)
            return damaged(u"something is gone, but not what"_s);
        marks.addGone({ServiceChange::Kind::Gone, *object, gone.string(u"name"), before, {}, {}, gone.time(u"seenAt")});
    }
    return marks;
}

} // namespace

QByteArray Snapshot::toJson() const
{
    QJsonArray all;
    for (const Rows &one : rows)
        all.append(subscriptions::toJson(one));
    QJsonObject json{
        {u"format"_s, QString(Format)}, {u"version"_s, Version}, {u"endpoint"_s, endpoint.toString()},
        {u"tree"_s, tree.toJson()},     {u"rows"_s, all},        {u"marks"_s, subscriptions::toJson(marks)}};
    if (!callbacks.isEmpty())
        json.insert(u"callbacks"_s, callbacks.toJson());
    put(json, u"refreshedAt"_s, refreshedAt);
    put(json, u"unfinishedSince"_s, unfinishedSince);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<Snapshot> Snapshot::fromJson(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return damaged(u"it is larger than %1 bytes"_s.arg(MostBytes));
    const base::Result<QJsonObject> parsed = base::parseJsonObject(bytes);
    if (!parsed)
        return damaged(parsed.error().detail);
    const LenientObject json(*parsed);
    if (json.string(u"format") != Format)
        return damaged(u"it is something else"_s);
    if (const auto version = json.integer(u"version"); version != Version)
        return damaged(u"it is of edition %1"_s.arg(version.value_or(0)));
    Snapshot snapshot;
    snapshot.endpoint = QUrl(json.string(u"endpoint"));
    base::Result<ObjectTree> tree = ObjectTree::fromJson(json.child(u"tree").object());
    if (!tree)
        return base::fail(tree.error());
    snapshot.tree = *std::move(tree);
    const QJsonArray all = json.array(u"rows");
    snapshot.rows.reserve(all.size());
    for (const QJsonValue &value : all) {
        base::Result<Rows> one = readRows(value);
        if (!one)
            return base::fail(one.error());
        snapshot.rows.append(*std::move(one));
    }
    base::Result<Marks> marks = readMarks(json.child(u"marks"));
    if (!marks)
        return base::fail(marks.error());
    snapshot.marks = *std::move(marks);
    snapshot.callbacks = CallbackFailures::fromJson(json.array(u"callbacks"));
    snapshot.refreshedAt = json.time(u"refreshedAt");
    snapshot.unfinishedSince = json.time(u"unfinishedSince");
    return snapshot;
}

} // namespace subscriptions
