// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

//! Runs the real kaizala-cli, as another program would.
namespace support {

using Environment = QList<std::pair<QString, QString>>; //!< variables beside those of the test

//! What one run left behind.
struct CliRun
{
    int exitCode = -1; //!< -1: it did not end, or crashed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> lines()
        const; //!< standard output, one object per line; a line that is none fails the test
};

//! Runs to the end.
[[nodiscard]] CliRun runCli(const QStringList &arguments, const Environment &environment = {},
                            const QByteArray &input = {});

//! A command that runs until it is ended: sandbox, listen.
class CliServer
{
public:
    explicit CliServer(const QStringList &arguments, const Environment &environment = {});
    ~CliServer(); //!< ends it
    CliServer(const CliServer &) = delete;
    CliServer &operator=(const CliServer &) = delete;

    //! The next line of standard output as an object; empty after a patience in vain.
    [[nodiscard]] QJsonObject nextLine();
    //! Sends \a signal and waits for the end.
    [[nodiscard]] CliRun end(int signal);
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_out; // read already
};

struct HttpAnswer
{
    int status = 0; //!< 0: no answer came
    QByteArray body;
};

//! One HTTP request by a plain socket. \a headers: whole lines, each with its "\r\n".
[[nodiscard]] HttpAnswer http(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                              const QByteArray &headers = {});

} // namespace support
