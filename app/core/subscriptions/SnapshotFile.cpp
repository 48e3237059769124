// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/SnapshotFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace subscriptions {

namespace {

auto storageError(const QFileDevice &file)
{
    return base::fail(base::Error::Kind::Storage, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

base::Result<Snapshot> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return base::fail(base::Error::Kind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(file);
    const QByteArray bytes = file.read(Snapshot::MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return storageError(file);
    return Snapshot::fromJson(bytes);
}

base::Result<> write(const QString &path, const Snapshot &snapshot)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // where it fails, opening says so
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(snapshot.toJson());
    if (!file.commit())
        return storageError(file);
    return {};
}

} // namespace

SnapshotFile::SnapshotFile(QString path) : m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

SnapshotFile::~SnapshotFile() = default;

base::Pending<Snapshot> SnapshotFile::load()
{
    return base::runOn(m_pool, [path = m_path] { return read(path); });
}

base::Pending<> SnapshotFile::save(const Snapshot &snapshot)
{
    return base::runOn(m_pool, [path = m_path, snapshot] { return write(path, snapshot); });
}

base::Pending<> SnapshotFile::moveAside()
{
    return base::runOn(m_pool, [path = m_path]() -> base::Result<> {
        const QString aside = path + u".damaged"_s;
        QFile::remove(aside);
        QFile file(path);
        return file.rename(aside) ? base::Result<>() : base::Result<>(storageError(file));
    });
}

} // namespace subscriptions
