// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/SignIn.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class BusyBar;
class Caption;
class Problem;
class Program;
class SecretEdit;

//! Connects an account: a name, the service's address, and an access token or a connector. Stays open while the service
//! is asked, and where it refuses, with the reason; closes when the account is there. Where no keychain can keep the
//! secrets it offers to keep them for this run.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignInDialog(Program &program, QWidget *parent = nullptr); //!< \a program outlives it
    void startFrom(const accounts::Account &account); //!< for signing in again: all but its secrets
    void reject() override; //!< gives up what is under way, too

Q_SIGNALS:
    void signedIn(const accounts::Account &account);
    void sandboxRequested(); //!< the built-in service instead; the dialog is closed

private:
    void makeForms();
    QWidget *makeKeychainOffer();
    void connectFields();
    void showKind();
    [[nodiscard]] accounts::SignInForm form() const;
    void check(bool all); //!< sentences beside the fields; \a all: of those not touched yet, too
    [[nodiscard]] QString rootProblem() const;
    void signIn();
    void setBusy(bool busy);
    void fail(const base::Error &error);

    Program &m_program;
    std::function<void()> m_giveUp; // cancels what is under way
    QWidget *m_fields;
    QWidget *m_below;
    QLineEdit *m_name;
    QLineEdit *m_root;
    QComboBox *m_kind;
    Caption *m_kindText;
    QStackedWidget *m_pages;
    SecretEdit *m_accessToken;
    QLineEdit *m_applicationId;
    SecretEdit *m_applicationSecret;
    SecretEdit *m_refreshToken;
    Problem *m_nameProblem;
    Problem *m_rootProblem;
    Problem *m_secretProblem;
    QWidget *m_keychainOffer;
    QCheckBox *m_thisRunOnly;
    Problem *m_problem;
    BusyBar *m_busy;
    Caption *m_doing;
    QPushButton *m_signIn;
};

} // namespace ui
