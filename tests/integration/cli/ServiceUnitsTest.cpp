// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(KWC_SOURCE_DIR "/packaging/linux/");

// What a unit says: section/key to its values, in their order.
class Unit
{
public:
    explicit Unit(const QString &name)
    {
        QFile file(Folder + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        m_text = QString::fromUtf8(file.readAll());
        QString section;
        for (const QString &line : m_text.split(u'\n')) {
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            if (line.startsWith(u'[')) {
                section = line.mid(1, line.size() - 2);
                continue;
            }
            EXPECT_TRUE(line.contains(u'=')) << line.toStdString();
            m_values[section + u'/' + line.section(u'=', 0, 0)].append(line.section(u'=', 1));
        }
    }
    [[nodiscard]] QStringList values(const QString &key) const { return m_values.value(key); }
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key).value(0); }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    QMap<QString, QStringList> m_values;
};

class ServiceUnits : public testing::TestWithParam<QString> // the folder of the units
{
protected:
    const Unit m_service{GetParam() + u"kaizala-listener.service"_s};
    const Unit m_socket{GetParam() + u"kaizala-listener.socket"_s};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Managers, ServiceUnits, testing::Values(u""_s, u"user/"_s),
                         [](const auto &folder) { return folder.index == 0 ? "System" : "User"; });

TEST_P(ServiceUnits, CallTheProgramWithOptionsThatItHas)
{
    const QString command = m_service.value(u"Service/ExecStart"_s);
    QStringList words = command.split(u' ');
    ASSERT_GT(words.size(), 2);
    EXPECT_EQ(words.takeFirst(), u"/usr/bin/kaizala-cli"_s);
    EXPECT_EQ(words.takeFirst(), u"listen"_s);
    EXPECT_EQ(words.takeLast(), u"$LISTEN_OPTIONS"_s) << "without braces: split into words";
    const QString help = QString::fromUtf8(support::runCli({u"listen"_s, u"--help"_s}).out);
    int options = 0;
    for (const QString &word : std::as_const(words)) {
        if (!word.startsWith("--"_L1))
            continue;
        ++options;
        const QRegularExpression described(u"^\\s+%1(\\s|,)"_s.arg(QRegularExpression::escape(word)),
                                           QRegularExpression::MultilineOption);
        EXPECT_TRUE(described.match(help).hasMatch()) << word.toStdString() << " is no option:\n" << help.toStdString();
    }
    EXPECT_GE(options, 4);
}

TEST_P(ServiceUnits, BelongTogether)
{
    EXPECT_EQ(m_service.value(u"Service/Type"_s), u"notify"_s);
    EXPECT_GT(m_service.value(u"Service/WatchdogSec"_s).toInt(), 0);
    EXPECT_EQ(m_service.value(u"Unit/Requires"_s), u"kaizala-listener.socket"_s);
    EXPECT_EQ(m_service.value(u"Install/Also"_s), u"kaizala-listener.socket"_s);
    EXPECT_EQ(m_socket.values(u"Socket/ListenStream"_s).size(), 1) << "one socket is taken";
    EXPECT_TRUE(m_socket.value(u"Socket/ListenStream"_s).startsWith(u"127.0.0.1:"_s)) << "wider is for the admin";
    EXPECT_GT(m_service.value(u"Service/TimeoutStopSec"_s).toInt(), 5) << "a stop may take 5 seconds, and the rest";
    // The credential that is loaded is the one that is read.
    const QString credential = m_service.value(u"Service/LoadCredential"_s).section(u':', 0, 0);
    EXPECT_TRUE(m_service.value(u"Service/ExecStart"_s).contains(u"--callback-token-credential %1 "_s.arg(credential)));
    EXPECT_EQ(m_service.value(u"Service/StandardOutput"_s), u"null"_s) << "its first line has the path";
}

TEST_P(ServiceUnits, LetTheServiceDoLittle)
{
    const QStringList everywhere{u"NoNewPrivileges"_s,  u"RestrictNamespaces"_s, u"RestrictRealtime"_s,
                                 u"RestrictSUIDSGID"_s, u"LockPersonality"_s,    u"MemoryDenyWriteExecute"_s};
    const QStringList ofTheSystem{
        u"PrivateTmp"_s,           u"PrivateDevices"_s,    u"ProtectHome"_s,          u"ProtectKernelTunables"_s,
        u"ProtectKernelModules"_s, u"ProtectKernelLogs"_s, u"ProtectControlGroups"_s, u"ProtectClock"_s,
        u"ProtectHostname"_s,      u"PrivateUsers"_s,      u"DynamicUser"_s};
    for (const QString &key : GetParam().isEmpty() ? everywhere + ofTheSystem : everywhere)
        EXPECT_EQ(m_service.value(u"Service/"_s + key), u"yes"_s) << key.toStdString();
    EXPECT_EQ(m_service.value(u"Service/SystemCallFilter"_s), u"@system-service"_s);
    EXPECT_EQ(m_service.value(u"Service/RestrictAddressFamilies"_s), u"AF_UNIX AF_INET AF_INET6"_s);
    if (GetParam().isEmpty()) {
        EXPECT_EQ(m_service.value(u"Service/ProtectSystem"_s), u"strict"_s);
        EXPECT_EQ(m_service.values(u"Service/CapabilityBoundingSet"_s), QStringList{QString()});
    }
}

// systemd reads them as it would for real; only the program's place is that of the build.
TEST_P(ServiceUnits, AreUnderstoodBySystemd)
{
    const QString tool = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (tool.isEmpty())
        GTEST_SKIP() << "systemd-analyze is not installed";
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, QString text) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.replace(u"/usr/bin/kaizala-cli"_s, QStringLiteral(KWC_CLI)).toUtf8());
        return file.fileName();
    };
    (void)write(u"kaizala-listener.socket"_s, m_socket.text());
    const QString service = write(u"kaizala-listener.service"_s, m_service.text());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(tool,
                  QStringList{GetParam().isEmpty() ? u"--system"_s : u"--user"_s, u"--man=no"_s, u"verify"_s, service});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_EQ(process.readAll().toStdString(), std::string());
}

TEST(ServiceSecurity, IsGoodInSystemdsOwnEyes)
{
    const QString tool = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (tool.isEmpty())
        GTEST_SKIP() << "systemd-analyze is not installed";
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // Tenths of an exposure from 0 to 10; systemd calls anything up to 2 "OK".
    process.start(tool,
                  {u"security"_s, u"--offline=true"_s, u"--no-pager"_s, u"--threshold=20"_s,
                   Folder + u"kaizala-listener.service"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAll().toStdString();
}
