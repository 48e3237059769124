// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QLineEdit>

namespace ui {

//! A line edit for a secret: masked, with a button that reveals it. Input methods are asked not to learn it.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    [[nodiscard]] base::Secret secret() const; //!< without white space around it, which pasting brings along
    void setSecret(const base::Secret &secret);

private:
    void reveal(bool shown);
    QAction *m_reveal;
};

} // namespace ui
