// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MainWindow.h"

#include "subscriptions/Catalogue.h"
#include "ui/AccountMenu.h"
#include "ui/AddObjectDialog.h"
#include "ui/Appearance.h"
#include "ui/Banner.h"
#include "ui/DetailsPane.h"
#include "ui/EventsPane.h"
#include "ui/Finder.h"
#include "ui/FirstRun.h"
#include "ui/Icons.h"
#include "ui/Inspector.h"
#include "ui/ListenerPane.h"
#include "ui/Look.h"
#include "ui/ObjectsPane.h"
#include "ui/PerspectiveMenu.h"
#include "ui/Program.h"
#include "ui/SavedFiltersPane.h"
#include "ui/SignInDialog.h"
#include "ui/StartChecklist.h"
#include "ui/StatusLine.h"
#include "ui/SubscriptionCommands.h"
#include "ui/SubscriptionDialog.h"
#include "ui/SubscriptionFiles.h"
#include "ui/SubscriptionsPane.h"
#include "ui/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(Program &program, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_program(program), m_actions(this), m_layout(*this, settings), m_pages(new QStackedWidget),
      m_banner(new Banner), m_firstRun(new FirstRun), m_subscriptions(new SubscriptionsPane),
      m_objects(new ObjectsPane), m_filters(new SavedFiltersPane(settings)), m_details(new DetailsPane),
      m_listener(new ListenerPane(program)), m_accounts(new AccountMenu(program, m_actions, this)),
      m_status(new StatusLine), m_repairs(new Banner), m_settings(settings),
      m_languages(new QMenu(tr("&Language"), this)), m_perspectives(new PerspectiveMenu(m_layout, settings, this)),
      m_commands(new SubscriptionCommands(program, m_actions, *m_subscriptions, *m_repairs, *m_status, this)),
      m_files(new SubscriptionFiles(m_actions, m_subscriptions->banner(), *m_status, this)),
      m_finder(new Finder(m_actions, *m_filters, this)), m_checklist(new StartChecklist(m_actions, settings))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Kaizala Webhook Console"));
    setWindowIcon(applicationIcon());
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_subscriptions);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_repairs);
    column->addWidget(m_checklist);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_subscriptions->setRowActions(
        {m_actions.edit, m_actions.renew, m_actions.enable, m_actions.duplicate, m_actions.remove, m_actions.curl});

    m_listener->events().setSettings(&settings);
    makeDocks();
    makeMenus();
    m_layout.add(u"subscriptionsHeader"_s, m_subscriptions->table().horizontalHeader());
    m_layout.add(u"eventsHeader"_s, m_listener->events().table().horizontalHeader());
    m_layout.add(u"fieldsHeader"_s, m_listener->inspector().fieldsView().header());
    m_layout.add(u"listenerSplitter"_s, &m_listener->splitter());
    resize(1280, 800);
    m_layout.rememberDefaults();
    if (!m_layout.restoreGeometry())
        resize(1280, 800);

    connectActions();
    connectPanes();
    connectProgram();
    if (program.session())
        openSession();
    else if (const auto last = program.accounts().find(program.accounts().lastUsedId()))
        showFirstRun(last->name); // the program opens it in a moment
    else
        showFirstRun();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_objects, 1);
    column->addWidget(m_filters);
    addPane(u"objectsDock"_s, tr("Objects"), side, Qt::LeftDockWidgetArea);
    addPane(u"detailsDock"_s, tr("Details"), m_details, Qt::RightDockWidgetArea);
    addPane(u"listenerDock"_s, tr("Listener"), m_listener, Qt::BottomDockWidgetArea);
}

