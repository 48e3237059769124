// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/ServiceChange.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace subscriptions {

//! What others changed at the service since the last look: a mark per subscription, and what is gone. A value, no I/O.
class Marks
{
public:
    //! Compares what was known of an object with what the service tells now, marks the differences and gives them
    //! (without name and time). Those of \a own were changed from here: they are no difference, and lose their mark.
    QList<ServiceChange> compare(const kaizala::ObjectRef &object, const QList<kaizala::Subscription> &before,
                                 const QList<kaizala::Subscription> &after, const QSet<kaizala::SubscriptionId> &own);
    //! It was changed or removed from here.
    void forget(const kaizala::SubscriptionId &id);
    void addGone(const ServiceChange &change); //!< the oldest beyond MostGone are dropped
    void set(const kaizala::SubscriptionId &id, const Mark &mark);
    void clear();

    [[nodiscard]] Mark of(const kaizala::SubscriptionId &id) const { return m_marks.value(id); }
    [[nodiscard]] const QHash<kaizala::SubscriptionId, Mark> &all() const { return m_marks; }
    [[nodiscard]] const QList<ServiceChange> &gone() const { return m_gone; }
    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty() && m_gone.isEmpty(); }
    static constexpr qsizetype MostGone = 1000;

private:
    QHash<kaizala::SubscriptionId, Mark> m_marks;
    QList<ServiceChange> m_gone; //!< oldest first
};

} // namespace subscriptions
