// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SignInForm.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class Caption;
class SecretEdit;

//! The fields of the ways to sign in, one way at a time. What several ways need (application id and secret) is kept
//! when another way is chosen.
class SignInFields : public QWidget
{
    Q_OBJECT

public:
    explicit SignInFields(QWidget *parent = nullptr);

    [[nodiscard]] static QString name(accounts::SignInWay way); //!< for the choice
    [[nodiscard]] static QString explanation(accounts::SignInWay way); //!< in a sentence or two
    [[nodiscard]] static QString refusal(accounts::SignInWay way, const base::Error &error); //!< \a error: Unauthorized

    void setWay(accounts::SignInWay way);
    [[nodiscard]] accounts::SignInWay way() const { return m_way; }
    void setPinSent(bool sent); //!< way Pin: the second of its two steps, with a field for the PIN
    [[nodiscard]] bool isPinSent() const { return m_pinSent; }

    void startFrom(const accounts::Account &account); //!< all but its secrets
    void fillIn(accounts::SignInForm &form) const;
    [[nodiscard]] QString missing() const; //!< a sentence about what this way still needs; "": nothing
    void focusFirst(); //!< into the first field that is empty
    void focusLast(); //!< into the last one, to enter it anew
    [[nodiscard]] QList<QGridLayout *> forms() const { return m_forms; }

Q_SIGNALS:
    void edited();
    void pinWanted(); //!< once more

private:
    QWidget *makePage(const QList<std::pair<QString, QLineEdit *>> &fields);
    QWidget *makePinPage();
    void showPage();
    [[nodiscard]] QList<QLineEdit *> fieldsOfWay() const;

    accounts::SignInWay m_way = accounts::SignInWay::AccessToken;
    bool m_pinSent = false;
    SecretEdit *m_accessToken;
    QLineEdit *m_applicationId;
    SecretEdit *m_applicationSecret;
    SecretEdit *m_refreshToken;
    QLineEdit *m_mobileNumber;
    QPushButton *m_sendAgain;
    Caption *m_pinText;
    SecretEdit *m_pin;
    QLineEdit *m_oauthRoot;
    QList<QGridLayout *> m_forms;
    QWidget *m_application;
    QWidget *m_pinStep = nullptr;
    QStackedWidget *m_pages;
};

} // namespace ui
