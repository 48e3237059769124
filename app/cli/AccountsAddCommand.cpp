// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/AccountsAddCommand.h"

#include "app/cli/Arguments.h"

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using accounts::SignInWay;

namespace cli {

namespace {

//! The first line of standard input; empty where there is none. Blocks.
base::Result<base::Secret> readLine()
{
    std::array<char, 256> line{};
    const char *read = std::fgets(line.data(), int(line.size()), stdin);
    const base::Secret secret(read ? QByteArray(read).trimmed() : QByteArray());
    line.fill('\0');
    return secret;
}

} // namespace

AccountsAddCommand::AccountsAddCommand(AccountsAddOptions options, Output &output)
    : Command(output), m_options(std::move(options)), m_access(m_options.dataDir)
{
}

void AccountsAddCommand::start()
{
    const Checked<accounts::SignInForm> form = this->form();
    if (!form) {
        giveUp(form.error());
        return;
    }
    // One that was cut short is finished first: it may be the account that is added here.
    base::then(m_access.signIn().recover(), this,
               [this, form = *form](const base::Result<std::optional<accounts::Account>> &recovered) {
                   if (!recovered)
                       giveUpOn(recovered.error());
                   else if (form.way == SignInWay::Pin)
                       askForPin(form);
                   else
                       signIn(form);
               });
}

Checked<accounts::SignInForm> AccountsAddCommand::form() const
{
    accounts::SignInForm form;
    form.name = m_options.name;
    form.root = QUrl(m_options.root, QUrl::StrictMode);
    form.mobileNumber = m_options.mobileNumber;
    form.connector.applicationId = m_options.applicationId;
    if (!m_options.accessTokenEnv.isEmpty())
        form.way = SignInWay::AccessToken;
    else
        form.way = m_options.mobileNumber.isEmpty() ? SignInWay::Connector : SignInWay::Pin;

    for (const auto &[variable, secret] : {std::pair{m_options.accessTokenEnv, &form.accessToken},
                                           std::pair{m_options.applicationSecretEnv, &form.connector.applicationSecret},
                                           std::pair{m_options.refreshTokenEnv, &form.connector.refreshToken}}) {
        if (variable.isEmpty())
            continue;
        const Checked<base::Secret> value = secretFromEnvironment(variable);
        if (!value)
            return tl::unexpected(value.error());
        *secret = *value;
    }
    accounts::SignInForm complete = form;
    if (form.way == SignInWay::Pin)
        complete.pin = base::Secret(QByteArray("0")); // it comes later
    if (const std::optional<base::Error> problem = complete.problem())
        return tl::unexpected(Problem{Exit::Usage, problem->toUserString()});
    return form;
}

void AccountsAddCommand::askForPin(const accounts::SignInForm &form)
{
    const base::Pending<> asked =
        m_access.signIn().requestPin(form.root, form.mobileNumber, form.connector.applicationId);
    base::then(asked, this, [this, form](const base::Result<> &sent) {
        if (!sent) {
            giveUpOn(sent.error());
            return;
        }
        output().words(tr("A PIN was sent to %1. Enter it on standard input.").arg(form.mobileNumber));
        base::then(base::runOn(m_input, &readLine), this, [this, form](const base::Result<base::Secret> &pin) {
            accounts::SignInForm complete = form;
            complete.pin = pin.value_or(base::Secret());
            if (const std::optional<base::Error> problem = complete.problem())
                giveUp({Exit::Usage, tr("There is no PIN on standard input. It is a number; start again with it.")});
            else
                signIn(complete);
        });
    });
}

void AccountsAddCommand::signIn(const accounts::SignInForm &form)
{
    base::then(m_access.signIn().signIn(form), this, [this](const base::Result<accounts::Account> &account) {
        if (!account) {
            giveUpOn(account.error());
            return;
        }
        output().line(toJson(*account));
        finish(Exit::Done);
    });
}

void AccountsAddCommand::giveUpOn(const base::Error &error)
{
    giveUp({exitOf(error), error.toUserString()});
}

} // namespace cli
