// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProgressBar>
#include <QTimer>

#include <chrono>

namespace ui {

//! A thin bar that shows work under way, once it takes longer than ShowAfter: quick work does not flicker. Its place is
//! kept, so nothing moves when it comes. Counts are shown where they are known (setProgress), else it runs to and fro.
class BusyBar : public QProgressBar
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds ShowAfter{200};

    explicit BusyBar(QWidget *parent = nullptr);
    void setBusy(bool busy);
    void setProgress(int done, int total); //!< total 0: not known
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isShown() const { return m_shown; } //!< busy for longer than ShowAfter
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_tick;
    int m_step = 0;
    bool m_busy = false;
    bool m_shown = false;
};

} // namespace ui
