// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the window does about accounts that are there: the third part of ui::MainWindow.

#include "ui/MainWindow.h"

#include "base/Redaction.h"
#include "store/EventStore.h"
#include "ui/AccountDialog.h"
#include "ui/Banner.h"
#include "ui/ListenerDialog.h"
#include "ui/Program.h"
#include "ui/ReachDialog.h"
#include "ui/StatusLine.h"
#include "ui/TestEventDialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

void MainWindow::showAccount()
{
    if (!m_open)
        return;
    auto *dialog = new AccountDialog(m_program, this);
    m_sessionDialogs.append(QPointer<QDialog>(dialog));
    connect(dialog, &AccountDialog::signInAgainRequested, this, [this] { showSignIn(true); });
    connect(dialog, &AccountDialog::signOutRequested, this, &MainWindow::signOut);
    connect(dialog, &AccountDialog::removeRequested, this, &MainWindow::removeAccount);
    dialog->open();
}

void MainWindow::showReach()
{
    if (!m_open)
        return;
    auto *dialog = new ReachDialog(m_program, this);
    m_sessionDialogs.append(QPointer<QDialog>(dialog));
    dialog->open();
}

void MainWindow::showListenerSettings()
{
    if (!m_open)
        return;
    auto *dialog = new ListenerDialog(m_program, this);
    m_sessionDialogs.append(QPointer<QDialog>(dialog));
    dialog->open();
}

void MainWindow::sendTestEventLike(qint64 id)
{
    if (!m_open || !m_program.session())
        return;
    base::then(m_program.session()->store.detail(id), this, [this](const base::Result<store::EventDetail> &event) {
        if (event)
            sendTestEvent(event->body);
        else if (event.error().kind != base::Error::Kind::Cancelled)
            m_status->say(event.error().toUserString());
    });
}

void MainWindow::sendTestEvent(const QByteArray &body)
{
    if (!m_open)
        return;
    auto *dialog = new TestEventDialog(m_program, this);
    m_sessionDialogs.append(QPointer<QDialog>(dialog));
    if (!body.isEmpty())
        dialog->setBody(body);
    dialog->open();
}

void MainWindow::removeAccount()
{
    const Session *session = m_program.session();
    const auto account = session ? m_program.accounts().find(session->accountId) : std::nullopt;
    if (!account)
        return;
    base::then(m_program.filesOf(account->id), this, [this, account](const base::Result<QStringList> &files) {
        askToRemove(*account, int(files.value_or(QStringList()).size()));
    });
}

void MainWindow::askToRemove(const accounts::Account &account, int files)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"confirmRemoveAccount"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove account"));
    box->setText(tr("Remove %1 and everything that is stored of it here?", "%1 is an account's name")
                     .arg(base::oneLine(account.name, 60)));
    box->setInformativeText(
        tr("Deleted from this computer: its tokens, its settings, and its events (%n file(s)). This can't be undone. "
           "Its subscriptions stay at the service.",
           nullptr, files));
    QPushButton *yes = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id = account.id](const QAbstractButton *clicked) {
        if (clicked != yes)
            return;
        base::then(m_program.removeAccount(id), this, [this](const base::Result<> &done) {
            if (done)
                m_status->say(tr("The account was removed."));
            else
                m_banner->showFailure(tr("Not everything could be removed. %1", "%1: a sentence that says why")
                                          .arg(done.error().toUserString()));
        });
    });
    box->open();
}

} // namespace ui
