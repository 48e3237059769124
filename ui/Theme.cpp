// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Theme.h"

#include "ui/Icons.h"
#include "ui/Look.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Colours
{
    QRgb window, base, alternate, button, text, quiet, disabled, highlight, highlightedText, link;
};

//! Fusion with some air: in a button around its words, before the words of a header and of a pane's title.
class CalmStyle final : public QProxyStyle
{
public:
    CalmStyle() : QProxyStyle(u"fusion"_s) { }
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        const QSize own = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return type == CT_PushButton ? own + QSize(Grid, 0) : own;
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // Fusion lights the edge of a field that has the focus, not that of a box that was given it by the program.
        const bool lit = option->state.testFlag(State_HasFocus) && element != PE_IndicatorCheckBox;
        if (isDark(option->palette) && isEdged(element) && !lit)
            drawEdge(*painter, *option);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int own = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_HeaderMargin:
            return qMax(own, HalfGrid + 1);
        case PM_DockWidgetTitleMargin:
            return qMax(own, HalfGrid);
        case PM_FocusFrameHMargin:
            return qMax(own, HalfGrid); // before the text of a cell
        default:
            return own;
        }
    }

private:
    // Fusion's edges are darker than the window: in a dark one nobody sees a box that is not ticked.
    static bool isEdged(PrimitiveElement element)
    {
        return element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
            || element == PE_FrameLineEdit || element == PE_Frame;
    }
    static void drawEdge(QPainter &painter, const QStyleOption &option)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(edgeColor(option.palette));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.restore();
    }
};

constexpr Colours Light{0xf4f5f6, 0xffffff, 0xf7f8f9, 0xfafbfb, 0x1f2428,
                        0x63696f, 0x9aa0a6, 0x1f6fb8, 0xffffff, 0x1a5fb4};
constexpr Colours Dark{0x24282c, 0x1b1e21, 0x202427, 0x30353a, 0xe6e9ec,
                       0xa9b0b7, 0x737b83, 0x2d6ea8, 0xffffff, 0x7fb4ff};

constexpr Colours Contrast{0x000000, 0x000000, 0x141414, 0x000000, 0xffffff,
                           0xe0e0e0, 0xa8a8a8, 0xffe000, 0x000000, 0x80d0ff};

const Colours &coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return Dark;
    case Theme::HighContrast:
        return Contrast;
    case Theme::System:
    case Theme::Light:
        break;
    }
    return Light;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Button, colours.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, colours.text);
    set(QPalette::ToolTipBase, colours.button);
    set(QPalette::PlaceholderText, colours.quiet);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, colours.highlightedText);
    set(QPalette::Link, colours.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return palette;
}

} // namespace

void applyTheme(Theme theme)
{
    // What the platform gave, before anything was changed.
    static const QString PlatformStyle = QApplication::style()->name();
    static const bool Plain = PlatformStyle == "fusion"_L1
        && QApplication::palette().color(QPalette::Window)
            == QApplication::style()->standardPalette().color(QPalette::Window)
        && QApplication::palette().color(QPalette::Window).lightness() > 128;

    QApplication::setWindowIcon(applicationIcon());
    if (theme == Theme::System && !Plain) {
        if (QApplication::style()->name() != PlatformStyle)
            QApplication::setStyle(PlatformStyle);
        QApplication::setPalette(QPalette()); // the platform's, from now on followed again
        return;
    }
    QApplication::setStyle(new CalmStyle);
    QApplication::setPalette(paletteOf(coloursOf(theme)));
}

} // namespace ui
