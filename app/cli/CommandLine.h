// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/Exit.h"
#include "app/cli/Options.h"
#include "app/cli/Output.h"

#include <QStringList>

namespace cli {

//! Reads the command line (the only user of CLI11). \a arguments: with the program's name first. Where there is nothing
//! to run, the words are written already and the outcome is how to end: Done after --help and --version, else Usage.
[[nodiscard]] tl::expected<Options, Exit> readCommandLine(const QStringList &arguments, Output &output);

} // namespace cli
