// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

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
    QAction *renew;
    QAction *enable;
    QAction *duplicate;
    QAction *curl; //!< opens a menu of its own: copies calls
    QAction *journal;
    QAction *exportAll; //!< actionExport
    QAction *plan; //!< actionPlan: compares a file with the service
    QAction *refresh;
    QAction *addObject;
    QAction *find;
    QAction *signIn;
    QAction *signOut;
    QAction *account;
    QAction *trySandbox;
    QAction *listenerSettings;
    QAction *reach; //!< actionReach
    QAction *toggleListener;
    QAction *testEvent; //!< actionTestEvent
    QAction *importEvents; //!< actionImportEvents
    QAction *exportEvents; //!< actionExportEvents
    QAction *resetLayout;
    QAction *palette; //!< actionPalette: finds anything
    QAction *shortcuts; //!< actionShortcuts
    QAction *guide; //!< actionGuide
    QAction *about; //!< actionAbout
    QAction *nextPane;
    QAction *previousPane;
    QAction *quit;

    void setSessionOpen(bool open); //!< what needs an account
    //! Why a command has nothing to do; each a sentence that says what to do about it, "" where it has.
    struct Reasons
    {
        QString any; //!< for all that need rows
        QString enable;
        QString duplicate;
    };
    void setReasons(const Reasons &reasons); //!< what needs rows
    //! Switches \a action off where there is a reason, and says it in its tooltip and its status tip.
    static void setReason(QAction *action, const QString &reason);
};

} // namespace ui
