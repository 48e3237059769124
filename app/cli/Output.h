// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace cli {

//! Data to standard output, words to standard error; each line is flushed, so that a reader of a pipe has it at once.
//! Main thread.
class Output
{
public:
    void line(const QJsonObject &object); //!< one line of JSON
    void bytes(const QByteArray &bytes); //!< as they are, nothing added
    void words(const QString &sentence); //!< one line to standard error, after the program's name
    //! Text that is formatted already (help, usage errors); a line break is added where the last one is missing.
    void plain(const QString &text, bool toStandardError);

    [[nodiscard]] bool failed() const { return m_failed; } //!< standard output could not be written: full, or closed

private:
    bool m_failed = false;
};

} // namespace cli
