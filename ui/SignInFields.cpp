// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SignInFields.h"

#include "base/Redaction.h"
#include "ui/Caption.h"
#include "ui/Form.h"
#include "ui/Look.h"
#include "ui/SecretEdit.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using accounts::SignInWay;

namespace ui {

SignInFields::SignInFields(QWidget *parent)
    : QWidget(parent), m_accessToken(new SecretEdit), m_applicationId(new QLineEdit),
      m_applicationSecret(new SecretEdit), m_refreshToken(new SecretEdit), m_mobileNumber(new QLineEdit),
      m_sendAgain(new QPushButton(tr("Send a&gain"))), m_pinText(new Caption), m_pin(new SecretEdit),
      m_oauthRoot(new QLineEdit), m_pages(new QStackedWidget)
{
    m_accessToken->setObjectName(u"accessTokenEdit"_s);
    m_applicationId->setObjectName(u"applicationIdEdit"_s);
    m_applicationSecret->setObjectName(u"applicationSecretEdit"_s);
    m_refreshToken->setObjectName(u"refreshTokenEdit"_s);
    m_mobileNumber->setObjectName(u"mobileNumberEdit"_s);
    m_mobileNumber->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_mobileNumber->setPlaceholderText(u"+919740797266"_s);
    m_sendAgain->setObjectName(u"sendPinAgainButton"_s);
    m_sendAgain->setAutoDefault(false);
    m_pin->setObjectName(u"pinEdit"_s);
    m_oauthRoot->setObjectName(u"oauthRootEdit"_s);
    m_oauthRoot->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_oauthRoot->setPlaceholderText(tr("The same as the service's", "the address of a sign-in page"));

    m_application =
        makePage({{tr("Application i&d:"), m_applicationId}, {tr("Application &secret:"), m_applicationSecret}});
    m_pages->addWidget(makePage({{tr("Access &token:"), m_accessToken}})); // in the order of SignInWay
    m_pages->addWidget(makePage({{tr("&Refresh token:"), m_refreshToken}}));
    m_pages->addWidget(makePinPage());
    m_pages->addWidget(makePage({{tr("Sign-in &page:", "the address of the page where one signs in"), m_oauthRoot}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid + HalfGrid);
    column->addWidget(m_application);
    column->addWidget(m_pages);

    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &SignInFields::edited);
    for (QLineEdit *edit : {m_mobileNumber, m_applicationId})
        connect(edit, &QLineEdit::textChanged, this, [this] { setPinSent(false); }); // that PIN is for another number
    connect(m_sendAgain, &QPushButton::clicked, this, &SignInFields::pinWanted);
    setPinSent(false);
    showPage();
}

QWidget *SignInFields::makePage(const QList<std::pair<QString, QLineEdit *>> &fields)
{
    auto *page = new QWidget;
    QGridLayout *form = makeForm(page);
    for (const auto &[label, edit] : fields)
        addField(*form, label, edit);
    m_forms.append(form);
    return page;
}

QWidget *SignInFields::makePinPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid + HalfGrid);
    auto *number = new QWidget;
    QGridLayout *numberForm = makeForm(number);
    addField(*numberForm, tr("&Mobile number:"), m_mobileNumber, m_sendAgain);
    m_pinStep = new QWidget;
    QGridLayout *pinForm = makeForm(m_pinStep);
    m_pinText->setObjectName(u"pinText"_s);
    m_pinText->setWordWrap(true);
    addBelow(*pinForm, m_pinText);
    addField(*pinForm, tr("&PIN:"), m_pin);
    column->addWidget(number);
    column->addWidget(m_pinStep);
    m_forms += {numberForm, pinForm};
    return page;
}

QString SignInFields::name(SignInWay way)
{
    switch (way) {
    case SignInWay::AccessToken:
        return tr("With an access token");
    case SignInWay::Connector:
        return tr("As a connector");
    case SignInWay::Pin:
        return tr("With a PIN");
    case SignInWay::OAuth:
        break;
    }
    return tr("In the browser (OAuth 2.0)");
}

