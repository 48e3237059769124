// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QtGlobal>

//! The log of a service: one line per message to standard error.
namespace cli {

enum class LogFormat
{
    Text, //!< 2027-01-31T00:00:00.000Z info kwc.http: listening
    Json, //!< {"time":…,"level":…,"category":…,"message":…}
};

//! One line with its end. Control and formatting characters of \a message are escaped as \uXXXX in both formats, so
//! that what came from outside can neither begin a line nor move a cursor; what is longer than MostLogCharacters is
//! cut.
[[nodiscard]] QByteArray logLine(LogFormat format, const QDateTime &time, const QString &level, const QString &category,
                                 const QString &message);
inline constexpr qsizetype MostLogCharacters = 8000;

//! "debug", "info", "warning", "error", "fatal".
[[nodiscard]] QString logLevel(QtMsgType type);

//! From now on every message of the program's categories is such a line, information included. Once, before threads
//! are started; QT_LOGGING_RULES still has the last word.
void installLog(LogFormat format);

} // namespace cli
