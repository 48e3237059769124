// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include "support/Await.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int PatienceMs = 30'000; // a loaded machine starts programs slowly

void prepare(QProcess &process, const QStringList &arguments, const Environment &environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"KAIZALA_ACCESS_TOKEN"_s);
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    process.setProgram(QStringLiteral(KWC_CLI));
    process.setArguments(arguments);
}

QJsonObject objectOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    EXPECT_TRUE(document.isObject()) << "no JSON object: " << line.toStdString();
    return document.object();
}

CliRun outcomeOf(QProcess &process, const QByteArray &alreadyRead = {})
{
    EXPECT_TRUE(process.waitForFinished(PatienceMs)) << "it does not end";
    CliRun run;
    run.exitCode = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit
        ? process.exitCode()
        : -1;
    run.out = alreadyRead + process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace

QList<QJsonObject> CliRun::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(objectOf(line));
    }
    return objects;
}

CliRun runCli(const QStringList &arguments, const Environment &environment, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments, environment);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return outcomeOf(process);
}

CliServer::CliServer(const QStringList &arguments, const Environment &environment)
{
    prepare(m_process, arguments, environment);
    m_process.start();
    EXPECT_TRUE(m_process.waitForStarted(PatienceMs));
}

CliServer::~CliServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(PatienceMs);
    }
}

QJsonObject CliServer::nextLine()
{
    m_process.setReadChannel(QProcess::StandardOutput);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(PatienceMs)) {
            ADD_FAILURE() << "no line came; standard error: " << m_process.readAllStandardError().toStdString();
            return {};
        }
    }
    const QByteArray line = m_process.readLine();
    m_out += line;
    return objectOf(line);
}

CliRun CliServer::end(int signal)
{
    ::kill(pid_t(m_process.processId()), signal);
    return outcomeOf(m_process, m_out);
}

HttpAnswer http(const QByteArray &method, const QUrl &url, const QByteArray &body, const QByteArray &headers)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
    socket.write(method + ' ' + (url.path(QUrl::FullyEncoded) + query).toLatin1()
                 + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\nConnection: close\r\n" + headers + "\r\n" + body);
    EXPECT_TRUE(eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; })) << "no end came";
    const QByteArray all = socket.readAll();
    return {all.mid(9, 3).toInt(), all.mid(all.indexOf("\r\n\r\n") + 4)};
}

} // namespace support
