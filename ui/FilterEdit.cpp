// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FilterEdit.h"

#include <QKeyEvent>

namespace ui {

void FilterEdit::setSearched(QWidget *view)
{
    m_searched = view;
}

//! Before a shortcut or a dialog takes the key.
bool FilterEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (!text().isEmpty() || m_searched)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QLineEdit::keyPressEvent(event);
    } else if (!text().isEmpty()) {
        clear();
    } else if (m_searched) {
        m_searched->setFocus(Qt::ShortcutFocusReason);
    } else {
        event->ignore();
    }
}

} // namespace ui
