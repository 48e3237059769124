// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Backup.h"

#include "store/Database.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace store {

namespace {

bool flushToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

base::Result<> checkTarget(const QString &storeFile, const QString &target, Existing existing)
{
    const QFileInfo info(target);
    const bool isStore = info.exists() && info.canonicalFilePath() == QFileInfo(storeFile).canonicalFilePath();
    if (isStore)
        return base::fail(base::Error::Kind::InvalidInput, u"%1 is the store itself"_s.arg(target));
    if (info.isDir())
        return base::fail(base::Error::Kind::InvalidInput, u"%1 is a folder"_s.arg(target));
    if (info.exists() && existing == Existing::Refuse)
        return base::fail(base::Error::Kind::InvalidInput, u"%1 is there already"_s.arg(target));
    return {};
}

//! Empty and for the owner's eyes only: events are other people's messages.
base::Result<> makeEmpty(const QString &name)
{
    QFile::remove(name); // of an earlier try that was interrupted
    QFile file(name);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return base::fail(storageError(u"the file %1 cannot be made: %2"_s.arg(name, file.errorString())));
}

base::Result<> copy(Database &database, const QString &name)
{
    // This forbids VACUUM INTO too, which does not touch what it reads.
    if (const auto off = database.run(u"PRAGMA query_only = OFF"_s); !off)
        return base::fail(off.error());
    const auto copied = database.run(u"VACUUM INTO ?"_s, {name});
    const auto on = database.run(u"PRAGMA query_only = ON"_s);
    if (!copied)
        return base::fail(copied.error());
    return on ? base::Result<>() : base::fail(on.error());
}

base::Result<> putInPlace(const QString &name, const QString &target, Existing existing)
{
    if (QFile file(name); !file.open(QIODevice::ReadWrite) || !flushToDisk(file))
        return base::fail(storageError(u"the file %1 cannot be written to the disk"_s.arg(name)));
    if (existing == Existing::Refuse) // again: it may have come meanwhile
        return QFile::rename(name, target) ? base::Result<>()
                                           : base::fail(storageError(u"the file %1 cannot be made"_s.arg(target)));
    std::error_code error;
    std::filesystem::rename(name.toStdU16String(), target.toStdU16String(), error);
    return error ? base::fail(storageError(
               u"the file %1 cannot be replaced: %2"_s.arg(target, QString::fromStdString(error.message()))))
                 : base::Result<>();
}

} // namespace

base::Result<qint64> backUp(Database &database, const QString &storeFile, const QString &target, Existing existing,
                            const Cancelled &cancelled)
{
    if (const auto fine = checkTarget(storeFile, target, existing); !fine)
        return base::fail(fine.error());
    const QString name = target + u".part"_s;
    auto done = makeEmpty(name);
    if (done)
        done = copy(database, name);
    if (done && cancelled())
        done = base::fail(base::Error::cancelled());
    if (done)
        done = putInPlace(name, target, existing);
    if (!done) {
        QFile::remove(name);
        return base::fail(done.error());
    }
    return QFileInfo(target).size();
}

} // namespace store
