// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/JournalEntry.h"

#include "base/Json.h"
#include "base/Time.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/SubscriptionJson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

using kaizala::Subscription;
using kaizala::SubscriptionPatch;

namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

template <typename Enum, std::size_t N>
std::optional<Enum> enumOf(const QString &text, const std::array<Enum, N> &values)
{
    const auto *const found =
        std::find_if(values.begin(), values.end(), [&text](Enum value) { return toString(value) == text; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

constexpr std::array Kinds{Change::Kind::Create, Change::Kind::Edit, Change::Kind::Delete};
constexpr std::array Origins{JournalEntry::Origin::Here, JournalEntry::Origin::Service};
constexpr std::array Outcomes{JournalEntry::Outcome::Done, JournalEntry::Outcome::Failed,
                              JournalEntry::Outcome::Unknown};

QString revertText(bool tokenLost)
{
    return tokenLost
        ? JournalText::tr("Takes a change back. The journal keeps no callback token, so none is set; set it again.")
        : JournalText::tr("Takes a change back.");
}

std::optional<Change> deletionOf(const JournalEntry &entry, const Catalogue &catalogue)
{
    Change change;
    change.kind = Change::Kind::Delete;
    change.before = catalogue.subscription(entry.id);
    if (!change.before)
        return std::nullopt;
    change.object = change.before->object;
    change.id = entry.id;
    change.why = revertText(false);
    return change;
}

std::optional<Change> creationOf(const JournalEntry &entry, const Catalogue &catalogue, const QDateTime &now)
{
    const std::optional<Subscription> was = subscriptionFromJson(entry.before);
    if (!was)
        return std::nullopt;
    const QList<Subscription> there = catalogue.subscriptions(was->object);
    if (std::ranges::any_of(there, [&](const Subscription &one) { return sameEffect(one, *was); }))
        return std::nullopt;
    Change change;
    change.kind = Change::Kind::Create;
    change.object = was->object;
    change.draft = draftOf(*was, now);
    change.why = revertText(entry.before.value("hasCallbackToken"_L1).toBool());
    return change;
}

std::optional<Change> editBackOf(const JournalEntry &entry, const Catalogue &catalogue, const QDateTime &now)
{
    const std::optional<Subscription> present = catalogue.subscription(entry.id);
    const std::optional<Subscription> was = subscriptionFromJson(entry.before);
    const std::optional<Subscription> made = subscriptionFromJson(entry.after);
    if (!present || !was || !made)
        return std::nullopt;
    SubscriptionPatch back;
    if (was->eventTypes != made->eventTypes)
        back.eventTypes = was->eventTypes;
    if (was->callbackUrl != made->callbackUrl)
        back.callbackUrl = was->callbackUrl;
    if (was->context != made->context)
        back.context = was->context;
    if (was->validUntil != made->validUntil && was->validUntil > now) // the service takes no end that has passed
        back.validUntil = was->validUntil;
    if (was->active != made->active && was->active)
        back.active = was->active;
    QList<Change> changes = toEdit({*present}, back);
    if (changes.isEmpty())
        return std::nullopt;
    changes.first().why = entry.after.value("callbackTokenChanged"_L1).toBool()
        ? JournalText::tr("Takes a change back. The journal keeps no callback token, so the present one stays.")
        : revertText(false);
    return changes.first();
}

} // namespace

QString toString(JournalEntry::Origin origin)
{
    return origin == JournalEntry::Origin::Here ? u"here"_s : u"service"_s;
}

QString toString(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Done:
        return u"done"_s;
    case JournalEntry::Outcome::Failed:
        return u"failed"_s;
    case JournalEntry::Outcome::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QJsonObject JournalEntry::toJson() const
{
    QJsonObject json{{u"at"_s, base::toIsoUtc(at)},
                     {u"origin"_s, toString(origin)},
                     {u"kind"_s, toString(kind)},
                     {u"objectId"_s, object.id},
                     {u"objectType"_s, kaizala::toString(object.type)},
                     {u"objectName"_s, objectName},
                     {u"id"_s, id.value},
                     {u"outcome"_s, toString(outcome)}};
    if (!before.isEmpty())
        json.insert(u"before"_s, before);
    if (!after.isEmpty())
        json.insert(u"after"_s, after);
    if (!error.isEmpty())
        json.insert(u"error"_s, error);
    return json;
}

base::Result<JournalEntry> JournalEntry::fromJson(const QJsonObject &json)
{
    const base::LenientObject read(json);
    const auto kind = enumOf(read.string(u"kind"), Kinds);
    const auto origin = enumOf(read.string(u"origin"), Origins);
    const auto outcome = enumOf(read.string(u"outcome"), Outcomes);
    const auto type = kaizala::objectTypeFromString(read.string(u"objectType"));
    JournalEntry entry;
    entry.at = read.time(u"at");
    entry.object.id = read.string(u"objectId");
    if (!kind || !origin || !outcome || !type || !entry.at.isValid() || entry.object.id.isEmpty())
        return base::fail(base::Error::Kind::Protocol, u"a line that is no entry of a journal"_s);
    entry.kind = *kind;
    entry.origin = *origin;
    entry.outcome = *outcome;
    entry.object.type = *type;
    entry.objectName = read.string(u"objectName");
    entry.id.value = read.string(u"id");
    entry.before = read.child(u"before").object();
    entry.after = read.child(u"after").object();
    entry.error = read.string(u"error");
    return entry;
}

std::optional<Change> toRevert(const JournalEntry &entry, const Catalogue &catalogue, const QDateTime &now)
{
    if (entry.outcome != JournalEntry::Outcome::Done)
        return std::nullopt;
    switch (entry.kind) {
    case Change::Kind::Create:
        return deletionOf(entry, catalogue);
    case Change::Kind::Delete:
        return creationOf(entry, catalogue, now);
    case Change::Kind::Edit:
        return editBackOf(entry, catalogue, now);
    }
    return std::nullopt;
}

} // namespace subscriptions
