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
    action->setToolTip(first.isEmpty() ? tip
                                       : ActionText::tr("%1 (%2)", "what an action does, and its key").arg(tip, first));
    action->setStatusTip({});
    return action;
}

} // namespace

Actions::Actions(QObject *owner)
{
    create = make(owner, u"actionNew"_s, ActionText::tr("&New…"), ActionText::tr("Create a subscription"),
                  {QKeySequence::New}, "list-add"_L1);
    edit = make(owner, u"actionEdit"_s, ActionText::tr("&Edit…"), ActionText::tr("Change the selected subscription"),
                {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter}, "document-edit"_L1);
    remove = make(owner, u"actionDelete"_s, ActionText::tr("&Delete…"),
                  ActionText::tr("Delete the selected subscriptions"), {QKeySequence::Delete}, "edit-delete"_L1);
    refresh =
        make(owner, u"actionRefresh"_s, ActionText::tr("&Refresh"),
             ActionText::tr("Read everything anew from the service"), {QKeySequence(Qt::Key_F5)}, "view-refresh"_L1);
    addObject = make(owner, u"actionAddObject"_s, ActionText::tr("Add an &object…"),
                     ActionText::tr("Add an action package, an action or a group by its id"));
    find = make(owner, u"actionFind"_s, ActionText::tr("&Find…"),
                ActionText::tr("Filter the subscriptions or the events"), {QKeySequence::Find}, "edit-find"_L1);
    signIn = make(owner, u"actionSignIn"_s, ActionText::tr("&Sign in…"),
                  ActionText::tr("Connect an account at a service"), {}, "user-identity"_L1);
    signOut = make(owner, u"actionSignOut"_s, ActionText::tr("Sign &out…"),
                   ActionText::tr("Remove the account and its secrets from this computer"), {}, "system-log-out"_L1);
    trySandbox =
        make(owner, u"actionTrySandbox"_s, ActionText::tr("&Try the sandbox"),
             ActionText::tr("Open the built-in service, with events that arrive by themselves"), {}, "tools-wizard"_L1);
    resetLayout = make(owner, u"actionResetLayout"_s, ActionText::tr("&Reset layout"),
                       ActionText::tr("Put every pane and column back in its place"), {}, "view-restore"_L1);
    quit = make(owner, u"actionQuit"_s, ActionText::tr("&Quit"), ActionText::tr("End the program"),
                {QKeySequence(u"Ctrl+Q"_s)}, "application-exit"_L1);
    quit->setMenuRole(QAction::QuitRole);
    // These keys mean something else in a text field: they work where the rows are.
    for (QAction *action : {edit, remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setSessionOpen(false);
}

void Actions::setSessionOpen(bool open)
{
    for (QAction *action : {create, refresh, addObject, find, signOut, resetLayout})
        action->setEnabled(open);
    setSelected(0);
}

void Actions::setSelected(int subscriptions)
{
    edit->setEnabled(subscriptions == 1);
    remove->setEnabled(subscriptions > 0);
}

} // namespace ui
