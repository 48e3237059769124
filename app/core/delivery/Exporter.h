// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "delivery/ExportJob.h"
#include "store/EventStore.h"

#include <QObject>

#include <memory>

namespace delivery {

//! Writes the events that a filter shows to a file, oldest first: asks the store for a few at a time, and has a worker
//! thread mask and write them. Needs the same memory for any number of events. Once; lives in its creator's thread,
//! which it never holds up; when it goes, the export is given up.
class Exporter : public QObject
{
    Q_OBJECT

public:
    //! \a store is open and outlives it.
    Exporter(const store::EventStore &store, store::EventFilter filter, ExportRequest request,
             QObject *parent = nullptr);

    //! Begins. The outcome comes when the file is there, whole. What comes to the store meanwhile is not in it.
    //! Cancelling it, or any error, leaves no file and an older one as it was. Errors: InvalidInput (the file's name),
    //! Storage (disk full, the store), Cancelled.
    [[nodiscard]] base::Pending<ExportOutcome> start();

Q_SIGNALS:
    //! \a done of \a total events are written; while it is not yet known how many there are, \a done is 0.
    void progressed(qint64 done, qint64 total);

private:
    void readPage(qint64 beforeId);
    void writeNext();
    void read(const QList<qint64> &ids);
    void write(const QList<store::EventDetail> &details);
    void finish();
    template <typename Work, typename Then>
    void inWorker(Work work, Then then);
    [[nodiscard]] bool goesOn(); //!< false: cancelled, and the outcome said so
    void fail(const base::Error &error);

    struct Reading;

    const store::EventStore &m_store;
    const store::EventFilter m_filter;
    std::shared_ptr<ExportJob> m_job; //!< shared with the worker that uses it; null: over
    base::Promise<ExportOutcome> m_promise;
    ExportOutcome m_outcome;
    qint64 m_done = 0;
};

} // namespace delivery
