// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

//! What the disk alone can do, to compare storing with. Linux counts what a thread writes; elsewhere that is 0.
namespace disk {

//! Writes of \a bytes, each followed by a sync (fdatasync), in a second in \a folder. Takes \a seconds.
[[nodiscard]] double syncsPerSecond(const QString &folder, qint64 bytes, double seconds = 1);
//! Bytes that the thread called \a name of the process \a pid (0: this one) has written so far.
[[nodiscard]] qint64 bytesWrittenBy(const QByteArray &name, qint64 pid = 0);

} // namespace disk
