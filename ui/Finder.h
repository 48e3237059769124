// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/ObjectRef.h"
#include "kaizala/Subscription.h"

#include <QObject>

class QMainWindow;
class QToolBar;

namespace models {
struct PaletteEntry;
}

namespace ui {

struct Actions;
class SavedFiltersPane;
struct Session;

//! Opens the palette over a window, with all that there is at that moment, and does what is chosen: a command is
//! triggered here, what is to be shown is told.
class Finder : public QObject
{
    Q_OBJECT

public:
    //! All outlive it; the palette opens with Actions::palette.
    Finder(Actions &actions, const SavedFiltersPane &filters, QMainWindow *window);

    void setSession(const Session *session); //!< null: only the commands are found
    void addButtonTo(QToolBar &bar); //!< a field at its far end that opens the palette

Q_SIGNALS:
    void objectChosen(const kaizala::ObjectRef &ref);
    void subscriptionChosen(const kaizala::SubscriptionId &id);
    void filterChosen(const QString &query);

private:
    void open();
    void choose(const models::PaletteEntry &entry);

    Actions &m_actions;
    const SavedFiltersPane &m_filters;
    QMainWindow *m_window;
    const Session *m_session = nullptr;
};

} // namespace ui
