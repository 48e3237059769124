// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

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
    //! For a secret, which leaves the clipboard again (SecretClipboard).
    CopyButton(const QString &what, std::function<base::Secret()> secret, QWidget *parent = nullptr);

private:
    CopyButton(const QString &what, const QString &done, std::function<void()> copy, QWidget *parent);
};

} // namespace ui
