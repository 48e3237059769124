// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/composition/ServiceAccess.h"
#include "app/console/CallbackWatch.h"
#include "app/console/ListenerKeeper.h"
#include "app/console/ObjectLearner.h"
#include "listener/Listener.h"
#include "schema/Validator.h"
#include "store/EventStore.h"
#include "subscriptions/CallbackCheck.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/CatalogueMemory.h"
#include "subscriptions/Journal.h"
#include "ui/Program.h"

#include <QObject>

#include <memory>

class QSettings;

namespace console {

//! Everything of the account that is open: its client, catalogue, store and listener, made and destroyed together, in
//! the right order. GUI thread. What it is given outlives it.
class OpenAccount : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        accounts::AccountStore &accounts;
        accounts::SecretStore &secrets;
        kaizala::Transport &transport;
        const schema::Validator &validator;
        const base::Clock &clock;
        QSettings &settings;
    };

    //! Where the account keeps what is not at the service. Each file is made where it is missing.
    struct Files
    {
        QString store;
        QString journal;
        QString catalogue; //!< the overview, for the next start; "": it is not kept
        QString unfinished; //!< what a program that ends in the middle leaves undone; "": it is not kept
    };

    //! \a secrets: the listener's, as they are kept.
    OpenAccount(const accounts::Account &account, const ListenerSecrets &secrets, const Files &files, bool sandbox,
                const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] const ui::Session &session() const { return m_session; }
    [[nodiscard]] subscriptions::Catalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] store::EventStore &store() { return m_store; }
    [[nodiscard]] listener::Listener &listener() { return m_listener; }
    [[nodiscard]] ListenerKeeper &keeper() { return m_keeper; }
    [[nodiscard]] composition::ServiceAccess &access() { return m_access; }

    //! Once the store is open: Storage errors otherwise.
    [[nodiscard]] base::Pending<> opened() const { return m_opened; }
    //! Starts the listener on the port and path that the account had last time, so that its subscriptions still reach
    //! it; the first time on a free port and a new path, which are then remembered. A start under way is joined; a
    //! listener that listens is left alone.
    [[nodiscard]] base::Pending<QUrl> startListener();

Q_SIGNALS:
    void notKept(const QString &sentence); //!< what could not be written, or read again, and why

private:
    void watchFiles();
    void deriveAnew(const schema::Validator &validator);
    void keepUnfinished(const QString &file);
    composition::ServiceAccess m_access;
    subscriptions::Catalogue m_catalogue;
    std::unique_ptr<subscriptions::CatalogueMemory> m_memory; //!< null: the overview is not kept
    subscriptions::CallbackCheck m_callbackCheck;
    subscriptions::Journal m_journal;
    store::EventStore m_store;
    ObjectLearner m_learner;
    CallbackWatch m_callbackWatch;
    listener::Listener m_listener;
    ListenerKeeper m_keeper;
    base::Pending<> m_opened;
    base::Pending<QUrl> m_listening;
    ui::Session m_session;
};

} // namespace console
