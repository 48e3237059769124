// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "delivery/Exporter.h"

#include <QThreadPool>

namespace delivery {

namespace {

constexpr int PageRows = 2000;

} // namespace

//! Events that are read at the same time, in the order in which they are to be written.
struct Exporter::Reading
{
    QList<store::EventDetail> details; // id 0: none came
    qsizetype awaited = 0;
};

Exporter::Exporter(const store::EventStore &store, store::EventFilter filter, ExportRequest request, QObject *parent)
    : QObject(parent), m_store(store), m_filter(std::move(filter)),
      m_job(std::make_shared<ExportJob>(std::move(request)))
{
}

template <typename Work, typename Then>
void Exporter::inWorker(Work work, Then then)
{
    base::then(base::runOn(*QThreadPool::globalInstance(), [job = m_job, work] { return work(*job); }), this,
               [this, then](const auto &outcome) {
                   if (!goesOn())
                       return;
                   if (!outcome)
                       fail(outcome.error());
                   else
                       then(outcome);
               });
}

bool Exporter::goesOn()
{
    if (m_job && m_promise.isCancelled())
        fail(base::Error::cancelled());
    return m_job != nullptr;
}

void Exporter::fail(const base::Error &error)
{
    m_job->discard(); // before anybody hears of the end; no worker is at it
    m_job.reset();
    m_promise.complete(base::fail(error));
}

base::Pending<ExportOutcome> Exporter::start()
{
    inWorker([](ExportJob &job) { return job.open(); }, [this](const base::Result<> &) { readPage(0); });
    return m_promise.pending();
}

void Exporter::readPage(qint64 beforeId)
{
    base::then(m_store.page(m_filter, beforeId, PageRows), this,
               [this](const base::Result<QList<store::EventRow>> &page) {
                   if (!goesOn())
                       return;
                   if (!page) {
                       fail(page.error());
                       return;
                   }
                   const bool isLast = page->size() < PageRows;
                   inWorker(
                       [rows = *page, isLast](ExportJob &job) {
                           const auto noted = job.note(rows);
                           return noted && isLast ? job.begin() : noted;
                       },
                       [this, isLast, last = page->isEmpty() ? 0 : page->last().id](const base::Result<> &) {
                           Q_EMIT progressed(0, m_job->total());
                           if (isLast)
                               writeNext();
                           else
                               readPage(last);
                       });
               });
}

void Exporter::writeNext()
{
    inWorker([](ExportJob &job) { return job.next(); },
             [this](const base::Result<QList<qint64>> &ids) {
                 if (ids->isEmpty())
                     finish();
                 else
                     read(*ids);
             });
}

void Exporter::read(const QList<qint64> &ids)
{
    auto reading = std::make_shared<Reading>();
    reading->details.resize(ids.size());
    reading->awaited = ids.size();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        base::then(m_store.detail(ids.at(i)), this, [this, reading, i](const base::Result<store::EventDetail> &detail) {
            if (!goesOn())
                return;
            if (detail) {
                reading->details[i] = *detail;
            } else if (detail.error().kind == base::Error::Kind::NotFound) {
                ++m_outcome.gone;
            } else if (detail.error().kind == base::Error::Kind::Storage && detail.error().code.isEmpty()) {
                ++m_outcome.damaged; // this one: of the database itself there is a code
            } else {
                fail(detail.error());
                return;
            }
            if (--reading->awaited > 0)
                return;
            m_done += reading->details.size();
            reading->details.removeIf([](const store::EventDetail &one) { return one.row.id == 0; });
            m_outcome.events += reading->details.size();
            write(reading->details);
        });
    }
}

void Exporter::write(const QList<store::EventDetail> &details)
{
    inWorker([details](ExportJob &job) { return job.write(details); },
             [this](const base::Result<> &) {
                 Q_EMIT progressed(m_done, m_job->total());
                 if (goesOn())
                     writeNext();
             });
}

void Exporter::finish()
{
    const auto work = [promise = m_promise](ExportJob &job) {
        return promise.isCancelled() ? base::Result<qint64>(base::fail(base::Error::cancelled())) : job.finish();
    };
    inWorker(work, [this](const base::Result<qint64> &bytes) {
        m_outcome.bytes = *bytes;
        m_job.reset();
        m_promise.complete(m_outcome);
    });
}

} // namespace delivery
