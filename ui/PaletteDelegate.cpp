// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaletteDelegate.h"

#include "models/PaletteModel.h"
#include "ui/Look.h"

#include <QApplication>
#include <QPainter>

namespace ui {

namespace {

constexpr int IconSize = 16;

void drawText(QPainter &painter, const QStyleOptionViewItem &item, const QRect &where, const QString &text,
              Qt::Alignment alignment, const QColor &colour, const QFont &font)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width());
    painter.drawText(QStyle::visualRect(item.direction, item.rect, where),
                     int(QStyle::visualAlignment(item.direction, alignment) | Qt::AlignVCenter | Qt::TextSingleLine),
                     shown);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle &style = item.widget ? *item.widget->style() : *QApplication::style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : item.palette.color(group, QPalette::PlaceholderText);
    const bool hindered = !index.data(Qt::StatusTipRole).toString().isEmpty();

    painter->save();
    QRect rest = item.rect.adjusted(Grid, 0, -Grid, 0);
    const QRect icon(rest.left(), rest.center().y() - IconSize / 2 + 1, IconSize, IconSize);
    item.icon.paint(painter, QStyle::visualRect(item.direction, item.rect, icon), Qt::AlignCenter,
                    selected ? QIcon::Selected : (hindered ? QIcon::Disabled : QIcon::Normal));
    rest.setLeft(icon.right() + Grid);

    const QString keys = index.data(models::PaletteModel::KeysRole).toString();
    const QFont small = captionFont(item.font);
    if (!keys.isEmpty()) {
        const int width = QFontMetrics(small).horizontalAdvance(keys);
        drawText(*painter, item, {rest.right() - width, rest.top(), width + 1, rest.height()}, keys, Qt::AlignRight,
                 quiet, small);
        rest.setRight(rest.right() - width - 2 * Grid);
    }
    const int wanted = item.fontMetrics.horizontalAdvance(item.text) + 1;
    const QRect title(rest.left(), rest.top(), qMin(wanted, rest.width()), rest.height());
    drawText(*painter, item, title, item.text, Qt::AlignLeft, hindered ? quiet : text, item.font);
    rest.setLeft(title.right() + 2 * Grid);
    if (rest.width() > 3 * Grid)
        drawText(*painter, item, rest, index.data(models::PaletteModel::DetailRole).toString(), Qt::AlignLeft, quiet,
                 small);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, rowHeight(option.fontMetrics) + HalfGrid};
}

} // namespace ui
