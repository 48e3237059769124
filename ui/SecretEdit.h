// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>

namespace ui {

//! A line edit for a secret: masked, with a button that reveals it. It hides again by itself: after a while, and when
//! the focus goes elsewhere. What is copied from it leaves the clipboard again (SecretClipboard). Input methods are
//! asked not to learn it.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultShown{15'000};

    explicit SecretEdit(QWidget *parent = nullptr, std::chrono::milliseconds shown = DefaultShown);
    [[nodiscard]] base::Secret secret() const; //!< without white space around it, which pasting brings along
    void setSecret(const base::Secret &secret);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void reveal(bool shown);
    void look(const QString &text);
    QAction *m_reveal;
    QTimer m_hideAgain;
    base::Secret m_before; // as it was before the last change: what was cut is part of it
    base::Secret m_now;
};

} // namespace ui