QString SignInFields::explanation(SignInWay way)
{
    switch (way) {
    case SignInWay::AccessToken:
        return tr("A token from the service's own tools. It works until it expires, usually a day; then you sign in "
                  "again.");
    case SignInWay::Connector:
        return tr("An application with a secret and a refresh token. Its access token is renewed by itself.");
    case SignInWay::Pin:
        return tr("The service sends a PIN to a mobile number. It makes a connector; the one that the application had "
                  "before ends.");
    case SignInWay::OAuth:
        break;
    }
    return tr("You sign in on the service's own page, and the browser comes back here. It makes a connector; the one "
              "that the application had before ends.");
}

QString SignInFields::refusal(SignInWay way, const base::Error &error)
{
    QString sentence;
    switch (way) {
    case SignInWay::AccessToken:
        sentence = tr("The service does not accept this access token. Paste a newer one.");
        break;
    case SignInWay::Connector:
        sentence =
            tr("The service does not accept this connector. Check its application id, secret and refresh token.");
        break;
    case SignInWay::Pin:
        sentence = tr("The service does not accept this PIN. Check it and the number, or have another one sent.");
        break;
    case SignInWay::OAuth:
        sentence = tr("The service does not accept this sign-in. Check the application id and its secret.");
        break;
    }
    const QString detail = base::oneLine(error.detail);
    return detail.isEmpty() ? sentence : tr("%1 (%2)", "a sentence, and what the service says").arg(sentence, detail);
}

void SignInFields::setWay(SignInWay way)
{
    m_way = way;
    showPage();
}

void SignInFields::showPage()
{
    // The page that is not shown takes no room.
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                             page == int(m_way) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(int(m_way));
    m_application->setVisible(m_way != SignInWay::AccessToken);
}

void SignInFields::setPinSent(bool sent)
{
    m_pinSent = sent;
    m_pinStep->setVisible(sent);
    m_sendAgain->setVisible(sent);
    m_pinText->setText(
        tr("The PIN is on its way to %1.", "%1: a mobile number").arg(base::oneLine(m_mobileNumber->text(), 40)));
    m_pin->clear();
    if (sent)
        m_pin->setFocus();
}

void SignInFields::startFrom(const accounts::Account &account)
{
    m_applicationId->setText(account.applicationId);
    setWay(account.kind == accounts::SignInKind::Connector ? SignInWay::Connector : SignInWay::AccessToken);
}

void SignInFields::fillIn(accounts::SignInForm &form) const
{
    form.way = m_way;
    form.accessToken = m_accessToken->secret();
    form.connector = {m_applicationId->text().trimmed(), m_applicationSecret->secret(), m_refreshToken->secret()};
    form.mobileNumber = m_mobileNumber->text().trimmed();
    form.pin = m_pin->secret();
    form.oauthRoot = QUrl(m_oauthRoot->text().trimmed(), QUrl::StrictMode);
}

QList<QLineEdit *> SignInFields::fieldsOfWay() const
{
    switch (m_way) {
    case SignInWay::AccessToken:
        return {m_accessToken};
    case SignInWay::Connector:
        return {m_applicationId, m_applicationSecret, m_refreshToken};
    case SignInWay::Pin:
        if (m_pinSent)
            return {m_applicationId, m_applicationSecret, m_mobileNumber, m_pin};
        return {m_applicationId, m_applicationSecret, m_mobileNumber};
    case SignInWay::OAuth:
        break;
    }
    return {m_applicationId, m_applicationSecret};
}

QString SignInFields::missing() const
{
    const QList<QLineEdit *> fields = fieldsOfWay();
    const bool complete = std::all_of(fields.begin(), fields.end(),
                                      [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); });
    if (complete)
        return {};
    switch (m_way) {
    case SignInWay::AccessToken:
        return tr("Paste the access token.");
    case SignInWay::Connector:
        return tr("A connector needs its application id, its secret and its refresh token.");
    case SignInWay::Pin:
        return m_pinSent ? tr("Enter the PIN that was sent to the mobile number.")
                         : tr("The application id, its secret and the mobile number are needed.");
    case SignInWay::OAuth:
        break;
    }
    return tr("The application id and its secret are needed.");
}

void SignInFields::focusFirst()
{
    const QList<QLineEdit *> fields = fieldsOfWay();
    for (QLineEdit *edit : fields) {
        if (edit->text().trimmed().isEmpty()) {
            edit->setFocus();
            return;
        }
    }
    fields.last()->setFocus();
}

void SignInFields::focusLast()
{
    QLineEdit *last = fieldsOfWay().last();
    last->selectAll();
    last->setFocus();
}

} // namespace ui
