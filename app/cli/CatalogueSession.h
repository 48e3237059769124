// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/ServiceSession.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/Journal.h"
#include "subscriptions/SnapshotFile.h"

#include <QHash>

#include <memory>
#include <optional>

namespace cli {

//! A session with the service and the catalogue in front of it. With an account, every change that goes through the
//! catalogue is written to the account's journal, as the console does. Main thread.
class CatalogueSession : public QObject
{
    Q_OBJECT

public:
    //! Problems: those of ServiceSession::open(). \a clock and \a output outlive it.
    [[nodiscard]] static Checked<std::unique_ptr<CatalogueSession>> open(const ServiceOptions &options,
                                                                         const base::Clock &clock, Output &output);
    ~CatalogueSession() override;

    [[nodiscard]] kaizala::Client &client() { return m_service->client(); }
    [[nodiscard]] subscriptions::Catalogue &catalogue() { return *m_catalogue; }
    [[nodiscard]] bool hasJournal() const { return m_journal != nullptr; } //!< with an account

    //! Makes the catalogue know the objects that the console keeps for the account: saved, learnt from events, listed
    //! by the service. Their subscriptions are not taken over: those are only what they were. Without an account, or
    //! where the console has kept nothing: nothing. Errors (said already): Storage, Protocol.
    [[nodiscard]] base::Pending<> recall();
    //! The object that a subscription was on when the console last looked; none: it was not seen. After recall().
    [[nodiscard]] std::optional<kaizala::ObjectRef> lastSeenOn(const kaizala::SubscriptionId &id) const;

    //! Once every change that has ended is in the journal, or could not be written, which is said. Never fails.
    [[nodiscard]] base::Pending<> journalWritten();

private:
    CatalogueSession(std::unique_ptr<ServiceSession> service, const base::Clock &clock, Output &output);
    void keepJournal(const QString &file);
    void keepUnfinished(const QString &file);
    void entryEnded();
    void take(const subscriptions::Snapshot &snapshot);

    Output &m_output;
    std::unique_ptr<ServiceSession> m_service;
    std::unique_ptr<subscriptions::Catalogue> m_catalogue;
    std::unique_ptr<subscriptions::SnapshotFile> m_memory; // null: nothing to recall
    QHash<kaizala::SubscriptionId, kaizala::ObjectRef> m_lastSeen;
    std::unique_ptr<subscriptions::Journal> m_journal; // null: without an account
    int m_unwritten = 0; // entries under way to the disk
    bool m_toldUnwritable = false;
    QList<base::Promise<>> m_waiting;
};

} // namespace cli
