// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace ui {

struct Session;

//! What helps whoever is asked for help: versions, the system, the screen, the state of listener and store. Holds no
//! name, no address, no id and no secret: the listener's state, not where it listens; the folders with `~` for the home
//! folder. \a session: may be null. English, whatever the language: it is read by others.
[[nodiscard]] QString diagnostics(const Session *session, const QStringList &folders);

//! \a path with `~` for the user's home folder.
[[nodiscard]] QString withoutHome(const QString &path);

} // namespace ui
