// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/PaletteMatch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr qsizetype MostWords = 8;
constexpr qsizetype MostLetters = 64;

// One word's worth: far enough apart that no number of weak fits beats a strong one.
constexpr int AtStart = 1000;
constexpr int AtWord = 600;
constexpr int Within = 300;
constexpr int InDetail = 150;
constexpr int Letters = 50;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber());
}

// The first place that begins a word, or else the first place at all; -1: nowhere.
qsizetype bestPlace(QStringView text, QStringView word)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    return first;
}

bool hasLettersInOrder(QStringView text, QStringView word)
{
    qsizetype at = text.indexOf(word.front());
    while (at >= 0 && !startsWord(text, at))
        at = text.indexOf(word.front(), at + 1);
    for (const QChar letter : word.sliced(1)) {
        if (at < 0)
            return false;
        at = text.indexOf(letter, at + 1);
    }
    return at >= 0;
}

int wordScore(QStringView title, QStringView detail, QStringView word)
{
    const qsizetype at = bestPlace(title, word);
    if (at == 0)
        return AtStart;
    if (at > 0)
        return startsWord(title, at) ? AtWord : Within;
    if (detail.contains(word))
        return InDetail;
    return hasLettersInOrder(title, word) ? Letters : -1;
}

} // namespace

QStringList paletteWords(const QString &text)
{
    static const QRegularExpression Space(u"\\s+"_s);
    QStringList words = text.left(MostWords * MostLetters * 2).toCaseFolded().split(Space, Qt::SkipEmptyParts);
    words.resize(std::min(words.size(), MostWords));
    for (QString &word : words)
        word.truncate(MostLetters);
    return words;
}

int paletteScore(QStringView title, QStringView detail, const QStringList &words)
{
    int score = 0;
    for (const QString &word : words) {
        const int one = wordScore(title, detail, word);
        if (one < 0)
            return -1;
        score += one;
    }
    return score;
}

} // namespace models
