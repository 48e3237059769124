// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/Entry.h"

#include <QList>

namespace subscriptions {

//! Which subscription each entry of one object means. A part of planOf().
struct PlanMatch
{
    QList<qsizetype> thereOf; //!< for each entry: the index in what is there, or -1
    QList<qsizetype> left; //!< of what is there: those that no entry means

    //! \a entries and \a there are of one object.
    [[nodiscard]] static PlanMatch of(const QList<Entry> &entries, const QList<kaizala::Subscription> &there);
};

//! \name What entries and subscriptions are compared by.
//!@{
[[nodiscard]] QStringList foldedTypes(const QStringList &eventTypes); //!< as a set: lower case, sorted, each once
[[nodiscard]] bool sameEnd(const QDateTime &a, const QDateTime &b);
//!@}

} // namespace subscriptions
