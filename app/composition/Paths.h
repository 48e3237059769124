// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace composition {

//! Where the program keeps its files. Nothing is created here.
struct Paths
{
    QString settingsFile; //!< INI, no secret in it
    QString dataFolder; //!< events, one SQLite file per account

    //! The platform's config and data folders; with \a dataDir (--data-dir) everything is below it instead.
    [[nodiscard]] static Paths of(const QString &dataDir);
    [[nodiscard]] QString storeFile(const QString &accountId) const; //!< "…/events/<account>.sqlite"
    [[nodiscard]] QString journalFile(const QString &accountId) const; //!< "…/journal/<account>.ndjson"
    //! "…/journal/<account>.unfinished.json": subscriptions::Catalogue::keepUnfinished().
    [[nodiscard]] QString unfinishedFile(const QString &accountId) const;
    [[nodiscard]] QString catalogueFile(const QString &accountId) const; //!< "…/catalogue/<account>.json"
    //! Every file of the account in the data folder, whatever made it: those named after it ("<account>.sqlite-wal",
    //! "<account>.json", …). Reads folders: not on the GUI thread.
    [[nodiscard]] QStringList filesOf(const QString &accountId) const;
    //! Deletes them; for an account that is not open. Error: Storage, naming the first that stays. Not on the GUI
    //! thread.
    [[nodiscard]] base::Result<> removeFilesOf(const QString &accountId) const;
};

inline constexpr auto ApplicationName = "kaizala-webhook-console"; //!< names the folders
inline constexpr auto KeychainService = "Kaizala Webhook Console"; //!< what a keychain manager shows

} // namespace composition
