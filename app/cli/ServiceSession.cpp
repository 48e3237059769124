// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/ServiceSession.h"

#include "app/cli/Arguments.h"
#include "app/composition/Paths.h"
#include "base/Redaction.h"

using namespace Qt::StringLiterals;

namespace cli {

Checked<std::unique_ptr<ServiceSession>> ServiceSession::open(const ServiceOptions &options, const base::Clock &clock,
                                                              Output &output)
{
    std::unique_ptr<ServiceSession> session(new ServiceSession);
    const std::optional<Problem> problem =
        options.account.isEmpty() ? session->openEndpoint(options) : session->openAccount(options, clock);
    if (problem)
        return tl::unexpected(*problem);
    session->tellWaits(output);
    return session;
}

ServiceSession::~ServiceSession() = default;

kaizala::Client &ServiceSession::client()
{
    return m_access ? m_access->client() : *m_client;
}

std::optional<Problem> ServiceSession::openAccount(const ServiceOptions &options, const base::Clock &clock)
{
    const composition::Paths paths = composition::Paths::of(options.dataDir);
    m_settings = std::make_unique<QSettings>(paths.settingsFile, QSettings::IniFormat);
    m_accounts = std::make_unique<accounts::AccountStore>(*m_settings);
    const std::optional<accounts::Account> account = m_accounts->findByName(options.account);
    if (!account)
        return Problem{
            Exit::Local,
            tr("There is no account called %1 on this computer. Add it with accounts add, or use --endpoint.")
                .arg(options.account)};
    m_files = {paths.journalFile(account->id), paths.catalogueFile(account->id), paths.unfinishedFile(account->id)};
    m_secrets = std::make_unique<accounts::KeychainSecretStore>(QString::fromLatin1(composition::KeychainService));
    m_access = std::make_unique<composition::ServiceAccess>(*account, *m_accounts, *m_secrets, m_transport, clock);
    return std::nullopt;
}

std::optional<Problem> ServiceSession::openEndpoint(const ServiceOptions &options)
{
    if (options.endpoint.isEmpty())
        return Problem{
            Exit::Usage,
            tr("Which service? Name an account with --account, or give --endpoint and put the access token in "
               "KAIZALA_ACCESS_TOKEN.")};
    const QUrl endpoint(options.endpoint, QUrl::StrictMode);
    if (!endpoint.isValid() || endpoint.host().isEmpty()
        || (endpoint.scheme() != "https"_L1 && endpoint.scheme() != "http"_L1))
        return Problem{Exit::Usage,
                       tr("%1 is no address of a service. Give one that begins with https://.").arg(options.endpoint)};
    if (endpoint.scheme() == "http"_L1 && !base::isLoopbackHost(endpoint.host()))
        return Problem{Exit::Usage,
                       tr("The access token is not sent unencrypted to %1. Give an address that begins with https://.")
                           .arg(endpoint.host())};
    const Checked<base::Secret> token = secretFromEnvironment(u"KAIZALA_ACCESS_TOKEN"_s);
    if (!token)
        return token.error();
    m_token = std::make_unique<composition::FixedToken>(*token);
    m_client = std::make_unique<kaizala::Client>(m_transport, endpoint);
    m_client->setTokenProvider(m_token.get());
    return std::nullopt;
}

void ServiceSession::tellWaits(Output &output)
{
    connect(&client(), &kaizala::Client::throttled, this, [this, &output](std::chrono::seconds wait) {
        if (!m_hold.isNews(wait, std::chrono::steady_clock::now()))
            return;
        output.words(tr("The service asks to slow down; waiting %n second(s).", nullptr, int(wait.count())));
    });
    connect(&client(), &kaizala::Client::endpointMoved, this, [&output](const QUrl &endpoint) {
        output.words(tr("The service has moved to %1.").arg(endpoint.toString()));
    });
}

} // namespace cli
