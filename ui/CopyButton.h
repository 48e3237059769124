// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

#include <functional>

namespace ui {

//! Puts a text on the clipboard and says so for a moment. \a what names the text, for the tool tip and for assistive
//! tools.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr);
};

} // namespace ui
