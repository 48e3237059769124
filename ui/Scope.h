// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"

#include <QMetaType>

#include <optional>

namespace ui {

//! What the objects tree has selected: one object, one kind of objects, or everything.
struct Scope
{
    std::optional<kaizala::ObjectRef> object;
    std::optional<kaizala::ObjectType> type;

    [[nodiscard]] bool isEverything() const { return !object && !type; }
    friend bool operator==(const Scope &, const Scope &) = default;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Scope)