QDockWidget *MainWindow::addPane(const QString &name, const QString &title, QWidget *pane, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(pane);
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::resizePanes()
{
    resizeDocks({m_docks.at(0), m_docks.at(1)}, {m_objects->sizeHint().width(), m_details->sizeHint().width()},
                Qt::Horizontal);
    resizeDocks({m_docks.at(2)}, {height() * 45 / 100}, Qt::Vertical);
}

void MainWindow::makeMenus()
{
    QMenu *subscription = menuBar()->addMenu(tr("&Subscription"));
    subscription->setToolTipsVisible(true); // they say why a command is off
    subscription->addActions({m_actions.create, m_actions.edit, m_actions.renew, m_actions.enable, m_actions.duplicate,
                              m_actions.remove, m_actions.curl});
    subscription->addSeparator()->setText(tr("Objects"));
    subscription->addActions({m_actions.addObject, m_actions.refresh, m_actions.find, m_actions.journal});
    subscription->addSeparator()->setText(tr("Files"));
    subscription->addActions({m_actions.exportAll, m_actions.plan});
    subscription->addSeparator()->setText(tr("Program"));
    subscription->addAction(m_actions.quit);
    menuBar()->addMenu(m_accounts);
    QMenu *listener = menuBar()->addMenu(tr("&Listener"));
    listener->setToolTipsVisible(true);
    listener->addActions({m_actions.toggleListener, m_actions.testEvent, m_actions.exportEvents, m_actions.importEvents,
                          m_actions.reach, m_actions.listenerSettings});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (QDockWidget *dock : std::as_const(m_docks))
        view->addAction(dock->toggleViewAction());
    view->addSeparator()->setText(tr("Layout"));
    makePerspectives(*view);
    view->addAction(m_actions.resetLayout);
    view->addActions({m_actions.nextPane, m_actions.previousPane});
    view->addSeparator()->setText(tr("Look"));
    view->addMenu(makeThemeMenu(m_settings, this));
    view->addMenu(m_languages);
    setLanguages({}, {});
    makeHelpMenu();

    QToolBar *bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({22, 22});
    bar->setMovable(false);
    bar->toggleViewAction()->setEnabled(false); // the account button lives here
    m_accounts->addButtonTo(*bar);
    bar->addSeparator()->setText(tr("Subscriptions"));
    bar->addActions({m_actions.create, m_actions.edit, m_actions.renew, m_actions.enable, m_actions.remove});
    bar->addSeparator()->setText(tr("Service"));
    bar->addAction(m_actions.refresh);
    m_finder->addButtonTo(*bar);
}

void MainWindow::connectActions()
{
    connect(m_actions.create, &QAction::triggered, this, &MainWindow::newSubscription);
    connect(m_actions.edit, &QAction::triggered, this, &MainWindow::editSubscription);
    connect(m_actions.refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions.addObject, &QAction::triggered, this, &MainWindow::addObject);
    connect(m_actions.find, &QAction::triggered, this, &MainWindow::find);
    connect(m_actions.signIn, &QAction::triggered, this, &MainWindow::signIn);
    connect(m_actions.signOut, &QAction::triggered, this, &MainWindow::signOut);
    connect(m_actions.account, &QAction::triggered, this, &MainWindow::showAccount);
    connect(m_actions.listenerSettings, &QAction::triggered, this, &MainWindow::showListenerSettings);
    connect(m_actions.testEvent, &QAction::triggered, this, [this] { sendTestEvent({}); });
    connect(m_actions.exportEvents, &QAction::triggered, this, &MainWindow::exportEvents);
    connect(m_actions.importEvents, &QAction::triggered, this, &MainWindow::chooseImport);
    connect(m_actions.reach, &QAction::triggered, this, &MainWindow::showReach);
    connect(m_actions.toggleListener, &QAction::triggered, m_listener, &ListenerPane::toggle);
    connect(m_actions.trySandbox, &QAction::triggered, this, &MainWindow::trySandbox);
    connect(m_actions.resetLayout, &QAction::triggered, this, [this] {
        m_pages->show();
        m_layout.reset();
        resizePanes();
    });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_accounts, &AccountMenu::openRequested, this, &MainWindow::open);
}

void MainWindow::connectPanes()
{
    connect(m_files, &SubscriptionFiles::planned, m_commands,
            [this](const QList<subscriptions::Change> &changes) { m_commands->make(changes, true); });
    connect(m_firstRun, &FirstRun::sandboxRequested, this, &MainWindow::trySandbox);
    connect(m_firstRun, &FirstRun::connectRequested, this, &MainWindow::signIn);
    connect(m_objects, &ObjectsPane::scopeChanged, m_subscriptions, &SubscriptionsPane::setScope);
    connect(m_objects, &ObjectsPane::newRequested, this, &MainWindow::newSubscription);
    connect(m_objects, &ObjectsPane::addObjectRequested, this, &MainWindow::addObject);
    connect(m_objects, &ObjectsPane::nameRequested, this, &MainWindow::nameObject);
    connect(m_objects, &ObjectsPane::told, m_status, &StatusLine::say);
    connect(m_objects, &ObjectsPane::retryRequested, this, &MainWindow::refresh);
    connect(m_subscriptions, &SubscriptionsPane::retryRequested, this, &MainWindow::refresh);
    connect(m_subscriptions, &SubscriptionsPane::cancelRequested, this, &MainWindow::cancelRefresh);
    connect(m_subscriptions, &SubscriptionsPane::continueRequested, this, &MainWindow::continueRefresh);
    connect(m_subscriptions, &SubscriptionsPane::journalRequested, m_commands, &SubscriptionCommands::showJournal);
    connect(m_subscriptions, &SubscriptionsPane::newRequested, this, &MainWindow::newSubscription);
    connect(m_subscriptions, &SubscriptionsPane::editRequested, this, &MainWindow::editSubscription);
    connect(m_subscriptions, &SubscriptionsPane::selectionChanged, this, [this] {
        const auto ids = m_subscriptions->selectedIds();
        m_details->showSubscriptions(ids);
    });
    connect(m_filters, &SavedFiltersPane::chosen, this, &MainWindow::showEvents);
    connect(&m_listener->events(), &EventsPane::queryApplied, m_filters, &SavedFiltersPane::setQuery);
    connect(m_listener, &ListenerPane::newRequested, this, &MainWindow::newSubscription);
    connect(m_listener, &ListenerPane::testEventRequested, this, &MainWindow::sendTestEventLike);
    connect(m_listener, &ListenerPane::settingsRequested, this, &MainWindow::showListenerSettings);
    connect(m_details, &DetailsPane::eventActivated, m_listener, &ListenerPane::inspect);
}

