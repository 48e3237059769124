// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/DiffModel.h"

#include "inspect/JsonString.h"
#include "models/Roles.h"
#include "models/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

using inspect::Change;
using inspect::FieldChange;
using inspect::PayloadTree;

namespace {

struct DiffText
{
    Q_DECLARE_TR_FUNCTIONS(DiffModel)
};

constexpr qsizetype MostPointerCharacters = 300;

//! A value for the eye: containers as one line of JSON.
QString valueText(const PayloadTree &tree, int node)
{
    if (node < 0)
        return {};
    if (!tree.at(node).isContainer())
        return tree.text(node);
    return inspect::visibleText(QString::fromUtf8(tree.compact(node)));
}

} // namespace

QString changeText(const FieldChange &field)
{
    switch (field.change) {
    case Change::Added:
        return DiffText::tr("Added", "a field that is new");
    case Change::Removed:
        return DiffText::tr("Removed", "a field that is gone");
    case Change::Changed:
        return field.isVolatile
            ? DiffText::tr("Changed, as always", "a field such as an id or a time, which is another in every event")
            : DiffText::tr("Changed", "a field with another value");
    case Change::Unchanged:
        break;
    }
    return DiffText::tr("Unchanged", "a field with the same value");
}

DiffModel::Content DiffModel::contentOf(const inspect::Difference &difference)
{
    Content content{difference, {}};
    content.rows.reserve(difference.fields.size());
    for (const FieldChange &field : difference.fields)
        content.rows.append({field, cellText(inspect::visibleText(difference.pointer(field)), MostPointerCharacters),
                             cellText(valueText(difference.before, field.before), LongestCell),
                             cellText(valueText(difference.after, field.after), LongestCell)});
    return content;
}

DiffModel::DiffModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void DiffModel::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    choose();
    endResetModel();
}

void DiffModel::setOnlyChanges(bool only)
{
    if (only == m_onlyChanges)
        return;
    beginResetModel();
    m_onlyChanges = only;
    choose();
    endResetModel();
}

void DiffModel::choose()
{
    m_shown.clear();
    for (qsizetype i = 0; m_content && i < m_content->rows.size(); ++i) {
        if (!m_onlyChanges || m_content->rows.at(i).field.change != Change::Unchanged)
            m_shown.append(i);
    }
}

int DiffModel::count(Change change) const
{
    return m_content ? int(m_content->difference.count(change)) : 0;
}

int DiffModel::volatileCount() const
{
    if (!m_content)
        return 0;
    const QList<FieldChange> &fields = m_content->difference.fields;
    return int(
        std::count_if(fields.cbegin(), fields.cend(), [](const FieldChange &field) { return field.isVolatile; }));
}

qsizetype DiffModel::more() const
{
    return m_content ? m_content->difference.more : 0;
}

bool DiffModel::isWhole() const
{
    return !m_content || m_content->difference.isWhole;
}

int DiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DiffModel::textOf(const Row &row, int column) const
{
    switch (Column(column)) {
    case What:
        return changeText(row.field);
    case Field:
        return row.pointer.isEmpty() ? tr("The whole payload") : row.pointer;
    case Before:
        return row.before;
    case After:
        return row.after;
    case ColumnCount:
        break;
    }
    return {};
}

//! What is copied: nothing is shortened, and a text is what it is.
QString DiffModel::wholeOf(const Row &row, int column) const
{
    const bool isBefore = column == Before;
    if (!isBefore && column != After)
        return column == Field ? m_content->difference.pointer(row.field) : textOf(row, column);
    const PayloadTree &tree = isBefore ? m_content->difference.before : m_content->difference.after;
    const int node = isBefore ? row.field.before : row.field.after;
    if (node < 0)
        return {};
    return tree.at(node).type == PayloadTree::Type::String ? tree.string(node) : QString::fromUtf8(tree.compact(node));
}

QVariant DiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_content->rows.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(textOf(row, index.column()));
    case CopyRole:
        return wholeOf(row, index.column());
    case SortRole:
        return textOf(row, index.column());
    case StateRole:
        return index.column() == What ? QVariant(int(row.field.change)) : QVariant();
    case VolatileRole:
        return row.field.isVolatile;
    case PathRole:
        return m_content->difference.pointer(row.field);
    default:
        return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What", "what became of a field");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    default:
        return {};
    }
}

} // namespace models
