// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace http_test {

//! Certificates made by the openssl command, in a folder of their own: none that lies in a repository ever expires
//! there.
class Certificates
{
public:
    static inline const QStringList Rsa{QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
    static inline const QStringList Curve{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                                          QStringLiteral("ec_paramgen_curve:prime256v1")};

    //! Good for two days.
    void make(const QString &name, const QStringList &key, const QString &subject = QStringLiteral("/CN=localhost"),
              const QStringList &more = {}) const
    {
        run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                        QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), subject,
                        QStringLiteral("-keyout"), keyOf(name), QStringLiteral("-out"), certificateOf(name)}
            + key + more);
    }

    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        ASSERT_TRUE(openssl.waitForFinished()) << openssl.errorString().toStdString();
        ASSERT_EQ(openssl.exitCode(), 0) << openssl.readAllStandardError().toStdString();
    }

    [[nodiscard]] QString certificateOf(const QString &name) const { return file(name + QStringLiteral(".crt")); }
    [[nodiscard]] QString keyOf(const QString &name) const { return file(name + QStringLiteral(".key")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile made(file(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace http_test
