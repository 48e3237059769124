// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Look.h"

#include "base/Redaction.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QFont scaled(QFont font, double by)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * by);
    else
        font.setPixelSize(qRound(font.pixelSize() * by));
    return font;
}

QColor mixed(const QColor &a, const QColor &b, double partOfA)
{
    const auto channel = [partOfA](int x, int y) { return qRound(x * partOfA + y * (1 - partOfA)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Ok:
        return dark ? QColor(0x74d192) : QColor(0x197a3a);
    case Tone::Info:
        return dark ? QColor(0x7fb4ff) : QColor(0x1a5fb4);
    case Tone::Warning:
        return dark ? QColor(0xf4bd62) : QColor(0x8f5600);
    case Tone::Failure:
        return dark ? QColor(0xff9b91) : QColor(0xb3261e);
    case Tone::Muted:
        break;
    }
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.7);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return mixed(toneColor(tone, palette), palette.color(QPalette::Base), isDark(palette) ? 0.18 : 0.1);
}

QColor edgeColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.5);
}

QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 1.2);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont pageFont(const QFont &base)
{
    QFont font = scaled(base, 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont captionFont(const QFont &base)
{
    return scaled(base, 0.9);
}

int rowHeight(const QFontMetrics &metrics)
{
    return qMax(3 * Grid, metrics.height() + Grid);
}

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype Most = 2000;
    if (text.isEmpty())
        return {};
    const QString shown = text.size() > Most ? text.left(Most) + u'…' : text;
    return u"<qt><div style=\"white-space:pre-wrap\">"_s + shown.toHtmlEscaped() + u"</div></qt>"_s;
}

QString wrappable(const QString &text)
{
    constexpr qsizetype Most = 1000;
    constexpr int LongestWord = 48;
    const QString line = base::oneLine(text, Most);
    QString result;
    result.reserve(line.size() + line.size() / LongestWord);
    int run = 0;
    for (const QChar c : line) {
        run = c.isSpace() ? 0 : run + 1;
        // Never between the halves of one character.
        if (run > LongestWord && !c.isLowSurrogate()) {
            result += QChar(0x200B); // zero width space
            run = 1;
        }
        result += c;
    }
    return result;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069); // first strong isolate, pop directional isolate
}

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace ui
