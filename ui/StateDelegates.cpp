// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StateDelegates.h"

#include "models/Roles.h"
#include "subscriptions/Catalogue.h"
#include "subscriptions/ChangeRun.h"
#include "ui/Icons.h"
#include "ui/Look.h"

using namespace Qt::StringLiterals;

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

void PinDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    if (!index.data(models::PinnedRole).toBool())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(2 * Grid, 2 * Grid);
    option->icon = themedIcon("pin"_L1);
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

std::optional<State> ChangeStateDelegate::stateFor(int value) const
{
    switch (subscriptions::ChangeRun::State(value)) {
    case subscriptions::ChangeRun::State::Running:
        return State::Busy;
    case subscriptions::ChangeRun::State::Done:
        return State::Ok;
    case subscriptions::ChangeRun::State::Failed:
        return State::Error;
    case subscriptions::ChangeRun::State::Waiting:
    case subscriptions::ChangeRun::State::Stopped:
        return State::Off;
    }
    return std::nullopt;
}

std::optional<State> JournalOutcomeDelegate::stateFor(int value) const
{
    switch (subscriptions::JournalEntry::Outcome(value)) {
    case subscriptions::JournalEntry::Outcome::Done:
        return State::Ok;
    case subscriptions::JournalEntry::Outcome::Failed:
        return State::Error;
    case subscriptions::JournalEntry::Outcome::Unknown:
        return State::Warning;
    }
    return std::nullopt;
}

std::optional<State> LoadDelegate::stateFor(int value) const
{
    using Load = subscriptions::ObjectState::Load;
    return Load(value) == Load::Failed ? std::optional(State::Error) : std::nullopt;
}

} // namespace ui
