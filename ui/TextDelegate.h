// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/CellTexts.h"

#include <QStyledItemDelegate>

namespace ui {

//! Shows items as plain text, with a tool tip for what is cut off. Models make their own tool tips fit to be shown
//! (models::toolTipText()). Rows of all tables and trees are of one height. Paints what the style would, without laying
//! every text out anew.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    mutable CellTexts m_texts;
};

} // namespace ui
