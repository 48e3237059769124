// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/OpenAccount.h"

#include "listener/EventDerivation.h"
#include "subscriptions/ChangeNotes.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace console {

OpenAccount::OpenAccount(const accounts::Account &account, const ListenerSecrets &secrets, const Files &files,
                         bool sandbox, const Parts &parts, QObject *parent)
    : QObject(parent), m_access(account, parts.accounts, parts.secrets, parts.transport, parts.clock),
      m_catalogue(m_access.client(), parts.clock), m_callbackCheck(parts.transport), m_learner(m_store, m_catalogue),
      m_callbackWatch(m_store, m_catalogue), m_listener(m_store, parts.validator, parts.clock),
      m_keeper(account.id, secrets, {m_listener, m_catalogue, parts.settings, parts.secrets}),
      m_opened(m_store.open(files.store)), m_session{account.id,        m_catalogue,           m_store,     m_listener,
                                                     m_keeper.runner(), parts.validator,       parts.clock, m_journal,
                                                     m_callbackCheck,   secrets.callbackToken, sandbox}
{
    if (!files.catalogue.isEmpty())
        m_memory = std::make_unique<subscriptions::CatalogueMemory>(m_catalogue, files.catalogue);
    m_journal.open(files.journal);
    watchFiles();
    deriveAnew(parts.validator);
    if (!files.unfinished.isEmpty())
        keepUnfinished(files.unfinished);
    connect(&m_keeper, &ListenerKeeper::callbackTokenChanged, this,
            [this] { m_session.callbackToken = m_keeper.callbackToken(); });
    connect(&m_callbackCheck, &subscriptions::CallbackCheck::ended, &m_catalogue, &subscriptions::Catalogue::noteCheck);
    connect(&m_catalogue, &subscriptions::Catalogue::changeEnded, &m_journal, &subscriptions::Journal::append);
    connect(&m_catalogue, &subscriptions::Catalogue::changedAtService, &m_journal,
            [this](const QList<subscriptions::ServiceChange> &changes) {
                for (const subscriptions::ServiceChange &change : changes)
                    m_journal.append(subscriptions::noteOf(change));
            });
}

//! What older schemas derived of the events that are there, behind whatever else the store does.
void OpenAccount::deriveAnew(const schema::Validator &validator)
{
    // Reading all schemas takes a moment.
    const auto read = base::runOn(*QThreadPool::globalInstance(), [schemas = validator.schemas()] {
        return base::Result<QString>(schemas.fingerprint());
    });
    const auto ready = base::andThen(m_opened, this, [read] { return read; });
    const auto begun = base::andThen(ready, this, [this, &validator](const QString &) {
        return m_store.rederive(listener::derivationWith(validator));
    });
    base::then(begun, this, [](const base::Result<> &) {}); // a store that can't keeps what is there
}

void OpenAccount::watchFiles()
{
    connect(&m_journal, &subscriptions::Journal::failed, this, [this](const base::Error &error) {
        Q_EMIT notKept(
            tr("The journal could not be written. %1", "%1: a sentence that says why").arg(error.toUserString()));
    });
    if (!m_memory)
        return;
    connect(m_memory.get(), &subscriptions::CatalogueMemory::failed, this, [this](const base::Error &error) {
        Q_EMIT notKept(tr("The overview could not be kept for the next start. %1", "%1: a sentence that says why")
                           .arg(error.toUserString()));
    });
    base::then(m_memory->restored(), this, [this](const base::Result<> &restored) {
        if (!restored)
            Q_EMIT notKept(tr("What was known of the subscriptions could not be read; everything is read anew. %1",
                              "%1: a sentence that says why")
                               .arg(restored.error().toUserString()));
    });
}

void OpenAccount::keepUnfinished(const QString &file)
{
    base::then(m_catalogue.keepUnfinished(file), this, [this](const base::Result<> &recalled) {
        if (!recalled)
            Q_EMIT notKept(tr("It could not be read what was left unfinished the last time. Refresh, and look for "
                              "duplicates before you create anything again. %1",
                              "%1: a sentence that says why")
                               .arg(recalled.error().toUserString()));
    });
}

base::Pending<QUrl> OpenAccount::startListener()
{
    if (m_listening.isRunning())
        return m_listening;
    // An event is only acknowledged once it is stored, so nothing listens before the store is open.
    m_listening = base::andThen(m_opened, this, [this] { return m_keeper.runner().start(); });
    return m_listening;
}

} // namespace console
