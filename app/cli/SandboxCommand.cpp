// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/SandboxCommand.h"

using namespace Qt::StringLiterals;

namespace cli {

SandboxCommand::SandboxCommand(SandboxOptions options, Output &output) : Command(output), m_options(std::move(options))
{
    connect(&m_shutdown, &ShutdownSignal::requested, this, &SandboxCommand::stop);
}

void SandboxCommand::start()
{
    base::then(m_sandbox.start(m_options.config), this,
               [this](const base::Result<sandbox::Sandbox::Credentials> &credentials) {
                   if (m_stopping)
                       return;
                   if (credentials)
                       announce(*credentials);
                   else
                       giveUp({Exit::Local, credentials.error().toUserString()});
               });
}

void SandboxCommand::announce(const sandbox::Sandbox::Credentials &credentials)
{
    output().line({{u"endpoint"_s, credentials.endpoint.toString()},
                   {u"accessToken"_s, credentials.accessToken.revealText()},
                   {u"applicationId"_s, credentials.applicationId},
                   {u"applicationSecret"_s, credentials.applicationSecret.revealText()},
                   {u"refreshToken"_s, credentials.refreshToken.revealText()}});
}

void SandboxCommand::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    base::then(m_sandbox.stop(), this, [this](const base::Result<> &) { finish(Exit::Done); });
}

} // namespace cli
