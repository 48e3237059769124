// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace composition {

//! Where the program keeps its files. Nothing is created here.
struct Paths
{
    QString settingsFile; //!< INI, no secret in it
    QString dataFolder; //!< events, one SQLite file per account

    //! The platform's config and data folders; with \a dataDir (--data-dir) everything is below it instead.
    [[nodiscard]] static Paths of(const QString &dataDir);
    [[nodiscard]] QString storeFile(const QString &accountId) const; //!< "…/events/<account>.sqlite"
};

inline constexpr auto ApplicationName = "kaizala-webhook-console"; //!< names the folders
inline constexpr auto KeychainService = "Kaizala Webhook Console"; //!< what a keychain manager shows

} // namespace composition
