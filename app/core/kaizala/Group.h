// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace kaizala {

//! A group, or a sub-group (service-api.md, "Objects one can subscribe on").
struct Group
{
    QString id;
    QString name;
    QString imageUrl;
    QString type; //!< "Group", "ConnectGroup", …
    QString callerRole;
    std::optional<qint64> userCount;
    bool hasSubGroups = false;
    bool hasParentGroups = false;

    [[nodiscard]] static base::Result<Group> fromJson(const QJsonObject &json); //!< Protocol where there is no id
    friend bool operator==(const Group &, const Group &) = default;
};

//! An action of a group.
struct Action
{
    QString id; //!< actionBody.actionId, or referenceId where there is none
    QString type; //!< "Job", "Survey", "Poll", …
    QString title; //!< actionBody's title or question
    QString sender;
    QDateTime sentAt; //!< UTC; invalid: not told

    [[nodiscard]] static base::Result<Action> fromJson(const QJsonObject &json);
    friend bool operator==(const Action &, const Action &) = default;
};

//! One answer of the actions call.
struct ActionPage
{
    QList<Action> actions;
    bool hasMore = false;
};

} // namespace kaizala
