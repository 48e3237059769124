// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Finder.h"

#include "subscriptions/Catalogue.h"
#include "ui/Actions.h"
#include "ui/CommandPalette.h"
#include "ui/Look.h"
#include "ui/PaletteEntries.h"
#include "ui/Program.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace ui {

Finder::Finder(Actions &actions, const SavedFiltersPane &filters, QMainWindow *window)
    : QObject(window), m_actions(actions), m_filters(filters), m_window(window)
{
    connect(actions.palette, &QAction::triggered, this, &Finder::open);
}

void Finder::setSession(const Session *session)
{
    m_session = session;
}

void Finder::addButtonTo(QToolBar &bar)
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    auto *button = new QPushButton(m_actions.palette->icon(),
                                   tr("Find anything (%1)", "%1 is a shortcut")
                                       .arg(m_actions.palette->shortcut().toString(QKeySequence::NativeText)));
    button->setObjectName(u"paletteButton"_s);
    button->setToolTip(m_actions.palette->whatsThis());
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the commands work on
    connect(button, &QPushButton::clicked, m_actions.palette, &QAction::trigger);
    bar.addWidget(button);
}

void Finder::open()
{
    QList<models::PaletteEntry> entries = commandEntries(*m_window->menuBar());
    if (m_session)
        entries += filterEntries(m_filters) + catalogueEntries(m_session->catalogue);
    auto *palette = new CommandPalette(entries, m_window);
    connect(palette, &CommandPalette::chosen, this, &Finder::choose, Qt::QueuedConnection);
    palette->show();
}

void Finder::choose(const models::PaletteEntry &entry)
{
    switch (entry.kind) {
    case models::PaletteEntry::Kind::Command:
        // Menus are made anew now and then: one that is gone is not triggered.
        if (const auto action = entry.value.value<QPointer<QAction>>())
            action->trigger();
        return;
    case models::PaletteEntry::Kind::Object:
        Q_EMIT objectChosen(entry.value.value<kaizala::ObjectRef>());
        return;
    case models::PaletteEntry::Kind::Subscription:
        Q_EMIT subscriptionChosen({entry.value.toString()});
        return;
    case models::PaletteEntry::Kind::Filter:
        Q_EMIT filterChosen(entry.value.toString());
        return;
    }
}

} // namespace ui
