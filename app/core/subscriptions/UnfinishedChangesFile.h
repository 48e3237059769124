// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "subscriptions/UnfinishedChanges.h"

#include <QList>
#include <QMutex>
#include <QString>
#include <QThreadPool>

#include <functional>

namespace subscriptions {

//! Unfinished changes on disk, shared by any number of programs: each update reads the file anew, in its turn. A write
//! replaces the file as a whole or not at all; only its owner may read it. Works in a thread of its own; what is asked
//! for while it writes goes into the next write together. Belongs to one thread.
class UnfinishedChangesFile
{
public:
    using Update = std::function<void(UnfinishedChanges &)>;

    explicit UnfinishedChangesFile(QString path); //!< absolute; folders are made by the first update
    ~UnfinishedChangesFile(); //!< waits until what was asked for is done
    UnfinishedChangesFile(const UnfinishedChangesFile &) = delete;
    UnfinishedChangesFile &operator=(const UnfinishedChangesFile &) = delete;

    //! No file is nothing unfinished. Errors: Storage, Protocol (damaged, or of a newer edition: it is moved aside, as
    //! "….damaged").
    [[nodiscard]] base::Pending<UnfinishedChanges> load();
    //! Calls \a update in another thread, with what the file has. Done: it is on the disk. Error: Storage.
    [[nodiscard]] base::Pending<> update(const Update &update);

private:
    struct Asked
    {
        Update update;
        base::Promise<> promise;
    };
    void write();

    const QString m_path;
    QMutex m_mutex;
    QList<Asked> m_asked; //!< guarded by m_mutex
    QThreadPool m_pool; //!< the last member: it ends first, and waits
};

} // namespace subscriptions
