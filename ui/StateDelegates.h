// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/StateIcon.h"
#include "ui/TextDelegate.h"

#include <optional>

namespace ui {

//! Puts the icon of models::StateRole before the word.
class StateDelegate : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    //! The state that \a value of the role stands for; none: no icon.
    [[nodiscard]] virtual std::optional<State> stateFor(int value) const = 0;
};

//! For columns whose role is a subscriptions::Health.
class HealthDelegate final : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    [[nodiscard]] std::optional<State> stateFor(int value) const override;
};

//! For columns whose role is a store::Verdict.
class VerdictDelegate final : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    [[nodiscard]] std::optional<State> stateFor(int value) const override;
};

//! For columns whose role is a schema::Severity.
class SeverityDelegate final : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    [[nodiscard]] std::optional<State> stateFor(int value) const override;
};

//! For columns whose role is a subscriptions::ChangeRun::State.
class ChangeStateDelegate final : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    [[nodiscard]] std::optional<State> stateFor(int value) const override;
};

//! For columns whose role is a subscriptions::JournalEntry::Outcome.
class JournalOutcomeDelegate final : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    [[nodiscard]] std::optional<State> stateFor(int value) const override;
};

//! For the column of events that shows which are pinned.
class PinDelegate final : public TextDelegate
{
    Q_OBJECT

public:
    using TextDelegate::TextDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

//! For columns whose role is a subscriptions::ObjectState::Load: shows what could not be read, and nothing else.
class LoadDelegate final : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    [[nodiscard]] std::optional<State> stateFor(int value) const override;
};

} // namespace ui
