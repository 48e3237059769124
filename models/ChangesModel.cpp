// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ChangesModel.h"

#include "models/Roles.h"
#include "models/SubscriptionTexts.h"
#include "models/Text.h"
#include "subscriptions/Catalogue.h"

#include <QCoreApplication>

namespace models {

using subscriptions::Change;
using subscriptions::ChangeRun;

namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(ChangesModel)
};

//! Where the events go, or are to go.
QString callbackOf(const ChangeRun::Row &row)
{
    const Change &change = row.change;
    if (change.kind == Change::Kind::Create)
        return change.draft.callbackUrl;
    if (change.patch.callbackUrl)
        return *change.patch.callbackUrl;
    return change.before ? change.before->callbackUrl : QString();
}

QString problemOf(const ChangeRun::Row &row)
{
    if (row.error)
        return row.error->toUserString();
    if (row.oldRemains)
        return ChangesText::tr("The old one could not be deleted, so both exist now. %1",
                               "%1: a sentence that says why")
            .arg(row.oldRemains->toUserString());
    return {};
}

} // namespace

QString changeKindText(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return ChangesText::tr("Create", "what a change does");
    case Change::Kind::Edit:
        return ChangesText::tr("Change", "what a change does");
    case Change::Kind::Delete:
        return ChangesText::tr("Delete", "what a change does");
    }
    return {};
}

QString changeStateText(ChangeRun::State state)
{
    switch (state) {
    case ChangeRun::State::Waiting:
        return ChangesText::tr("Waiting", "a change that was not begun");
    case ChangeRun::State::Running:
        return ChangesText::tr("Under way", "a change");
    case ChangeRun::State::Done:
        return ChangesText::tr("Done", "a change");
    case ChangeRun::State::Failed:
        return ChangesText::tr("Failed", "a change");
    case ChangeRun::State::Stopped:
        return ChangesText::tr("Stopped", "a change that was not begun");
    }
    return {};
}

ChangesModel::ChangesModel(ChangeRun &run, const subscriptions::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent), m_run(run), m_catalogue(catalogue)
{
    connect(&run, &ChangeRun::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_run.rows().size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::textOf(const ChangeRun::Row &row, int column) const
{
    switch (Column(column)) {
    case Outcome:
        return changeStateText(row.state);
    case What:
        return changeKindText(row.change.kind);
    case Object: {
        const auto object = m_catalogue.object(row.change.object);
        return object && !object->name.isEmpty() ? object->name : row.change.object.id;
    }
    case Callback:
        return callbackText(callbackOf(row));
    case Why:
        return row.change.why;
    case Problem:
        return problemOf(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChangeRun::Row &row = m_run.rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(textOf(row, index.column()));
    case Qt::ToolTipRole:
        return toolTipText(index.column() == Callback ? callbackOf(row) : textOf(row, index.column()));
    case CopyRole:
    case SortRole:
        return index.column() == Callback ? callbackOf(row) : textOf(row, index.column());
    case StateRole:
        return index.column() == Outcome ? QVariant(int(row.state)) : QVariant();
    case IdRole:
        return row.id.isEmpty() ? row.change.id.value : row.id.value;
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("Outcome");
    case What:
        return tr("What");
    case Object:
        return tr("Object");
    case Callback:
        return tr("Callback");
    case Why:
        return tr("Why");
    case Problem:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace models
