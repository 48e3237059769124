// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace models {

//! One row of FieldsModel. Its children are made when they are first asked for: a payload may be large.
struct FieldNode
{
    enum class Kind
    {
        Field, //!< a value of the payload
        Missing, //!< a value that should be there and is not
        Whole, //!< the payload itself, where it is no object or a finding is about all of it
        Rest, //!< stands for the fields beyond MostFields
    };

    Kind kind = Kind::Field;
    QString key; //!< an object's key or an array's index
    bool inArray = false;
    QJsonValue value;
    int spelled = -1; //!< its node in the payload's PayloadTree; -1: not known
    qsizetype rest = 0; //!< how many a Rest stands for
    FieldNode *parent = nullptr;
    int row = 0; //!< in the parent
    bool built = false; //!< the children are made
    std::vector<std::unique_ptr<FieldNode>> children;
    std::optional<QString> meaning; //!< worked out once

    [[nodiscard]] QStringList path() const; //!< unescaped keys and indexes from the payload down
};

} // namespace models
