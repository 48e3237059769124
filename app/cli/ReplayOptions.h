// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

//! The options of `events replay` and `events forward`.
namespace cli {

//! Where events are sent.
struct SendOptions
{
    QString to;
    QString callbackTokenEnv; //!< name of an environment variable; empty: no token is sent
    bool samePath = false; //!< each to the path that it came to
    int timeout = 30; //!< seconds
};

struct EventsReplayOptions
{
    QString store;
    SendOptions send;
    QList<qint64> ids; //!< one of the two
    std::optional<QString> query;
    QString body; //!< a file with what is sent instead of the event's own; with one id only
    QString pace; //!< see paceArgument(); empty: as acknowledged
};

struct EventsForwardOptions
{
    QString store;
    SendOptions send;
    QString query;
    QString name; //!< of the place in the store that it came to
    bool fromOldest = false;
    int giveUpAfter = 0; //!< refusals of one event; 0: never
};

} // namespace cli
