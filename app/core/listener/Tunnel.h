// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "listener/ReachTexts.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

class QProcess;

namespace listener {

//! Runs a tunnel program and watches it: what it says, the public address that it tells, and why it ended. One at a
//! time; it ends with this object. Lives on the thread that made it and never waits.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostLines = 500; //!< of its output that are kept, the newest
    static constexpr int MostCharacters = 500; //!< of a line; what is beyond that is cut off, with "…"

    explicit Tunnel(QObject *parent = nullptr);
    ~Tunnel() override;

    enum class End
    {
        Stopped, //!< by stop()
        NoProgram, //!< there is none of that name, or it may not be run
        ByItself
    };

    //! Runs \a command as a shell would split it, without a shell. False, and nothing happens: it is empty, or one runs
    //! already. That there is no such program is told by ended().
    bool start(const QString &command, TunnelProgram program);
    void stop(); //!< asks it to end, and ends it where it does not within 3 s; ended() follows

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const QUrl &publicUrl() const { return m_publicUrl; } //!< the last it told; empty: none so far
    [[nodiscard]] const QStringList &lines() const { return m_lines; } //!< of its output, one line each
    [[nodiscard]] const QString &command() const { return m_command; } //!< the last one
    [[nodiscard]] TunnelProgram program() const { return m_program; }

Q_SIGNALS:
    void changed(); //!< started, ended, or said something
    void publicUrlFound(const QUrl &url);
    void ended(listener::Tunnel::End how, int exitCode); //!< \a exitCode counts for ByItself

private:
    void read();
    void take(const QString &line);
    void finish(End how, int exitCode);

    QProcess *m_process = nullptr;
    QByteArray m_rest; // of a line that has not ended yet
    QStringList m_lines;
    QString m_command;
    TunnelProgram m_program = TunnelProgram::Other;
    QUrl m_publicUrl;
    bool m_stopping = false;
};

} // namespace listener
