// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SecretStore.h"

#include "accounts/ChunkedSecrets.h"
#include "accounts/SecretEntries.h"

using namespace Qt::StringLiterals;

namespace accounts {

class KeychainSecretStore::Private
{
public:
    Private(const QString &service, qsizetype chunkBytes) : entries(service), secrets(entries, chunkBytes) { }

    KeychainEntries entries;
    ChunkedSecrets secrets;
};

KeychainSecretStore::KeychainSecretStore(const QString &service, qsizetype chunkBytes, QObject *parent)
    : SecretStore(parent), d(new Private(service, chunkBytes))
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

qsizetype KeychainSecretStore::platformChunkBytes()
{
#ifdef Q_OS_WIN
    return WindowsLimit;
#else
    return NoLimit;
#endif
}

base::Pending<base::Secret> KeychainSecretStore::read(const QString &key)
{
    return d->secrets.read(key);
}

base::Pending<> KeychainSecretStore::write(const QString &key, const base::Secret &secret)
{
    return d->secrets.write(key, secret);
}

base::Pending<> KeychainSecretStore::remove(const QString &key)
{
    return d->secrets.remove(key);
}

base::Pending<> KeychainSecretStore::probe()
{
    const QString key = u"kwc/probe/"_s + base::randomToken(); // two programs that probe at once must not meet
    const base::Secret sample(u"probe"_s);
    return base::andThen(write(key, sample), this, [this, key, sample] {
        return base::andThen(read(key), this, [this, key, sample](const base::Secret &found) {
            const bool same = found == sample;
            return base::andThen(remove(key), this, [same] {
                if (same)
                    return base::ready<>({});
                return base::ready<>(base::fail(base::Error::Kind::SecretUnavailable,
                                                u"keychain: another value came back than was written"_s));
            });
        });
    });
}

base::Pending<base::Secret> MemorySecretStore::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        return base::ready<base::Secret>(base::fail(base::Error::Kind::NotFound, u"no such secret in this run"_s));
    return base::ready<base::Secret>(*found);
}

base::Pending<> MemorySecretStore::write(const QString &key, const base::Secret &secret)
{
    m_secrets.insert(key, secret);
    return base::ready<>({});
}

base::Pending<> MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return base::ready<>({});
}

} // namespace accounts
