// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/LogLine.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace cli {

//! Data to standard output, words to standard error; each line is flushed, so that a reader of a pipe has it at once.
//! Main thread.
class Output
{
public:
    void line(const QJsonObject &object); //!< one line of JSON
    void bytes(const QByteArray &bytes); //!< as they are, nothing added
    //! One line to standard error, after the program's name or, with setLog(), as a line of the log.
    void words(const QString &sentence);
    void setLog(LogFormat format) { m_log = format; } //!< words are lines of the log from now on
    //! Text that is formatted already (help, usage errors); a line break is added where the last one is missing.
    void plain(const QString &text, bool toStandardError);

    [[nodiscard]] bool failed() const { return m_failed; } //!< standard output could not be written: full, or closed

private:
    std::optional<LogFormat> m_log;
    bool m_failed = false;
};

} // namespace cli
