// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CatalogueSession.h"

#include <utility>

namespace cli {

using subscriptions::Journal;

Checked<std::unique_ptr<CatalogueSession>> CatalogueSession::open(const ServiceOptions &options,
                                                                  const base::Clock &clock, Output &output)
{
    Checked<std::unique_ptr<ServiceSession>> service = ServiceSession::open(options, clock, output);
    if (!service)
        return tl::unexpected(service.error());
    return std::unique_ptr<CatalogueSession>(new CatalogueSession(std::move(*service), clock, output));
}

CatalogueSession::CatalogueSession(std::unique_ptr<ServiceSession> service, const base::Clock &clock, Output &output)
    : m_output(output), m_service(std::move(service)),
      m_catalogue(std::make_unique<subscriptions::Catalogue>(m_service->client(), clock))
{
    client().rateGate().setReserveKept(false); // nobody clicks while a command runs
    const ServiceSession::Files files = m_service->files();
    if (!files.catalogue.isEmpty())
        m_memory = std::make_unique<subscriptions::SnapshotFile>(files.catalogue);
    if (!files.journal.isEmpty())
        keepJournal(files.journal);
    if (!files.unfinished.isEmpty())
        keepUnfinished(files.unfinished);
}

CatalogueSession::~CatalogueSession() = default;

// --- What the console keeps -----------------------------------------------------------------------------------------

base::Pending<> CatalogueSession::recall()
{
    if (!m_memory)
        return base::ready<>({});
    const base::Promise<> promise;
    base::then(m_memory->load(), this, [this, promise](const base::Result<subscriptions::Snapshot> &snapshot) {
        if (snapshot) {
            take(*snapshot);
            promise.complete({});
        } else if (snapshot.error().kind == base::Error::Kind::NotFound) {
            promise.complete({}); // the console has not run yet
        } else {
            m_output.words(tr("The objects that the console keeps for this account could not be read, so those that "
                              "the service does not list are left out: %1",
                              "followed by a reason")
                               .arg(snapshot.error().detail));
            promise.complete(base::fail(snapshot.error()));
        }
    });
    return promise.pending();
}

void CatalogueSession::take(const subscriptions::Snapshot &snapshot)
{
    if (snapshot.endpoint != client().endpoint())
        return; // another service's objects
    for (const subscriptions::Snapshot::Rows &rows : snapshot.rows) {
        for (const kaizala::Subscription &one : rows.list)
            m_lastSeen.insert(one.id, rows.object);
    }
    subscriptions::Snapshot objects;
    objects.endpoint = snapshot.endpoint;
    objects.tree = snapshot.tree;
    m_catalogue->restore(objects);
    const QList<subscriptions::KnownObject> known = m_catalogue->objects();
    for (const subscriptions::KnownObject &object : known) {
        if (object.learnt)
            m_catalogue->addObject(object); // or else the overview would leave it out
    }
}

std::optional<kaizala::ObjectRef> CatalogueSession::lastSeenOn(const kaizala::SubscriptionId &id) const
{
    const auto seen = m_lastSeen.constFind(id);
    return seen == m_lastSeen.constEnd() ? std::nullopt : std::optional(*seen);
}

void CatalogueSession::keepUnfinished(const QString &file)
{
    base::then(m_catalogue->keepUnfinished(file), this, [this](const base::Result<> &recalled) {
        if (!recalled)
            m_output.words(tr("It could not be read what was left unfinished the last time, so look for duplicates "
                              "before you create anything again: %1",
                              "followed by a reason")
                               .arg(recalled.error().detail));
    });
}

// --- The journal ----------------------------------------------------------------------------------------------------

void CatalogueSession::keepJournal(const QString &file)
{
    m_journal = std::make_unique<Journal>();
    m_journal->open(file);
    connect(m_catalogue.get(), &subscriptions::Catalogue::changeEnded, this,
            [this](const subscriptions::JournalEntry &entry) {
                ++m_unwritten;
                m_journal->append(entry);
            });
    // Both are emitted in the journal's thread.
    connect(
        m_journal.get(), &Journal::entryAdded, this, [this] { entryEnded(); }, Qt::QueuedConnection);
    connect(
        m_journal.get(), &Journal::failed, this,
        [this](const base::Error &error) {
            if (!std::exchange(m_toldUnwritable, true))
                m_output.words(tr("What is changed here is changed at the service, but could not be written to the "
                                  "account's journal: %1",
                                  "followed by a reason")
                                   .arg(error.detail));
            entryEnded();
        },
        Qt::QueuedConnection);
}

void CatalogueSession::entryEnded()
{
    if (--m_unwritten > 0)
        return;
    const QList<base::Promise<>> waiting = std::exchange(m_waiting, {});
    for (const base::Promise<> &one : waiting)
        one.complete({});
}

base::Pending<> CatalogueSession::journalWritten()
{
    if (m_unwritten == 0)
        return base::ready<>({});
    m_waiting.append(base::Promise<>());
    return m_waiting.last().pending();
}

} // namespace cli
