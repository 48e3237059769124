// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WindowLayout.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Version = 1; // of the docks: a saved layout of another version is not applied

QString key(const QString &accountId, const QString &name)
{
    return u"window/%1/%2"_s.arg(accountId, name);
}

const QString LastGeometry = u"window/geometry"_s;

} // namespace

QByteArray WindowLayout::Part::state() const
{
    return header ? header->saveState() : splitter->saveState();
}

void WindowLayout::Part::apply(const QByteArray &state) const
{
    // What was saved by another version may have other columns; then it is not taken, and the defaults stay.
    if (header)
        header->restoreState(state);
    else
        splitter->restoreState(state);
}

WindowLayout::WindowLayout(QMainWindow &window, QSettings &settings) : m_window(window), m_settings(settings)
{
}

void WindowLayout::add(const QString &name, QHeaderView *header)
{
    m_parts.append({name, header, nullptr, {}});
}

void WindowLayout::add(const QString &name, QSplitter *splitter)
{
    m_parts.append({name, nullptr, splitter, {}});
}

void WindowLayout::rememberDefaults()
{
    m_defaults = m_window.saveState(Version);
    for (Part &part : m_parts)
        part.defaults = part.state();
}

void WindowLayout::save(const QString &accountId) const
{
    m_settings.setValue(key(accountId, u"docks"_s), m_window.saveState(Version));
    m_settings.setValue(key(accountId, u"geometry"_s), m_window.saveGeometry());
    for (const Part &part : m_parts)
        m_settings.setValue(key(accountId, part.name), part.state());
    saveGeometry();
}

bool WindowLayout::restore(const QString &accountId)
{
    const bool saved = m_window.restoreState(m_settings.value(key(accountId, u"docks"_s)).toByteArray(), Version);
    if (!saved)
        m_window.restoreState(m_defaults, Version);
    for (Part &part : m_parts) {
        // A header has its columns, and so its defaults, only once a model is set.
        if (part.header)
            part.defaults = part.state();
        if (const QByteArray state = m_settings.value(key(accountId, part.name)).toByteArray(); !state.isEmpty())
            part.apply(state);
    }
    return saved;
}

QByteArray WindowLayout::docks() const
{
    return m_window.saveState(Version);
}

void WindowLayout::setDocks(const QByteArray &docks)
{
    m_window.restoreState(docks, Version);
}

void WindowLayout::resetDocks()
{
    m_window.restoreState(m_defaults, Version);
}

void WindowLayout::reset()
{
    resetDocks();
    for (const Part &part : std::as_const(m_parts))
        part.apply(part.defaults);
}

void WindowLayout::saveGeometry() const
{
    m_settings.setValue(LastGeometry, m_window.saveGeometry());
}

bool WindowLayout::restoreGeometry(const QString &accountId)
{
    const QByteArray last = m_settings.value(LastGeometry).toByteArray();
    return m_window.restoreGeometry(
        accountId.isEmpty() ? last : m_settings.value(key(accountId, u"geometry"_s), last).toByteArray());
}

} // namespace ui
