// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TextDelegate.h"

#include "ui/Look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextDocument>
#include <QToolTip>

namespace ui {

namespace {

using Item = QStyleOptionViewItem;

//! One line of text, perhaps with an icon before it: all that the window's models show. Anything else is the style's.
bool isPlain(const Item &item)
{
    return !item.features.testAnyFlags(Item::HasCheckIndicator | Item::WrapText) && item.showDecorationSelected
        && item.decorationPosition == Item::Left && !item.state.testFlag(QStyle::State_Editing)
        && item.backgroundBrush.style() == Qt::NoBrush && !item.text.contains(QChar::LineSeparator);
}

QPalette::ColorGroup groupOf(const Item &item)
{
    if (!item.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return item.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
}

void drawIcon(QPainter &painter, const Item &item, const QRect &where)
{
    const QIcon::Mode mode = !item.state.testFlag(QStyle::State_Enabled) ? QIcon::Disabled
        : item.state.testFlag(QStyle::State_Selected)                    ? QIcon::Selected
                                                                         : QIcon::Normal;
    const QSize size(where.width(), item.decorationSize.height());
    const QRect area = QStyle::alignedRect(item.direction, item.decorationAlignment, size, where);
    item.icon.paint(&painter, area, item.decorationAlignment, mode,
                    item.state.testFlag(QStyle::State_Open) ? QIcon::On : QIcon::Off);
}

void drawFocus(QPainter &painter, const Item &item, const QRect &where, const QStyle &style)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(item);
    focus.rect = where;
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    focus.backgroundColor =
        item.palette.color(item.state.testFlag(QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled,
                           selected ? QPalette::Highlight : QPalette::Window);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, item.widget);
}

} // namespace

//! As QCommonStyle draws CE_ItemViewItem, which lays each text out four times.
void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Item item = option;
    initStyleOption(&item, index);
    const QStyle &style = item.widget ? *item.widget->style() : *QApplication::style();
    if (!isPlain(item)) {
        style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        return;
    }
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const bool hasIcon = item.features.testFlag(Item::HasDecoration);
    const int iconWidth = hasIcon ? item.decorationSize.width() + 2 * margin : 0;
    const auto visual = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const QRect cell = visual(item.rect.adjusted(iconWidth, 0, 0, 0));

    painter->save();
    painter->setClipRect(item.rect);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (hasIcon)
        drawIcon(*painter, item, visual(QRect(item.rect.topLeft(), QSize(iconWidth, item.rect.height()))));
    if (!item.text.isEmpty() && cell.width() > 2 * margin) {
        painter->setPen(item.palette.color(
            groupOf(item), item.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(item.font);
        const QRect area = cell.adjusted(margin, 0, -margin, 0);
        const QStaticText &text = m_texts.laidOut(item, area.width(), *painter);
        const QSize size(area.width(), int(text.size().height()));
        const QRect where = QStyle::alignedRect(item.direction, item.displayAlignment, size, area);
        painter->drawStaticText(where.topLeft(), text);
    }
    if (item.state.testFlag(QStyle::State_HasFocus))
        drawFocus(*painter, item, cell, style);
    painter->restore();
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(size.height(), rowHeight(option.fontMetrics))};
}

bool TextDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (!event || event->type() != QEvent::ToolTip || !view || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (!text.isEmpty()) {
        // One that is marked up already was escaped by the model; any other is shown literally.
        text = Qt::mightBeRichText(text) ? text : plainToolTip(text);
    } else if (sizeHint(option, index).width() > view->visualRect(index).width()) {
        text = plainToolTip(index.data(Qt::DisplayRole).toString());
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), text, view->viewport(), view->visualRect(index));
    return true;
}

} // namespace ui
