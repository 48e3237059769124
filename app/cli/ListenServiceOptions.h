// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/LogLine.h"

#include <QString>

#include <optional>

namespace cli {

//! What makes `listen` a service: a part of ListenOptions.
struct ListenServiceOptions
{
    QString metrics; //!< "[ADDRESS:]PORT"; empty: none
    std::optional<LogFormat> log; //!< none: words to the user, without the log
    QString callbackTokenCredential; //!< name of a file in $CREDENTIALS_DIRECTORY; empty: none
};

} // namespace cli
