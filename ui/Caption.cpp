// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Caption.h"

#include "ui/Look.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace ui {

Caption::Caption(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(captionFont(font()));
    adopt();
}

void Caption::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        adopt();
}

void Caption::adopt()
{
    const QColor ink = toneColor(Tone::Muted, QApplication::palette(this));
    if (palette().color(QPalette::WindowText) == ink)
        return; // setPalette() comes back here
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, ink);
    setPalette(quiet);
}

} // namespace ui
