// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/FieldFindings.h"
#include "models/FieldNode.h"
#include "models/FieldsModel.h"

namespace models {

//! The rows of FieldsModel: FieldsModelRows.cpp makes them, FieldsModel.cpp shows them.
class FieldsModel::Private
{
public:
    Private(FieldsModel *model, schema::FieldGuide fieldGuide) : q(model), guide(std::move(fieldGuide)) { }

    [[nodiscard]] FieldNode *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const FieldNode *node, int column) const;

    //! Makes the children of \a node, if that is still to be done.
    void build(FieldNode *node) const;
    [[nodiscard]] bool mayHaveChildren(const FieldNode &node) const;

    [[nodiscard]] QString name(const FieldNode &node) const;
    [[nodiscard]] QString value(const FieldNode &node) const;
    [[nodiscard]] QString type(const FieldNode &node) const;
    [[nodiscard]] QStringList notes(FieldNode &node) const; //!< the findings' messages, then what the value means
    [[nodiscard]] QString nameToolTip(const FieldNode &node) const;
    [[nodiscard]] QVariant severity(const FieldNode &node) const;
    [[nodiscard]] QString copy(FieldNode &node, Column column) const;
    [[nodiscard]] QString scalar(const FieldNode &node) const; //!< of a number or a boolean; a number as it came

    FieldsModel *q;
    schema::FieldGuide guide;
    QString eventType;
    FieldFindings findings;
    std::optional<inspect::PayloadTree> spelling;
    std::unique_ptr<FieldNode> root = std::make_unique<FieldNode>(); //!< has no row; its value is the payload

private:
    void buildRoot() const;
    void buildObject(FieldNode *node, const QString &pointer, const QStringList &path) const;
    void buildArray(FieldNode *node) const;
    static FieldNode *append(FieldNode *node, FieldNode::Kind kind, const QString &key, const QJsonValue &value);
    static void appendRest(FieldNode *node, qsizetype count);
};

} // namespace models
