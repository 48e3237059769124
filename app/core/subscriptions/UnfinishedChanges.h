// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "subscriptions/Catalogue.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace subscriptions {

//! A creation that was sent and whose end is not known: the service may have it.
struct UnfinishedCreation
{
    QString key; //!< names it, in every program that knows of it
    kaizala::SubscriptionDraft draft; //!< the callback token is left out of files
    //! What was there before it was sent and would be taken for it. None: that could not be read.
    std::optional<QSet<kaizala::SubscriptionId>> before;
    kaizala::SubscriptionId replaces; //!< the old one, which was to be deleted next; "": it replaces nothing
    QDateTime at; //!< UTC: when it was sent the last time
};

//! What a program leaves half done when it ends in the middle: kept so that the next one looks before it creates again,
//! and still offers the repairs. A value; its JSON holds no secret. Any thread.
struct UnfinishedChanges
{
    QList<UnfinishedCreation> creations; //!< oldest first
    QList<Repair> repairs; //!< oldest first; of why only the kind and the status are kept

    //! \name Replace what has the same key or id; the oldest beyond Most are forgotten.
    //!@{
    void put(const UnfinishedCreation &creation);
    void put(const Repair &repair);
    //!@}
    void removeCreation(const QString &key);
    void removeRepair(const kaizala::SubscriptionId &id);
    void forgetBefore(const QDateTime &time); //!< creations that were sent before that

    [[nodiscard]] QByteArray toJson() const; //!< compact
    //! Error: Protocol, where it is damaged, of another program, or of a newer edition of this one.
    [[nodiscard]] static base::Result<UnfinishedChanges> fromJson(const QByteArray &json);

    static constexpr int Most = 1000; //!< of each: a bulk run of them
    static constexpr std::chrono::hours KeptFor{30 * 24}; //!< who tries again later than that has looked
    static constexpr qsizetype MostBytes = 64 * 1024 * 1024; //!< that are read
    static constexpr int Version = 1;
};

} // namespace subscriptions
