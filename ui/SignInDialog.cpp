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
#include "ui/SignInFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;
using accounts::SignInWay;

namespace ui {

SignInDialog::SignInDialog(Program &program, QWidget *parent)
    : QDialog(parent), m_program(program), m_service(new QWidget), m_below(new QWidget), m_name(new QLineEdit),
      m_root(new QLineEdit), m_way(new QComboBox), m_wayText(new Caption), m_fields(new SignInFields),
      m_nameProblem(new Problem(u"nameProblem"_s)), m_rootProblem(new Problem(u"rootProblem"_s)),
      m_secretProblem(new Problem(u"secretProblem"_s)),
      m_thisRunOnly(new QCheckBox(tr("&Keep the secrets for this run only"))),
      m_problem(new Problem(u"problemLabel"_s)), m_busy(new BusyBar), m_doing(new Caption),
      m_sandbox(new QPushButton(tr("Try the built-in sandbox"))), m_stop(new QPushButton(tr("Stop waiting"))),
      m_signIn(new QPushButton)
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect your service"));
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setPlaceholderText(tr("Contoso", "an example of an account's name"));
    m_root->setObjectName(u"rootEdit"_s);
    m_root->setPlaceholderText(u"https://"_s);
    m_root->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_way->setObjectName(u"kindCombo"_s);
    for (const SignInWay way : {SignInWay::AccessToken, SignInWay::Connector, SignInWay::Pin, SignInWay::OAuth})
        m_way->addItem(SignInFields::name(way), int(way));
    m_wayText->setWordWrap(true);
    makeForms();
    m_keychainOffer = makeKeychainOffer();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(m_service);
    column->addWidget(m_fields);
    column->addWidget(m_below);
    column->addWidget(m_problem);
    column->addWidget(m_keychainOffer);
    column->addStretch(1);
    column->addWidget(m_busy);
    column->addWidget(makeButtons());
    connectFields();
    showWay();
    resize(68 * Grid, sizeHint().height());
    keepFitting(*this);
}

void SignInDialog::makeForms()
{
    auto *service = makeForm(m_service);
    addField(*service, tr("&Name:"), m_name, nullptr, m_nameProblem);
    addField(*service, tr("Service &address:"), m_root, nullptr, m_rootProblem);
    addField(*service, tr("Sign &in:"), m_way);
    addBelow(*service, m_wayText);
    auto *below = makeForm(m_below);
    addBelow(*below, m_secretProblem);
    alignForms(QList<QGridLayout *>{service, below} + m_fields->forms());
}

QWidget *SignInDialog::makeButtons()
{
    m_signIn->setObjectName(u"signInButton"_s);
    m_signIn->setDefault(true);
    m_stop->setObjectName(u"stopWaitingButton"_s);
    m_stop->hide();
    m_sandbox->setObjectName(u"signInSandboxButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_sandbox, cancel, m_stop})
        button->setAutoDefault(false);
    m_doing->setWordWrap(true);
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Grid);
    buttons->addWidget(m_sandbox);
    buttons->addWidget(m_doing, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(cancel);
    buttons->addWidget(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::go);
    connect(cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (const auto giveUp = std::exchange(m_giveUp, nullptr))
            giveUp();
    });
    connect(m_sandbox, &QPushButton::clicked, this, [this] {
        Q_EMIT sandboxRequested();
        reject();
    });
    return row;
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
    connect(m_way, &QComboBox::currentIndexChanged, this, &SignInDialog::showWay);
    const auto edited = [this] {
        m_problem->setText({});
        m_code = {}; // it was for what is not there any more
        showStep();
        check(false);
    };
    connect(m_name, &QLineEdit::textChanged, this, edited);
    connect(m_root, &QLineEdit::textChanged, this, edited);
    connect(m_root, &QLineEdit::textChanged, this, [this] { m_fields->setPinSent(false); });
    connect(m_fields, &SignInFields::edited, this, edited);
    connect(m_fields, &SignInFields::pinWanted, this, &SignInDialog::sendPin);
}

void SignInDialog::showWay()
{
    const auto way = SignInWay(m_way->currentData().toInt());
    m_wayText->setText(SignInFields::explanation(way));
    m_fields->setWay(way);
    m_secretProblem->setText({});
    m_problem->setText({});
    showStep();
}

SignInDialog::Step SignInDialog::step() const
{
    if (m_fields->way() == SignInWay::Pin && !m_fields->isPinSent())
        return Step::SendPin;
    return m_fields->way() == SignInWay::OAuth && m_code.isEmpty() ? Step::OpenBrowser : Step::SignIn;
}

void SignInDialog::showStep()
{
    const Step next = step();
    m_signIn->setText(next == Step::SendPin           ? tr("Send PIN")
                          : next == Step::OpenBrowser ? tr("Open the browser…")
                                                      : tr("Sign in"));
}

void SignInDialog::startFrom(const accounts::Account &account)
{
    m_name->setText(account.name);
    m_root->setText(account.root.toString());
    m_fields->startFrom(account);
    m_way->setCurrentIndex(m_way->findData(int(m_fields->way())));
    setWindowTitle(tr("Sign in again"));
    m_fields->focusFirst();
}

