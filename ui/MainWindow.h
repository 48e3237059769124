// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/Account.h"
#include "base/Error.h"
#include "base/Pending.h"
#include "kaizala/Subscription.h"
#include "subscriptions/Health.h"
#include "subscriptions/KnownObject.h"
#include "ui/Actions.h"
#include "ui/WindowLayout.h"

#include <QMainWindow>
#include <QPointer>

class QDialog;
class QDockWidget;
class QMenu;
class QSettings;
class QStackedWidget;

namespace ui {

class AccountMenu;
class Banner;
class DetailsPane;
class Finder;
class FirstRun;
class ListenerPane;
class ObjectsPane;
class PerspectiveMenu;
class Program;
class SavedFiltersPane;
class StartChecklist;
class StatusLine;
class SubscriptionCommands;
class SubscriptionFiles;
class SubscriptionsPane;

//! The window: panes for objects, subscriptions, details and the listener around one account at a time. Asks the
//! program for everything that concerns accounts; shows failures where they happened, successes in the status line.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! Both outlive it. \a settings keeps the layout.
    MainWindow(Program &program, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showProblem(const QString &sentence); //!< above everything else, until it is read

    void newSubscription();
    void editSubscription(); //!< or several alike
    void refresh();
    void continueRefresh(); //!< what the last refresh left unread
    void cancelRefresh();
    void addObject();
    void nameObject(const subscriptions::KnownObject &object);
    void signIn();
    void signInAgain(const base::Error &why); //!< the open account's token can't be used any more
    void signOut(); //!< asks first
    void showAccount(); //!< what there is to know about the open one
    void showListenerSettings();
    void exportEvents(); //!< those that the filter shows
    void chooseImport(); //!< asks for the file
    void importEvents(const QString &file);
    void showReach(); //!< how senders reach the listener
    void sendTestEventLike(qint64 id);
    void sendTestEvent(const QByteArray &body); // empty: an example of the schemas
    void removeAccount(); //!< with what is stored of it; asks first
    void trySandbox();
    void planFrom(const QString &file); //!< compares a subscriptions.json with the service, once an account is open
    void find(); //!< to the filter of the pane that has the focus
    //! What can be chosen in the menu: codes ("en", "fr"); \a chosen: one of them, or "" for the system's.
    void setLanguages(const QStringList &codes, const QString &chosen);

Q_SIGNALS:
    void languageChosen(const QString &code); //!< "": the system's

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeHelpMenu();
    void showObject(const kaizala::ObjectRef &ref);
    void showSubscription(const kaizala::SubscriptionId &id);
    void showEvents(const QString &query); //!< those that it finds
    void goToPane(int step); //!< the one after (1) or before (-1) the one that has the focus
    void makeDocks();
    QDockWidget *addPane(const QString &name, const QString &title, QWidget *pane, Qt::DockWidgetArea area);
    void resizePanes(); //!< as they are at first
    void makePerspectives(QMenu &view);
    void makeMenus();
    void connectProgram();
    void connectActions();
    void connectPanes();
    void openSession();
    void letGo();
    void showFirstRun(const QString &opening = {});
    void showSignIn(bool again);
    void askToRemove(const accounts::Account &account, int files);
    void open(const QString &accountId);
    template <typename Dialog>
    Dialog *openDialog(Dialog *dialog); // one that ends with the session
    void take(const base::Pending<> &refresh);
    void showAccountToken(subscriptions::AccountToken token);
    void tellEdited(const kaizala::SubscriptionId &id, const std::optional<base::Error> &oldRemains);

    Program &m_program;
    Actions m_actions;
    WindowLayout m_layout;
    QList<QPointer<QDialog>> m_sessionDialogs;
    QList<QDockWidget *> m_docks;
    QStackedWidget *m_pages;
    Banner *m_banner;
    FirstRun *m_firstRun;
    SubscriptionsPane *m_subscriptions;
    ObjectsPane *m_objects;
    SavedFiltersPane *m_filters;
    DetailsPane *m_details;
    ListenerPane *m_listener;
    AccountMenu *m_accounts;
    StatusLine *m_status;
    Banner *m_repairs;
    QSettings &m_settings;
    QMenu *m_languages;
    PerspectiveMenu *m_perspectives;
    SubscriptionCommands *m_commands;
    SubscriptionFiles *m_files;
    Finder *m_finder;
    StartChecklist *m_checklist;
    QList<base::Pending<>> m_refreshes; // that were asked for here
    bool m_open = false; // a session is shown
};

} // namespace ui
