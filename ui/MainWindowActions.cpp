// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the window does when it is told to: the half of ui::MainWindow that opens dialogs and calls services.

#include "ui/MainWindow.h"

#include "base/Redaction.h"
#include "subscriptions/Catalogue.h"
#include "ui/AddObjectDialog.h"
#include "ui/Banner.h"
#include "ui/DetailsPane.h"
#include "ui/EventsPane.h"
#include "ui/ExportDialog.h"
#include "ui/FirstRun.h"
#include "ui/ImportDialog.h"
#include "ui/ListenerPane.h"
#include "ui/ObjectsPane.h"
#include "ui/Program.h"
#include "ui/SignInDialog.h"
#include "ui/StatusLine.h"
#include "ui/SubscriptionCommands.h"
#include "ui/SubscriptionDialog.h"
#include "ui/SubscriptionFiles.h"
#include "ui/SubscriptionsPane.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

template <typename Dialog>
Dialog *MainWindow::openDialog(Dialog *dialog)
{
    m_sessionDialogs.removeAll(QPointer<QDialog>());
    m_sessionDialogs.append(QPointer<QDialog>(dialog));
    dialog->open();
    return dialog;
}

void MainWindow::newSubscription()
{
    if (!m_open)
        return;
    auto *dialog = openDialog(new SubscriptionDialog(m_program, m_objects->scope().object, this));
    connect(dialog, &SubscriptionDialog::created, this, [this](const kaizala::SubscriptionId &id) {
        m_subscriptions->select(id);
        m_status->say(tr("The subscription was created."));
    });
}

void MainWindow::editSubscription()
{
    const auto ids = m_subscriptions->selectedIds();
    if (ids.size() > 1) {
        m_commands->editSeveral();
        return;
    }
    const auto subscription =
        m_open && ids.size() == 1 ? m_program.session()->catalogue.subscription(ids.first()) : std::nullopt;
    if (!subscription)
        return;
    connect(openDialog(new SubscriptionDialog(m_program, *subscription, this)), &SubscriptionDialog::edited, this,
            &MainWindow::tellEdited);
}

void MainWindow::tellEdited(const kaizala::SubscriptionId &id, const std::optional<base::Error> &oldRemains)
{
    m_subscriptions->select(id);
    if (!oldRemains) // otherwise the repair is offered
        m_status->say(tr("The subscription was changed."));
}

void MainWindow::refresh()
{
    if (m_open && m_program.session())
        take(m_program.session()->catalogue.refresh());
}

void MainWindow::continueRefresh()
{
    if (m_open && m_program.session())
        take(m_program.session()->catalogue.refresh(subscriptions::Catalogue::Refresh::Continue));
}

void MainWindow::cancelRefresh()
{
    for (base::Pending<> &one : m_refreshes) // several may wait for the same
        one.cancel();
}

void MainWindow::take(const base::Pending<> &refresh)
{
    m_refreshes.removeIf([](const base::Pending<> &one) { return one.isFinished(); });
    m_refreshes.append(refresh);
    const Session *session = m_program.session();
    base::then(refresh, this, [this, session](const base::Result<> &done) {
        if (!m_open || m_program.session() != session)
            return;
        std::optional<base::Error> error;
        if (!done && done.error().kind != base::Error::Kind::Cancelled)
            error = done.error();
        if (done)
            showAccountToken(subscriptions::AccountToken::Usable);
        m_objects->setLoadError(error);
        m_subscriptions->setLoadError(error);
    });
}

void MainWindow::addObject()
{
    if (!m_open)
        return;
    auto &catalogue = m_program.session()->catalogue;
    connect(openDialog(new AddObjectDialog(catalogue, this)), &AddObjectDialog::added, this,
            [this](const kaizala::ObjectRef &ref) {
                m_objects->select(ref);
                auto *owner = &m_program.session()->catalogue;
                base::then(owner->refreshObject(ref), owner,
                           [](const base::Result<> &) {}); // a failure is in the object's state
            });
}

