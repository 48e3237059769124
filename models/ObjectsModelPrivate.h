// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/CatalogueFeed.h"
#include "models/ObjectsModel.h"
#include "models/ObjectsTree.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace models {

//! The rows of ObjectsModel. How they follow the catalogue is in ObjectsModelSync.cpp, how they show in
//! ObjectsModel.cpp.
class ObjectsModel::Private
{
public:
    Private(ObjectsModel *model, subscriptions::Catalogue &objects) : q(model), catalogue(objects), feed(objects)
    {
        root.kind = ObjectNode::Kind::Root;
        constexpr std::array Sections{kaizala::ObjectType::Group, kaizala::ObjectType::Action,
                                      kaizala::ObjectType::ActionPackage};
        for (size_t i = 0; i < 1 + Sections.size(); ++i) {
            auto node = std::make_unique<ObjectNode>();
            node->kind = i == 0 ? ObjectNode::Kind::All : ObjectNode::Kind::Section;
            node->section = i == 0 ? kaizala::ObjectType::Group : Sections.at(i - 1);
            node->parent = &root;
            root.children.push_back(std::move(node));
        }
        root.renumber();
    }

    [[nodiscard]] ObjectNode *nodeOf(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<ObjectNode *>(index.internalPointer()) : const_cast<ObjectNode *>(&root);
    }
    [[nodiscard]] QModelIndex indexOf(const ObjectNode *node, int column = Name) const
    {
        return node->kind == ObjectNode::Kind::Root ? QModelIndex()
                                                    : q->createIndex(node->row, column, const_cast<ObjectNode *>(node));
    }
    [[nodiscard]] ObjectNode *all() const { return root.children.front().get(); }

    // Following the catalogue
    void sync();
    [[nodiscard]] bool insertFew(const QList<subscriptions::KnownObject> &now);
    [[nodiscard]] ObjectNode *parentOf(const subscriptions::KnownObject &object) const;
    void removeMisplaced(ObjectNode *node, const ObjectsOutline &outline);
    void syncChildren(ObjectNode *node, const QList<kaizala::ObjectRef> &want, const ObjectsOutline &outline);
    void insertRows(ObjectNode *node, int at, const QList<subscriptions::KnownObject> &objects);
    void removeRows(ObjectNode *node, int first, int last);
    void moveRow(ObjectNode *node, int from, int to);
    void forget(const ObjectNode *node);
    void count(ObjectNode *node, int by);
    void update(const kaizala::ObjectRef &ref);

    // Showing
    [[nodiscard]] QString name(const ObjectNode &node) const;
    [[nodiscard]] QString toolTip(const ObjectNode &node) const;
    [[nodiscard]] QVariant state(const ObjectNode &node) const;
    [[nodiscard]] bool isCounted(const ObjectNode &node) const;

    ObjectsModel *q;
    subscriptions::Catalogue &catalogue;
    CatalogueFeed feed;
    QList<subscriptions::KnownObject> taken; //!< as they were taken over last
    ObjectNode root;
    QHash<kaizala::ObjectRef, ObjectNode *> nodes;
};

} // namespace models
