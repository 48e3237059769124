// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ChangeNotes.h"

#include "subscriptions/SubscriptionJson.h"

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;
using kaizala::ObjectRef;
using kaizala::Subscription;

namespace {

//! A change that was cancelled may have been sent before.
JournalEntry::Outcome outcomeOf(const Error &error)
{
    return error.kind == Error::Kind::Uncertain || error.kind == Error::Kind::Cancelled ? JournalEntry::Outcome::Unknown
                                                                                        : JournalEntry::Outcome::Failed;
}

template <typename T>
JournalEntry noteOf(const Catalogue &catalogue, Change::Kind kind, const ObjectRef &object,
                    const base::Result<T> &outcome)
{
    JournalEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = kind;
    entry.object = object;
    entry.objectName = catalogue.object(object).value_or(KnownObject()).name;
    if (!outcome) {
        entry.outcome = outcomeOf(outcome.error());
        entry.error = outcome.error().toUserString();
    }
    return entry;
}

} // namespace

JournalEntry noteOfCreation(const Catalogue &catalogue, const kaizala::SubscriptionDraft &draft,
                            const base::Result<Subscription> &outcome)
{
    JournalEntry entry = noteOf(catalogue, Change::Kind::Create, draft.object, outcome);
    Subscription after = outcome ? *outcome : subscriptionOf({}, draft);
    if (after.callbackToken.isEmpty())
        after.callbackToken = draft.callbackToken; // a service that does not show tokens has it all the same
    entry.id = after.id;
    entry.after = toJson(after, entry.objectName, entry.at);
    return entry;
}

JournalEntry noteOfEdit(const Catalogue &catalogue, const Subscription &before, const kaizala::SubscriptionPatch &patch,
                        const base::Result<EditOutcome> &outcome)
{
    JournalEntry entry = noteOf(catalogue, Change::Kind::Edit, before.object, outcome);
    Subscription after = patched(before, patch);
    if (outcome)
        after.id = outcome->id;
    entry.id = after.id;
    entry.before = toJson(before, entry.objectName, entry.at);
    entry.after = toJson(after, entry.objectName, entry.at);
    if (patch.callbackToken && !(*patch.callbackToken == before.callbackToken))
        entry.after.insert(u"callbackTokenChanged"_s, true);
    if (outcome && outcome->oldRemains)
        entry.error = outcome->oldRemains->toUserString();
    return entry;
}

JournalEntry noteOfDeletion(const Catalogue &catalogue, const Subscription &before, const base::Result<> &outcome)
{
    JournalEntry entry = noteOf(catalogue, Change::Kind::Delete, before.object, outcome);
    entry.id = before.id;
    entry.before = toJson(before, entry.objectName, entry.at);
    return entry;
}

JournalEntry noteOf(const ServiceChange &change)
{
    JournalEntry entry;
    entry.at = change.seenAt;
    entry.origin = JournalEntry::Origin::Service;
    entry.object = change.object;
    entry.objectName = change.objectName;
    entry.id = change.id();
    switch (change.kind) {
    case ServiceChange::Kind::New:
        entry.kind = Change::Kind::Create;
        break;
    case ServiceChange::Kind::Changed:
        entry.kind = Change::Kind::Edit;
        break;
    case ServiceChange::Kind::Gone:
        entry.kind = Change::Kind::Delete;
        break;
    }
    if (change.before)
        entry.before = toJson(*change.before, change.objectName, change.seenAt);
    if (change.after)
        entry.after = toJson(*change.after, change.objectName, change.seenAt);
    if (change.fields.testFlag(Field::CallbackToken))
        entry.after.insert(u"callbackTokenChanged"_s, true);
    return entry;
}

bool answerIsLost(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
        return !error.notSent;
    case Error::Kind::Protocol:
        return error.httpStatus != 308; // a move that can't be followed: nothing was done where we asked
    case Error::Kind::Http:
        return error.httpStatus >= 500;
    default:
        return false;
    }
}

bool concernsAll(const Error &error)
{
    return error.kind == Error::Kind::SecretLocked || error.kind == Error::Kind::SecretUnavailable
        || (error.kind == Error::Kind::Unauthorized && error.httpStatus == 0);
}

bool isTokenRefused(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized && error.code.compare("InvalidToken"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace subscriptions
