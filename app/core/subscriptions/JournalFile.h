// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "subscriptions/Journal.h"

#include <QByteArrayList>
#include <QString>

namespace subscriptions {

//! The bytes of a journal: one JSON object per line, appended to by any number of programs. Blocks; belongs to the
//! thread that uses it.
class JournalFile
{
public:
    static constexpr qsizetype MostLineBytes = 1024 * 1024; //!< a longer line is damaged

    JournalFile() = default; //!< of no file: reads as empty, refuses to append
    explicit JournalFile(QString file);

    //! Appends \a lines, which hold no line break, in one write, and waits until they are on the disk. A torn line at
    //! the end of the file is closed first. Error: Storage.
    [[nodiscard]] base::Result<> append(const QByteArrayList &lines) const;
    //! As Journal::read(). A file that is not there is empty. Error: Storage.
    [[nodiscard]] base::Result<Journal::Page> read(const QString &text, int limit) const;

private:
    QString m_file;
};

} // namespace subscriptions
