// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "inspect/PayloadTree.h"
#include "models/Roles.h"
#include "schema/FieldGuide.h"
#include "schema/Finding.h"

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>
#include <optional>

namespace models {

//! A payload as a tree of fields: name, value, type, note. Known fields carry their documentation as tooltip; findings
//! stand on the field they concern (StateRole and the note); a required field that is missing is a row of its own,
//! greyed. Values are plain text, one line.
class FieldsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Value,
        Type,
        Note,
        ColumnCount
    };

    //! So many fields of one object or array have rows; the last row counts the others.
    static constexpr int MostFields = 10'000;

    explicit FieldsModel(schema::FieldGuide guide, QObject *parent = nullptr);
    ~FieldsModel() override;

    //! A payload that is no object is a single row of its own. With \a spelling, the same payload as it came, numbers
    //! are shown and copied as they are written there, and keys that are there twice are told; without it they are
    //! rounded.
    void setPayload(const QJsonValue &payload, const schema::Report &report,
                    const std::optional<inspect::PayloadTree> &spelling = std::nullopt);
    void clear();
    [[nodiscard]] QModelIndex indexOfPath(const QString &pointer) const; //!< the field itself or its nearest parent

    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
