// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "integration/cli/CliRunner.h"

#include "accounts/AccountStore.h"
#include "app/composition/Paths.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace support {

//! A sandbox and a connector's account at it, whose tokens renew by themselves from the session's keychain.
class ConnectorAccount : public testing::Test
{
protected:
    void start(const QStringList &sandboxOptions)
    {
        service = std::make_unique<CliServer>(QStringList{QStringLiteral("sandbox")} + sandboxOptions);
        const QJsonObject known = service->nextLine();
        endpoint = known.value(QStringLiteral("endpoint")).toString();
        environment = {{QStringLiteral("KWC_SECRET"), known.value(QStringLiteral("applicationSecret")).toString()},
                       {QStringLiteral("KWC_REFRESH"), known.value(QStringLiteral("refreshToken")).toString()}};
        accessToken = known.value(QStringLiteral("accessToken")).toString().toUtf8();
        const CliRun added =
            runCli({QStringLiteral("accounts"), QStringLiteral("add"), QStringLiteral("--name"),
                    QStringLiteral("Contoso"), QStringLiteral("--root"), endpoint, QStringLiteral("--application-id"),
                    known.value(QStringLiteral("applicationId")).toString(), QStringLiteral("--application-secret-env"),
                    QStringLiteral("KWC_SECRET"), QStringLiteral("--refresh-token-env"), QStringLiteral("KWC_REFRESH"),
                    QStringLiteral("--data-dir"), dir.path()},
                   environment);
        ASSERT_EQ(added.exitCode, 0) << added.err.toStdString();
        QSettings settings(paths.settingsFile, QSettings::IniFormat);
        accountId = accounts::AccountStore(settings).accounts().value(0).id;
    }
    void TearDown() override // the keychain is the session's, not the test's
    {
        (void)runCli({QStringLiteral("accounts"), QStringLiteral("remove"), QStringLiteral("Contoso"),
                      QStringLiteral("--data-dir"), dir.path()});
    }
    //! `subscriptions …` with the account.
    [[nodiscard]] QStringList arguments(const QStringList &what) const
    {
        return QStringList{QStringLiteral("subscriptions")} + what
            + QStringList{QStringLiteral("--account"), QStringLiteral("Contoso"), QStringLiteral("--data-dir"),
                          dir.path()};
    }
    [[nodiscard]] CliRun run(const QStringList &what) const { return runCli(arguments(what), environment); }
    //! {"KIND": probability, …}, from now on.
    void setFaults(const QByteArray &json) const
    {
        EXPECT_EQ(http("POST", QUrl(endpoint + QStringLiteral("/sandbox/faults")), json).status, 200);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(dir.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir dir;
    const composition::Paths paths = composition::Paths::of(dir.path());
    std::unique_ptr<CliServer> service;
    QString endpoint;
    QString accountId;
    QByteArray accessToken; //!< of the sandbox's start, for looking beside the account
    Environment environment;
};

} // namespace support
