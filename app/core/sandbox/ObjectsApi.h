// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/Call.h"
#include "sandbox/World.h"

namespace sandbox {

//! Groups, sub-groups and actions (service-api.md, "Objects one can subscribe on"). Pure over the world.
class ObjectsApi
{
public:
    explicit ObjectsApi(const World &world); //!< \a world outlives it

    [[nodiscard]] bool serves(const Call &call) const;
    [[nodiscard]] http::Response handle(const Call &call) const;

    static constexpr int DefaultActions = 20; //!< without `count`
    static constexpr int MostActions = 100;

private:
    [[nodiscard]] http::Response groups(const Call &call) const;
    [[nodiscard]] http::Response subGroups(const Group &group) const;
    [[nodiscard]] http::Response actions(const Call &call, const Group &group) const;
    [[nodiscard]] QJsonObject groupJson(const Group &group, bool detail) const;
    [[nodiscard]] QJsonObject actionJson(const Action &action, int turn) const;

    const World &m_world;
};

} // namespace sandbox
