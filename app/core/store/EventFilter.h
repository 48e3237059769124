// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "store/Event.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace store {

struct EventCondition;
struct QueryPlace;

//! Which rows of the store. All that is set has to hold. Text comparisons ignore case; '*' at the end means "starts
//! with". Case: ASCII in any mixture; beyond it, a text is also looked for in lower case, in upper case and with a
//! capital first letter, composed and decomposed.
struct EventFilter
{
    static constexpr int MostWords = 16;
    static constexpr int LongestTerm = 300; //!< characters of one word or value
    static constexpr int LongestText = 4000; //!< characters that parse() reads

    QList<Kind> kinds = deliveries(); //!< empty: every kind
    QString eventType;
    QString eventId;
    QString objectId;
    QString subscriptionId;
    QString from; //!< phone or name of the sender
    QString inbox; //!< the listener's path that it came to
    std::optional<int> status; //!< what was answered to its first delivery
    std::optional<Verdict> verdict; //!< a validation has none
    std::optional<bool> duplicated; //!< delivered more than once
    std::optional<bool> pinned; //!< retention spares it
    QDateTime since; //!< received at or after
    QDateTime until; //!< received before
    QStringList words; //!< each is found in the event: a word or a part of one, or a phrase (WordQuery, SearchText)
    std::shared_ptr<const EventCondition> condition; //!< holds as well: what OR, NOT and paths ask; null: nothing

    //! What somebody delivered: events, and what was rejected.
    [[nodiscard]] static QList<Kind> deliveries() { return {Kind::Event, Kind::Rejected}; }

    [[nodiscard]] bool isEmpty() const; //!< filters nothing but for the kinds, which are deliveries()

    //! Stands in a header of every event that the console sends to its own listener as a test: is:test.
    static constexpr auto TestMark = QLatin1StringView("kaizala-console-test");

    //! Reads `type:JobResponse from:+91* object:8c29 id:3e49 subscription:dac6 schema:invalid duplicate:yes pinned:no
    //! inbox:/k/sales status:503 since:2h until:2026-01-15T12:00Z "late delivery" word`, in any order; `is:duplicate`,
    //! `is:pinned`, `is:rejected`, `is:validation` and `is:test`; `valid`, `notes`, `invalid` and `rejected` alone mean
    //! schema:. Times are a number with m, h or d before \a now, or ISO 8601. `data.text~"late"`, `data.count>=3`,
    //! `data.assignees.name:Asha*`, `context:*` look into the payload (PayloadTerm). Terms side by side, or with AND,
    //! have to hold all; OR binds less, NOT or '-' before a term or a bracket turns it round. In quotes nothing has a
    //! meaning of its own (`"valid"`, `from:"Asha Rao"`); a last quote may stay open. \a kinds are those where \a text
    //! names none with is:. Error: InvalidInput, naming the term that is wrong, and \a wrongAt, where there is one,
    //! tells where it is.
    [[nodiscard]] static base::Result<EventFilter> parse(const QString &text, const QDateTime &now,
                                                         const QList<Kind> &kinds = deliveries(),
                                                         QueryPlace *wrongAt = nullptr);
};

} // namespace store
