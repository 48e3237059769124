// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

//! The options of `store …`.
namespace cli {

struct StoreStatusOptions
{
    QString store;
};

struct StoreBackupOptions
{
    QString store;
    QString to;
    bool replace = false;
};

struct StoreCheckOptions
{
    QString store;
};

struct StoreCompactOptions
{
    QString store;
    bool whole = false;
};

struct StoreSalvageOptions
{
    QString from;
    QString to;
};

struct StoreRetentionOptions
{
    QString store;
    QStringList keep; //!< see KeepRules
    QStringList forget; //!< inboxes whose rules go; "": the one for all others
};

struct StorePinOptions
{
    QString store;
    QList<qint64> ids;
    bool off = false;
};

} // namespace cli
