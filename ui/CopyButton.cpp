// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CopyButton.h"

#include "ui/Icons.h"
#include "ui/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

CopyButton::CopyButton(const QString &what, std::function<QString()> text, QWidget *parent)
    : CopyButton(
        what, tr("Copied"), [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); }, parent)
{
}

CopyButton::CopyButton(const QString &what, std::function<base::Secret()> secret, QWidget *parent)
    : CopyButton(
        what,
        tr("Copied; the clipboard is cleared in %n second(s)", nullptr,
           int(std::chrono::duration_cast<std::chrono::seconds>(SecretClipboard::DefaultKeep).count())),
        [secret = std::move(secret)] { SecretClipboard::copy(secret()); }, parent)
{
}

CopyButton::CopyButton(const QString &what, const QString &done, std::function<void()> copy, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(themedIcon("edit-copy"_L1));
    setIconSize({16, 16});
    setAutoRaise(true);
    setToolTip(tr("Copy: %1", "%1 names what is copied, such as Subscription id").arg(what));
    setAccessibleName(toolTip());
    connect(this, &QToolButton::clicked, this, [this, done, copy = std::move(copy)] {
        copy();
        QToolTip::showText(mapToGlobal(QPoint(0, height())), done, this, {}, 1500);
    });
}

} // namespace ui
