// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/ConsoleProgram.h"

#include "app/console/OpenAccount.h"
#include "base/Redaction.h"
#include "delivery/Sender.h"
#include "kaizala/EventType.h"
#include "store/EventFilter.h"

#include <memory>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using accounts::Account;
using accounts::SecretName;
using base::Error;
using base::Pending;
using base::Result;
using base::Secret;

namespace console {

ConsoleProgram::ConsoleProgram(const composition::Paths &paths, bool keepSandbox, QObject *parent)
    : ui::Program(parent), m_paths(paths), m_keepSandbox(keepSandbox),
      m_settings(paths.settingsFile, QSettings::IniFormat), m_accounts(m_settings),
      m_keychain(QString::fromLatin1(composition::KeychainService)),
      m_signIn(m_transport, m_accounts, m_keychain, m_memory), m_validator(schema::SchemaSet::builtIn())
{
}

ConsoleProgram::~ConsoleProgram()
{
    close();
}

void ConsoleProgram::openLastAccount()
{
    const quint64 opening = ++m_opening;
    base::then(m_signIn.recover(), this, [this, opening](const Result<std::optional<Account>> &recovered) {
        if (opening != m_opening)
            return; // another account is wanted by now
        // A keychain that did not answer says so when the account is opened.
        if (recovered && recovered->has_value())
            openAccount((*recovered)->id);
        else if (const QString id = m_accounts.lastUsedId(); m_accounts.find(id))
            openAccount(id);
        else if (const QList<Account> all = m_accounts.accounts(); !all.isEmpty())
            openAccount(all.first().id);
    });
}

const ui::Session *ConsoleProgram::session() const
{
    return m_open ? &m_open->session() : nullptr;
}

Pending<Account> ConsoleProgram::signIn(const accounts::SignInForm &form)
{
    return base::andThen(m_signIn.signIn(form), this, [this](const Account &account) {
        openAccount(account.id);
        return base::ready<Account>(account);
    });
}

Pending<> ConsoleProgram::signOut(const QString &accountId)
{
    if (m_open && m_open->session().accountId == accountId)
        close();
    return m_signIn.signOut(accountId);
}

Pending<> ConsoleProgram::requestPin(const QUrl &root, const QString &mobileNumber, const QString &applicationId)
{
    return m_signIn.requestPin(root, mobileNumber, applicationId);
}

Pending<> ConsoleProgram::removeAccount(const QString &accountId)
{
    return base::andThen(signOut(accountId), this, [this, accountId] {
        m_settings.remove(u"listener/"_s + accountId);
        m_settings.remove(u"window/"_s + accountId);
        return base::runOn(*QThreadPool::globalInstance(),
                           [paths = m_paths, accountId] { return paths.removeFilesOf(accountId); });
    });
}

QStringList ConsoleProgram::folders() const
{
    return {QFileInfo(m_paths.settingsFile).path(), m_paths.dataFolder};
}

Pending<QStringList> ConsoleProgram::filesOf(const QString &accountId)
{
    return base::runOn(*QThreadPool::globalInstance(),
                       [paths = m_paths, accountId] { return Result<QStringList>(paths.filesOf(accountId)); });
}

std::optional<int> ConsoleProgram::callsLeft() const
{
    return m_open ? m_open->access().client().rateGate().callsLeft() : std::nullopt;
}

void ConsoleProgram::openAccount(const QString &accountId)
{
    const std::optional<Account> account = m_accounts.find(accountId);
    if (!account) {
        Error error;
        error.kind = Error::Kind::NotFound;
        Q_EMIT sessionFailed(error);
        return;
    }
    close();
    const quint64 opening = ++m_opening;
    const auto vault = std::make_shared<ListenerVault>(m_signIn.secretsOf(*account), account->id);
    base::then(vault->read(), this, [this, opening, vault, account = *account](const Result<ListenerSecrets> &secrets) {
        if (opening != m_opening)
            return;
        if (!secrets)
            Q_EMIT sessionFailed(secrets.error());
        else
            open(account, *secrets);
    });
}

void ConsoleProgram::open(const Account &account, const ListenerSecrets &secrets)
{
    const OpenAccount::Parts parts{m_accounts, m_signIn.secretsOf(account), m_transport, m_validator, m_clock,
                                   m_settings};
    m_open = std::make_unique<OpenAccount>(account, secrets, filesOfOpen(account.id),
                                           account.id == QLatin1StringView(SandboxAccountId), parts);
    connect(&m_open->access().tokens(), &accounts::TokenSource::signInNeeded, this, &Program::signInNeeded);
    connect(m_open.get(), &OpenAccount::notKept, this, &Program::notKept);
    m_accounts.setLastUsedId(account.id);
    Q_EMIT sessionOpened();
    base::then(startListener(), m_open.get(), [this](const Result<QUrl> &url) {
        if (!url)
            Q_EMIT listenerFailed(url.error());
    });
}

void ConsoleProgram::close()
{
    ++m_opening;
    if (!m_open)
        return;
    m_tunnel.stop();
    Q_EMIT sessionAboutToClose();
    m_open.reset();
}

OpenAccount::Files ConsoleProgram::filesOfOpen(const QString &accountId)
{
    if (accountId == QLatin1StringView(SandboxAccountId) && !m_keepSandbox) {
        if (!m_passing)
            m_passing = std::make_unique<QTemporaryDir>();
        return {m_passing->filePath(u"sandbox.sqlite"_s), m_passing->filePath(u"sandbox.ndjson"_s), {}, {}};
    }
    return {m_paths.storeFile(accountId), m_paths.journalFile(accountId), m_paths.catalogueFile(accountId),
            m_paths.unfinishedFile(accountId)};
}

Pending<QUrl> ConsoleProgram::startListener()
{
    if (!m_open)
        return base::ready<QUrl>(base::fail(Error::Kind::Cancelled, u"no account is open"_s));
    return m_open->startListener();
}

Pending<> ConsoleProgram::stopListener()
{
    return m_open ? m_open->keeper().runner().stop() : base::ready<>({});
}

namespace {

Pending<> notOpen()
{
    return base::ready<>(base::fail(Error::Kind::Cancelled, u"no account is open"_s));
}

} // namespace

Pending<> ConsoleProgram::changeListener(const listener::Settings &settings, const std::optional<Secret> &passphrase)
{
    return m_open ? m_open->keeper().change(settings, passphrase) : notOpen();
}

Pending<> ConsoleProgram::keepInbox(const listener::Inbox &inbox)
{
    return m_open ? m_open->keeper().keepInbox(inbox) : notOpen();
}

Pending<> ConsoleProgram::removeInbox(const QString &path)
{
    return m_open ? m_open->keeper().removeInbox(path) : notOpen();
}

Pending<ui::TestAnswer> ConsoleProgram::sendTestEvent(const QString &path, const QByteArray &body)
{
    const auto fail = [](Error::Kind kind, const QString &why) {
        return base::ready<ui::TestAnswer>(base::fail(kind, why));
    };
    if (!m_open)
        return fail(Error::Kind::Cancelled, u"no account is open"_s);
    const listener::Listener &listener = m_open->session().listener;
    const QList<listener::Inbox> inboxes = listener.inboxes();
    const auto inbox = std::ranges::find(inboxes, path, &listener::Inbox::path);
    if (inbox == inboxes.cend())
        return fail(Error::Kind::NotFound, u"the listener has no inbox %1, or does not listen"_s.arg(path));
    const QByteArray mark(store::EventFilter::TestMark.data(), store::EventFilter::TestMark.size());
    store::EventDetail event;
    event.method = "POST";
    event.body = body;
    event.headers = {{"Content-Type", "application/json; charset=utf-8"}, {mark, mark}};
    delivery::Target target;
    target.url = listener.urlOf(*inbox);
    target.callbackToken = inbox->callbackToken;
    const auto sender = std::make_shared<delivery::Sender>(m_transport, target);
    const base::Promise<ui::TestAnswer> promise;
    base::then(sender->send(event), this, [promise, sender](const base::Result<delivery::Attempt> &attempt) {
        if (!attempt)
            promise.complete(base::fail(attempt.error()));
        else if (attempt->error)
            promise.complete(base::fail(*attempt->error));
        else
            promise.complete(ui::TestAnswer{
                attempt->status, base::oneLine(QString::fromUtf8(attempt->body).trimmed(), 200), attempt->elapsedMs});
    });
    return promise.pending();
}

// --- The in-process sandbox ------------------------------------------------------------------------------------------

Pending<> ConsoleProgram::trySandbox()
{
    if (m_sandboxOpening.isRunning())
        return m_sandboxOpening;
    if (!m_sandboxCredentials) {
        m_sandboxOpening = startSandbox();
    } else if (!m_accounts.find(QString::fromLatin1(SandboxAccountId))) { // signed out of meanwhile
        m_sandboxOpening = addSandboxAccount(*m_sandboxCredentials);
    } else {
        openAccount(QString::fromLatin1(SandboxAccountId));
        m_sandboxOpening = base::ready<>({});
    }
    return m_sandboxOpening;
}

Pending<> ConsoleProgram::startSandbox()
{
    m_sandbox = std::make_unique<sandbox::Sandbox>();
    sandbox::Sandbox::Config config;
    config.eventsPerSecond = 0.5;
    const Pending<> started =
        base::andThen(m_sandbox->start(config), this, [this](const sandbox::Sandbox::Credentials &credentials) {
            m_sandboxCredentials = credentials;
            return addSandboxAccount(credentials);
        });
    return base::andThen(started, this, [this] { return subscribeInSandbox(); });
}

Pending<> ConsoleProgram::addSandboxAccount(const sandbox::Sandbox::Credentials &credentials)
{
    Account account;
    account.id = QString::fromLatin1(SandboxAccountId);
    account.name = tr("Sandbox", "the name of the account on the built-in sandbox service");
    account.root = credentials.endpoint;
    account.endpoint = credentials.endpoint;
    account.kind = accounts::SignInKind::Connector;
    account.secretPlace = accounts::SecretPlace::ThisRunOnly; // its tokens are worth nothing beyond this process
    account.applicationId = credentials.applicationId;
    m_accounts.save(account);

    const auto store = [this, account](SecretName name, const Secret &secret) {
        return m_memory.write(accounts::secretKey(account.id, name), secret);
    };
    const Pending<> stored =
        base::andThen(store(SecretName::AccessToken, credentials.accessToken), this, [store, credentials] {
            return store(SecretName::ApplicationSecret, credentials.applicationSecret);
        });
    return base::andThen(stored, this, [this, store, credentials] {
        return base::andThen(store(SecretName::RefreshToken, credentials.refreshToken), this, [this] {
            const base::Promise<> opened;
            auto *once = new QObject(this);
            connect(this, &Program::sessionOpened, once, [once, opened] {
                once->deleteLater();
                opened.complete({});
            });
            connect(this, &Program::sessionFailed, once, [once, opened](const Error &error) {
                once->deleteLater();
                opened.complete(base::fail(error));
            });
            openAccount(QString::fromLatin1(SandboxAccountId));
            return opened.pending();
        });
    });
}

// Two of the sandbox's groups send their events to this console's own listener, through the front door: the service
// validates the callback as it would any other.
Pending<> ConsoleProgram::subscribeInSandbox()
{
    OpenAccount *account = m_open.get();
    if (!account)
        return base::ready<>(base::fail(Error::Kind::Cancelled, u"the account was closed"_s));
    const auto draftFor = [account](const subscriptions::KnownObject &object, const QStringList &eventTypes) {
        kaizala::SubscriptionDraft draft;
        draft.object = object.ref;
        draft.eventTypes = eventTypes;
        draft.callbackUrl = account->listener().url().toString(QUrl::FullyEncoded);
        draft.callbackToken = account->session().callbackToken;
        draft.context = u"sandbox"_s;
        return draft;
    };
    const Pending<> listed =
        base::andThen(startListener(), account, [account](const QUrl &) { return account->catalogue().refresh(); });
    const Pending<kaizala::Subscription> first = base::andThen(listed, account, [account, draftFor] {
        const QList<subscriptions::KnownObject> objects = account->catalogue().objects();
        if (objects.isEmpty())
            return base::ready<kaizala::Subscription>(
                base::fail(Error::Kind::NotFound, u"the sandbox has no groups"_s));
        return account->catalogue().create(draftFor(objects.first(), kaizala::allEventTypeNames()));
    });
    return base::andThen(first, account, [account, draftFor](const kaizala::Subscription &) {
        const QList<subscriptions::KnownObject> objects = account->catalogue().objects();
        const QStringList some{u"JobCreated"_s, u"JobResponse"_s, u"TextMessageCreated"_s};
        return base::andThen(account->catalogue().create(draftFor(objects.value(1, objects.first()), some)), account,
                             [](const kaizala::Subscription &) { return base::ready<>({}); });
    });
}

} // namespace console
