// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Error.h"

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace cli {

//! What the program ends with; other programs rely on the numbers.
enum class Exit
{
    Done = 0,
    Findings = 1, //!< done, and something was found: an invalid payload, a damaged store
    Usage = 2, //!< the command line, or what it refers to in the environment, can't be used
    Service = 3, //!< the service refused or could not be reached
    Local = 4, //!< a failure on this computer: store, keychain, file, port
};

//! Why a command ends early: the number, and one sentence for standard error.
struct Problem
{
    Exit exit = Exit::Local;
    QString sentence;
};

//! A value, or why the command ends.
template <typename T>
using Checked = tl::expected<T, Problem>;

//! The number for a failure of a call to the service; a locked keychain on the way there is local.
[[nodiscard]] Exit exitOf(const base::Error &error);

} // namespace cli

Q_DECLARE_METATYPE(cli::Exit)
