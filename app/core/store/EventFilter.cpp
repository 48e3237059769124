// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/EventFilter.h"

#include "store/EventQuery.h"

using namespace Qt::StringLiterals;

namespace store {

bool EventFilter::isEmpty() const
{
    return kinds == deliveries() && eventType.isEmpty() && eventId.isEmpty() && objectId.isEmpty()
        && subscriptionId.isEmpty() && from.isEmpty() && inbox.isEmpty() && !status && !verdict && !duplicated
        && !pinned && !since.isValid() && !until.isValid() && words.isEmpty() && !condition;
}

base::Result<EventFilter> EventFilter::parse(const QString &text, const QDateTime &now, const QList<Kind> &kinds,
                                             QueryPlace *wrongAt)
{
    if (text.size() > LongestText) {
        if (wrongAt)
            *wrongAt = {LongestText, text.size() - LongestText};
        return base::fail(base::Error::Kind::InvalidInput,
                          u"%1…: longer than %2 characters"_s.arg(text.left(40)).arg(LongestText));
    }
    EventQuery query(text, now);
    auto filter = query.read(kinds);
    if (!filter && wrongAt)
        *wrongAt = query.wrongAt();
    return filter;
}

} // namespace store
