// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "subscriptions/CallbackFailures.h"
#include "subscriptions/Marks.h"
#include "subscriptions/ObjectTree.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

namespace subscriptions {

//! What a catalogue knows, for the next start. A value. Its JSON holds no secret: of a callback token only whether one
//! is set, and nothing of the keys that no documentation knows. Any thread.
struct Snapshot
{
    struct Rows
    {
        kaizala::ObjectRef object;
        QDateTime readAt; //!< UTC; invalid: the subscriptions were never read
        QDateTime childrenReadAt; //!< of a group: its sub-groups
        QList<kaizala::Subscription> list;
    };

    QUrl endpoint; //!< of the account: what another service told is no use
    ObjectTree tree;
    QList<Rows> rows;
    QDateTime refreshedAt; //!< when the last refresh ended that asked for everything; invalid: none did
    QDateTime unfinishedSince; //!< when the one began that did not read everything; invalid: there is none
    Marks marks;
    CallbackFailures callbacks; //!< that do not answer

    [[nodiscard]] QByteArray toJson() const; //!< compact
    //! Errors: Protocol, where it is damaged, of another program, or of a newer edition of this one.
    [[nodiscard]] static base::Result<Snapshot> fromJson(const QByteArray &json);

    static constexpr qsizetype MostBytes = 256 * 1024 * 1024; //!< that are read
    static constexpr int Version = 1;
};

} // namespace subscriptions
