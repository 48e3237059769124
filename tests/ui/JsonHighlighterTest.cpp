// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/JsonHighlighter.h"

#include "ui/Look.h"

#include <QApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class JsonHighlighterTest : public testing::Test
{
protected:
    //! The colour of the character at \a position of \a line.
    [[nodiscard]] QColor colourAt(const QString &line, qsizetype position)
    {
        document.setPlainText(line);
        highlighter.rehighlight();
        for (const auto &range : document.firstBlock().layout()->formats()) {
            if (position >= range.start && position < range.start + range.length)
                return range.format.foreground().color();
        }
        return {};
    }
    [[nodiscard]] static QColor tone(ui::Tone tone) { return ui::toneColor(tone, QApplication::palette()); }

    QTextDocument document;
    ui::JsonHighlighter highlighter{&document, QApplication::palette()};
};

} // namespace

TEST_F(JsonHighlighterTest, TellsNamesFromTexts)
{
    const QString line = u"  \"na\\\"me\": \"te: xt\","_s;
    EXPECT_EQ(colourAt(line, 3), tone(ui::Tone::Info));
    EXPECT_EQ(colourAt(line, line.indexOf(u"te:"_s)), tone(ui::Tone::Ok));
    EXPECT_FALSE(colourAt(line, line.size() - 1).isValid());
}

TEST_F(JsonHighlighterTest, ColoursNumbersAndWords)
{
    EXPECT_EQ(colourAt(u"  -1.5e3,"_s, 4), tone(ui::Tone::Warning));
    EXPECT_EQ(colourAt(u"  true,"_s, 3), tone(ui::Tone::Failure));
    EXPECT_FALSE(colourAt(u"  true,"_s, 6).isValid());
}

TEST_F(JsonHighlighterTest, EndsOnAnyText)
{
    for (const QString &line : {u"\"open"_s, u"\"open\\"_s, u"}{]["_s, u"\\\\"_s, u"\u0000x"_s, QString(50'000, u'"')})
        (void)colourAt(line, 0);
}
