// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the keychain answers where there is none, and where it is locked: each in a process with a session of its own.
#include "support/Await.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::eventually;

namespace {

class KeychainSituationsTest : public testing::Test
{
protected:
    KeychainSituationsTest()
    {
        // A home of its own: gnome-keyring keeps its files and its control socket there.
        for (const auto &[name, path] : {std::pair{u"HOME"_s, u""_s},
                                         {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                         {u"XDG_DATA_HOME"_s, u".local/share"_s},
                                         {u"XDG_CONFIG_HOME"_s, u".config"_s}}) {
            const QString full = QDir::cleanPath(home.filePath(path));
            QDir().mkpath(full);
            environment.insert(name, full);
        }
        // No way to ask: with a display, the keyring would open a password dialog and wait for somebody to answer it.
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        QDir().mkpath(home.filePath(u".local/share/keyrings"_s));
        QFile::setPermissions(home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    //! What \a command prints, line by line.
    [[nodiscard]] QStringList outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(program, arguments);
        const bool ended =
            eventually([&process] { return process.state() == QProcess::NotRunning; }, std::chrono::seconds(40));
        EXPECT_TRUE(ended && process.error() == QProcess::UnknownError)
            << program.toStdString() << ": " << process.errorString().toStdString();
        if (!ended) {
            process.kill();
            process.waitForFinished();
        }
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    const QString probe = QCoreApplication::applicationDirPath() + "/accounts_keychain_probe"_L1;
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

} // namespace

TEST_F(KeychainSituationsTest, WithoutASessionBusThereIsNoKeychain)
{
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + home.filePath(u"nobody"_s));
    EXPECT_EQ(outputOf(probe, {u"read"_s, u"write"_s, u"remove"_s, u"probe"_s}),
              (QStringList{u"read: secretUnavailable"_s, u"write: secretUnavailable"_s, u"remove: secretUnavailable"_s,
                           u"probe: secretUnavailable"_s}));
}

TEST_F(KeychainSituationsTest, ALockedKeyringIsLockedAndNotEmpty)
{
    const QString session = u"printf %s password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                            "exec \"$0\" write read lock read write remove probe"_s;
    EXPECT_EQ(outputOf(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, session, probe}),
              (QStringList{u"write: ok"_s, u"read: ok"_s, u"lock: ok"_s, u"read: secretLocked"_s,
                           u"write: secretLocked"_s, u"remove: secretLocked"_s, u"probe: secretLocked"_s}));
}
