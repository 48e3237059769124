// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QFontMetrics;
class QPalette;

namespace ui {

//! The grid that every distance in the window is a multiple of, in device-independent pixels.
inline constexpr int Grid = 8;
inline constexpr int HalfGrid = Grid / 2;

//! What a colour says. Never alone: an icon or a word says it too.
enum class Tone
{
    Ok,
    Info,
    Warning,
    Failure,
    Muted
};

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor toneColor(Tone tone,
                               const QPalette &palette); //!< at least 4.5:1 against the palette's window and base
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette); //!< a tint of it, for text on top

[[nodiscard]] QColor edgeColor(const QPalette &palette); //!< of a box or a field in a dark window: at least 3:1

//! The type scale: one step up for the title of a pane's subject, two for a page, one down for captions.
[[nodiscard]] QFont titleFont(const QFont &base);
[[nodiscard]] QFont pageFont(const QFont &base);
[[nodiscard]] QFont captionFont(const QFont &base);
//! How high a row of a table, a tree or a list is.
[[nodiscard]] int rowHeight(const QFontMetrics &metrics);
[[nodiscard]] QFont fixedFont(const QFont &base); //!< the platform's, in the base's size

//! \a text as a tool tip that shows it literally, line breaks and mark-up characters included, wrapped and at most
//! 2,000 characters long. Qt would read a text that looks like HTML as HTML.
[[nodiscard]] QString plainToolTip(const QString &text);

//! \a text for a label that wraps: one line of at most 1,000 characters, with places to break in words that are longer
//! than any line, which would otherwise push the window wide.
[[nodiscard]] QString wrappable(const QString &text);

//! \a text with a direction of its own within a line: else a name in Arabic turns the digits of an id after it round.
[[nodiscard]] QString isolated(const QString &text);

//! \a text with its ampersands doubled, for the text of a menu or a button.
[[nodiscard]] QString withoutMnemonics(QString text);

} // namespace ui
