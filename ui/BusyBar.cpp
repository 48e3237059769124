// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BusyBar.h"

#include <QPainter>
#include <QPalette>

using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr int Thickness = 3;
constexpr int Steps = 60; // of a run to and fro
} // namespace

BusyBar::BusyBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Work under way"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(ShowAfter);
    m_tick.setInterval(33ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        m_tick.start();
        update();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % Steps;
        update();
    });
}

void BusyBar::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    m_tick.stop();
    m_shown = false;
    setRange(0, 0);
    update();
}

void BusyBar::setProgress(int done, int total)
{
    // Not at once, as QProgressBar would: that paints all of the window that waits for it, the table too, with each
    // answer of an overview.
    setUpdatesEnabled(false);
    setRange(0, qMax(0, total));
    setValue(qBound(0, done, qMax(0, total)));
    setUpdatesEnabled(true);
}

QSize BusyBar::sizeHint() const
{
    return {100, Thickness};
}

QSize BusyBar::minimumSizeHint() const
{
    return {0, Thickness};
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    QColor track = palette().color(QPalette::Highlight);
    painter.fillRect(rect(), QColor(track.red(), track.green(), track.blue(), 50));
    if (maximum() > 0) {
        painter.fillRect(QRect(0, 0, width() * value() / maximum(), height()), track);
        return;
    }
    const int part = qMax(24, width() / 5);
    const int half = Steps / 2;
    const int at = m_step < half ? m_step : Steps - m_step;
    painter.fillRect(QRect((width() - part) * at / half, 0, part, height()), track);
}

} // namespace ui
