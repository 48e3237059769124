// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"

#include <QLockFile>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace delivery {

//! How far a Forwarder has come, in a small file of its own, so that the next run goes on there. One program at a time
//! has it. Its functions are for one thread; files are read and written in another one.
class ForwardCursor
{
public:
    explicit ForwardCursor(QString file);
    ~ForwardCursor(); //!< finishes what it writes, and lets others have it

    //! The file for a forwarder called \a name (isName()) of a store that is the file \a store: beside it.
    [[nodiscard]] static QString fileFor(const QString &store, const QString &name);
    [[nodiscard]] static bool isName(const QString &name); //!< 1 to 64 of a-z, A-Z, 0-9, '-' and '_'

    //! Takes it. The outcome is the id of the last event that needs nothing more; none: there is no file yet. Once.
    //! Errors: Storage (also where another program has it); Protocol (the file is not what save() writes).
    [[nodiscard]] base::Pending<std::optional<qint64>> open();
    //! The outcome comes when it is on disk. Errors: Storage; the file is then as it was.
    [[nodiscard]] base::Pending<> save(qint64 id);

private:
    const QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_pool; // goes first: it waits for what is under way
};

} // namespace delivery
