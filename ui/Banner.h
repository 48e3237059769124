// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Look.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class StateIcon;

//! A bar that says what happened, in the place where it happened, and stays until it is read: it has a button to close
//! it and, where something can be done about it, one that does it. Hidden while there is nothing to say. Plain text.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void showFailure(const QString &sentence, const QString &button = {}, std::function<void()> action = {});
    void showInfo(const QString &sentence, const QString &button = {}, std::function<void()> action = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(Tone tone, const QString &sentence, const QString &button, std::function<void()> action);
    Tone m_tone = Tone::Failure;
    std::function<void()> m_action;
    StateIcon *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace ui
