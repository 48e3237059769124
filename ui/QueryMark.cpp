// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/QueryMark.h"

#include "ui/Look.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTextCharFormat>

namespace ui {

// A line edit takes formats from input methods alone; without a text of its own such an event changes nothing else.
void markWrong(QLineEdit &edit, const store::QueryPlace &place)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (place.length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(toneColor(Tone::Failure, edit.palette()));
        attributes.emplaceBack(QInputMethodEvent::TextFormat, int(place.at) - edit.cursorPosition(), int(place.length),
                               format);
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(&edit, &event);
}

} // namespace ui
