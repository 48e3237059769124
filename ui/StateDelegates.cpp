// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StateDelegates.h"

#include "models/Roles.h"
#include "subscriptions/Catalogue.h"
#include "ui/Look.h"

namespace ui {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    const QVariant role = index.data(models::StateRole);
    const auto state = role.isValid() ? stateFor(role.toInt()) : std::nullopt;
    if (!state)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(2 * Grid, 2 * Grid);
    option->icon = stateIcon(*state);
}

std::optional<State> HealthDelegate::stateFor(int value) const
{
    return stateOf(subscriptions::Health(value));
}

std::optional<State> VerdictDelegate::stateFor(int value) const
{
    return stateOf(store::Verdict(value));
}

std::optional<State> SeverityDelegate::stateFor(int value) const
{
    return stateOf(schema::Severity(value));
}

std::optional<State> LoadDelegate::stateFor(int value) const
{
    using Load = subscriptions::ObjectState::Load;
    return Load(value) == Load::Failed ? std::optional(State::Error) : std::nullopt;
}

} // namespace ui
