// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Command.h"
#include "app/cli/Options.h"
#include "base/Clock.h"

#include <memory>

namespace cli {

//! The command that \a options are for. \a clock and \a output outlive it.
[[nodiscard]] std::unique_ptr<Command> makeCommand(const Options &options, const base::Clock &clock, Output &output);

} // namespace cli
