// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accounts/OAuthRedirect.h"
#include "accounts/SignIn.h"

#include <QDialog>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class BusyBar;
class Caption;
class Problem;
class Program;
class SignInFields;

//! Connects an account: a name, the service's address, and one of four ways in. A PIN takes two steps, and the browser
//! is waited for, in the same dialog. Stays open while the service is asked, and where it refuses, with the reason;
//! closes when the account is there. Where no keychain can keep the secrets it offers to keep them for this run.
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
    //! What the button does next.
    enum class Step
    {
        SendPin,
        OpenBrowser,
        SignIn
    };
    void makeForms();
    QWidget *makeButtons();
    QWidget *makeKeychainOffer();
    void connectFields();
    void showWay();
    void showStep();
    [[nodiscard]] Step step() const;
    [[nodiscard]] accounts::SignInForm form() const;
    [[nodiscard]] bool isComplete(); //!< else a sentence says what is not, and its field has the focus
    void check(bool all); //!< sentences beside the fields; \a all: of those not touched yet, too
    [[nodiscard]] QString rootProblem() const;
    void go(); //!< the next step
    void sendPin();
    void openBrowser();
    void signIn();
    //! Shows that \a pending is waited for, until its outcome: \a done has it.
    template <typename T, typename Done>
    void await(const base::Pending<T> &pending, const QString &doing, Done done);
    void setBusy(bool busy, const QString &doing = {});
    void fail(const base::Error &error, const QString &sentence = {});

    Program &m_program;
    std::function<void()> m_giveUp; // cancels what is under way
    std::unique_ptr<accounts::OAuthRedirect> m_redirect;
    base::Secret m_code; // of the browser; kept where it may be good for another try
    QWidget *m_service;
    QWidget *m_below;
    QLineEdit *m_name;
    QLineEdit *m_root;
    QComboBox *m_way;
    Caption *m_wayText;
    SignInFields *m_fields;
    Problem *m_nameProblem;
    Problem *m_rootProblem;
    Problem *m_secretProblem;
    QWidget *m_keychainOffer;
    QCheckBox *m_thisRunOnly;
    Problem *m_problem;
    BusyBar *m_busy;
    Caption *m_doing;
    QPushButton *m_sandbox;
    QPushButton *m_stop;
    QPushButton *m_signIn;
};

} // namespace ui
