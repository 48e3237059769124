// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Look.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class StateIcon;

//! A bar that says what happened, in the place where it happened, and stays until it is read: it has a button to close
//! it and, where something can be done about it, those that do it. Hidden while there is nothing to say. Plain text.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    //! A button, and what it does.
    struct Action
    {
        QString text;
        std::function<void()> run;
    };
    void showFailure(const QString &sentence, const QString &button = {}, std::function<void()> action = {});
    void showFailure(const QString &sentence, const QList<Action> &actions); //!< the most wanted first
    void showInfo(const QString &sentence, const QString &button = {}, std::function<void()> action = {});
    void showInfo(const QString &sentence, const QList<Action> &actions); //!< the most wanted first
    void clear();
    void setClosable(bool closable); //!< at first it is; what stays true until it changes by itself is not
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(Tone tone, const QString &sentence, const QList<Action> &actions);
    void addButton();
    Tone m_tone = Tone::Failure;
    QList<Action> m_actions;
    StateIcon *m_icon;
    QLabel *m_label;
    QToolButton *m_close;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons; // as many as were ever wanted
};

} // namespace ui
