// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace architecture {

//! What ARCHITECTURE.md says about who may include whom, as a check of one file's text. \a path is relative to the
//! project's root
//! ("app/core/store/EventStore.cpp"). The outcome is a sentence per violation; empty: all is well.
[[nodiscard]] QStringList violations(const QString &path, const QByteArray &text);

} // namespace architecture
