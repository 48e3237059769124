// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/AccountsAccess.h"
#include "app/cli/AccountsOptions.h"
#include "app/cli/Command.h"

#include <QThreadPool>

namespace cli {

//! `accounts add`: signs in, keeps the secrets in the keychain, and writes the account. Under the name of an account at
//! the same address it signs in anew. With a mobile number the service is asked for a PIN, which is then read from
//! standard input.
class AccountsAddCommand final : public Command
{
    Q_OBJECT

public:
    AccountsAddCommand(AccountsAddOptions options, Output &output);
    void start() override;

private:
    [[nodiscard]] Checked<accounts::SignInForm> form() const;
    void askForPin(const accounts::SignInForm &form);
    void signIn(const accounts::SignInForm &form);
    void giveUpOn(const base::Error &error);

    const AccountsAddOptions m_options;
    AccountsAccess m_access;
    QThreadPool m_input; // reading standard input blocks
};

} // namespace cli
