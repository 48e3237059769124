// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/EventDerivation.h"

#include "schema/Summary.h"

using namespace Qt::StringLiterals;

namespace listener {

namespace {

// Raised where derive() makes something else of the same payload and the same schemas.
constexpr int ReadingVersion = 1;

// Ids and names beyond this are cut in the row that lists read; the body keeps them whole.
constexpr qsizetype MostFieldCharacters = 512;

QString field(const base::LenientObject &object, QStringView key)
{
    return object.string(key).left(MostFieldCharacters);
}

void judge(const QJsonValue &payload, const schema::Validator &validator, store::Derived &derived)
{
    const schema::Report report = validator.validate(payload);
    derived.errors = report.count(schema::Severity::Error);
    derived.warnings = report.count(schema::Severity::Warning);
    derived.notes = report.count(schema::Severity::Note);
    if (derived.errors > 0 || !payload.isObject())
        derived.verdict = store::Verdict::Invalid;
    else if (derived.warnings > 0 || derived.notes > 0)
        derived.verdict = store::Verdict::Notes;
    else
        derived.verdict = store::Verdict::Valid;
}

store::Derived asItIs(const store::EventRow &row)
{
    store::Derived derived;
    derived.eventType = row.eventType;
    derived.objectId = row.objectId;
    derived.objectType = row.objectType;
    derived.subscriptionId = row.subscriptionId;
    derived.from = row.from;
    derived.fromName = row.fromName;
    derived.summary = row.summary;
    derived.verdict = row.verdict;
    derived.errors = row.errors;
    derived.warnings = row.warnings;
    derived.notes = row.notes;
    return derived;
}

} // namespace

store::Derived derive(const QJsonValue &payload, const schema::Validator &validator)
{
    store::Derived derived;
    if (payload.isObject()) {
        const base::LenientObject object(payload.toObject());
        derived.eventType = field(object, u"eventType");
        derived.objectId = field(object, u"objectId");
        derived.objectType = field(object, u"objectType");
        derived.subscriptionId = field(object, u"subscriptionId");
        derived.from = field(object, u"fromUser");
        derived.fromName = field(object, u"fromUserName");
        derived.summary = schema::Summary::of(payload.toObject()).serialised();
    }
    judge(payload, validator, derived);
    return derived;
}

QString eventIdOf(const QJsonValue &payload)
{
    return payload.isObject() ? field(base::LenientObject(payload.toObject()), u"eventId") : QString();
}

QString derivationFingerprint(const schema::Validator &validator)
{
    return u"%1:%2"_s.arg(ReadingVersion).arg(validator.schemas().fingerprint());
}

store::Derivation derivationWith(const schema::Validator &validator, int maxJsonDepth)
{
    store::Derivation derivation;
    derivation.fingerprint = derivationFingerprint(validator);
    derivation.derive = [&validator, maxJsonDepth](const store::EventDetail &detail) {
        const base::Result<QJsonValue> payload = base::parseJson(detail.body, maxJsonDepth);
        if (!payload)
            return asItIs(detail.row);
        store::Derived derived = derive(*payload, validator);
        if (derived.subscriptionId.isEmpty())
            derived.subscriptionId = detail.row.subscriptionId;
        return derived;
    };
    return derivation;
}

} // namespace listener
