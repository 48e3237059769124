// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "kaizala/Subscription.h"
#include "subscriptions/Change.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

class QDialog;

namespace ui {

struct Actions;
class Banner;
class Program;
class StatusLine;
class SubscriptionsPane;
struct Session;

//! What can be done to the selected subscriptions, several at a time: delete, renew, enable, duplicate, edit; the
//! journal; and the repair of edits that left the old one behind. Dialogs stand over \a window and end with the
//! session.
class SubscriptionCommands : public QObject
{
    Q_OBJECT

public:
    //! Everything outlives it. \a repairs is where repairs are offered, until they are made or closed.
    SubscriptionCommands(Program &program, Actions &actions, SubscriptionsPane &pane, Banner &repairs,
                         StatusLine &status, QWidget *window);

    void setSession(const Session *session); //!< null lets go of everything

    void remove(); //!< asks first
    void renew();
    void enable();
    void duplicate();
    void editSeveral();
    void showJournal();
    //! Makes \a changes in a dialog of their own; asks first where something is deleted, or \a always.
    void make(const QList<subscriptions::Change> &changes, bool always = false);

private:
    template <typename Dialog>
    Dialog *open(Dialog *dialog);
    void makeCurlMenu(Actions &actions);
    void copyCurl(int call);
    void removeOne(const kaizala::Subscription &subscription);
    void tellEnded(int done, int failed, const QList<subscriptions::Change> &undo,
                   const QList<subscriptions::Change> &retry);
    [[nodiscard]] QStringList takeUnusedInboxes();
    void removeInbox(const QString &path);
    void showRepairs();
    void repair();
    [[nodiscard]] QList<kaizala::Subscription> selected() const;

    void updateActions();

    Program &m_program;
    Actions &m_actions;
    SubscriptionsPane &m_pane;
    Banner &m_repairs;
    StatusLine &m_status;
    QWidget *m_window;
    const Session *m_session = nullptr;
    QTimer m_changed; // the catalogue changes by the hundred
    QList<QPointer<QDialog>> m_dialogs;
    QList<kaizala::SubscriptionId> m_toDelete; // several, whose inboxes may be left over
};

} // namespace ui
