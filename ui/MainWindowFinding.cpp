// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// How the user gets about: the part of ui::MainWindow about the palette, the panes, the help and the language.

#include "ui/MainWindow.h"

#include "subscriptions/Catalogue.h"
#include "ui/AboutDialog.h"
#include "ui/EventsPane.h"
#include "ui/Finder.h"
#include "ui/HelpWindow.h"
#include "ui/Icons.h"
#include "ui/ListenerPane.h"
#include "ui/Look.h"
#include "ui/ObjectsPane.h"
#include "ui/PerspectiveMenu.h"
#include "ui/Program.h"
#include "ui/ShortcutSheet.h"
#include "ui/SubscriptionsPane.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Gives the focus to the first thing in \a pane that the Tab key would reach; false: there is none.
bool enter(QWidget &pane)
{
    for (QWidget *next = pane.nextInFocusChain(); next && next != &pane; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

void MainWindow::makeHelpMenu()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.guide, m_actions.palette, m_actions.shortcuts});
    help->addAction(QWhatsThis::createAction(help));
    help->addSeparator()->setText(tr("Program"));
    help->addAction(m_actions.about);
    connect(m_actions.guide, &QAction::triggered, this, [this] {
        auto *guide = findChild<HelpWindow *>();
        if (!guide)
            guide = new HelpWindow(this);
        guide->show();
        guide->activateWindow();
    });
    connect(m_actions.about, &QAction::triggered, this,
            [this] { (new AboutDialog(m_program.session(), m_program.folders(), this))->open(); });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { (new ShortcutSheet(*this, this))->open(); });
    connect(m_actions.nextPane, &QAction::triggered, this, [this] { goToPane(1); });
    connect(m_actions.previousPane, &QAction::triggered, this, [this] { goToPane(-1); });
    connect(m_finder, &Finder::objectChosen, this, &MainWindow::showObject);
    connect(m_finder, &Finder::subscriptionChosen, this, &MainWindow::showSubscription);
    connect(m_finder, &Finder::filterChosen, this, &MainWindow::showEvents);
}

void MainWindow::makePerspectives(QMenu &view)
{
    using Perspective = PerspectiveMenu::Perspective;
    view.addMenu(m_perspectives);
    m_perspectives->setReason(tr("Sign in first, or try the sandbox."));
    connect(m_perspectives, &PerspectiveMenu::applied, m_pages, &QWidget::show);
    connect(m_perspectives, &PerspectiveMenu::chosen, this, [this](Perspective perspective) {
        m_layout.resetDocks();
        QDockWidget *objects = m_docks.at(0);
        QDockWidget *details = m_docks.at(1);
        QDockWidget *listener = m_docks.at(2);
        for (QDockWidget *dock : std::as_const(m_docks))
            dock->show();
        m_pages->setVisible(perspective != Perspective::Inspect);
        objects->setVisible(perspective != Perspective::Inspect);
        details->setVisible(perspective == Perspective::Administer);
        if (perspective == Perspective::Administer) {
            resizePanes();
            return;
        }
        // As high as it gets: what is above keeps its least height.
        resizeDocks({listener}, {perspective == Perspective::Inspect ? height() : height() * 65 / 100}, Qt::Vertical);
    });
}

void MainWindow::setLanguages(const QStringList &codes, const QString &chosen)
{
    delete m_languages->findChild<QActionGroup *>();
    m_languages->clear();
    m_languages->menuAction()->setVisible(!codes.isEmpty());
    auto *group = new QActionGroup(m_languages);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = m_languages->addAction(name);
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    add({}, tr("As the &system", "the language"));
    for (const QString &code : codes) {
        const QString own = QLocale(code).nativeLanguageName(); // each in its own language
        add(code, withoutMnemonics(own.left(1).toUpper() + own.mid(1)));
    }
}

void MainWindow::showObject(const kaizala::ObjectRef &ref)
{
    if (!m_open)
        return;
    m_docks.first()->show();
    m_objects->select(ref);
    m_objects->tree().setFocus(Qt::OtherFocusReason);
}

void MainWindow::showSubscription(const kaizala::SubscriptionId &id)
{
    const auto subscription = m_open ? m_program.session()->catalogue.subscription(id) : std::nullopt;
    if (!subscription)
        return;
    m_pages->show(); // a perspective may hide it
    m_objects->select(subscription->object); // its row is there then, whatever was shown before
    m_subscriptions->select(id);
    m_subscriptions->table().setFocus(Qt::OtherFocusReason);
}

void MainWindow::showEvents(const QString &query)
{
    if (!m_open)
        return;
    m_docks.last()->show();
    m_docks.last()->raise();
    m_listener->events().setQuery(query);
}

void MainWindow::goToPane(int step)
{
    QList<QWidget *> panes;
    if (m_pages->isVisible())
        panes.append(m_pages->currentWidget());
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isVisible())
            panes.append(dock->widget());
    }
    if (panes.isEmpty())
        return;
    const QWidget *focus = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        if (enter(*panes.at((at + step * i + panes.size() * i) % panes.size())))
            return;
    }
}

} // namespace ui
