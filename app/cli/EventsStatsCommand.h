// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "base/Clock.h"
#include "store/EventStore.h"

#include <QMap>

namespace cli {

//! `events stats`: one JSON line per event type and kind: how many events, deliveries and bytes, by verdict, from when
//! to when; the most frequent first. Page by page, in little memory.
class EventsStatsCommand final : public Command
{
    Q_OBJECT

public:
    EventsStatsCommand(EventsStatsOptions options, const base::Clock &clock, Output &output);
    void start() override;

private:
    struct Group
    {
        QString kind;
        QString eventType; //!< as the first of them writes it
        qint64 events = 0;
        qint64 deliveries = 0;
        qint64 bytes = 0; //!< of bodies, once per event
        QMap<QString, qint64> verdicts;
        QDateTime first;
        QDateTime last;
    };

    void readPage(const store::EventFilter &filter, qint64 beforeId);
    void add(const store::EventRow &row);
    void tell();

    const EventsStatsOptions m_options;
    const base::Clock &m_clock;
    store::EventStore m_store;
    QMap<QString, Group> m_groups; //!< by kind and folded type
};

} // namespace cli
