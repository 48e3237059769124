// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Pending.h"
#include "subscriptions/JournalEntry.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace subscriptions {

//! Every change of one account's subscriptions, in a file of one JSON object per line that is only ever appended to.
//! Several programs may append to one file. Reads and writes in a thread of its own; lives in its creator's thread.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(QObject *parent = nullptr);
    ~Journal() override; //!< what was appended is written first

    //! \a file is made by the first append. Errors of append() are told by failed().
    void open(const QString &file);
    void append(const JournalEntry &entry); //!< on disk soon; entryAdded() follows
    //! The newest \a limit entries that hold every word of \a text (any case) in any value, newest first. A line that
    //! can't be read is left out, and counted in \a damaged of the outcome.
    struct Page
    {
        QList<JournalEntry> entries;
        int damaged = 0;
    };
    [[nodiscard]] base::Pending<Page> read(const QString &text, int limit) const;

Q_SIGNALS:
    void entryAdded(const subscriptions::JournalEntry &entry);
    void failed(const base::Error &error); //!< Storage: an entry could not be written

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace subscriptions
