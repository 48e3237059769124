// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/AddressWatch.h"
#include "listener/CertificateWatch.h"
#include "listener/Settings.h"

#include <QObject>

#include <optional>

namespace listener {

//! Runs a listener as people want it: with their settings, which may change while it runs; with a certificate that is
//! read again when its files change; and on an address that may go and come back. Keeps nothing on disk: who owns it
//! does. GUI thread, or any with an event loop; what it is given outlives it.
class Runner : public QObject
{
    Q_OBJECT

public:
    enum class Phase
    {
        Stopped,
        Starting,
        Listening,
        Waiting, //!< wanted, but this computer does not have the address now; it starts as soon as it has
        Stopping
    };
    Q_ENUM(Phase)

    explicit Runner(Listener &listener, QObject *parent = nullptr);
    //! What it starts with. Only while it is stopped.
    void prepare(const Settings &settings, const base::Secret &passphrase, const QList<Inbox> &inboxes);

    //! The outcome is the URL of the first inbox. A start under way is joined; one that listens is left alone. Errors:
    //! those of Listener::start and TlsFiles::read; Network with phase() Waiting: it goes on trying by itself.
    [[nodiscard]] base::Pending<QUrl> start();
    [[nodiscard]] base::Pending<> stop(); //!< also the waiting

    //! Takes \a settings, at once where it listens: the socket is opened anew only where it has to be. The outcome says
    //! whether they work. Where they don't it goes on with those before. An address that is not there works: it is
    //! waited for. Errors: as start(); Internal: another change is under way.
    [[nodiscard]] base::Pending<> apply(const Settings &settings, const base::Secret &passphrase);
    //! Takes \a inboxes, at once where it listens. Errors: as Listener::setInboxes(), and then nothing changes.
    [[nodiscard]] base::Result<> setInboxes(const QList<Inbox> &inboxes);
    //! Reads the files of the certificate again. Connections that are open keep the old one; so do all where the files
    //! can't be used. Without effect unless it listens with TLS.
    [[nodiscard]] base::Pending<> reloadCertificate();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const base::Secret &passphrase() const { return m_passphrase; }
    [[nodiscard]] const QList<Inbox> &inboxes() const { return m_inboxes; } //!< the first is the account's own
    [[nodiscard]] std::optional<http::TlsIdentity> certificate() const { return m_listener.tls(); }
    //! Why the certificate that is in use is not the one in its files; none: it is.
    [[nodiscard]] const std::optional<base::Error> &certificateProblem() const { return m_certificateProblem; }
    //! How senders reach \a inbox; empty while it does not listen and has no public address.
    [[nodiscard]] QUrl urlOf(const Inbox &inbox) const;
    [[nodiscard]] QUrl url() const; //!< of the first inbox
    [[nodiscard]] AddressWatch &address() { return m_address; } //!< a seam

Q_SIGNALS:
    void changed(); //!< phase, settings, certificate, or what is wrong with it
    void inboxesChanged();
    void portChosen(quint16 port); //!< it was any, and is this one from now on
    void certificateReloaded(); //!< the files were replaced, and what is in them is in use

private:
    struct Wanted
    {
        Settings settings;
        base::Secret passphrase;
    };
    [[nodiscard]] base::Pending<QUrl> listen(const Wanted &wanted);
    [[nodiscard]] base::Pending<QUrl> startWith(const Wanted &wanted);
    [[nodiscard]] base::Pending<> restart(const Wanted &wanted);
    [[nodiscard]] base::Pending<> exchange(const Wanted &wanted); // what needs no new socket
    void take(const Wanted &wanted);
    void started(const base::Result<QUrl> &url);
    void addressCame();
    void addressWent();
    void setPhase(Phase phase);

    Listener &m_listener;
    AddressWatch m_address;
    CertificateWatch m_certificate;
    Settings m_settings;
    base::Secret m_passphrase;
    QList<Inbox> m_inboxes;
    std::optional<base::Error> m_certificateProblem;
    base::Pending<QUrl> m_starting;
    Phase m_phase = Phase::Stopped;
    int m_run = 0; // counts starts and stops
    bool m_wanted = false; // by people: it runs, or waits for its address
    bool m_applying = false;
};

} // namespace listener