accounts::SignInForm SignInDialog::form() const
{
    accounts::SignInForm form;
    form.name = m_name->text().trimmed();
    form.root = QUrl(m_root->text().trimmed(), QUrl::StrictMode);
    form.secretPlace = !m_keychainOffer->isHidden() && m_thisRunOnly->isChecked() ? accounts::SecretPlace::ThisRunOnly
                                                                                  : accounts::SecretPlace::Keychain;
    m_fields->fillIn(form);
    form.oauthCode = m_code;
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
    m_nameProblem->setText(all && m_name->text().trimmed().isEmpty() ? tr("Give the account a name of your choice.")
                                                                     : QString());
    m_rootProblem->setText(all || m_root->isModified() ? rootProblem() : QString());
    const QString missing = m_fields->missing();
    if (missing.isEmpty() || all)
        m_secretProblem->setText(missing);
}

bool SignInDialog::isComplete()
{
    m_problem->setText({});
    check(true);
    if (!m_nameProblem->text().isEmpty())
        m_name->setFocus();
    else if (!m_rootProblem->text().isEmpty())
        m_root->setFocus();
    else if (!m_secretProblem->text().isEmpty())
        m_fields->focusFirst();
    else
        return true;
    return false;
}

void SignInDialog::go()
{
    if (!isComplete())
        return;
    switch (step()) {
    case Step::SendPin:
        sendPin();
        break;
    case Step::OpenBrowser:
        openBrowser();
        break;
    case Step::SignIn:
        signIn();
        break;
    }
}

void SignInDialog::sendPin()
{
    const accounts::SignInForm now = form();
    await(m_program.requestPin(now.root, now.mobileNumber, now.connector.applicationId), tr("The PIN is asked for…"),
          [this](const base::Result<> &sent) {
              if (!sent) {
                  fail(sent.error());
                  return;
              }
              m_fields->setPinSent(true);
              m_secretProblem->setText({});
              showStep();
          });
}

void SignInDialog::openBrowser()
{
    const accounts::SignInForm now = form();
    if (const auto problem = accounts::addressProblem(now.oauthAddress())) {
        m_problem->setText(problem->toUserString());
        return;
    }
    m_redirect = std::make_unique<accounts::OAuthRedirect>();
    const auto code = base::andThen(
        m_redirect->start(now.oauthAddress(), now.connector.applicationId), m_redirect.get(), [this](const QUrl &page) {
            if (QDesktopServices::openUrl(page))
                return m_redirect->code();
            return base::ready<base::Secret>(
                base::fail(base::Error::Kind::Internal, u"the browser could not be opened"_s));
        });
    await(code, tr("Sign in in the browser; the console waits for it…"),
          [this](const base::Result<base::Secret> &brought) {
              m_redirect.reset();
              if (brought) {
                  m_code = *brought;
                  signIn();
                  return;
              }
              using Kind = base::Error::Kind;
              const Kind kind = brought.error().kind;
              if (kind == Kind::Internal)
                  fail(brought.error(),
                       tr("No browser could be opened. Choose a default browser in the system's settings, "
                          "then try again, or sign in another way."));
              else if (kind != Kind::Cancelled)
                  fail(brought.error(), accounts::OAuthRedirect::toUserString(brought.error()));
          });
    m_stop->show();
}

void SignInDialog::signIn()
{
    const accounts::SignInForm now = form();
    if (const auto problem = now.problem()) {
        m_problem->setText(problem->toUserString());
        return;
    }
    await(m_program.signIn(now), tr("The service is asked now…"),
          [this](const base::Result<accounts::Account> &account) {
              if (!account) {
                  fail(account.error());
                  return;
              }
              Q_EMIT signedIn(*account);
              accept();
          });
}

template <typename T, typename Done>
void SignInDialog::await(const base::Pending<T> &pending, const QString &doing, Done done)
{
    setBusy(true, doing);
    m_giveUp = [cancelled = pending]() mutable { cancelled.cancel(); };
    base::then(pending, this, [this, done](const base::Result<T> &outcome) {
        m_giveUp = nullptr;
        setBusy(false);
        done(outcome);
    });
}

void SignInDialog::setBusy(bool busy, const QString &doing)
{
    m_busy->setBusy(busy);
    m_doing->setText(doing);
    m_sandbox->setVisible(!busy); // its room is for the sentence
    m_stop->hide();
    m_service->setEnabled(!busy);
    m_fields->setEnabled(!busy);
    m_keychainOffer->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    if (busy)
        m_problem->setText({});
}

void SignInDialog::fail(const base::Error &error, const QString &sentence)
{
    using Kind = base::Error::Kind;
    const bool refused = error.kind == Kind::Unauthorized;
    m_problem->setText(!sentence.isEmpty() ? sentence
                           : refused       ? SignInFields::refusal(m_fields->way(), error)
                                           : error.toUserString());
    if (error.kind == Kind::SecretLocked || error.kind == Kind::SecretUnavailable) {
        m_keychainOffer->show();
        m_thisRunOnly->setFocus();
    } else {
        if (error.kind != Kind::Network && error.kind != Kind::Timeout)
            m_code = {}; // the service would not take it again
        if (refused)
            m_fields->focusLast();
        else
            m_signIn->setFocus();
    }
    showStep();
}

void SignInDialog::reject()
{
    if (const auto giveUp = std::exchange(m_giveUp, nullptr))
        giveUp();
    QDialog::reject();
}

} // namespace ui
