// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <functional>

namespace store {

class DamagedFile;

//! A row of a table, as a page of a file has it.
struct LeafRow
{
    qint64 id = 0; //!< its rowid
    QVariantList columns; //!< as many as were written; one that is the rowid itself is null
};

//! Finds the rows in a page of a damaged file without any of the structure around it: only the page itself has to be
//! whole, and the pages that a long row continues in.
class LeafRows
{
public:
    explicit LeafRows(DamagedFile &file) : m_file(file) { }

    //! Calls \a take with every row of the page \a number, if it is a leaf of a table. The number of rows that were
    //! there and could not be read.
    [[nodiscard]] int read(quint32 number, const std::function<void(const LeafRow &)> &take);

    //! Whether the page says that it is a leaf of a table.
    [[nodiscard]] static bool isLeaf(const QByteArray &page, quint32 number);

    static constexpr qint64 MostRowBytes = 256 * 1024 * 1024; //!< a larger row is damaged

private:
    [[nodiscard]] bool readCell(const QByteArray &page, qsizetype at, LeafRow &row);
    [[nodiscard]] bool readPayload(const QByteArray &page, qsizetype at, qint64 bytes, QByteArray &payload);
    [[nodiscard]] static bool readColumns(const QByteArray &payload, QVariantList &columns);

    DamagedFile &m_file;
};

} // namespace store
