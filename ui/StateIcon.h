// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "schema/Finding.h"
#include "store/Event.h"
#include "subscriptions/Health.h"

#include <QIcon>
#include <QWidget>

class QPainter;

namespace ui {

//! What a state icon says. Each has a shape of its own, so that colour only helps.
enum class State
{
    Ok,
    Note,
    Warning,
    Error,
    Off,
    Busy,
    Unknown
};

[[nodiscard]] State stateOf(subscriptions::Health health);
[[nodiscard]] State stateOf(store::Verdict verdict);
[[nodiscard]] State stateOf(schema::Severity severity);

//! Draws \a state into the largest square in the middle of \a rect. \a selected: on the palette's highlight.
void paintState(QPainter &painter, const QRectF &rect, State state, const QPalette &palette, bool selected = false);
[[nodiscard]] QIcon stateIcon(State state); //!< the same as an icon, sharp at any size, in the application's palette

//! A state's icon as a widget of 16 by 16. Stands beside the word that says the same.
class StateIcon : public QWidget
{
    Q_OBJECT

public:
    explicit StateIcon(QWidget *parent = nullptr, State state = State::Unknown);
    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
};

} // namespace ui
