// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "subscriptions/Change.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

#include <optional>

namespace subscriptions {

class Catalogue;

//! One line of the journal: what was changed, by whom, and how it ended. Holds no secret: of a callback token only
//! whether one was set. A value.
struct JournalEntry
{
    enum class Origin
    {
        Here, //!< this program
        Service //!< seen at the service: somebody else did it
    };
    enum class Outcome
    {
        Done,
        Failed,
        Unknown //!< the connection was lost and the service could not be asked
    };
    QDateTime at; //!< UTC
    Origin origin = Origin::Here;
    Change::Kind kind = Change::Kind::Create;
    kaizala::ObjectRef object;
    QString objectName;
    kaizala::SubscriptionId id; //!< of what is there now, or was there
    //! Keys as `subscriptions list` writes them; empty for Create.
    QJsonObject before;
    //! The same; empty for Delete. "callbackTokenChanged": true is added where an edit brought another callback token.
    QJsonObject after;
    Outcome outcome = Outcome::Done;
    QString error; //!< where it failed: the sentence. Done: what was left undone (the old one of a replacement remains)

    [[nodiscard]] QJsonObject toJson() const;
    //! Error: Protocol, where it is no entry.
    [[nodiscard]] static base::Result<JournalEntry> fromJson(const QJsonObject &json);
};

[[nodiscard]] QString toString(JournalEntry::Origin origin); //!< for JSON: "here", "service"
[[nodiscard]] QString toString(JournalEntry::Outcome outcome); //!< for JSON: "done", "failed", "unknown"

//! What takes the change back: what was created is deleted, what was deleted is made again, what was edited is edited
//! back. None: it was not done, what it made is not there any more, or the like of what it deleted is there again. A
//! callback token is not in the journal, and so does not come back; the change's `why` says so.
[[nodiscard]] std::optional<Change> toRevert(const JournalEntry &entry, const Catalogue &catalogue,
                                             const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace subscriptions

Q_DECLARE_METATYPE(subscriptions::JournalEntry)
