// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace models {
class EventTimeline;
}

namespace ui {

//! The time-line above the events: a bar for each stretch of time, stacked by type, with what the colours mean and what
//! the axis is. A range is brushed with the mouse, or with the arrow keys (with Shift: more bars) and Enter; Escape
//! lets go of it.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    void setTimeline(const models::EventTimeline *timeline); //!< null: nothing is shown. It tells changes itself.
    void setRanged(bool ranged); //!< the filter names times: Escape has something to clear
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect barsArea() const; //!< where the bars are
    [[nodiscard]] int barAt(int x) const; //!< the nearest one; -1 where there is none

    //! Of the one at \a index of a stack: at least 3:1 against the palette's base.
    [[nodiscard]] static QColor seriesColor(int index, const QPalette &palette);

Q_SIGNALS:
    void rangeChosen(const QDateTime &since, const QDateTime &until);
    void rangeCleared();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Brush
    {
        int anchor = 0;
        int end = 0;
        [[nodiscard]] int first() const { return std::min(anchor, end); }
        [[nodiscard]] int last() const { return std::max(anchor, end); }
    };

    void takeChanged();
    void tell();
    void moveTo(int bar, bool extends);
    void choose();
    void paintLegend(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    [[nodiscard]] int bars() const;
    [[nodiscard]] int leftOf(int bar) const;
    [[nodiscard]] int captionHeight() const;

    QPointer<const models::EventTimeline> m_timeline;
    std::optional<Brush> m_brush;
    bool m_brushing = false; // with the mouse
    bool m_ranged = false;
};

} // namespace ui
