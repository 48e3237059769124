// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TimelineControl.h"

#include "models/EventTimeline.h"
#include "store/QueryParts.h"
#include "ui/Icons.h"
#include "ui/Program.h"
#include "ui/TimelineStrip.h"

#include <QLineEdit>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString ShownKey = u"window/eventsTimeline"_s;

bool namesTimes(const QString &query)
{
    const QList<store::QueryPart> parts = store::queryParts(query);
    return std::ranges::any_of(
        parts, [](const store::QueryPart &part) { return part.key == u"since"_s || part.key == u"until"_s; });
}

} // namespace

TimelineControl::TimelineControl(QLineEdit &filter, QObject *parent)
    : QObject(parent), m_filter(filter), m_strip(new TimelineStrip), m_button(new QToolButton)
{
    m_button->setObjectName(u"timelineButton"_s);
    m_button->setIcon(themedIcon("chronometer"_L1));
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setChecked(true);
    m_button->setToolTip(tr("Show when the events came"));
    m_button->setAccessibleName(tr("Time-line"));
    connect(m_button, &QToolButton::toggled, this, [this](bool shown) {
        if (m_settings)
            m_settings->setValue(ShownKey, shown);
        show(shown);
    });
    connect(m_strip, &TimelineStrip::rangeChosen, this, [this](const QDateTime &since, const QDateTime &until) {
        m_filter.setText(store::queryBetween(m_filter.text(), since, until));
        Q_EMIT m_filter.returnPressed(); // no pause: nobody is typing
    });
    connect(m_strip, &TimelineStrip::rangeCleared, this, [this] {
        m_filter.setText(store::queryAnyTime(m_filter.text()));
        Q_EMIT m_filter.returnPressed();
    });
}

TimelineControl::~TimelineControl() = default;

void TimelineControl::setSettings(QSettings *settings)
{
    m_settings = settings;
    if (settings)
        m_button->setChecked(settings->value(ShownKey, true).toBool());
}

void TimelineControl::setSession(const Session *session)
{
    m_strip->setTimeline(nullptr);
    m_strip->setRanged(false);
    m_timeline.reset();
    if (!session)
        return;
    m_timeline = std::make_unique<models::EventTimeline>(session->store, session->clock);
    m_strip->setTimeline(m_timeline.get());
    show(m_button->isChecked());
}

void TimelineControl::setFilter(const store::EventFilter &filter, const QString &query)
{
    if (!m_timeline)
        return;
    m_strip->setRanged(namesTimes(query));
    m_timeline->setFilter(filter);
}

void TimelineControl::show(bool shown)
{
    m_strip->setVisible(shown);
    if (m_timeline)
        m_timeline->setActive(shown);
}

} // namespace ui
