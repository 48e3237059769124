// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/IncludeRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QStringList productFiles()
{
    QStringList files;
    const QDir root(QStringLiteral(KWC_SOURCE_DIR));
    for (const QString &folder : {u"app"_s, u"models"_s, u"ui"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(root.relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

QByteArray contents(const QString &path)
{
    QFile file(QDir(QStringLiteral(KWC_SOURCE_DIR)).filePath(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST(IncludeRules, EveryFileKeepsThem)
{
    const QStringList files = productFiles();
    ASSERT_GT(files.size(), 60) << "the sources were not found";
    for (const QString &path : files) {
        for (const QString &violation : architecture::violations(path, contents(path)))
            ADD_FAILURE() << violation.toStdString();
    }
}

TEST(IncludeRules, ACheckThatSeesWhatItShould)
{
    const auto count = [](const char *path, const QByteArray &text) {
        return architecture::violations(QString::fromLatin1(path), text).size();
    };
    EXPECT_EQ(count("app/core/store/X.cpp", "#include \"listener/Listener.h\"\n"), 1)
        << "a sibling that is not allowed";
    EXPECT_EQ(count("app/core/listener/X.cpp", "#include \"store/EventStore.h\"\n"), 0) << "one that is";
    EXPECT_EQ(count("app/core/base/X.cpp", "#include \"models/Roles.h\"\n"), 1) << "upwards";
    EXPECT_EQ(count("models/X.h", "#include <QTableView>\n"), 1) << "a widget below ui";
    EXPECT_EQ(count("models/X.h", "#  include <QWidget>\n"), 1) << "however it is written";
    EXPECT_EQ(count("ui/X.cpp", "#include <QTableView>\n"), 0);
    EXPECT_EQ(count("ui/X.cpp", "#include \"app/console/ConsoleProgram.h\"\n"), 1);
    EXPECT_EQ(count("ui/X.cpp", "#include <QSqlQuery>\n"), 1) << "SQL outside the store";
    EXPECT_EQ(count("app/core/kaizala/X.cpp", "#include <QNetworkAccessManager>\n"), 0);
    EXPECT_EQ(count("app/console/X.cpp", "#include <QNetworkAccessManager>\n"), 1);
    EXPECT_EQ(count("app/core/schema/X.cpp", "#include <valijson/schema.hpp>\n"), 1) << "the tests' alone";
    EXPECT_EQ(count("app/core/newcomer/X.cpp", "#include \"base/Result.h\"\n"), 1)
        << "a service without a line in the table";
}

TEST(HouseRules, EveryFileNamesItsLicenceAndStaysSmall)
{
    for (const QString &path : productFiles()) {
        const QByteArray text = contents(path);
        EXPECT_TRUE(text.startsWith("// SPDX-FileCopyrightText:")) << path.toStdString();
        EXPECT_LE(text.count('\n'), 400) << path.toStdString() << " wants to be two files";
    }
}

TEST(HouseRules, NothingWaitsOrSpinsTheEventLoop)
{
    for (const QString &path : productFiles()) {
        const QByteArray text = contents(path);
        for (const char *bad : {"processEvents", "waitForReadyRead", "waitForConnected", "waitForBytesWritten",
                                "QEventLoop", "QThread::sleep", "QThread::msleep", "sleep_for"}) {
            EXPECT_FALSE(text.contains(bad)) << path.toStdString() << " uses " << bad;
        }
    }
}
