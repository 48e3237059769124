// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/Listener.h"
#include "listener/Runner.h"
#include "listener/Tunnel.h"
#include "schema/Validator.h"
#include "store/EventStore.h"
#include "subscriptions/CallbackCheck.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/Journal.h"
#include "ui/Program.h"

#include "support/Await.h"
#include "support/FakeClock.h"
#include "support/FakeService.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace support {

//! A ui::Program without keychain and network: a real catalogue over a service in memory, a real event store in a
//! passing folder, a real listener on loopback. The test opens the account, and says how signing in goes.
class FakeProgram final : public ui::Program
{
public:
    FakeService service;
    FakeClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

    QList<accounts::SignInForm> signIns; //!< what was tried
    base::Promise<accounts::Account> signInOutcome; //!< what it comes to, when the test says
    QStringList opened; //!< accounts that were asked for
    QStringList signedOut;
    QStringList removed; //!< accounts, with their files
    QStringList pinRequests; //!< "number at root as application"
    base::Promise<> pinOutcome; //!< what asking for a PIN comes to, when the test says
    std::optional<int> left = 87; //!< calls in the rate window
    std::optional<base::Error> listenerError; //!< the listener can't be started
    bool brokenStore = false; //!< the account's event store can't be opened
    int sandboxes = 0;
    QList<std::pair<QString, QByteArray>> testEvents; //!< inbox and body
    base::Promise<ui::TestAnswer> testAnswer; //!< when the test says
    kaizala::Transport *network = nullptr; //!< another service than the one in memory, with what it wants to see
    QUrl endpoint{QStringLiteral("https://kms.example.com")};
    base::Secret accessToken{QByteArray("fake-access-token")};

    FakeProgram() : m_accounts(settings) { }
    ~FakeProgram() override { close(); }

    accounts::Account addAccount(const QString &id = QStringLiteral("a1"),
                                 const QString &name = QStringLiteral("Contoso"))
    {
        accounts::Account account;
        account.id = id;
        account.name = name;
        account.root = QUrl(QStringLiteral("https://kms.example.com"));
        account.endpoint = account.root;
        account.accessTokenExpiry = clock.now().addSecs(21 * 3600);
        m_accounts.save(account);
        return account;
    }

    //! Opens the account as the program would. The listener is not started. The service's objects are not read: the
    //! window does that.
    void open(const QString &id = QStringLiteral("a1"))
    {
        close();
        m_parts = std::make_unique<Parts>(*this, id);
        const QString file = brokenStore ? folder.path() : folder.filePath(id + QStringLiteral(".sqlite"));
        ASSERT_EQ(await(m_parts->store.open(file)).has_value(), !brokenStore);
        m_accounts.setLastUsedId(id);
        Q_EMIT sessionOpened();
    }
    void close()
    {
        if (!m_parts)
            return;
        Q_EMIT sessionAboutToClose();
        m_parts.reset();
    }
    //! An event as the listener would store it; its row's id.
    qint64 store(store::NewEvent event)
    {
        if (!event.receivedAt.isValid())
            event.receivedAt = clock.now();
        const base::Promise<store::Appended> stored;
        m_parts->store.append(event,
                              [stored](const base::Result<store::Appended> &appended) { stored.complete(appended); });
        return await(stored.pending()).value_or(store::Appended()).id;
    }