void MainWindow::connectProgram()
{
    connect(&m_program, &Program::sessionOpened, this, &MainWindow::openSession);
    connect(&m_program, &Program::sessionAboutToClose, this, &MainWindow::letGo);
    connect(&m_program, &Program::sessionFailed, this, [this](const base::Error &error) {
        showFirstRun();
        m_banner->showFailure(
            tr("The account could not be opened. %1", "%1: a sentence that says why").arg(error.toUserString()));
    });
    connect(&m_program, &Program::listenerFailed, m_listener, &ListenerPane::showFailure);
    connect(&m_program, &Program::signInNeeded, this, &MainWindow::signInAgain);
    connect(&m_program, &Program::notKept, this, &MainWindow::showProblem);
}

// --- The session -----------------------------------------------------------------------------------------------------

void MainWindow::openSession()
{
    const Session *session = m_program.session();
    if (!session)
        return;
    letGo();
    m_open = true;
    m_banner->clear();
    const auto account = m_program.accounts().find(session->accountId);
    m_objects->setSession(session);
    m_filters->setSession(session);
    m_subscriptions->setSession(session);
    m_commands->setSession(session);
    m_files->setSession(session);
    m_finder->setSession(session);
    m_checklist->setSession(session);
    m_details->setSession(session);
    m_listener->setSession(session);
    m_status->setSession(session, account ? account->name : QString());
    m_accounts->refresh();
    m_actions.setSessionOpen(true);
    m_perspectives->setReason({});
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->show();
        dock->toggleViewAction()->setEnabled(true);
    }
    m_pages->show(); // a perspective may have hidden it
    m_pages->setCurrentWidget(m_subscriptions);
    if (!m_layout.restore(session->accountId))
        resizePanes();
    refresh();
}

void MainWindow::letGo()
{
    if (!m_open)
        return;
    m_layout.save(m_program.session()->accountId);
    m_open = false;
    m_banner->clear(); // what it says is about this account
    for (const auto &dialog : std::as_const(m_sessionDialogs))
        delete dialog; // they hold parts of the session
    m_sessionDialogs.clear();
    m_commands->setSession(nullptr);
    m_files->setSession(nullptr);
    m_finder->setSession(nullptr);
    m_checklist->setSession(nullptr);
    m_objects->setSession(nullptr);
    m_filters->setSession(nullptr);
    m_subscriptions->setSession(nullptr);
    m_details->setSession(nullptr);
    m_listener->setSession(nullptr);
    m_status->setSession(nullptr);
    m_actions.setSessionOpen(false);
    m_perspectives->setReason(tr("Sign in first, or try the sandbox."));
    showFirstRun();
    // The session is still there while this is told; afterwards the button says that nobody is signed in.
    QMetaObject::invokeMethod(m_accounts, &AccountMenu::refresh, Qt::QueuedConnection);
}

void MainWindow::showFirstRun(const QString &opening)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->hide();
        dock->toggleViewAction()->setEnabled(false);
    }
    m_firstRun->setOpening(opening);
    m_pages->show();
    m_pages->setCurrentWidget(m_firstRun);
}

void MainWindow::open(const QString &accountId)
{
    if (m_program.session() && m_program.session()->accountId == accountId)
        return;
    const auto account = m_program.accounts().find(accountId);
    m_banner->clear();
    m_program.openAccount(accountId); // closes the one that is open, first
    if (!m_open && account && m_banner->isHidden())
        showFirstRun(account->name);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_open && m_program.session())
        m_layout.save(m_program.session()->accountId);
    else
        m_layout.saveGeometry();
    QMainWindow::closeEvent(event);
}

} // namespace ui
