// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/PostgresServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {

bool PostgresServer::isInstalled()
{
    return !QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty()
        || !QStandardPaths::findExecutable(u"initdb"_s).isEmpty();
}

PostgresServer &PostgresServer::shared()
{
    static std::unique_ptr<PostgresServer> server = [] {
        const QString link = qEnvironmentVariable("KWC_TEST_POSTGRES");
        if (!link.isEmpty() && QFile::exists(link + u"/password"_s))
            return std::unique_ptr<PostgresServer>(new PostgresServer(link));
        qAddPostRoutine([] { server.reset(); });
        return std::make_unique<PostgresServer>();
    }();
    return *server;
}

PostgresServer::PostgresServer() : m_folder(std::make_unique<QTemporaryDir>()), m_link(m_folder->filePath(u"server"_s))
{
    run(u"start"_s);
}

PostgresServer::~PostgresServer()
{
    if (m_folder)
        run(u"stop"_s);
}

QString PostgresServer::store(const QString &schema) const
{
    return u"postgresql://kaizala@/postgres?host=%1&schema=%2"_s.arg(QFileInfo(m_link).symLinkTarget(), schema);
}

QString PostgresServer::freshStore() const
{
    return store(u"test_"_s + base::randomToken());
}

base::Secret PostgresServer::password() const
{
    QFile file(m_link + u"/password"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return base::Secret(file.readAll());
}

void PostgresServer::crash()
{
    run(u"crash"_s);
}

void PostgresServer::restart()
{
    run(u"restart"_s);
}

void PostgresServer::again()
{
    run(u"again"_s);
}

void PostgresServer::run(const QString &command) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(KWC_POSTGRES_SERVER), {command, m_link});
    EXPECT_TRUE(process.waitForFinished(60'000) && process.exitCode() == 0)
        << "no PostgreSQL: " << command.toStdString();
}

} // namespace support
