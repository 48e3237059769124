// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Actions.h"

#include "ui/Icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction *make(QObject *owner, const QString &name, const QString &text, const QString &tip,
              const QList<QKeySequence> &keys = {}, QLatin1String iconName = {})
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcuts(keys);
    if (!iconName.isEmpty())
        action->setIcon(themedIcon(iconName));
    const QString first = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    action->setWhatsThis(
        first.isEmpty() ? tip : ActionText::tr("%1 (%2)", "what an action does, and its key").arg(tip, first));
    Actions::setReason(action, {});
    return action;
}

} // namespace

Actions::Actions(QObject *owner)
{
    create = make(owner, u"actionNew"_s, ActionText::tr("&New…"), ActionText::tr("Create a subscription"),
                  {QKeySequence::New}, "list-add"_L1);
    edit = make(owner, u"actionEdit"_s, ActionText::tr("&Edit…"), ActionText::tr("Change the selected subscriptions"),
                {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter}, "document-edit"_L1);
    remove = make(owner, u"actionDelete"_s, ActionText::tr("&Delete…"),
                  ActionText::tr("Delete the selected subscriptions"), {QKeySequence::Delete}, "edit-delete"_L1);
    renew = make(owner, u"actionRenew"_s, ActionText::tr("Re&new…"),
                 ActionText::tr("Extend the validity of the selected subscriptions"), {}, "chronometer"_L1);
    enable = make(owner, u"actionEnable"_s, ActionText::tr("Ena&ble"),
                  ActionText::tr("Have the selected subscriptions send again that the service has disabled"), {},
                  "media-playback-start"_L1);
    duplicate =
        make(owner, u"actionDuplicate"_s, ActionText::tr("D&uplicate to other objects…"),
             ActionText::tr("Create the like of the selected subscriptions on other objects"), {}, "edit-copy"_L1);
    curl = make(owner, u"actionCurl"_s, ActionText::tr("Copy as c&URL"),
                ActionText::tr("Copy a call of the service as a command line, with the tokens as variables"));
    journal = make(owner, u"actionJournal"_s, ActionText::tr("&Journal…"),
                   ActionText::tr("Every change that was made, to search, to export and to take back"), {},
                   "view-history"_L1);
    exportAll = make(owner, u"actionExport"_s, ActionText::tr("E&xport…"),
                     ActionText::tr("Write all subscriptions into a file"), {}, "document-save-as"_L1);
    plan = make(owner, u"actionPlan"_s, ActionText::tr("&Plan from file…"),
                ActionText::tr("Compare a file of subscriptions with the service, and make the service equal to it"),
                {}, "document-open"_L1);
    refresh =
        make(owner, u"actionRefresh"_s, ActionText::tr("&Refresh"),
             ActionText::tr("Read everything anew from the service"), {QKeySequence(Qt::Key_F5)}, "view-refresh"_L1);
    addObject = make(owner, u"actionAddObject"_s, ActionText::tr("Add an &object…"),
                     ActionText::tr("Add an action package, an action or a group by its id"));
    find = make(owner, u"actionFind"_s, ActionText::tr("&Find…"),
                ActionText::tr("Filter the subscriptions or the events"), {QKeySequence::Find}, "edit-find"_L1);
    signIn = make(owner, u"actionSignIn"_s, ActionText::tr("&Sign in…"),
                  ActionText::tr("Connect an account at a service"), {}, "list-add-user"_L1);
    signOut = make(owner, u"actionSignOut"_s, ActionText::tr("Sign &out…"),
                   ActionText::tr("Remove the account and its secrets from this computer"), {}, "system-log-out"_L1);
    account = make(owner, u"actionAccount"_s, ActionText::tr("&Account…", "opens a dialog about the account"),
                   ActionText::tr("Show what the account may do, how long its tokens last and where its files are"), {},
                   "user-identity"_L1);
    trySandbox =
        make(owner, u"actionTrySandbox"_s, ActionText::tr("&Try the sandbox"),
             ActionText::tr("Open the built-in service, with events that arrive by themselves"), {}, "tools-wizard"_L1);
    listenerSettings = make(owner, u"actionListenerSettings"_s, ActionText::tr("&Listener settings…"),
                            ActionText::tr("Set where the listener listens, its certificate, inboxes and limits, and "
                                           "what is kept"),
                            {}, "configure"_L1);
    reach = make(owner, u"actionReach"_s, ActionText::tr("&Reachability…"),
                 ActionText::tr("Make the listener reachable from outside, and check that it is"), {},
                 "internet-services"_L1);
    toggleListener = make(owner, u"actionToggleListener"_s, ActionText::tr("Start or &stop the listener"),
                          ActionText::tr("Start the listener where it is stopped, else stop it"));
    testEvent =
        make(owner, u"actionTestEvent"_s, ActionText::tr("Send a &test event…"),
             ActionText::tr("Send an event of any type to the listener, as the service would"), {}, "document-send"_L1);
    importEvents = make(owner, u"actionImportEvents"_s, ActionText::tr("&Import events…"),
                        ActionText::tr("Put the events of a file into the list: NDJSON of this program, or HAR"), {},
                        "document-open"_L1);
    exportEvents = make(owner, u"actionExportEvents"_s, ActionText::tr("&Export events…"),
                        ActionText::tr("Write the events that the filter shows into a file"),
                        {QKeySequence(u"Ctrl+Shift+E"_s)}, "document-save-as"_L1);
    resetLayout = make(owner, u"actionResetLayout"_s, ActionText::tr("&Reset layout"),
                       ActionText::tr("Put every pane and column back in its place"), {}, "view-restore"_L1);
    palette = make(owner, u"actionPalette"_s, ActionText::tr("Find an&ything…"),
                   ActionText::tr("Find a command, an object or a subscription by some letters of its name"),
                   {QKeySequence(u"Ctrl+K"_s)}, "edit-find"_L1);
    shortcuts = make(owner, u"actionShortcuts"_s, ActionText::tr("&Keyboard shortcuts"),
                     ActionText::tr("Show every key that does something"), {QKeySequence(Qt::Key_F1)});
    guide = make(owner, u"actionGuide"_s, ActionText::tr("&Guide"),
                 ActionText::tr("Read how to use the console, and search in it"), {}, "help-contents"_L1);
    about = make(owner, u"actionAbout"_s, ActionText::tr("&About…", "opens a dialog about the program"),
                 ActionText::tr("Show the version, the licences and the folders of this program"), {}, "help-about"_L1);
    about->setMenuRole(QAction::AboutRole);
    nextPane = make(owner, u"actionNextPane"_s, ActionText::tr("&Next pane"), ActionText::tr("Go on to the next pane"),
                    {QKeySequence(Qt::Key_F6)});
    previousPane = make(owner, u"actionPreviousPane"_s, ActionText::tr("&Previous pane"),
                        ActionText::tr("Go back to the pane before"), {QKeySequence(u"Shift+F6"_s)});
    quit = make(owner, u"actionQuit"_s, ActionText::tr("&Quit"), ActionText::tr("End the program"),
                {QKeySequence(u"Ctrl+Q"_s)}, "application-exit"_L1);
    quit->setMenuRole(QAction::QuitRole);
    // These keys mean something else in a text field: they work where the rows are.
    for (QAction *action : {edit, remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setSessionOpen(false);
}

void Actions::setReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? action->whatsThis() : action->whatsThis() + u'\n' + reason);
    action->setStatusTip(reason);
}

void Actions::setSessionOpen(bool open)
{
    const QString reason = open ? QString() : ActionText::tr("Sign in first, or try the sandbox.");
    for (QAction *action : {create, refresh, addObject, find, signOut, account, resetLayout, journal, exportAll, plan,
                            listenerSettings, toggleListener, reach, testEvent, exportEvents, importEvents})
        setReason(action, reason);
    setReasons({open ? ActionText::tr("Select a subscription first.") : reason, {}, {}});
}

void Actions::setReasons(const Reasons &reasons)
{
    for (QAction *action : {edit, remove, renew, curl})
        setReason(action, reasons.any);
    setReason(enable, reasons.any.isEmpty() ? reasons.enable : reasons.any);
    setReason(duplicate, reasons.any.isEmpty() ? reasons.duplicate : reasons.any);
}

} // namespace ui