void MainWindow::nameObject(const subscriptions::KnownObject &object)
{
    if (m_open)
        openDialog(new AddObjectDialog(m_program.session()->catalogue, this))->startFrom(object);
}

void MainWindow::signIn()
{
    showSignIn(false);
}

void MainWindow::showSignIn(bool again)
{
    auto *dialog = new SignInDialog(m_program, this);
    const auto account =
        again && m_program.session() ? m_program.accounts().find(m_program.session()->accountId) : std::nullopt;
    if (account)
        dialog->startFrom(*account);
    connect(dialog, &SignInDialog::sandboxRequested, this, &MainWindow::trySandbox);
    connect(dialog, &SignInDialog::signedIn, this, [this](const accounts::Account &signedIn) {
        m_status->say(tr("Signed in to %1.", "%1 is an account's name").arg(base::oneLine(signedIn.name, 60)));
    });
    dialog->open();
}

void MainWindow::showAccountToken(subscriptions::AccountToken token)
{
    m_subscriptions->setAccountToken(token);
    m_details->setAccountToken(token);
}

void MainWindow::signInAgain(const base::Error &why)
{
    showAccountToken(subscriptions::AccountToken::Unusable);
    m_banner->showFailure(why.toUserString(), tr("Sign in again…"), [this] { showSignIn(true); });
}

void MainWindow::signOut()
{
    const Session *session = m_program.session();
    const auto account = session ? m_program.accounts().find(session->accountId) : std::nullopt;
    if (!account)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"confirmSignOut"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Sign out"));
    box->setText(tr("Sign out of %1?", "%1 is an account's name").arg(base::oneLine(account->name, 60)));
    box->setInformativeText(
        tr("Its tokens are removed from this computer. Its events stay on disk, its subscriptions at the service."));
    QPushButton *yes = box->addButton(tr("Sign out"), QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id = account->id](const QAbstractButton *clicked) {
        if (clicked != yes)
            return;
        base::then(m_program.signOut(id), this, [this](const base::Result<> &done) {
            if (done)
                m_status->say(tr("Signed out."));
            else
                m_banner->showFailure(tr("Not everything could be removed. %1", "%1: a sentence that says why")
                                          .arg(done.error().toUserString()));
        });
    });
    box->open();
}

void MainWindow::trySandbox()
{
    m_banner->clear();
    if (!m_open)
        showFirstRun(tr("the sandbox"));
    base::then(m_program.trySandbox(), this, [this](const base::Result<> &done) {
        if (done)
            return;
        if (!m_open)
            showFirstRun();
        if (done.error().kind != base::Error::Kind::Cancelled)
            showProblem(tr("The sandbox could not be started. %1", "%1: a sentence that says why")
                            .arg(done.error().toUserString()));
    });
}

void MainWindow::exportEvents()
{
    if (m_open)
        openDialog(new ExportDialog(*m_program.session(), m_listener->events().query(), this));
}

void MainWindow::chooseImport()
{
    if (!m_open)
        return;
    auto *dialog = openDialog(new QFileDialog(this, tr("Import events")));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Events (*.ndjson *.har)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importEvents);
}

void MainWindow::importEvents(const QString &file)
{
    if (m_open)
        openDialog(new ImportDialog(*m_program.session(), file, this));
}

void MainWindow::planFrom(const QString &file)
{
    m_files->planFrom(file);
}

void MainWindow::find()
{
    if (m_listener->isAncestorOf(focusWidget()))
        m_listener->events().focusFilter();
    else if (m_objects->isAncestorOf(focusWidget()))
        m_objects->focusSearch();
    else
        m_subscriptions->focusFilter();
}

void MainWindow::showProblem(const QString &sentence)
{
    if (!m_open)
        showFirstRun(); // nothing is being opened any more
    m_banner->showFailure(sentence);
}

} // namespace ui
