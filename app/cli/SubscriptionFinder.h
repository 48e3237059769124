// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/CatalogueSession.h"

#include <QSet>

namespace cli {

//! Finds the subscriptions that a command names by their ids alone: the service only tells them object by object. Looks
//! on the object that the command names, or where the console last saw them, or else over all objects, which may take
//! minutes and is therefore said and done at most once. Main thread.
class SubscriptionFinder : public QObject
{
    Q_OBJECT

public:
    //! \a ids: all that will be asked for. \a object: where they are; none: anywhere. What it is given outlives it.
    SubscriptionFinder(CatalogueSession &session, const QList<kaizala::SubscriptionId> &ids,
                       std::optional<kaizala::ObjectRef> object, Output &output);

    //! Once the session's catalogue has it, freshly read. Errors: NotFound (no list has it), or why nothing could be
    //! read.
    [[nodiscard]] base::Pending<> find(const kaizala::SubscriptionId &id);

private:
    [[nodiscard]] base::Pending<> findOn(const kaizala::ObjectRef &object, const kaizala::SubscriptionId &id);
    [[nodiscard]] base::Pending<> findAnywhere(const kaizala::SubscriptionId &id);
    [[nodiscard]] base::Result<> known(const kaizala::SubscriptionId &id) const;
    void strike(const kaizala::ObjectRef &object);

    CatalogueSession &m_session;
    Output &m_output;
    const std::optional<kaizala::ObjectRef> m_object;
    QSet<kaizala::SubscriptionId> m_missing; // that the search is for
    base::Pending<> m_search;
    bool m_searched = false;
};

} // namespace cli
