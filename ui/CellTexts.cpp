// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CellTexts.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextOption>

namespace ui {

namespace {

//! No more of \a text than could be seen in \a width pixels: the rest need not be shaped to be cut off.
QString bounded(const QString &text, int width)
{
    const qsizetype most = qMax(0, width) + 8; // a character is wider than a pixel
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most) + u'…';
}

} // namespace

CellTexts::CellTexts() : m_texts(Most)
{
}

const QStaticText &CellTexts::laidOut(const QStyleOptionViewItem &option, int width, const QPainter &painter)
{
    const Key key{option.text,          width,
                  option.textElideMode, QStyle::visualAlignment(option.direction, option.displayAlignment),
                  option.direction,     option.font};
    if (const QStaticText *known = m_texts.object(key))
        return *known;
    QTextOption how;
    how.setWrapMode(QTextOption::ManualWrap);
    how.setTextDirection(option.direction);
    how.setAlignment(key.alignment);
    const QString text = option.textElideMode == Qt::ElideRight ? bounded(option.text, width) : option.text;
    const bool startsLeft = key.alignment.testFlag(Qt::AlignLeft) && option.direction == Qt::LeftToRight;
    auto *made = new QStaticText(text);
    made->setTextFormat(Qt::PlainText);
    made->setTextOption(how);
    made->prepare({}, painter.font());
    if (!startsLeft || made->size().width() > width) { // most fit, and then they are shaped once
        made->setText(option.fontMetrics.elidedText(text, option.textElideMode, width));
        made->setTextWidth(width);
        made->prepare({}, painter.font());
    }
    m_texts.insert(key, made);
    return *made;
}

} // namespace ui
