// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CopyButton.h"

#include "ui/Icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

CopyButton::CopyButton(const QString &what, std::function<QString()> text, QWidget *parent) : QToolButton(parent)
{
    setIcon(themedIcon("edit-copy"_L1));
    setIconSize({16, 16});
    setAutoRaise(true);
    setToolTip(tr("Copy: %1", "%1 names what is copied, such as Subscription id").arg(what));
    setAccessibleName(toolTip());
    connect(this, &QToolButton::clicked, this, [this, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        QToolTip::showText(mapToGlobal(QPoint(0, height())), tr("Copied"), this, {}, 1500);
    });
}

} // namespace ui
