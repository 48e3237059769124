// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "store/Retention.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

//! How much is kept, as the command line says it.
namespace cli {

//! Rules by inbox, which is its path as it is in URLs; empty: for each inbox that has none of its own. Each text is
//! "age=90d", "events=1000000", "bytes=2GB" or "everything", or one of these behind "INBOX:", which is the path of an
//! inbox or one of the names in \a paths. Several for the same inbox are one rule. Ages have s, m, h, d or w; bytes
//! have KB, MB, GB or TB (powers of 1,000) or nothing. Usage: one can't be read.
[[nodiscard]] Checked<QMap<QString, store::Retention>> keepRules(const QStringList &texts,
                                                                 const QMap<QString, QString> &paths = {});

//! {"inbox":"/k/x","ageSeconds":7776000,"events":1000000,"bytes":2000000000}; what is not limited is left out.
[[nodiscard]] QJsonObject toJson(const QString &inbox, const store::Retention &rule);

} // namespace cli
