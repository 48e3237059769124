// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/Roles.h"
#include "subscriptions/Catalogue.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace models {

//! The tree on the left: All, then Groups (with their sub-groups), Actions and Action packages, each with its number of
//! subscriptions. Follows the catalogue. fetchMore() of a group asks for its sub-groups. StateRole is the
//! ObjectState::Load of an object's row; ToolTipRole has its id and why it could not be read.
class ObjectsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Count,
        ColumnCount
    };

    explicit ObjectsModel(subscriptions::Catalogue &catalogue, QObject *parent = nullptr);
    ~ObjectsModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] QModelIndex allIndex() const; //!< the row "All"
    [[nodiscard]] QModelIndex indexOf(const kaizala::ObjectRef &ref) const; //!< invalid where unknown
    //! The type of object that the row "Groups", "Actions" or "Action packages" stands for; none for every other row.
    [[nodiscard]] std::optional<kaizala::ObjectType> sectionType(const QModelIndex &index) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace models
