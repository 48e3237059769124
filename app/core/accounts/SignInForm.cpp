// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "accounts/SignInForm.h"

#include "base/Redaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace accounts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignInForm)
};

base::Error invalid(const QString &why)
{
    base::Error error;
    error.kind = base::Error::Kind::InvalidInput;
    error.detail = why;
    return error;
}

base::Secret trimmed(const base::Secret &secret)
{
    return base::Secret(secret.reveal().trimmed());
}

bool isBlank(const base::Secret &secret)
{
    return secret.reveal().trimmed().isEmpty();
}

// The service takes it as a number.
bool isPin(const base::Secret &pin)
{
    constexpr qsizetype MostDigits = 18;
    const QByteArray digits = pin.reveal().trimmed();
    return !digits.isEmpty() && digits.size() <= MostDigits
        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<base::Error> addressProblem(const QUrl &address)
{
    const bool http = address.scheme() == "http"_L1 || address.scheme() == "https"_L1;
    if (!address.isValid() || !http || address.host().isEmpty())
        return invalid(Text::tr("the address of the service is not a complete http or https address"));
    if (address.scheme() == "http"_L1 && !base::isLoopbackHost(address.host()))
        return invalid(
            Text::tr("without encryption (http) only a service on this computer can be used; enter an https address"));
    return std::nullopt;
}

std::optional<base::Error> SignInForm::problem() const
{
    if (name.trimmed().isEmpty())
        return invalid(Text::tr("the account has no name"));
    if (const std::optional<base::Error> wrong = addressProblem(root))
        return wrong;
    if (way == SignInWay::AccessToken)
        return isBlank(accessToken) ? std::optional(invalid(Text::tr("the access token is missing"))) : std::nullopt;
    if (connector.applicationId.trimmed().isEmpty())
        return invalid(Text::tr("the application id is missing"));
    if (isBlank(connector.applicationSecret))
        return invalid(Text::tr("the application secret is missing"));
    if (way == SignInWay::Connector && isBlank(connector.refreshToken))
        return invalid(Text::tr("the refresh token is missing"));
    if (way == SignInWay::Pin && mobileNumber.trimmed().isEmpty())
        return invalid(Text::tr("the mobile number is missing"));
    if (way == SignInWay::Pin && !isPin(pin))
        return invalid(Text::tr("the PIN is a number"));
    if (way == SignInWay::OAuth && isBlank(oauthCode))
        return invalid(Text::tr("the code of the sign-in page is missing"));
    return way == SignInWay::OAuth ? addressProblem(oauthAddress()) : std::nullopt;
}

SignInForm SignInForm::trimmed() const
{
    SignInForm form = *this;
    form.name = name.trimmed();
    form.accessToken = accounts::trimmed(accessToken);
    form.connector.applicationId = connector.applicationId.trimmed();
    form.connector.applicationSecret = accounts::trimmed(connector.applicationSecret);
    form.connector.refreshToken = accounts::trimmed(connector.refreshToken);
    form.mobileNumber = mobileNumber.trimmed();
    form.pin = accounts::trimmed(pin);
    form.oauthCode = accounts::trimmed(oauthCode);
    return form;
}

QUrl SignInForm::oauthAddress() const
{
    return oauthRoot.isEmpty() ? root : oauthRoot;
}

} // namespace accounts