    [[nodiscard]] accounts::AccountStore &accounts() override { return m_accounts; }
    [[nodiscard]] const ui::Session *session() const override { return m_parts ? &m_parts->session : nullptr; }
    [[nodiscard]] base::Pending<accounts::Account> signIn(const accounts::SignInForm &form) override
    {
        signIns.append(form);
        signInOutcome = {};
        return signInOutcome.pending();
    }
    [[nodiscard]] base::Pending<> trySandbox() override
    {
        ++sandboxes;
        return base::ready<>({});
    }
    [[nodiscard]] base::Pending<> signOut(const QString &accountId) override
    {
        signedOut.append(accountId);
        close();
        m_accounts.remove(accountId);
        return base::ready<>({});
    }
    [[nodiscard]] base::Pending<> requestPin(const QUrl &root, const QString &mobileNumber,
                                             const QString &applicationId) override
    {
        pinRequests.append(QStringLiteral("%1 at %2 as %3").arg(mobileNumber, root.toString(), applicationId));
        pinOutcome = {};
        return pinOutcome.pending();
    }
    [[nodiscard]] base::Pending<> removeAccount(const QString &accountId) override
    {
        removed.append(accountId);
        close();
        m_accounts.remove(accountId);
        return base::ready<>({});
    }
    [[nodiscard]] listener::Tunnel &tunnel() override { return m_tunnel; }
    [[nodiscard]] QStringList folders() const override { return {QStringLiteral("/nowhere/settings")}; }
    [[nodiscard]] base::Pending<QStringList> filesOf(const QString &accountId) override
    {
        const QString stem = folder.filePath(QStringLiteral("a folder with a long name/") + accountId);
        return base::ready<QStringList>(QStringList{stem + QStringLiteral(".sqlite"), stem + QStringLiteral(".json"),
                                                    stem + QStringLiteral(".ndjson")});
    }
    [[nodiscard]] std::optional<int> callsLeft() const override { return m_parts ? left : std::nullopt; }
    void openAccount(const QString &accountId) override { opened.append(accountId); }
    [[nodiscard]] base::Pending<QUrl> startListener() override
    {
        if (listenerError)
            return base::ready<QUrl>(base::fail(*listenerError));
        return m_parts->runner.start();
    }
    [[nodiscard]] base::Pending<> stopListener() override { return m_parts->runner.stop(); }
    [[nodiscard]] base::Pending<> changeListener(const listener::Settings &changed,
                                                 const std::optional<base::Secret> &passphrase) override
    {
        listener::Runner &runner = m_parts->runner;
        return runner.apply(changed, passphrase.value_or(runner.passphrase()));
    }
    [[nodiscard]] base::Pending<> keepInbox(const listener::Inbox &inbox) override
    {
        QList<listener::Inbox> all = m_parts->runner.inboxes();
        all.removeIf([&inbox](const listener::Inbox &one) { return one.path == inbox.path; });
        all.insert(inbox.path == m_parts->runner.inboxes().first().path ? 0 : all.size(), inbox);
        return base::ready<>(m_parts->runner.setInboxes(all));
    }
    [[nodiscard]] base::Pending<> removeInbox(const QString &path) override
    {
        QList<listener::Inbox> all = m_parts->runner.inboxes();
        all.removeIf([&path](const listener::Inbox &one) { return one.path == path; });
        return base::ready<>(m_parts->runner.setInboxes(all));
    }
    [[nodiscard]] base::Pending<ui::TestAnswer> sendTestEvent(const QString &path, const QByteArray &body) override
    {
        testEvents.append({path, body});
        return testAnswer.pending();
    }

private:
    listener::Tunnel m_tunnel;
    struct Tokens final : kaizala::TokenProvider
    {
        [[nodiscard]] base::Pending<base::Secret> accessToken() override { return base::ready<base::Secret>(token); }
        [[nodiscard]] base::Pending<base::Secret> accessTokenInsteadOf(const base::Secret &) override
        {
            return accessToken();
        }
        base::Secret token;
    };
    struct Parts
    {
        Parts(FakeProgram &program, const QString &id)
            : client(program.network ? *program.network : program.service, program.endpoint),
              catalogue(client, program.clock), listener(store, validator, program.clock),
              session{id,        catalogue,     store,   listener,      runner,
                      validator, program.clock, journal, callbackCheck, base::Secret(QByteArray("callback-secret")),
                      false}
        {
            runner.prepare({}, {}, {{.path = listener::Listener::makePath(), .callbackToken = session.callbackToken}});
            tokens.token = program.accessToken;
            client.setTokenProvider(&tokens);
            catalogue.setSettleTime(std::chrono::milliseconds(1));
            journal.open(program.folder.filePath(id + QStringLiteral(".ndjson")));
            QObject::connect(&catalogue, &subscriptions::Catalogue::changeEnded, &journal,
                             &subscriptions::Journal::append);
            QObject::connect(&callbackCheck, &subscriptions::CallbackCheck::ended, &catalogue,
                             &subscriptions::Catalogue::noteCheck);
            client.setRateLimit({0});
            catalogue.setRetry({1, std::chrono::milliseconds(1)});
        }
        Tokens tokens;
        kaizala::NetworkTransport callbacks; //!< callbacks are real, on loopback
        kaizala::Client client;
        subscriptions::Catalogue catalogue;
        subscriptions::CallbackCheck callbackCheck{callbacks};
        subscriptions::Journal journal;
        store::EventStore store;
        schema::Validator validator{schema::SchemaSet::builtIn()};
        listener::Listener listener;
        listener::Runner runner{listener};
        ui::Session session;
    };
    accounts::AccountStore m_accounts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace support
