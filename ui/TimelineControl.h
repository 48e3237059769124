// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/EventFilter.h"

#include <QObject>

#include <memory>

class QLineEdit;
class QSettings;
class QToolButton;

namespace models {
class EventTimeline;
}

namespace ui {

class TimelineStrip;
struct Session;

//! Puts the time-line over the events to work: it counts what the filter shows, a brushed range becomes since: and
//! until: in the filter's text, and a button shows and hides it, which is remembered. Makes the strip and the button;
//! who lays them out owns them.
class TimelineControl : public QObject
{
    Q_OBJECT

public:
    explicit TimelineControl(QLineEdit &filter, QObject *parent = nullptr); //!< \a filter outlives it
    ~TimelineControl() override;

    void setSettings(QSettings *settings); //!< where "hidden" is kept; outlives it
    void setSession(const Session *session); //!< null lets go of everything
    void setFilter(const store::EventFilter &filter, const QString &query); //!< what is shown now, and its text
    [[nodiscard]] TimelineStrip &strip() const { return *m_strip; }
    [[nodiscard]] QToolButton &button() const { return *m_button; }

private:
    void show(bool shown);

    QLineEdit &m_filter;
    QSettings *m_settings = nullptr;
    std::unique_ptr<models::EventTimeline> m_timeline;
    TimelineStrip *m_strip;
    QToolButton *m_button;
};

} // namespace ui
