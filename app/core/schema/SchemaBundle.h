// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace schema {

//! The schema of \a file, one of \a files (by file name), made self-contained: what its references take from the other
//! files is copied into its "definitions", and the references point there. Errors: InvalidInput, naming the file and
//! the reference that leads nowhere. Any thread.
[[nodiscard]] base::Result<QJsonObject> bundled(const QString &file, const QHash<QString, QJsonObject> &files);

} // namespace schema
