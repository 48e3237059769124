// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DiffDelegate.h"

#include "inspect/PayloadDiff.h"
#include "models/Roles.h"
#include "ui/Icons.h"
#include "ui/Look.h"

namespace ui {

namespace {

QIcon iconOf(inspect::Change change)
{
    switch (change) {
    case inspect::Change::Added:
        return themedIcon(QLatin1String("list-add"));
    case inspect::Change::Removed:
        return themedIcon(QLatin1String("edit-delete"));
    case inspect::Change::Changed:
        return themedIcon(QLatin1String("document-edit"));
    case inspect::Change::Unchanged:
        break;
    }
    return {};
}

} // namespace

void DiffDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    if (index.data(models::VolatileRole).toBool())
        option->palette.setColor(QPalette::Text, toneColor(Tone::Muted, option->palette));
    const QVariant role = index.data(models::StateRole);
    const QIcon icon = role.isValid() ? iconOf(inspect::Change(role.toInt())) : QIcon();
    if (icon.isNull())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(2 * Grid, 2 * Grid);
    option->icon = icon;
}

} // namespace ui
