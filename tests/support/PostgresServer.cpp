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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {

//! A program that is linked with this file has no test that goes without a server.
class ServerIsThere : public testing::Environment
{
public:
    void SetUp() override
    {
        // The mark is what ctest knows a skipped test by; GoogleTest does not say it for an environment.
        if (!PostgresServer::isInstalled())
            GTEST_SKIP() << "[  SKIPPED ] PostgreSQL is not installed (Debian: postgresql).";
    }
};

const testing::Environment *const s_serverIsThere = testing::AddGlobalTestEnvironment(new ServerIsThere);

} // namespace

bool PostgresServer::isInstalled()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    return std::ranges::any_of(
               versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot),
               [&](const QString &version) { return QFile::exists(versions.filePath(version + u"/bin/initdb"_s)); })
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
