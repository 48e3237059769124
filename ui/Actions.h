// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QAction;
class QObject;

namespace ui {

//! Everything the window can be told to do, with its words, its keys and its icons. The actions belong to the owner
//! that is given.
struct Actions
{
    explicit Actions(QObject *owner);

    QAction *create; //!< actionNew
    QAction *edit;
    QAction *remove; //!< actionDelete
    QAction *refresh;
    QAction *addObject;
    QAction *find;
    QAction *signIn;
    QAction *signOut;
    QAction *trySandbox;
    QAction *resetLayout;
    QAction *quit;

    void setSessionOpen(bool open); //!< what needs an account
    void setSelected(int subscriptions); //!< what needs rows
};

} // namespace ui
