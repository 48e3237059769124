// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/ObjectsModel.h"

#include "models/ObjectsModelPrivate.h"
#include "models/Text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

using kaizala::ObjectRef;
using kaizala::ObjectType;
using subscriptions::ObjectState;
using Load = subscriptions::ObjectState::Load;

ObjectsModel::ObjectsModel(subscriptions::Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent), d(std::make_unique<Private>(this, catalogue))
{
    connect(&d->feed, &CatalogueFeed::objectsChanged, this, [this] { d->sync(); });
    connect(&d->feed, &CatalogueFeed::subscriptionsChanged, this, [this](const ObjectRef &ref) { d->update(ref); });
    connect(&catalogue, &subscriptions::Catalogue::refreshFinished, this, [this] {
        for (ObjectNode *node : std::as_const(d->nodes))
            node->asked = false;
    });
    d->sync();
}

ObjectsModel::~ObjectsModel() = default;

// --- Structure ------------------------------------------------------------------------------------------------------

QModelIndex ObjectsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return d->indexOf(d->nodeOf(parent)->children[size_t(row)].get(), column);
}

QModelIndex ObjectsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !checkIndex(child, CheckIndexOption::DoNotUseParent))
        return {};
    return d->indexOf(d->nodeOf(child)->parent);
}

int ObjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(d->nodeOf(parent)->children.size());
}

int ObjectsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ObjectsModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool ObjectsModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.column() > 0)
        return false;
    const ObjectNode *node = d->nodeOf(parent);
    // A refresh reads them anyway; what failed once is not asked for again until then, lest every repaint asks.
    return node->kind == ObjectNode::Kind::Object && node->object.hasSubGroups && node->children.empty() && !node->asked
        && !d->catalogue.isRefreshing();
}

void ObjectsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    ObjectNode *node = d->nodeOf(parent);
    node->asked = true;
    // The outcome comes through the catalogue: rows, or the object's state.
    base::then(d->catalogue.loadSubGroups(node->object.ref.id), this, [](const base::Result<> &) {});
}

QModelIndex ObjectsModel::allIndex() const
{
    return d->indexOf(d->all());
}

QModelIndex ObjectsModel::indexOf(const ObjectRef &ref) const
{
    const ObjectNode *node = d->nodes.value(ref);
    return node ? d->indexOf(node) : QModelIndex();
}

std::optional<ObjectType> ObjectsModel::sectionType(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return std::nullopt;
    const ObjectNode *node = d->nodeOf(index);
    return node->kind == ObjectNode::Kind::Section ? std::optional(node->section) : std::nullopt;
}

// --- Showing --------------------------------------------------------------------------------------------------------

QString ObjectsModel::Private::name(const ObjectNode &node) const
{
    switch (node.kind) {
    case ObjectNode::Kind::All:
        return tr("All", "all objects");
    case ObjectNode::Kind::Section:
        switch (node.section) {
        case ObjectType::Group:
            return tr("Groups");
        case ObjectType::Action:
            return tr("Actions");
        case ObjectType::ActionPackage:
            return tr("Action packages");
        }
        break;
    case ObjectNode::Kind::Object:
        return node.object.name;
    case ObjectNode::Kind::Root:
        break;
    }
    return {};
}

QString ObjectsModel::Private::toolTip(const ObjectNode &node) const
{
    if (node.kind != ObjectNode::Kind::Object)
        return {};
    const ObjectState state = catalogue.state(node.object.ref);
    QStringList lines{node.object.name, tr("Id: %1").arg(node.object.ref.id)};
    if (state.load == Load::Failed && state.error)
        lines.append(tr("Its subscriptions could not be read. %1", "then a sentence that says why")
                         .arg(state.error->toUserString()));
    if (state.childrenError)
        lines.append(tr("Its sub-groups or actions could not be read. %1", "then a sentence that says why")
                         .arg(state.childrenError->toUserString()));
    return toolTipText(lines.join(u'\n'));
}

QVariant ObjectsModel::Private::state(const ObjectNode &node) const
{
    if (node.kind != ObjectNode::Kind::Object)
        return {};
    const ObjectState state = catalogue.state(node.object.ref);
    return int(state.childrenError && state.load == Load::Loaded ? Load::Failed : state.load);
}

//! Whether the number is one: nought of an object that was never read is not.
bool ObjectsModel::Private::isCounted(const ObjectNode &node) const
{
    if (node.kind != ObjectNode::Kind::Object || node.count > 0)
        return true;
    const Load load = catalogue.state(node.object.ref).load;
    return load == Load::Loaded || load == Load::Remembered;
}

QVariant ObjectsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const ObjectNode &node = *d->nodeOf(index);
    const bool isObject = node.kind == ObjectNode::Kind::Object;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return cellText(d->name(node));
        return d->isCounted(node) ? QLocale().toString(node.count) : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == Count)
            return d->isCounted(node) ? tr("%n subscription(s)", nullptr, node.count) : tr("not loaded yet");
        return {};
    case Qt::ToolTipRole:
        return d->toolTip(node);
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return index.column() == Name ? QVariant(d->name(node)) : QVariant(node.count);
    case IdRole:
    case CopyRole:
        return isObject ? QVariant(node.object.ref.id) : QVariant();
    case ObjectRefRole:
        return isObject ? QVariant::fromValue(node.object.ref) : QVariant();
    case StateRole:
        return d->state(node);
    default:
        return {};
    }
}

QVariant ObjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Object");
    case Count:
        return tr("Subscriptions");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
