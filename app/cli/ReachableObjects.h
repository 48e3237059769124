// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "kaizala/Client.h"
#include "subscriptions/Catalogue.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace cli {

//! Fills a catalogue with every object that the account can reach and its subscriptions: the groups, then their
//! sub-groups, theirs included. What it is given outlives it. Main thread.
class ReachableObjects : public QObject
{
    Q_OBJECT

public:
    ReachableObjects(kaizala::Client &client, subscriptions::Catalogue &catalogue, QObject *parent = nullptr);

    //! Once. Fails where the groups can't be read; the failure of a single object is in failures().
    [[nodiscard]] base::Pending<> load();
    [[nodiscard]] const QStringList &failures() const
    {
        return m_failures;
    } //!< one sentence per object that could not be read

private:
    void next();
    void addSubGroups(const QString &groupId, const base::Result<QList<kaizala::Group>> &found);
    void finish();
    [[nodiscard]] QString nameOf(const kaizala::ObjectRef &ref) const;

    kaizala::Client &m_client;
    subscriptions::Catalogue &m_catalogue;
    const base::Promise<> m_promise;
    QStringList m_toExpand; // groups whose sub-groups are still to be read
    QSet<QString> m_expanded; // a group that is its own descendant must not go round for ever
    QList<kaizala::ObjectRef> m_toRead; // sub-groups whose subscriptions are still to be read
    QStringList m_failures;
};

} // namespace cli
