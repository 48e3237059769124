// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "delivery/ImportFile.h"
#include "store/EventStore.h"

#include <QObject>

#include <memory>

namespace delivery {

//! What an import did.
struct ImportOutcome
{
    qint64 added = 0; //!< new rows
    qint64 deliveries = 0; //!< later deliveries of events that were there already, which were not
    qint64 known = 0; //!< events of which the store had everything
    qint64 skipped = 0; //!< records that are no event's: other requests of a HAR file
    qint64 found = 0; //!< findings, each told by found()
    bool masked = false; //!< the file says that it is
};

//! Puts the events of a file into a store, with the times at which they came, checked and read as the listener does.
//! An event that is there already (inbox, event id and body; without an id, and of what was rejected: inbox, time, peer
//! and body) is not put there again, only deliveries of it that the store does not know: importing a file twice changes
//! nothing. Ids are the store's own. Needs the same memory for any number of events. Once; lives in its creator's
//! thread, which it never holds up.
class Importer : public QObject
{
    Q_OBJECT

public:
    //! \a store is open for writing and outlives it.
    Importer(store::EventStore &store, const QString &file, EventReading reading, QObject *parent = nullptr);

    //! Begins. What is in the store when it is cancelled or fails stays there; the same import again goes on. Errors:
    //! InvalidInput (the file is neither NDJSON nor HAR), Storage (the file or the store), Cancelled.
    [[nodiscard]] base::Pending<ImportOutcome> start();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); //!< bytes of the file
    void found(qint64 line, const QString &reason); //!< a line that is not imported; plain text from outside

private:
    //! A batch, and what the store is known to have of it.
    struct Work;

    void readBatch();
    void take(const ImportBatch &batch);
    void look(const std::shared_ptr<Work> &work, qsizetype index);
    void compare(const std::shared_ptr<Work> &work, qsizetype index, const QList<qint64> &candidates);
    void looked(const std::shared_ptr<Work> &work);
    void append(const std::shared_ptr<Work> &work);
    void pin(const std::shared_ptr<Work> &work);
    void batchDone(const std::shared_ptr<Work> &work);
    [[nodiscard]] bool goesOn();
    void fail(const base::Error &error);

    store::EventStore &m_store;
    const QString m_name;
    std::shared_ptr<ImportFile> m_file; //!< shared with the worker that reads it; null: over
    base::Promise<ImportOutcome> m_promise;
    ImportOutcome m_outcome;
};

} // namespace delivery
