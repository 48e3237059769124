// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition/Paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace composition {

Paths Paths::of(const QString &dataDir)
{
    if (!dataDir.isEmpty()) {
        const QDir folder(QDir(dataDir).absolutePath());
        return {folder.filePath(u"console.ini"_s), folder.path()};
    }
    const auto below = [](QStandardPaths::StandardLocation place) {
        return QDir(QStandardPaths::writableLocation(place)).filePath(QString::fromLatin1(ApplicationName));
    };
    return {QDir(below(QStandardPaths::GenericConfigLocation)).filePath(u"console.ini"_s),
            below(QStandardPaths::GenericDataLocation)};
}

QString Paths::storeFile(const QString &accountId) const
{
    return QDir(dataFolder).filePath(u"events/%1.sqlite"_s.arg(accountId));
}

QString Paths::journalFile(const QString &accountId) const
{
    return QDir(dataFolder).filePath(u"journal/%1.ndjson"_s.arg(accountId));
}

QString Paths::unfinishedFile(const QString &accountId) const
{
    return QDir(dataFolder).filePath(u"journal/%1.unfinished.json"_s.arg(accountId));
}

QString Paths::catalogueFile(const QString &accountId) const
{
    return QDir(dataFolder).filePath(u"catalogue/%1.json"_s.arg(accountId));
}

QStringList Paths::filesOf(const QString &accountId) const
{
    QStringList files;
    if (accountId.isEmpty())
        return files;
    // An id has no dot, so no other account's files begin like this.
    const QString start = accountId + u'.';
    QDirIterator it(dataFolder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (it.fileName() == accountId || it.fileName().startsWith(start))
            files.append(path);
    }
    files.sort();
    return files;
}

base::Result<> Paths::removeFilesOf(const QString &accountId) const
{
    base::Result<> outcome;
    const QStringList files = filesOf(accountId);
    for (const QString &path : files) {
        QFile file(path);
        if (!file.remove() && file.exists() && outcome)
            outcome = base::fail(base::Error::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    }
    return outcome;
}

} // namespace composition
