// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "subscriptions/Snapshot.h"

#include <QString>
#include <QThreadPool>

namespace subscriptions {

//! A snapshot on disk, read and written in a thread of its own, one after the other in the order they were asked for. A
//! write replaces the file as a whole or not at all; only its owner may read it. Belongs to one thread.
class SnapshotFile
{
public:
    explicit SnapshotFile(QString path); //!< absolute; folders are made by the first save
    ~SnapshotFile(); //!< waits until what was asked for is done
    SnapshotFile(const SnapshotFile &) = delete;
    SnapshotFile &operator=(const SnapshotFile &) = delete;

    //! Errors: NotFound (there is none), Storage (it can't be opened), Protocol (damaged, or of a newer edition).
    [[nodiscard]] base::Pending<Snapshot> load();
    [[nodiscard]] base::Pending<> save(const Snapshot &snapshot); //!< error: Storage
    //! Puts the file out of the way, as "….damaged", for whoever wants to look at it. Replaces an older one.
    [[nodiscard]] base::Pending<> moveAside();

private:
    const QString m_path;
    QThreadPool m_pool;
};

} // namespace subscriptions
