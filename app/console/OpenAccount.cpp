// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/OpenAccount.h"

#include "subscriptions/ChangeNotes.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace console {

OpenAccount::OpenAccount(const accounts::Account &account, const base::Secret &callbackToken, const Files &files,
                         bool sandbox, const Parts &parts, QObject *parent)
    : QObject(parent), m_settings(parts.settings), m_settingsGroup(u"listener/%1/"_s.arg(account.id)),
      m_access(account, parts.accounts, parts.secrets, parts.transport, parts.clock),
      m_catalogue(m_access.client(), parts.clock), m_callbackCheck(parts.transport), m_learner(m_store, m_catalogue),
      m_callbackWatch(m_store, m_catalogue), m_listener(m_store, parts.validator, parts.clock),
      m_opened(m_store.open(files.store)), m_session{account.id,      m_catalogue, m_store,   m_listener,
                                                     parts.validator, parts.clock, m_journal, m_callbackCheck,
                                                     callbackToken,   sandbox}
{
    if (!files.catalogue.isEmpty())
        m_memory = std::make_unique<subscriptions::CatalogueMemory>(m_catalogue, files.catalogue);
    m_journal.open(files.journal);
    watchFiles();
    if (!files.unfinished.isEmpty())
        keepUnfinished(files.unfinished);
    connect(&m_callbackCheck, &subscriptions::CallbackCheck::ended, &m_catalogue, &subscriptions::Catalogue::noteCheck);
    connect(&m_catalogue, &subscriptions::Catalogue::changeEnded, &m_journal, &subscriptions::Journal::append);
    connect(&m_catalogue, &subscriptions::Catalogue::changedAtService, &m_journal,
            [this](const QList<subscriptions::ServiceChange> &changes) {
                for (const subscriptions::ServiceChange &change : changes)
                    m_journal.append(subscriptions::noteOf(change));
            });
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
    if (m_listener.state() == listener::Listener::State::Listening)
        return base::ready<QUrl>(m_listener.url());
    if (m_listening.isRunning())
        return m_listening;
    listener::Listener::Config config;
    listener::Inbox inbox{.path = m_settings.value(m_settingsGroup + u"path"_s).toString(),
                          .callbackToken = m_session.callbackToken};
    if (inbox.path.isEmpty())
        inbox.path = listener::Listener::makePath();
    config.inboxes = {inbox};
    config.port = quint16(m_settings.value(m_settingsGroup + u"port"_s, 0).toUInt());
    // An event is only acknowledged once it is stored, so nothing listens before the store is open.
    m_listening = base::andThen(m_opened, this, [this, config] {
        return base::andThen(m_listener.start(config), this,
                             [this, path = config.inboxes.first().path](const QUrl &url) {
                                 m_settings.setValue(m_settingsGroup + u"path"_s, path);
                                 m_settings.setValue(m_settingsGroup + u"port"_s, url.port());
                                 return base::ready<QUrl>(url);
                             });
    });
    return m_listening;
}

} // namespace console
