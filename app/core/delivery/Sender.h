// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Headers.h"
#include "base/Pending.h"
#include "base/Secret.h"
#include "kaizala/Transport.h"
#include "store/Event.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace delivery {

//! Where events are sent, and what goes with them.
struct Target
{
    QUrl url; //!< as targetUrl() makes it
    base::Secret callbackToken; //!< goes as kz-callback-token; empty: none does
    base::Headers headers; //!< take the place of an event's own of the same name
    std::optional<QByteArray> body; //!< takes the place of every event's own: an edited one
    bool keepsTarget = false; //!< each event to the path and query that it came to, at the host of \a url
    std::chrono::milliseconds patience{30'000}; //!< with an answer
};

//! An address to send events to: http or https, with a host, without user name, password and fragment. With
//! \a hasToken plain http leads no further than this computer. Errors: InvalidInput, a sentence for the user.
[[nodiscard]] base::Result<QUrl> targetUrl(const QString &text, bool hasToken);

//! One event that was sent once, and what came of it.
struct Attempt
{
    qint64 id = 0; //!< the event's, in the store
    int status = 0; //!< of the answer; 0: none came
    std::optional<base::Error> error; //!< why none came, or why nothing was sent
    base::Headers headers; //!< of the answer
    QByteArray body; //!< of the answer, its first Sender::MostAnswerBytes
    bool isCut = false; //!< the answer was longer
    qint64 elapsedMs = 0;

    [[nodiscard]] bool isTaken() const { return status >= 200 && status < 300; }
};

//! Sends stored events on: one POST each, with the body byte for byte, the event's Content-Type and its other headers
//! but for those of the connection, of proxies, and those whose value was a secret and is not known any more. Follows
//! no redirect. Belongs to its transport's thread.
class Sender : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostAnswerBytes = 64 * 1024;
    static constexpr int MostHops = 5; //!< see hops()

    Sender(kaizala::Transport &transport, Target target, QObject *parent = nullptr); //!< \a transport outlives it

    //! Never fails, but for Cancelled: what went wrong is in the attempt. The event need not be as it is stored. A
    //! validation has nothing to send: InvalidInput.
    [[nodiscard]] base::Pending<Attempt> send(const store::EventDetail &event);

    //! What would be sent for \a event, the callback token included.
    [[nodiscard]] kaizala::ApiRequest request(const store::EventDetail &event) const;
    [[nodiscard]] const Target &target() const { return m_target; }

    //! How often an event was sent on already before it came here: forwarding one that went round is pointless.
    [[nodiscard]] static int hops(const base::Headers &headers);
    //! The header with their number; every event that is sent on has it.
    static constexpr auto HopsHeader = "kaizala-console-hops";

private:
    kaizala::Transport &m_transport;
    const Target m_target;
};

} // namespace delivery
