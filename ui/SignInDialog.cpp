// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignInDialog.h"

#include "base/Redaction.h"
#include "ui/BusyBar.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/Problem.h"
#include "ui/Program.h"
#include "ui/SecretEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;
using accounts::SignInKind;

namespace ui {

SignInDialog::SignInDialog(Program &program, QWidget *parent)
    : QDialog(parent), m_program(program), m_fields(new QWidget), m_below(new QWidget), m_name(new QLineEdit),
      m_root(new QLineEdit), m_kind(new QComboBox), m_kindText(new Caption), m_pages(new QStackedWidget),
      m_accessToken(new SecretEdit), m_applicationId(new QLineEdit), m_applicationSecret(new SecretEdit),
      m_refreshToken(new SecretEdit), m_nameProblem(new Problem(u"nameProblem"_s)),
      m_rootProblem(new Problem(u"rootProblem"_s)), m_secretProblem(new Problem(u"secretProblem"_s)),
      m_thisRunOnly(new QCheckBox(tr("&Keep the secrets for this run only"))),
      m_problem(new Problem(u"problemLabel"_s)), m_busy(new BusyBar), m_doing(new Caption),
      m_signIn(new QPushButton(tr("Sign in")))
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect your service"));
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setPlaceholderText(tr("Contoso", "an example of an account's name"));
    m_root->setObjectName(u"rootEdit"_s);
    m_root->setPlaceholderText(u"https://"_s);
    m_root->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_kind->setObjectName(u"kindCombo"_s);
    m_kind->addItem(tr("With an access token"), int(SignInKind::AccessToken));
    m_kind->addItem(tr("As a connector"), int(SignInKind::Connector));
    m_kindText->setWordWrap(true);
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);

    makeForms();
    m_keychainOffer = makeKeychainOffer();

    auto *sandbox = new QPushButton(tr("Try the built-in sandbox"));
    sandbox->setObjectName(u"signInSandboxButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {sandbox, cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(sandbox);
    buttons->addWidget(m_doing, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_signIn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(m_fields);
    column->addWidget(m_pages);
    column->addWidget(m_below);
    column->addWidget(m_problem);
    column->addWidget(m_keychainOffer);
    column->addStretch(1);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    resize(68 * Grid, sizeHint().height());

    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::signIn);
    connect(cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(sandbox, &QPushButton::clicked, this, [this] {
        Q_EMIT sandboxRequested();
        reject();
    });
    connectFields();
    showKind();
}

void SignInDialog::makeForms()
{
    auto *fields = makeForm(m_fields);
    addField(*fields, tr("&Name:"), m_name, nullptr, m_nameProblem);
    addField(*fields, tr("Service &address:"), m_root, nullptr, m_rootProblem);
    addField(*fields, tr("Sign &in:"), m_kind);
    addBelow(*fields, m_kindText);

    m_accessToken->setObjectName(u"accessTokenEdit"_s);
    auto *tokenPage = new QWidget;
    auto *token = makeForm(tokenPage);
    addField(*token, tr("Access &token:"), m_accessToken);
    m_pages->addWidget(tokenPage);

    m_applicationId->setObjectName(u"applicationIdEdit"_s);
    m_applicationSecret->setObjectName(u"applicationSecretEdit"_s);
    m_refreshToken->setObjectName(u"refreshTokenEdit"_s);
    auto *connectorPage = new QWidget;
    auto *connector = makeForm(connectorPage);
    addField(*connector, tr("Application i&d:"), m_applicationId);
    addField(*connector, tr("Application &secret:"), m_applicationSecret);
    addField(*connector, tr("&Refresh token:"), m_refreshToken);
    m_pages->addWidget(connectorPage);

    auto *below = makeForm(m_below);
    addBelow(*below, m_secretProblem);
    alignForms({fields, token, connector, below});
}

QWidget *SignInDialog::makeKeychainOffer()
{
    m_thisRunOnly->setObjectName(u"thisRunOnlyCheck"_s);
    auto *text = new Caption(
        tr("They are kept in memory then, are never written, and are gone when the program ends: you sign in again "
           "the next time."));
    text->setWordWrap(true);
    text->setIndent(3 * Grid); // under the words, not under the box
    auto *offer = new QWidget;
    auto *column = new QVBoxLayout(offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(HalfGrid);
    column->addWidget(m_thisRunOnly);
    column->addWidget(text);
    offer->hide();
    return offer;
}

void SignInDialog::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SignInDialog::showKind);
    for (QLineEdit *edit : {m_name, m_root, static_cast<QLineEdit *>(m_accessToken), m_applicationId,
                            static_cast<QLineEdit *>(m_applicationSecret), static_cast<QLineEdit *>(m_refreshToken)}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            m_problem->setText({});
            check(false);
        });
    }
}

