// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace models {

//! What is typed into the palette, as words to look for: case-folded, at most 8, each of at most 64 characters. What is
//! beyond that is not looked for.
[[nodiscard]] QStringList paletteWords(const QString &text);

//! How well all of \a words fit an entry with this \a title and this \a detail, both case-folded; higher is better,
//! below zero where one of them fits nowhere. A word fits at the start of the title, then at the start of one of its
//! words, then anywhere in it, then in the detail, and last with its letters in order in the title, the first one at
//! the start of a word
//! ("nw" finds "new window").
[[nodiscard]] int paletteScore(QStringView title, QStringView detail, const QStringList &words);

} // namespace models
