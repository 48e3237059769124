// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Tunnel.h"

#include "base/Redaction.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace listener {

namespace {

constexpr auto Patience = 3s;
constexpr qsizetype MostRest = 64 * 1024; // of output without a line's end

} // namespace

Tunnel::Tunnel(QObject *parent) : QObject(parent)
{
}

Tunnel::~Tunnel()
{
    if (m_process)
        m_process->disconnect(this); // it ends with this object, and nobody wants to hear of it
}

bool Tunnel::start(const QString &command, TunnelProgram program)
{
    QStringList parts = QProcess::splitCommand(command);
    if (parts.isEmpty() || m_process)
        return false;
    m_command = command;
    m_program = program;
    m_lines.clear();
    m_rest.clear();
    m_publicUrl.clear();
    m_stopping = false;
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Tunnel::read);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus) {
        read();
        finish(m_stopping ? End::Stopped : End::ByItself, code);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // others are followed by finished()
            finish(End::NoProgram, 0);
    });
    const QString executable = parts.takeFirst();
    m_process->start(executable, parts);
    Q_EMIT changed();
    return true;
}

void Tunnel::stop()
{
    if (!m_process || m_stopping)
        return;
    m_stopping = true;
    m_process->terminate();
    QTimer::singleShot(Patience, m_process, &QProcess::kill);
}

bool Tunnel::isRunning() const
{
    return m_process != nullptr;
}

void Tunnel::read()
{
    m_rest += m_process->readAllStandardOutput();
    qsizetype end = 0;
    bool any = false;
    while ((end = m_rest.indexOf('\n')) >= 0 || m_rest.size() > MostRest) {
        take(QString::fromUtf8(m_rest.left(end < 0 ? m_rest.size() : end)));
        m_rest.remove(0, end < 0 ? m_rest.size() : end + 1);
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

void Tunnel::take(const QString &line)
{
    const QUrl url = publicUrlIn(line, m_program);
    m_lines.append(base::oneLine(line, MostCharacters));
    if (m_lines.size() > MostLines)
        m_lines.removeFirst();
    if (url.isEmpty() || url == m_publicUrl)
        return;
    m_publicUrl = url;
    Q_EMIT publicUrlFound(url);
}

void Tunnel::finish(End how, int exitCode)
{
    if (!m_process)
        return;
    if (!m_rest.isEmpty()) {
        take(QString::fromUtf8(m_rest));
        m_rest.clear();
    }
    m_process->disconnect(this);
    m_process->deleteLater();
    m_process = nullptr;
    Q_EMIT ended(how, exitCode);
    Q_EMIT changed();
}

} // namespace listener
