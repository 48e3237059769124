// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/PayloadDiff.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace models {

//! How two payloads differ, field by field: what became of it, its JSON pointer, its value before and after. Numbers
//! stand there as they came. StateRole: an inspect::Change as int; VolatileRole: it changes from event to event. Plain
//! text.
class DiffModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        Field,
        Before,
        After,
        ColumnCount
    };

    static constexpr qsizetype LongestCell = 500; //!< characters; the rest is counted

    //! What of a field is shown.
    struct Row
    {
        inspect::FieldChange field;
        QString pointer;
        QString before;
        QString after;
    };
    struct Content
    {
        inspect::Difference difference;
        QList<Row> rows; //!< one per field of it
    };

    //! Makes \a difference, which lists the unchanged fields too, ready to be shown. For large ones not on the GUI
    //! thread.
    [[nodiscard]] static Content contentOf(const inspect::Difference &difference);

    explicit DiffModel(QObject *parent = nullptr);
    void setContent(Content content);
    void setOnlyChanges(bool only); //!< else the unchanged fields have rows as well; at first only changes
    //! Of all fields, rows or not; 0 before setContent().
    [[nodiscard]] int count(inspect::Change change) const;
    [[nodiscard]] int volatileCount() const;
    [[nodiscard]] qsizetype more() const; //!< fields beyond those that are listed
    [[nodiscard]] bool isWhole() const; //!< else there may be differences that were not found

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void choose();
    [[nodiscard]] QString textOf(const Row &row, int column) const;
    [[nodiscard]] QString wholeOf(const Row &row, int column) const;

    std::optional<Content> m_content;
    QList<qsizetype> m_shown; // rows of the content
    bool m_onlyChanges = true;
};

[[nodiscard]] QString changeText(const inspect::FieldChange &field); //!< "Added", "Changed, as always", …; translated

} // namespace models
