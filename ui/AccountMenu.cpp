// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AccountMenu.h"

#include "base/Clock.h"
#include "base/Redaction.h"
#include "ui/Actions.h"
#include "ui/ElidedLabel.h"
#include "ui/Icons.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"
#include "ui/TimeText.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr qint64 SoonSeconds = 30 * 60;
}

AccountMenu::AccountMenu(Program &program, const Actions &actions, QWidget *parent)
    : QMenu(tr("&Account"), parent), m_program(program), m_actions(actions)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &AccountMenu::showToken);
    connect(this, &QMenu::aboutToShow, this, &AccountMenu::fill);
    connect(&program.accounts(), &accounts::AccountStore::changed, this, &AccountMenu::refresh);
    fill();
}

void AccountMenu::addButtonTo(QToolBar &bar)
{
    m_button = new QToolButton;
    m_button->setObjectName(u"accountButton"_s);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(themedIcon("user-identity"_L1));
    m_button->setMenu(this);
    m_tokenIcon = new StateIcon;
    m_tokenText = new ElidedLabel;
    m_tokenText->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_token = new QWidget;
    auto *token = new QHBoxLayout(m_token);
    token->setContentsMargins(Grid, 0, Grid, 0);
    token->setSpacing(HalfGrid);
    token->addWidget(m_tokenIcon);
    token->addWidget(m_tokenText);
    bar.addWidget(m_button);
    m_tokenAction = bar.addWidget(m_token);
    refresh();
}

void AccountMenu::refresh()
{
    if (!m_button)
        return;
    const Session *session = m_program.session();
    const auto account = session ? m_program.accounts().find(session->accountId) : std::nullopt;
    const QString name = account ? base::oneLine(account->name, 30) : tr("Not signed in");
    m_button->setText(withoutMnemonics(name));
    m_button->setToolTip(account ? plainToolTip(account->endpoint.toString()) : tr("Sign in, or try the sandbox"));
    m_button->setAccessibleName(tr("Account: %1").arg(name));
    showToken();
}

void AccountMenu::showToken()
{
    const Session *session = m_program.session();
    const auto account = session ? m_program.accounts().find(session->accountId) : std::nullopt;
    const bool told = account && account->accessTokenExpiry.isValid();
    m_tokenAction->setVisible(told);
    if (!told) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    const qint64 left = session->clock.now().secsTo(account->accessTokenExpiry);
    if (left <= 0)
        m_tokenText->setText(tr("token expired"));
    else
        m_tokenText->setText(
            tr("token %1", "how long the access token is still valid, such as: token 21 h").arg(shortSpan(left)));
    m_tokenIcon->setState(left <= 0 ? State::Error : left < SoonSeconds ? State::Warning : State::Ok);
    m_token->setToolTip(
        account->kind == accounts::SignInKind::Connector
            ? tr("The access token is valid until %1 and is renewed by itself.")
                  .arg(exactTime(account->accessTokenExpiry))
            : tr("The access token is valid until %1. Sign in again then.").arg(exactTime(account->accessTokenExpiry)));
}

void AccountMenu::fill()
{
    clear();
    delete findChild<QActionGroup *>();
    const Session *session = m_program.session();
    auto *group = new QActionGroup(this);
    for (const accounts::Account &account : m_program.accounts().accounts()) {
        QAction *action = addAction(withoutMnemonics(base::oneLine(account.name, 60)));
        action->setCheckable(true);
        action->setChecked(session && session->accountId == account.id);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT openRequested(id); });
    }
    addSeparator()->setText(tr("This account", "above what can be done with the one that is open"));
    addAction(m_actions.account);
    addAction(m_actions.signOut);
    addSeparator()->setText(tr("Another account"));
    addAction(m_actions.signIn);
    addAction(m_actions.trySandbox);
}

} // namespace ui
