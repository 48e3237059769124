// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "app/cli/ShutdownSignal.h"
#include "sandbox/Sandbox.h"

namespace cli {

//! `sandbox`: the service on loopback until it is ended. The first line has what a client needs to sign in; the
//! sandbox's secrets are made up from the seed and worth nothing, so this is the one place where secrets are written.
class SandboxCommand final : public Command
{
    Q_OBJECT

public:
    SandboxCommand(SandboxOptions options, Output &output);
    void start() override;

private:
    void announce(const sandbox::Sandbox::Credentials &credentials);
    void stop();

    const SandboxOptions m_options;
    ShutdownSignal m_shutdown;
    sandbox::Sandbox m_sandbox;
    bool m_stopping = false;
};

} // namespace cli
