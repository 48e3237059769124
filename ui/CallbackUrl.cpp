// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CallbackUrl.h"

#include "accounts/AccountStore.h"
#include "base/Redaction.h"
#include "ui/Program.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct UrlText
{
    Q_DECLARE_TR_FUNCTIONS(CallbackUrl)
};

QUrl urlOf(const QString &typed)
{
    return QUrl(typed.trimmed(), QUrl::StrictMode);
}

} // namespace

QString callbackUrlProblem(const QString &typed)
{
    const QUrl url = urlOf(typed);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return UrlText::tr("This is no web address. It starts with https:// and names a host.");
    return {};
}

QString callbackUrlHint(const QString &typed, bool serviceIsLocal)
{
    const QUrl url = urlOf(typed);
    const bool local = base::isLoopbackHost(url.host());
    if (local && !serviceIsLocal)
        return UrlText::tr("The service can't reach this address: it names this computer itself. Put a tunnel or a "
                           "reverse proxy in front.");
    if (!local && url.scheme() == "http"_L1)
        return UrlText::tr("Services accept https addresses only.");
    return {};
}

QString publicAddressProblem(const QString &typed)
{
    const QString url = typed.trimmed();
    if (url.isEmpty())
        return {};
    const QString problem = callbackUrlProblem(url);
    if (problem.isEmpty() && (QUrl(url).hasQuery() || QUrl(url).hasFragment()))
        return UrlText::tr("The part from ? or # on can't be used. Leave it out.");
    return problem;
}

bool isServiceLocal(Program &program)
{
    const auto account = program.accounts().find(program.session()->accountId);
    return account && base::isLoopbackHost(account->endpoint.host());
}

} // namespace ui
