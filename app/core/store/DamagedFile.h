// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QString>

namespace store {

//! The pages of a SQLite file that SQLite itself may no longer read, with what its write-ahead log has of them. Only
//! reads, and believes nothing that it finds: numbers are checked before they are used. One thread.
class DamagedFile
{
public:
    DamagedFile() = default;
    //! Errors: Storage (it can't be opened, or is too small to hold a page).
    [[nodiscard]] base::Result<> open(const QString &name);

    [[nodiscard]] bool hasHeader() const { return m_hasHeader; } //!< the file's first bytes are a header's
    [[nodiscard]] quint32 pageBytes() const { return m_pageBytes; }
    [[nodiscard]] quint32 pages() const { return m_pages; } //!< numbers begin with 1
    //! What stands in \a number; empty where it is beyond the end. A page at the end may be cut short.
    [[nodiscard]] QByteArray page(quint32 number);
    //! Pages that the file says are unused: what they hold was deleted. Empty where that can't be known.
    [[nodiscard]] const QSet<quint32> &unused() const { return m_unused; }

private:
    void readHeader();
    void readLog();
    void readUnused();

    QFile m_file;
    QFile m_log;
    QHash<quint32, qint64> m_inLog; //!< where the newest committed version of a page begins there
    QSet<quint32> m_unused;
    bool m_hasHeader = false;
    quint32 m_pageBytes = 4096;
    quint32 m_pages = 0;
};

} // namespace store
