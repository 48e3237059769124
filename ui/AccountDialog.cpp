// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/AccountDialog.h"

#include "accounts/Capabilities.h"
#include "base/Clock.h"
#include "base/Redaction.h"
#include "ui/Caption.h"
#include "ui/FactsGrid.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Program.h"
#include "ui/StateIcon.h"
#include "ui/TimeText.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::Capabilities;
using accounts::Capability;

namespace ui {

namespace {

QWidget *stateLine(State state, const QString &text, const QString &name)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    row->addWidget(new StateIcon(nullptr, state), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return line;
}

} // namespace

AccountDialog::AccountDialog(Program &program, QWidget *parent)
    : QDialog(parent), m_program(program), m_id(program.session()->accountId), m_facts(new FactsGrid),
      m_abilities(new QWidget)
{
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    addFacts();
    auto *abilities = new QLabel(tr("What this account may do"));
    abilities->setFont(titleFont(font()));
    auto *lines = new QVBoxLayout(m_abilities);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(HalfGrid);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(m_facts);
    column->addWidget(abilities);
    column->addWidget(m_abilities);
    column->addStretch(1);
    column->addWidget(makeButtons());

    connect(&program.accounts(), &accounts::AccountStore::changed, this, &AccountDialog::refresh);
    m_tick.setInterval(1s); // the rate window moves, and time runs
    connect(&m_tick, &QTimer::timeout, this, &AccountDialog::refresh);
    m_tick.start();
    m_facts->setValue(u"accountFiles"_s, {});
    refresh();
    loadFiles();
    resize(72 * Grid, sizeHint().height());
    keepFitting(*this);
}

void AccountDialog::addFacts()
{
    m_facts->addRow(u"accountKind"_s, tr("Signed in"));
    m_facts->addRow(u"accountRoot"_s, tr("Service address"), FactsGrid::Copy::Yes);
    m_facts->addRow(u"accountEndpoint"_s, tr("Endpoint"), FactsGrid::Copy::Yes);
    m_facts->addWrapped(u"accountMoved"_s, tr("Moved"));
    m_facts->addRow(u"accountApplication"_s, tr("Application id"), FactsGrid::Copy::Yes);
    m_facts->addWrapped(u"accountToken"_s, tr("Access token"));
    m_facts->addWrapped(u"accountRefreshToken"_s, tr("Refresh token"));
    m_facts->addWrapped(u"accountCalls"_s, tr("Rate limit"));
    m_facts->addWrapped(u"accountSecrets"_s, tr("Secrets"));
    m_facts->addWrapped(u"accountFiles"_s, tr("Files"));
}

QWidget *AccountDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Grid);
    const auto add = [this, buttons](const QString &name, const QString &text, const QString &tip,
                                     void (AccountDialog::*request)()) {
        auto *button = new QPushButton(text);
        button->setToolTip(tip);
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, request] {
            accept();
            Q_EMIT(this->*request)();
        });
    };
    add(u"signInAgainButton"_s, tr("Sign in again…"), tr("Get new tokens for this account"),
        &AccountDialog::signInAgainRequested);
    add(u"signOutButton"_s, tr("Sign out…"), tr("Remove its secrets from this computer; its events stay"),
        &AccountDialog::signOutRequested);
    add(u"removeAccountButton"_s, tr("Remove account…"), tr("Sign out, and delete the files above"),
        &AccountDialog::removeRequested);
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    return row;
}

void AccountDialog::refresh()
{
    const auto account = m_program.accounts().find(m_id);
    if (!account || !m_program.session())
        return; // signed out; the dialog goes with the session
    const bool connector = account->kind == accounts::SignInKind::Connector;
    setWindowTitle(tr("Account %1", "%1 is an account's name").arg(base::oneLine(account->name, 60)));
    m_facts->setValue(u"accountKind"_s, connector ? tr("as a connector") : tr("with an access token"));
    m_facts->setValue(u"accountRoot"_s, account->root.toString());
    m_facts->setValue(u"accountEndpoint"_s, account->endpoint.toString());
    m_facts->setRowVisible(u"accountMoved"_s, account->endpointMoved);
    m_facts->setValue(u"accountMoved"_s, tr("The service has moved this account to the endpoint above."));
    m_facts->setRowVisible(u"accountApplication"_s, connector);
    m_facts->setValue(u"accountApplication"_s, account->applicationId);
    showTokens(*account);
    const std::optional<int> calls = m_program.callsLeft();
    m_facts->setValue(u"accountCalls"_s,
                      calls ? tr("%n call(s) left in this minute", "of the service's rate limit", *calls)
                            : tr("not limited by the console", "calls to the service"));
    m_facts->setValue(u"accountSecrets"_s,
                      account->secretPlace == accounts::SecretPlace::Keychain ? tr("in the keychain of this computer")
                                                                              : tr("in memory, for this run only"));
    showAbilities(account->scope);
}

void AccountDialog::showTokens(const accounts::Account &account)
{
    const QDateTime now = m_program.session()->clock.now();
    const bool connector = account.kind == accounts::SignInKind::Connector;
    const auto lasts = [&now](const QDateTime &expiry) {
        if (!expiry.isValid())
            return tr("The service did not tell how long it lasts.", "a token");
        return expiry > now ? tr("valid until %1", "a token").arg(timeWithDistance(expiry, now))
                            : tr("expired on %1", "a token").arg(timeWithDistance(expiry, now));
    };
    m_facts->setValue(
        u"accountToken"_s,
        connector ? tr("%1; renewed by itself", "%1: until when a token is valid").arg(lasts(account.accessTokenExpiry))
                  : lasts(account.accessTokenExpiry));
    m_facts->setRowVisible(u"accountRefreshToken"_s, connector);
    m_facts->setValue(u"accountRefreshToken"_s, lasts(account.refreshTokenExpiry));
}

void AccountDialog::showAbilities(const QString &scope)
{
    auto *lines = static_cast<QVBoxLayout *>(m_abilities->layout());
    if (lines->count() > 0 && scope == m_shownScope)
        return;
    m_shownScope = scope;
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Capabilities capabilities = Capabilities::of(scope);
    if (!capabilities.isKnown()) {
        lines->addWidget(stateLine(State::Unknown,
                                   tr("The service did not tell what it granted. What is not allowed shows when it is "
                                      "tried."),
                                   u"scopeUnknown"_s));
        return;
    }
    QStringList allowed;
    for (const Capability capability : Capabilities::all()) {
        if (capabilities.allows(capability) == Capabilities::Answer::Yes)
            allowed.append(Capabilities::name(capability));
    }
    if (!allowed.isEmpty())
        lines->addWidget(stateLine(State::Ok, QLocale().createSeparatedList(allowed), u"scopeAllowed"_s));
    for (const Capability capability : capabilities.missing())
        lines->addWidget(stateLine(State::Warning, Capabilities::missingText(capability), u"scopeMissing"_s));
}

void AccountDialog::loadFiles()
{
    base::then(m_program.filesOf(m_id), this, [this](const base::Result<QStringList> &files) {
        QStringList shown;
        for (const QString &file : files.value_or(QStringList()))
            shown.append(QDir::toNativeSeparators(file));
        m_facts->setValue(u"accountFiles"_s, shown.isEmpty() ? tr("none on disk") : shown.join(u'\n'));
    });
}

} // namespace ui
