// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/Validator.h"

#include "base/Json.h"
#include "schema/CompiledSchema.h"
#include "schema/PayloadWalk.h"
#include "schema/ShapeGuess.h"
#include "schema/Wording.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

QJsonValue valueIn(const QJsonValue &payload, const QStringList &path)
{
    QJsonValue value = payload;
    for (const QString &token : path)
        value = value.isArray() ? value.toArray().at(token.toLongLong()) : value.toObject().value(token);
    return value;
}

bool isInData(const Violation &violation)
{
    return violation.path.size() > 1 && violation.path.first() == "data"_L1;
}

void sort(QList<Finding> &findings)
{
    if (findings.size() < 2)
        return;
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        const bool aIsError = a.severity == Severity::Error;
        const bool bIsError = b.severity == Severity::Error;
        return aIsError != bIsError ? aIsError : a.path < b.path;
    });
}

} // namespace

class Validator::Private
{
public:
    explicit Private(SchemaSet set) : schemas(std::move(set)) { }

    // One finding in place of all about the data, where the data lacks what its type requires and is that of another
    // type.
    [[nodiscard]] std::optional<Finding> contradiction(const Report &report, const PayloadWalk &walk,
                                                       const QList<Violation> &violations) const
    {
        const bool lacking = std::any_of(violations.cbegin(), violations.cend(), [](const Violation &one) {
            return one.keyword == "required"_L1 && one.severity == Severity::Error && isInData(one);
        });
        if (!report.known || !lacking)
            return std::nullopt;
        const QStringList keys = walk.payload().toObject().value("data"_L1).toObject().keys();
        const std::optional<ShapeGuess> guess = guessShape(
            keys, report.eventType, schemas, [&](const QString &eventType) { return fits(walk.payload(), eventType); });
        if (!guess)
            return std::nullopt;
        return Finding{Severity::Error, walk.pointer({u"eventType"_s}),
                       wording::contradiction(report.eventType, guess->eventTypes, guess->fields), false};
    }

    [[nodiscard]] bool fits(const QJsonValue &payload, const QString &eventType) const
    {
        const LoadedSchema *schema = schemas.loaded(eventType);
        if (!schema || !schema->compiled())
            return false;
        const QList<Violation> violations = (*schema->compiled())->check(payload);
        return std::none_of(violations.cbegin(), violations.cend(),
                            [](const Violation &one) { return one.severity == Severity::Error && isInData(one); });
    }

    void check(const PayloadWalk &walk, const CompiledSchema &compiled, Report &report) const
    {
        const QList<Violation> violations = compiled.check(walk.payload());
        if (violations.isEmpty()) {
            report.findings += walk.notes();
            return;
        }
        const std::optional<Finding> wrongType = contradiction(report, walk, violations);
        const QString data = walk.pointer({u"data"_s}) + u'/';
        if (wrongType)
            report.findings.append(*wrongType);
        for (const Violation &one : violations) {
            if (!wrongType || !isInData(one))
                report.findings.append({one.severity, walk.pointer(one.path),
                                        wording::sentence(one, valueIn(walk.payload(), one.path)),
                                        one.keyword == "required"_L1});
        }
        for (const Finding &note : walk.notes()) {
            if (report.findings.size() < MaxNotes && (!wrongType || !note.path.startsWith(data)))
                report.findings.append(note);
        }
    }

    SchemaSet schemas;
};

Validator::Validator(SchemaSet schemas) : d(std::make_unique<Private>(std::move(schemas)))
{
}

Validator::~Validator() = default;

const SchemaSet &Validator::schemas() const
{
    return d->schemas;
}

Report Validator::validate(const QJsonValue &payload) const
{
    Report report;
    if (!payload.isObject()) {
        report.findings.append({Severity::Error, {}, wording::noObject(payload), false});
        return report;
    }
    const QString eventType = base::LenientObject(payload.toObject()).value(u"eventType").toString();
    const LoadedSchema *own = d->schemas.loaded(eventType);
    const LoadedSchema &schema = own ? *own : d->schemas.loadedEnvelope();
    report.eventType = own ? own->schema().eventType : eventType;
    report.known = own != nullptr;

    const PayloadWalk walk(payload, schema.fields());
    if (walk.isTooLarge()) {
        const bool tooDeep = walk.size().depth > base::MaxJsonDepth;
        report.findings.append({Severity::Error,
                                {},
                                tooDeep ? wording::tooDeep(base::MaxJsonDepth) : wording::tooMany(MaxPayloadValues),
                                false});
        return report;
    }
    if (const LoadedSchema::CompiledResult &compiled = schema.compiled())
        d->check(walk, **compiled, report);
    else
        report.findings.append({Severity::Warning, {}, wording::unusableSchema(compiled.error().detail), false});
    if (!report.known && !report.eventType.isEmpty())
        report.findings.append({Severity::Note, u"/eventType"_s, wording::unknownEventType(report.eventType), false});
    sort(report.findings);
    return report;
}

} // namespace schema