void SignInDialog::showKind()
{
    const bool connector = SignInKind(m_kind->currentData().toInt()) == SignInKind::Connector;
    m_kindText->setText(
        connector
            ? tr("An application with a secret and a refresh token. Its access token is renewed by itself.")
            : tr("A token from the service's own tools. It works until it expires, usually a day; then you sign in "
                 "again."));
    // The page that is not shown takes no room.
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                             page == int(connector) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(int(connector));
    m_secretProblem->setText({});
    layout()->activate();
    if (height() < sizeHint().height())
        resize(width(), sizeHint().height());
}

void SignInDialog::startFrom(const accounts::Account &account)
{
    m_name->setText(account.name);
    m_root->setText(account.root.toString());
    m_kind->setCurrentIndex(m_kind->findData(int(account.kind)));
    m_applicationId->setText(account.applicationId);
    setWindowTitle(tr("Sign in again"));
    if (account.kind == SignInKind::Connector)
        m_applicationSecret->setFocus();
    else
        m_accessToken->setFocus();
}

accounts::SignInForm SignInDialog::form() const
{
    accounts::SignInForm form;
    form.name = m_name->text().trimmed();
    form.root = QUrl(m_root->text().trimmed(), QUrl::StrictMode);
    form.kind = SignInKind(m_kind->currentData().toInt());
    form.secretPlace = !m_keychainOffer->isHidden() && m_thisRunOnly->isChecked() ? accounts::SecretPlace::ThisRunOnly
                                                                                  : accounts::SecretPlace::Keychain;
    form.accessToken = m_accessToken->secret();
    form.connector = {m_applicationId->text().trimmed(), m_applicationSecret->secret(), m_refreshToken->secret()};
    return form;
}

QString SignInDialog::rootProblem() const
{
    const QString text = m_root->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty())
        return tr("Enter the address of the service, as its operator gave it to you.");
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return tr("This is no web address. It starts with https:// and names a host.");
    if (url.scheme() == "http"_L1 && !base::isLoopbackHost(url.host()))
        return tr("Secrets go to https addresses only. Plain http is for a service on this computer.");
    return {};
}

void SignInDialog::check(bool all)
{
    const accounts::SignInForm now = form();
    m_nameProblem->setText(all && now.name.isEmpty() ? tr("Give the account a name of your choice.") : QString());
    m_rootProblem->setText(all || m_root->isModified() ? rootProblem() : QString());
    const bool connector = now.kind == SignInKind::Connector;
    const bool missing = connector ? now.connector.applicationId.isEmpty() || now.connector.applicationSecret.isEmpty()
            || now.connector.refreshToken.isEmpty()
                                   : now.accessToken.isEmpty();
    if (!missing)
        m_secretProblem->setText({});
    else if (all)
        m_secretProblem->setText(connector
                                     ? tr("A connector needs its application id, its secret and its refresh token.")
                                     : tr("Paste the access token."));
}

void SignInDialog::signIn()
{
    m_problem->setText({});
    check(true);
    const accounts::SignInForm now = form();
    if (!m_nameProblem->text().isEmpty()) {
        m_name->setFocus();
        return;
    }
    if (!m_rootProblem->text().isEmpty()) {
        m_root->setFocus();
        return;
    }
    if (!m_secretProblem->text().isEmpty()) {
        (now.kind == SignInKind::Connector ? m_applicationId : m_accessToken)->setFocus();
        return;
    }
    if (const auto problem = now.problem()) {
        m_problem->setText(problem->toUserString());
        return;
    }
    setBusy(true);
    auto pending = m_program.signIn(now);
    m_giveUp = [pending]() mutable { pending.cancel(); };
    base::then(pending, this, [this](const base::Result<accounts::Account> &account) {
        m_giveUp = nullptr;
        setBusy(false);
        if (!account) {
            fail(account.error());
            return;
        }
        Q_EMIT signedIn(*account);
        accept();
    });
}

void SignInDialog::setBusy(bool busy)
{
    m_busy->setBusy(busy);
    m_doing->setText(busy ? tr("The service is asked now…") : QString());
    m_fields->setEnabled(!busy);
    m_pages->setEnabled(!busy);
    m_keychainOffer->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
}

void SignInDialog::fail(const base::Error &error)
{
    using Kind = base::Error::Kind;
    m_problem->setText(error.toUserString());
    if (error.kind == Kind::SecretLocked || error.kind == Kind::SecretUnavailable) {
        m_keychainOffer->show();
        m_thisRunOnly->setFocus();
    }
    layout()->activate();
    if (height() < sizeHint().height())
        resize(width(), sizeHint().height());
}

void SignInDialog::reject()
{
    if (const auto giveUp = std::exchange(m_giveUp, nullptr))
        giveUp();
    QDialog::reject();
}

} // namespace ui
