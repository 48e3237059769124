// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "subscriptions/KnownObject.h"

#include <QMenu>

namespace subscriptions {
class Catalogue;
}

namespace ui {

//! What can be done with one object of the tree: subscribe on it, read it and its actions, name it, forget it. Deletes
//! itself when it is closed.
class ObjectMenu : public QMenu
{
    Q_OBJECT

public:
    //! \a catalogue outlives it.
    ObjectMenu(subscriptions::Catalogue &catalogue, const subscriptions::KnownObject &object, QWidget *parent);

Q_SIGNALS:
    void newRequested(); //!< a subscription on it
    void nameRequested(const subscriptions::KnownObject &object);
    void actionsRequested(const QString &groupId, const QString &type,
                          int most); //!< as Catalogue::loadActions() has it

private:
    void addActions(subscriptions::Catalogue &catalogue, const QString &groupId);
};

} // namespace ui
