// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Importer.h"

#include <QThreadPool>

#include <algorithm>
#include <optional>
#include <vector>

namespace delivery {

namespace {

constexpr int MostCandidates = 1000;

bool hasId(const store::NewEvent &event)
{
    return event.kind == store::Kind::Event && !event.eventId.isEmpty();
}

//! Rows that may be \a event.
store::EventFilter filterFor(const store::NewEvent &event)
{
    store::EventFilter filter;
    filter.kinds = {event.kind};
    filter.inbox = event.inbox;
    if (hasId(event)) {
        filter.eventId = event.eventId;
    } else {
        filter.since = event.receivedAt;
        filter.until = event.receivedAt.addMSecs(1);
    }
    return filter;
}

bool mayBe(const store::EventRow &row, const store::NewEvent &event)
{
    if (row.bodyBytes != event.body.size() || row.inbox != event.inbox)
        return false;
    return hasId(event) ? row.eventId == event.eventId : row.receivedAt == event.receivedAt && row.peer == event.peer;
}

//! A later delivery as the store takes it.
store::NewEvent repeated(const store::NewEvent &event, const store::Delivery &delivery)
{
    store::NewEvent repeat = event;
    repeat.receivedAt = delivery.at;
    repeat.peer = delivery.peer;
    repeat.status = delivery.status;
    return repeat;
}

} // namespace

struct Importer::Work
{
    ImportBatch batch;
    std::vector<std::optional<store::EventDetail>> known; // what the store has, by the batch's events
    qsizetype awaited = 0;
    QList<qint64> pinned; // ids to be pinned
};

Importer::Importer(store::EventStore &store, const QString &file, EventReading reading, QObject *parent)
    : QObject(parent), m_store(store), m_name(file), m_file(std::make_shared<ImportFile>(std::move(reading)))
{
}

bool Importer::goesOn()
{
    if (m_file && m_promise.isCancelled())
        fail(base::Error::cancelled());
    return m_file != nullptr;
}

void Importer::fail(const base::Error &error)
{
    m_file.reset();
    m_promise.complete(base::fail(error));
}

base::Pending<ImportOutcome> Importer::start()
{
    base::then(base::runOn(*QThreadPool::globalInstance(), [file = m_file, name = m_name] { return file->open(name); }),
               this, [this](const base::Result<> &opened) {
                   if (!goesOn())
                       return;
                   if (opened)
                       readBatch();
                   else
                       fail(opened.error());
               });
    return m_promise.pending();
}

void Importer::readBatch()
{
    base::then(base::runOn(*QThreadPool::globalInstance(), [file = m_file] { return file->next(); }), this,
               [this](const base::Result<ImportBatch> &batch) {
                   if (!goesOn())
                       return;
                   if (batch)
                       take(*batch);
                   else
                       fail(batch.error());
               });
}

void Importer::take(const ImportBatch &batch)
{
    m_outcome.skipped += batch.skipped;
    m_outcome.found += batch.findings.size();
    m_outcome.masked = batch.masked.value_or(m_outcome.masked);
    for (const ImportFinding &finding : batch.findings)
        Q_EMIT found(finding.line, finding.reason);
    auto work = std::make_shared<Work>();
    work->batch = batch;
    work->known.resize(size_t(batch.events.size()));
    work->awaited = batch.events.size();
    if (work->awaited == 0)
        batchDone(work);
    for (qsizetype i = 0; i < batch.events.size(); ++i)
        look(work, i);
}

void Importer::look(const std::shared_ptr<Work> &work, qsizetype index)
{
    base::then(m_store.page(filterFor(work->batch.events.at(index).event), 0, MostCandidates), this,
               [this, work, index](const base::Result<QList<store::EventRow>> &rows) {
                   if (!goesOn())
                       return;
                   if (!rows) {
                       fail(rows.error());
                       return;
                   }
                   QList<qint64> candidates;
                   for (const store::EventRow &row : *rows) {
                       if (mayBe(row, work->batch.events.at(index).event))
                           candidates.append(row.id);
                   }
                   compare(work, index, candidates);
               });
}

//! One after the other: there is hardly ever more than one.
void Importer::compare(const std::shared_ptr<Work> &work, qsizetype index, const QList<qint64> &candidates)
{
    if (candidates.isEmpty()) {
        looked(work);
        return;
    }
    base::then(m_store.detail(candidates.first()), this,
               [this, work, index, candidates](const base::Result<store::EventDetail> &detail) {
                   if (!goesOn())
                       return;
                   const bool isSame = detail && detail->body == work->batch.events.at(index).event.body;
                   if (isSame) {
                       work->known.at(size_t(index)) = *detail;
                       looked(work);
                   } else if (detail || detail.error().kind == base::Error::Kind::NotFound) {
                       compare(work, index, candidates.sliced(1));
                   } else {
                       fail(detail.error());
                   }
               });
}

void Importer::looked(const std::shared_ptr<Work> &work)
{
    if (--work->awaited == 0)
        append(work);
}

void Importer::append(const std::shared_ptr<Work> &work)
{
    struct Step
    {
        store::NewEvent event;
        bool isRow = false;
        bool isPinned = false;
    };
    QList<Step> steps;
    for (size_t i = 0; i < work->known.size(); ++i) {
        const ImportedEvent &one = work->batch.events.at(qsizetype(i));
        const std::optional<store::EventDetail> &known = work->known.at(i);
        const auto isNew = [&known](const store::Delivery &delivery) {
            return !known || std::ranges::none_of(known->deliveries, [&](const store::Delivery &other) {
                return other.at == delivery.at && other.peer == delivery.peer;
            });
        };
        const qsizetype before = steps.size();
        const store::Delivery first{one.event.receivedAt, one.event.peer, one.event.status};
        if (!known)
            steps.append({one.event, true, one.pinned});
        else if (hasId(one.event) && isNew(first))
            steps.append({one.event, false, false});
        if (hasId(one.event)) { // of others the store counts no deliveries
            for (const store::Delivery &repeat : one.repeats) {
                if (isNew(repeat))
                    steps.append({repeated(one.event, repeat), false, false});
            }
        }
        m_outcome.known += known && steps.size() == before ? 1 : 0;
    }
    work->awaited = steps.size();
    if (steps.isEmpty())
        batchDone(work);
    for (const Step &step : steps) {
        const base::Promise<store::Appended> appended;
        m_store.append(step.event, [appended](const base::Result<store::Appended> &done) { appended.complete(done); });
        base::then(appended.pending(), this, [this, work, step](const base::Result<store::Appended> &done) {
            if (!m_file)
                return;
            if (!done) {
                fail(done.error());
                return;
            }
            m_outcome.added += done->duplicate ? 0 : 1;
            m_outcome.deliveries += step.isRow || !done->duplicate ? 0 : 1;
            if (step.isPinned)
                work->pinned.append(done->id);
            if (--work->awaited == 0)
                pin(work);
        });
    }
}

void Importer::pin(const std::shared_ptr<Work> &work)
{
    if (work->pinned.isEmpty()) {
        batchDone(work);
        return;
    }
    base::then(m_store.setPinned(work->pinned, true), this, [this, work](const base::Result<qint64> &pinned) {
        if (!goesOn())
            return;
        if (pinned)
            batchDone(work);
        else
            fail(pinned.error());
    });
}

void Importer::batchDone(const std::shared_ptr<Work> &work)
{
    Q_EMIT progressed(work->batch.at, m_file->size());
    if (!goesOn())
        return;
    if (!work->batch.isLast) {
        readBatch();
        return;
    }
    m_file.reset();
    m_promise.complete(m_outcome);
}

} // namespace delivery
