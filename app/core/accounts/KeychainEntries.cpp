// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SecretEntries.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

base::Error::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return base::Error::Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return base::Error::Kind::SecretLocked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // what comes where there is no session bus
        return base::Error::Kind::SecretUnavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoError:
        break;
    }
    return base::Error::Kind::Internal;
}

base::Result<> outcome(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return base::fail(kindOf(job.error()), u"keychain: %1"_s.arg(job.errorString()));
}

//! Runs \a job, which deletes itself. It has no parent: the backend writes into it when it is done, whether or not
//! anybody still wants to know.
template <typename T, typename Read>
base::Pending<T> run(QKeychain::Job *job, QObject *context, Read read)
{
    const base::Promise<T> promise;
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [promise, read](QKeychain::Job *done) { promise.complete(read(*done)); });
    job->start();
    return promise.pending();
}

//! A locked keyring answers "not found" (gnome-keyring without a prompt): tells the two apart.
base::Pending<> unlessLocked(const base::Error &notFound, QObject *context)
{
    return base::andThen(isKeyringLocked(context), context, [notFound](bool locked) {
        if (locked)
            return base::ready<>(base::fail(base::Error::Kind::SecretLocked, u"keychain: the keyring is locked"_s));
        return base::ready<>(base::fail(notFound));
    });
}

} // namespace

KeychainEntries::KeychainEntries(QString service) : m_service(std::move(service))
{
}

base::Pending<base::Secret> KeychainEntries::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    const base::Pending<base::Secret> reading =
        run<base::Secret>(job, this, [](const QKeychain::Job &done) -> base::Result<base::Secret> {
            if (const base::Result<> result = outcome(done); !result)
                return base::fail(result.error());
            return base::Secret(static_cast<const QKeychain::ReadPasswordJob &>(done).binaryData());
        });
    const base::Promise<base::Secret> promise;
    base::then(reading, this, [this, promise](const base::Result<base::Secret> &secret) {
        if (secret || secret.error().kind != base::Error::Kind::NotFound) {
            promise.complete(secret);
            return;
        }
        base::then(unlessLocked(secret.error(), this), this,
                   [promise](const base::Result<> &why) { promise.complete(base::fail(why.error())); });
    });
    return promise.pending();
}

base::Pending<> KeychainEntries::write(const QString &key, const base::Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret.reveal());
    return run<void>(job, this, &outcome);
}

base::Pending<> KeychainEntries::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    const base::Promise<> promise;
    base::then(run<void>(job, this, &outcome), this, [this, promise](const base::Result<> &removed) {
        const bool notThere = !removed && removed.error().kind == base::Error::Kind::NotFound;
        const bool mayBeLocked = notThere || (!removed && removed.error().kind == base::Error::Kind::Internal);
        if (!mayBeLocked) {
            promise.complete(removed);
            return;
        }
        base::then(unlessLocked(removed.error(), this), this, [promise, notThere](const base::Result<> &why) {
            if (notThere && why.error().kind == base::Error::Kind::NotFound)
                promise.complete({}); // it is gone, which is what was asked for
            else
                promise.complete(why);
        });
    });
    return promise.pending();
}

} // namespace accounts
