// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition/Paths.h"

#include <QDir>
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

} // namespace composition
