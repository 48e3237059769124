// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TimelineStrip.h"

#include "models/EventTimeline.h"
#include "ui/Look.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int BarsHeight = 5 * Grid;

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"eventsTimeline"_s);
    setAccessibleName(tr("Time-line of the events"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

//! Told apart by hue and by lightness; the words beside them and the tool tip say the same.
QColor TimelineStrip::seriesColor(int index, const QPalette &palette)
{
    static constexpr std::array<QRgb, models::EventTimeline::MostSeries> OnLight{0x1a5fb4, 0xc4560a, 0x197a3a,
                                                                                 0x813d9c, 0x8f6a00, 0x6b7280};
    static constexpr std::array<QRgb, models::EventTimeline::MostSeries> OnDark{0x7fb4ff, 0xffa968, 0x74d192,
                                                                                0xd7a6ee, 0xf1d25e, 0xa7b0bb};
    const auto &colors = isDark(palette) ? OnDark : OnLight;
    return QColor(colors.at(size_t(std::clamp(index, 0, models::EventTimeline::MostSeries - 1))));
}

void TimelineStrip::setTimeline(const models::EventTimeline *timeline)
{
    if (m_timeline)
        disconnect(m_timeline, nullptr, this, nullptr);
    m_timeline = timeline;
    if (timeline)
        connect(timeline, &models::EventTimeline::changed, this, &TimelineStrip::takeChanged);
    takeChanged();
}

void TimelineStrip::setRanged(bool ranged)
{
    m_ranged = ranged;
    tell();
}

void TimelineStrip::takeChanged()
{
    if (m_brushing)
        return; // the bars under the mouse stay until it lets go
    if (m_brush && m_brush->last() >= bars())
        m_brush.reset();
    tell();
    update();
}

int TimelineStrip::bars() const
{
    return m_timeline ? m_timeline->timeline().bars : 0;
}

//! What can be seen, for who can't see it.
void TimelineStrip::tell()
{
    QStringList sentences;
    if (m_timeline && m_brush)
        sentences.append(m_brush->first() == m_brush->last()
                             ? m_timeline->barText(m_brush->first()).replace(u'\n', u", "_s)
                             : m_timeline->rangeText(m_brush->first(), m_brush->last()));
    if (m_timeline)
        sentences.append(m_timeline->summary());
    sentences.append(tr("Arrow keys go from bar to bar, with Shift they choose several, Enter filters by their time."));
    if (m_ranged)
        sentences.append(tr("Escape takes the time out of the filter."));
    setAccessibleDescription(sentences.join(u' '));
}

// --- Geometry -------------------------------------------------------------------------------------------------------

int TimelineStrip::captionHeight() const
{
    return QFontMetrics(captionFont(font())).height();
}

QSize TimelineStrip::sizeHint() const
{
    return {40 * Grid, 2 * captionHeight() + BarsHeight + 2 * HalfGrid + 2};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {10 * Grid, sizeHint().height()};
}

QRect TimelineStrip::barsArea() const
{
    return {Grid, captionHeight() + HalfGrid, width() - 2 * Grid, BarsHeight};
}

int TimelineStrip::leftOf(int bar) const
{
    const QRect area = barsArea();
    return area.left() + int(qint64(area.width()) * bar / std::max(1, bars()));
}

int TimelineStrip::barAt(int x) const
{
    const QRect area = barsArea();
    if (bars() == 0 || area.width() <= 0)
        return -1;
    const int inside = std::clamp(x - area.left(), 0, area.width() - 1);
    int bar = std::clamp(int(qint64(inside) * bars() / area.width()), 0, bars() - 1);
    while (bar > 0 && leftOf(bar) > x)
        --bar;
    while (bar < bars() - 1 && leftOf(bar + 1) <= x)
        ++bar;
    return bar;
}

// --- Painting -------------------------------------------------------------------------------------------------------

void TimelineStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(captionFont(font()));
    if (bars() == 0) {
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(barsArea(), Qt::AlignCenter, m_timeline ? m_timeline->summary() : QString());
    } else {
        paintLegend(painter);
        paintBars(painter);
        paintAxis(painter);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 0, -2, -1));
    }
}

