// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/UnfinishedChangesFile.h"

#include "base/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutexLocker>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace subscriptions {

using base::Error;

namespace {

constexpr int MostWaitMs = 10'000; // for another program's turn

auto storageError(const QFileDevice &file)
{
    return base::fail(Error::Kind::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

base::Result<UnfinishedChanges> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return UnfinishedChanges();
    if (!file.open(QIODevice::ReadOnly))
        return storageError(file);
    const QByteArray bytes = file.read(UnfinishedChanges::MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return storageError(file);
    return UnfinishedChanges::fromJson(bytes);
}

//! What can't be read is put out of the way, for whoever wants to look at it.
base::Result<UnfinishedChanges> readOrMoveAside(const QString &path)
{
    base::Result<UnfinishedChanges> changes = read(path);
    if (changes || changes.error().kind != Error::Kind::Protocol)
        return changes;
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    QFile file(path);
    if (!file.rename(aside))
        return storageError(file);
    return changes;
}

base::Result<> save(const QString &path, const UnfinishedChanges &changes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // callback URLs are nobody else's business
    file.write(changes.toJson());
    if (!file.commit())
        return storageError(file);
    return {};
}

template <typename Fn>
auto inTurn(const QString &path, Fn fn) -> decltype(fn())
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return base::fail(Error::Kind::Storage, u"the folder of %1 can't be made"_s.arg(path));
    QLockFile turn(path + u".lock"_s);
    if (!turn.tryLock(MostWaitMs))
        return base::fail(Error::Kind::Storage, u"%1 is kept busy by another program"_s.arg(path));
    return fn();
}

} // namespace

UnfinishedChangesFile::UnfinishedChangesFile(QString path) : m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

UnfinishedChangesFile::~UnfinishedChangesFile() = default;

base::Pending<UnfinishedChanges> UnfinishedChangesFile::load()
{
    return base::runOn(m_pool, [path = m_path]() -> base::Result<UnfinishedChanges> {
        if (!QFile::exists(path))
            return UnfinishedChanges();
        return inTurn(path, [&path] { return readOrMoveAside(path); });
    });
}

base::Pending<> UnfinishedChangesFile::update(const Update &update)
{
    const base::Promise<> promise;
    bool isFirst = false;
    {
        const QMutexLocker lock(&m_mutex);
        isFirst = m_asked.isEmpty();
        m_asked.append({update, promise});
    }
    if (isFirst)
        m_pool.start([this] { write(); });
    return promise.pending();
}

void UnfinishedChangesFile::write()
{
    const base::Result<> outcome = inTurn(m_path, [this]() -> base::Result<> {
        base::Result<UnfinishedChanges> changes = readOrMoveAside(m_path);
        if (!changes && changes.error().kind != Error::Kind::Protocol)
            return base::fail(changes.error());
        if (!changes)
            qCInfo(lcSubscriptions).noquote() << changes.error().detail;
        UnfinishedChanges now = changes ? *std::move(changes) : UnfinishedChanges();
        QList<Asked> asked;
        {
            const QMutexLocker lock(&m_mutex);
            asked = std::exchange(m_asked, {});
        }
        for (const Asked &one : asked)
            one.update(now);
        const base::Result<> saved = save(m_path, now);
        for (const Asked &one : asked)
            one.promise.complete(saved);
        return {};
    });
    if (outcome)
        return;
    QList<Asked> asked;
    {
        const QMutexLocker lock(&m_mutex);
        asked = std::exchange(m_asked, {});
    }
    for (const Asked &one : asked)
        one.promise.complete(outcome);
}

} // namespace subscriptions
