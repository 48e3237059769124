// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SignIn.h"
#include "base/Pending.h"
#include "base/Secret.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace base {
class Clock;
}
namespace listener {
class Listener;
class Runner;
class Tunnel;
struct Inbox;
struct Settings;
} // namespace listener
namespace schema {
class Validator;
}
namespace store {
class EventStore;
}
namespace subscriptions {
class CallbackCheck;
class Catalogue;
class Journal;
} // namespace subscriptions

namespace ui {

//! The parts of the account that is open. They live until Program::sessionAboutToClose.
struct Session
{
    QString accountId;
    subscriptions::Catalogue &catalogue;
    store::EventStore &store;
    listener::Listener &listener;
    listener::Runner &runner; //!< runs it
    const schema::Validator &validator;
    const base::Clock &clock;
    subscriptions::Journal &journal; //!< of this account's changes
    subscriptions::CallbackCheck &callbackCheck;
    base::Secret callbackToken; //!< what the listener's first inbox expects in kz-callback-token
    bool sandbox = false; //!< the in-process service of --sandbox
};

//! What the listener answered to a test event.
struct TestAnswer
{
    int status = 0;
    QString said; //!< one line
    qint64 elapsedMs = 0;

    [[nodiscard]] bool isTaken() const { return status >= 200 && status < 300; }
};

//! What the window asks of the program that composed it. Implemented by app/console; a fake stands in tests/support.
//! GUI thread.
class Program : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual accounts::AccountStore &accounts() = 0;
    [[nodiscard]] virtual const Session *session() const = 0; //!< null: nobody is signed in

    //! Signs in and opens the new account.
    [[nodiscard]] virtual base::Pending<accounts::Account> signIn(const accounts::SignInForm &form) = 0;
    //! Has the service send a PIN to \a mobileNumber, for a form that is signed in with then.
    [[nodiscard]] virtual base::Pending<> requestPin(const QUrl &root, const QString &mobileNumber,
                                                     const QString &applicationId) = 0;
    //! Starts a sandbox service in this process and opens an account on it.
    [[nodiscard]] virtual base::Pending<> trySandbox() = 0;
    //! Removes the account's secrets and the account; its events stay on disk. Closes its session.
    [[nodiscard]] virtual base::Pending<> signOut(const QString &accountId) = 0;
    //! Signs out and deletes what the account left on disk: its events, and its settings.
    [[nodiscard]] virtual base::Pending<> removeAccount(const QString &accountId) = 0;
    [[nodiscard]] virtual QStringList folders() const = 0; //!< where its settings and its data are
    [[nodiscard]] virtual base::Pending<QStringList> filesOf(const QString &accountId) = 0; //!< on disk, sorted
    //! Calls that the open account may still make in the present rate window; none: not limited, or nobody is signed
    //! in.
    [[nodiscard]] virtual std::optional<int> callsLeft() const = 0;
    virtual void openAccount(const QString &accountId) = 0; //!< sessionOpened or sessionFailed follows

    [[nodiscard]] virtual base::Pending<QUrl> startListener() = 0; //!< on the account's own port and path
    [[nodiscard]] virtual base::Pending<> stopListener() = 0;
    //! Takes them at once, where they work (listener::Runner::apply), and keeps them. \a passphrase: of the
    //! certificate's key; none: as it was. Errors: also the keychain's.
    [[nodiscard]] virtual base::Pending<> changeListener(const listener::Settings &settings,
                                                         const std::optional<base::Secret> &passphrase) = 0;
    //! Adds the inbox, or changes the one with its path, and keeps it. Where it listens it does so there at once.
    [[nodiscard]] virtual base::Pending<> keepInbox(const listener::Inbox &inbox) = 0;
    //! Not the first one, which is the account's own: InvalidInput. One that is not there: done.
    [[nodiscard]] virtual base::Pending<> removeInbox(const QString &path) = 0;
    //! Sends \a body to the open account's own listener, to the inbox at \a path and with its token, as the service
    //! would send an event; the event says that it is a test (is:test). Errors: Cancelled, NotFound (no such inbox, or
    //! it does not listen), and what comes of a connection.
    [[nodiscard]] virtual base::Pending<TestAnswer> sendTestEvent(const QString &path, const QByteArray &body) = 0;
    //! Leads senders to the open account's listener; ends with the session.
    [[nodiscard]] virtual listener::Tunnel &tunnel() = 0;

Q_SIGNALS:
    void sessionAboutToClose(); //!< let go of everything in session()
    void sessionOpened(); //!< session() is another one
    void sessionFailed(const base::Error &error);
    void listenerFailed(const base::Error &error); //!< it could not be started with the session
    void signInNeeded(const base::Error &why); //!< the token can't be used any more
    void notKept(const QString &sentence); //!< something of the open account could not be written, or read again
};

} // namespace ui
