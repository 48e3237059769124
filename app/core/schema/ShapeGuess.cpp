// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "schema/ShapeGuess.h"

#include "schema/FieldTree.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

QStringList dataFields(const SchemaSet &schemas, const QString &eventType)
{
    const FieldTree *data = schemas.fields(eventType).field(u"data"_s);
    return data ? data->order : QStringList();
}

struct Candidate
{
    QString eventType;
    qsizetype known = 0; // fields of the data that the type knows
    qsizetype unused = 0; // fields of the type that the data lacks
    QStringList deciding;

    [[nodiscard]] auto rank() const { return std::tuple(-known, unused); } // the smallest is the best
};

} // namespace

std::optional<ShapeGuess> guessShape(const QStringList &keys, const QString &own, const SchemaSet &schemas,
                                     const std::function<bool(const QString &eventType)> &fits)
{
    const QStringList ownFields = dataFields(schemas, own);
    const auto knownTo = [&keys](const QStringList &fields) {
        return std::count_if(keys.cbegin(), keys.cend(),
                             [&fields](const QString &key) { return fields.contains(key); });
    };
    const qsizetype knownToOwn = knownTo(ownFields);

    QList<Candidate> candidates;
    const QStringList eventTypes = schemas.eventTypes();
    for (const QString &eventType : eventTypes) {
        if (eventType == own)
            continue;
        const QStringList fields = dataFields(schemas, eventType);
        Candidate candidate{eventType, knownTo(fields), 0, {}};
        candidate.unused = fields.size() - candidate.known;
        for (const QString &key : keys) {
            if (fields.contains(key) && !ownFields.contains(key))
                candidate.deciding.append(key);
        }
        const bool better =
            candidate.known > knownToOwn && candidate.known * 2 >= keys.size() && !candidate.deciding.isEmpty();
        if (better && fits(eventType))
            candidates.append(candidate);
    }
    if (candidates.isEmpty())
        return std::nullopt;

    const Candidate best =
        *std::min_element(candidates.cbegin(), candidates.cend(),
                          [](const Candidate &a, const Candidate &b) { return a.rank() < b.rank(); });
    ShapeGuess guess{{}, best.deciding};
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.rank() == best.rank() && candidate.deciding == best.deciding)
            guess.eventTypes.append(candidate.eventType);
    }
    return guess;
}

} // namespace schema