//! As many types as there is room for; on the right how wide a bar is.
void TimelineStrip::paintLegend(QPainter &painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const bool rightToLeft = isRightToLeft();
    const int side = metrics.ascent() - 2;
    QString scale = tr("per %1", "a width of time, such as: 5 minutes").arg(m_timeline->widthText());
    if (!m_timeline->timeline().isWhole)
        scale =
            tr("%1, the newest %n event(s) only", "%1: per 5 minutes", int(m_timeline->timeline().total())).arg(scale);
    const int scaleWidth = metrics.horizontalAdvance(scale);
    const QRect line(Grid, 0, width() - 2 * Grid, captionHeight());
    painter.setPen(toneColor(Tone::Muted, palette()));
    painter.drawText(line, Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight), scale);
    const int room = line.width() - scaleWidth - 2 * Grid;
    int used = 0;
    for (qsizetype i = 0; i < m_timeline->series().size(); ++i) {
        const models::EventTimeline::Series &one = m_timeline->series().at(i);
        const QString text =
            tr("%1 %2", "a type, and how many of it").arg(isolated(one.name), QLocale().toString(one.total));
        const int needed = side + HalfGrid + metrics.horizontalAdvance(text);
        if (used + needed > room)
            break;
        const int left = rightToLeft ? line.right() - used - needed + 1 : line.left() + used;
        const int box = rightToLeft ? left + needed - side : left;
        painter.fillRect(box, line.center().y() - side / 2, side, side, seriesColor(int(i), palette()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(rightToLeft ? left : box + side + HalfGrid, line.top(), needed, line.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
        used += needed + 2 * Grid;
    }
}

void TimelineStrip::paintBars(QPainter &painter) const
{
    const QRect area = barsArea();
    if (m_brush) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(0.3F);
        const int left = leftOf(m_brush->first());
        painter.fillRect(QRect(left, area.top(), leftOf(m_brush->last() + 1) - left, area.height()), tint);
    }
    const QColor ground = palette().color(QPalette::Window);
    const auto highest = double(std::max<qint64>(1, m_timeline->highest()));
    for (int bar = 0; bar < bars(); ++bar) {
        const int left = leftOf(bar);
        const int wide = std::max(1, leftOf(bar + 1) - left - 1);
        int bottom = area.bottom() + 1;
        qint64 below = 0;
        for (qsizetype i = 0; i < m_timeline->series().size(); ++i) {
            const qint64 count = m_timeline->series().at(i).counts.at(bar);
            if (count == 0)
                continue;
            below += count;
            // Of the sum, so that rounding leaves no gaps; what is there is at least seen.
            const int top = std::min(bottom - 2, area.bottom() + 1 - int(area.height() * (double(below) / highest)));
            painter.fillRect(left, top, wide, bottom - top, seriesColor(int(i), palette()));
            if (below > count)
                painter.fillRect(left, bottom - 1, wide, 1, ground); // between two colours
            bottom = top;
        }
    }
    painter.fillRect(area.left(), area.bottom() + 1, area.width(), 1, edgeColor(palette()));
}

void TimelineStrip::paintAxis(QPainter &painter) const
{
    const QRect line(Grid, barsArea().bottom() + 2, width() - 2 * Grid, captionHeight());
    painter.setPen(toneColor(Tone::Muted, palette()));
    if (m_brush) {
        painter.setPen(palette().color(QPalette::WindowText));
        const QString text = m_brush->first() == m_brush->last()
            ? m_timeline->barText(m_brush->first()).section(u'\n', 0, 0)
            : m_timeline->rangeText(m_brush->first(), m_brush->last());
        painter.drawText(line, Qt::AlignCenter, text);
        return;
    }
    const QString all = m_timeline->rangeText(0, bars() - 1);
    const QString most = tr("at most %n", "events in one bar", int(m_timeline->highest()));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, all);
    if (painter.fontMetrics().horizontalAdvance(all + most) + 2 * Grid < line.width())
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, most);
}

// --- Brushing -------------------------------------------------------------------------------------------------------

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos().x());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(m_timeline->barText(bar)), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (m_brush || m_ranged)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void TimelineStrip::moveTo(int bar, bool extends)
{
    if (bars() == 0)
        return;
    const int to = std::clamp(bar, 0, bars() - 1);
    if (extends && m_brush)
        m_brush->end = to;
    else
        m_brush = Brush{to, to};
    tell();
    update();
}

void TimelineStrip::choose()
{
    if (!m_brush || !m_timeline)
        return;
    const Brush brush = *m_brush;
    m_brush.reset();
    update();
    Q_EMIT rangeChosen(m_timeline->barStart(brush.first()), m_timeline->barStart(brush.last() + 1));
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || bars() == 0)
        return;
    m_brushing = true;
    moveTo(barAt(event->pos().x()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_brushing)
        moveTo(barAt(event->pos().x()), true);
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_brushing)
        return;
    m_brushing = false;
    choose();
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int at = m_brush ? m_brush->end : bars();
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(at - 1, extends);
        return;
    case Qt::Key_Right:
        moveTo(m_brush ? at + 1 : 0, extends);
        return;
    case Qt::Key_Home:
        moveTo(0, extends);
        return;
    case Qt::Key_End:
        moveTo(bars() - 1, extends);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    case Qt::Key_Escape:
        if (m_brush) {
            m_brush.reset();
            m_brushing = false;
            tell();
            update();
            return;
        }
        if (m_ranged) {
            Q_EMIT rangeCleared();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineStrip::focusOutEvent(QFocusEvent *event)
{
    if (!m_brushing)
        m_brush.reset();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
