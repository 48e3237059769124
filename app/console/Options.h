// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace console {

//! The command line of kaizala-console.
struct Options
{
    bool sandbox = false; //!< --sandbox: on a service of its own, in this process
    QString dataDir; //!< --data-dir; empty: the platform's folders
    QString language; //!< --language; empty: the system's
    bool selfTest = false; //!< --self-test: play the round and end
    QString pictures; //!< --pictures: where the self-test keeps pictures; empty: none
    bool dark = false; //!< --dark: a dark palette, for pictures
    QString file; //!< a file of subscriptions, to be compared with the service; empty: none
    QString message; //!< set by --help and --version: print it and end

    //! Reads \a arguments (the program's name first). Error: InvalidInput with the sentence to print.
    [[nodiscard]] static base::Result<Options> parse(const QStringList &arguments);
};

} // namespace console
