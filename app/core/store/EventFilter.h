// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace store {

//! Which rows of the store. All that is set has to hold. Text comparisons ignore case; '*' at the end means "starts with".
struct EventFilter
{
    QList<Kind> kinds {Kind::Event, Kind::Rejected};
    QString eventType;
    QString eventId;
    QString objectId;
    QString subscriptionId;
    QString from; //!< phone or name of the sender
    std::optional<Verdict> verdict;
    std::optional<bool> duplicated; //!< delivered more than once
    QDateTime since; //!< received at or after
    QStringList words; //!< each occurs in the summary, the ids, the sender or the body

    [[nodiscard]] bool isEmpty() const; //!< filters nothing beyond the default kinds

    //! Reads `type:JobResponse from:+91* object:8c29 id:3e49 subscription:dac6 schema:invalid is:duplicate is:rejected is:validation
    //! since:2h "late delivery" word`, in any order; `valid`, `notes`, `invalid` and `rejected` alone mean schema:. `since` takes a
    //! number with m, h or d, or an ISO 8601 time. Error: InvalidInput, naming the term that is wrong.
    [[nodiscard]] static base::Result<EventFilter> parse(const QString &text, const QDateTime &now);
};

} // namespace store
