// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Output.h"
#include "base/Pending.h"
#include "store/EventStore.h"

#include <QObject>

namespace cli {

//! Writes one line per event that is new in a store, in the order of their ids; a further delivery of a known event is
//! not a new one. It asks the store for what is newer than the last one written, so nothing is missed or written twice,
//! however signals and commits interleave. Main thread.
class EventFollower : public QObject
{
    Q_OBJECT

public:
    EventFollower(const store::EventStore &store, Output &output, QObject *parent = nullptr);

    //! Notes what the store holds already. Before it is done nothing may be written to the store. Errors: the store's.
    [[nodiscard]] base::Pending<> prepare();
    void follow(); //!< writes what is new since prepare(), and what comes, from now on
    //! Writes what is committed up to now. The outcome comes when it is written. Errors: the store's.
    [[nodiscard]] base::Pending<> drain();

private:
    void pull();
    void readPage(qint64 beforeId);
    void settle(const base::Result<> &outcome);

    const store::EventStore &m_store;
    Output &m_output;
    qint64 m_lastId = 0;
    QList<store::EventRow> m_rows; // newest first, of the pull under way
    bool m_pulling = false;
    bool m_again = false;
    QList<base::Promise<>> m_waiting;
};

} // namespace cli
