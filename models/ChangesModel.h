// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/ChangeRun.h"

#include <QAbstractTableModel>

namespace subscriptions {
class Catalogue;
}

namespace models {

//! The changes of a run and how far each has come. StateRole: a subscriptions::ChangeRun::State as int; where the
//! replaced subscription of an edit remains, the state's text says so.
class ChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Outcome,
        What,
        Object,
        Callback,
        Why,
        Problem,
        ColumnCount
    };

    //! Both outlive it.
    ChangesModel(subscriptions::ChangeRun &run, const subscriptions::Catalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const subscriptions::ChangeRun::Row &row, int column) const;
    const subscriptions::ChangeRun &m_run;
    const subscriptions::Catalogue &m_catalogue;
};

//! \name Words for a cell, translated.
//!@{
[[nodiscard]] QString changeKindText(subscriptions::Change::Kind kind); //!< "Create", "Change", "Delete"
[[nodiscard]] QString changeStateText(subscriptions::ChangeRun::State state); //!< "Waiting", "Done", …
//!@}

} // namespace models
