// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace subscriptions {

//! Comma-separated values (RFC 4180) as they are found: with a byte-order mark, "," or ";" (whichever the first line
//! has more of), quoted fields with line breaks and doubled quotes, any line ending. A value.
struct CsvTable
{
    struct Row
    {
        int line = 0; //!< where it begins, from 1
        QStringList cells;
    };
    //! What is wrong with the form of the text, and where, from 1.
    struct Problem
    {
        int line = 0;
        int column = 0; //!< which cell of the row; 0: the row
        QString sentence; //!< translated
    };
    QList<Row> rows; //!< blank lines are left out
    std::optional<Problem> problem; //!< the first; rows are those before it

    //! Stops where there are more than \a mostRows rows. Any thread.
    [[nodiscard]] static CsvTable parse(const QByteArray &csv, qsizetype mostRows);

    static constexpr qsizetype MostColumns = 200;
    static constexpr qsizetype MostCellCharacters = 128 * 1024;
};

//! One cell, quoted where it has to be. What a spreadsheet would take for a formula gets an apostrophe in front, which
//! spreadsheets hide; fromSafeCell() takes it off again.
[[nodiscard]] QByteArray csvCell(const QString &text);
[[nodiscard]] QString fromSafeCell(const QString &cell);

} // namespace subscriptions
