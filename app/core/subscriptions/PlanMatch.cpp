// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/PlanMatch.h"

#include "subscriptions/Plan.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace subscriptions {

using kaizala::Subscription;

namespace {

// How many of the things that an entry leaves open or that can be edited are alike: the more, the less is to be done.
int likeness(const Entry &entry, const Subscription &one)
{
    return (entry.validUntil && sameEnd(*entry.validUntil, one.validUntil) ? 1 : 0)
        + (entry.active && entry.active == one.active ? 1 : 0)
        + (entry.hasCallbackToken == one.hasCallbackToken() ? 1 : 0);
}

// Entries that say more choose first; those that leave things open take what is left.
int exactness(const Entry &entry)
{
    return (entry.context ? 10 : 0) + int(entry.validUntil.has_value()) + int(entry.active.has_value())
        + int(entry.hasCallbackToken.has_value());
}

class Matcher
{
public:
    Matcher(const QList<Entry> &entries, const QList<Subscription> &there)
        : m_entries(entries), m_there(there), m_taken(there.size(), false)
    {
        m_match.thereOf.fill(-1, entries.size());
        for (const Subscription &one : there)
            m_types.append(foldedTypes(one.eventTypes));
        m_order.resize(entries.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(), [&entries](qsizetype a, qsizetype b) {
            return exactness(entries[a]) > exactness(entries[b]);
        });
    }

    [[nodiscard]] PlanMatch run()
    {
        byId();
        for (qsizetype i = 0; i < m_there.size(); ++i)
            m_byUrl[m_there[i].callbackUrl].append(i);
        for (const int alike : {2, 1, 0})
            byContent(alike);
        for (qsizetype i = 0; i < m_there.size(); ++i) {
            if (!m_taken[i])
                m_match.left.append(i);
        }
        return m_match;
    }

private:
    void byId()
    {
        QHash<kaizala::SubscriptionId, qsizetype> places;
        for (qsizetype i = 0; i < m_there.size(); ++i)
            places.insert(m_there[i].id, i);
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const qsizetype place = m_entries[i].id.isEmpty() ? -1 : places.value(m_entries[i].id, -1);
            if (place >= 0 && !m_taken[place])
                take(i, place);
        }
    }

    // Those of the same URL of which at least \a alike of event types and context are as the entry wants them.
    void byContent(int alike)
    {
        for (const qsizetype i : std::as_const(m_order)) {
            const Entry &entry = m_entries[i];
            if (m_match.thereOf[i] < 0 && entry.callbackUrl && entry.eventTypes)
                takeMostAlike(i, alike);
        }
    }

    void takeMostAlike(qsizetype entryIndex, int alike)
    {
        const Entry &entry = m_entries[entryIndex];
        const QStringList types = foldedTypes(*entry.eventTypes);
        qsizetype best = -1;
        int mostAlike = -1;
        for (const qsizetype place : m_byUrl.value(*entry.callbackUrl)) {
            const int contents =
                int(types == m_types[place]) + int(!entry.context || *entry.context == m_there[place].context);
            const int rank = contents * 10 + likeness(entry, m_there[place]);
            if (!m_taken[place] && contents >= alike && rank > mostAlike) {
                best = place;
                mostAlike = rank;
            }
        }
        if (best >= 0)
            take(entryIndex, best);
    }

    void take(qsizetype entryIndex, qsizetype place)
    {
        m_match.thereOf[entryIndex] = place;
        m_taken[place] = true;
    }

    const QList<Entry> &m_entries;
    const QList<Subscription> &m_there;
    QList<bool> m_taken;
    QList<QStringList> m_types; // of m_there
    QHash<QString, QList<qsizetype>> m_byUrl;
    QList<qsizetype> m_order; // of m_entries
    PlanMatch m_match;
};

} // namespace

PlanMatch PlanMatch::of(const QList<Entry> &entries, const QList<Subscription> &there)
{
    return Matcher(entries, there).run();
}

QStringList foldedTypes(const QStringList &eventTypes)
{
    QStringList folded;
    folded.reserve(eventTypes.size());
    for (const QString &type : eventTypes)
        folded.append(type.toLower());
    folded.removeDuplicates();
    folded.sort();
    return folded;
}

bool sameEnd(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() && std::abs(a.msecsTo(b)) <= EndTolerance.count();
}

} // namespace subscriptions
