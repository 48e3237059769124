// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/ObjectsDifference.h"

namespace subscriptions {

std::optional<QList<ObjectsRun>> insertedRuns(const QList<KnownObject> &before, const QList<KnownObject> &after)
{
    QList<ObjectsRun> runs;
    if (before.constData() == after.constData() && before.size() == after.size())
        return runs; // one list, shared
    qsizetype known = 0;
    for (qsizetype place = 0; place < after.size(); ++place) {
        if (known < before.size() && before.at(known) == after.at(place)) {
            ++known;
            continue;
        }
        if (!runs.isEmpty() && runs.last().first + runs.last().count == place)
            ++runs.last().count;
        else
            runs.append({place, 1});
    }
    if (known < before.size())
        return std::nullopt;
    return runs;
}

} // namespace subscriptions
