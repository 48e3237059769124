// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StateIcon.h"

#include "ui/Look.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Tone toneOf(State state)
{
    switch (state) {
    case State::Ok:
        return Tone::Ok;
    case State::Note:
    case State::Busy:
        return Tone::Info;
    case State::Warning:
        return Tone::Warning;
    case State::Error:
        return Tone::Failure;
    case State::Off:
    case State::Unknown:
        break;
    }
    return Tone::Muted;
}

// Shapes are drawn in a square of 16 units.
QPainterPath outline(State state)
{
    QPainterPath path;
    switch (state) {
    case State::Ok:
    case State::Note:
        path.addEllipse(QPointF(8, 8), 7, 7);
        break;
    case State::Warning:
        path.moveTo(8, 1.6);
        path.lineTo(15, 14.4);
        path.lineTo(1, 14.4);
        path.closeSubpath();
        break;
    case State::Error: {
        const double a = 4.6;
        path.addPolygon(
            QPolygonF({{a, 1}, {16 - a, 1}, {15, a}, {15, 16 - a}, {16 - a, 15}, {a, 15}, {1, 16 - a}, {1, a}}));
        path.closeSubpath();
        break;
    }
    case State::Off:
    case State::Busy:
    case State::Unknown:
        path.addEllipse(QPointF(8, 8), 6.2, 6.2);
        break;
    }
    return path;
}

QPainterPath strokes(State state)
{
    QPainterPath path;
    switch (state) {
    case State::Ok:
        path.moveTo(4.8, 8.3);
        path.lineTo(7.1, 10.6);
        path.lineTo(11.4, 5.8);
        break;
    case State::Note:
        path.moveTo(8, 7.6);
        path.lineTo(8, 11.6);
        break;
    case State::Warning:
        path.moveTo(8, 6.2);
        path.lineTo(8, 9.4);
        break;
    case State::Error:
        path.moveTo(5.4, 5.4);
        path.lineTo(10.6, 10.6);
        path.moveTo(10.6, 5.4);
        path.lineTo(5.4, 10.6);
        break;
    case State::Off:
        path.moveTo(5, 8);
        path.lineTo(11, 8);
        break;
    case State::Unknown:
        path.moveTo(6, 6.6);
        path.cubicTo(6, 4.2, 10, 4.2, 10, 6.6);
        path.cubicTo(10, 8, 8, 8, 8, 9.4);
        break;
    case State::Busy:
        break;
    }
    return path;
}

QList<QPointF> dots(State state)
{
    switch (state) {
    case State::Note:
        return {{8, 4.7}};
    case State::Warning:
        return {{8, 12.2}};
    case State::Unknown:
        return {{8, 11.6}};
    case State::Busy:
        return {{5.2, 8}, {8, 8}, {10.8, 8}};
    case State::Ok:
    case State::Error:
    case State::Off:
        break;
    }
    return {};
}

class StateEngine final : public QIconEngine
{
public:
    explicit StateEngine(State state) : m_state(state) { }
    //! From a picture that is kept: a table draws dozens of the same.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, picture(side, ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new StateEngine(*this); }

private:
    [[nodiscard]] QPixmap picture(int side, double ratio, QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        const bool selected = mode == QIcon::Selected;
        const QString key = u"kwc-state-%1-%2-%3-%4-%5"_s.arg(int(m_state))
                                .arg(side)
                                .arg(ratio)
                                .arg(int(selected))
                                .arg(palette.cacheKey());
        QPixmap kept;
        if (QPixmapCache::find(key, &kept))
            return kept;
        kept = QPixmap(QSize(side, side) * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter painter(&kept);
        paintState(painter, QRectF(0, 0, side, side), m_state, palette, selected);
        painter.end();
        QPixmapCache::insert(key, kept);
        return kept;
    }

    State m_state;
};

} // namespace

State stateOf(subscriptions::Health health)
{
    using subscriptions::Health;
    switch (health) {
    case Health::Ok:
        return State::Ok;
    case Health::ExpiresSoon:
        return State::Warning;
    case Health::Expired:
    case Health::CallbackUnreachable:
    case Health::TokenUnusable:
        return State::Error;
    case Health::Disabled:
        return State::Off;
    case Health::Unknown:
        break;
    }
    return State::Unknown;
}

State stateOf(store::Verdict verdict)
{
    switch (verdict) {
    case store::Verdict::Valid:
        return State::Ok;
    case store::Verdict::Notes:
        return State::Note;
    case store::Verdict::Invalid:
        return State::Error;
    case store::Verdict::Rejected:
        return State::Off;
    }
    return State::Unknown;
}

State stateOf(schema::Severity severity)
{
    switch (severity) {
    case schema::Severity::Error:
        return State::Error;
    case schema::Severity::Warning:
        return State::Warning;
    case schema::Severity::Note:
        return State::Note;
    }
    return State::Unknown;
}

void paintState(QPainter &painter, const QRectF &rect, State state, const QPalette &palette, bool selected)
{
    const bool filled = state == State::Ok || state == State::Note || state == State::Warning || state == State::Error;
    const double side = qMin(rect.width(), rect.height());
    const QColor tone = toneColor(toneOf(state), palette);
    const QColor ring = selected ? palette.color(QPalette::HighlightedText) : tone;
    const QColor ink = filled ? (isDark(palette) ? QColor(0x16191c) : QColor(Qt::white)) : ring;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    if (filled) {
        // A thin edge in the other colour keeps the shape apart from a highlighted row.
        painter.setPen(selected ? QPen(ring, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                                : QPen(tone, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(tone);
    } else {
        painter.setPen(QPen(ring, 1.5));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawPath(outline(state));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(strokes(state));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPointF &dot : dots(state))
        painter.drawEllipse(dot, 0.95, 0.95);
    painter.restore();
}

QIcon stateIcon(State state)
{
    return QIcon(new StateEngine(state));
}

StateIcon::StateIcon(QWidget *parent, State state) : QWidget(parent), m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateIcon::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    update();
}

QSize StateIcon::sizeHint() const
{
    return {2 * Grid, 2 * Grid};
}

void StateIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, rect(), m_state, palette());
}

} // namespace ui
