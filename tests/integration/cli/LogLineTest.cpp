// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/LogLine.h"

#include "integration/cli/CliRunner.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using cli::LogFormat;

namespace {

const QDateTime Time(QDate(2026, 11, 23), QTime(10, 41, 7, 123), Qt::UTC);
// A line break, an escape sequence, C1, a turn of direction, a line separator, and letters of several scripts.
const QString Odd = u"a\nb\u001b[2J\u0085\u202e\u2028\u007f \"q\" हिन्दी ü"_s;

QByteArray line(LogFormat format, const QString &message)
{
    return cli::logLine(format, Time, u"info"_s, u"kwc.http"_s, message);
}

} // namespace

TEST(LogLine, IsTextWithTimeLevelAndCategory)
{
    EXPECT_EQ(line(LogFormat::Text, u"listening"_s), "2026-11-23T10:41:07.123Z info kwc.http: listening\n");
}

TEST(LogLine, IsOneJsonObject)
{
    const QByteArray json = line(LogFormat::Json, Odd);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(object.keys(), (QStringList{u"category"_s, u"level"_s, u"message"_s, u"time"_s}));
    EXPECT_EQ(object.value(u"time"_s).toString(), u"2026-11-23T10:41:07.123Z"_s);
    EXPECT_EQ(object.value(u"level"_s).toString(), u"info"_s);
    EXPECT_EQ(object.value(u"category"_s).toString(), u"kwc.http"_s);
    EXPECT_EQ(object.value(u"message"_s).toString(), Odd) << "nothing is lost";
}

TEST(LogLine, HasNoCharacterThatMovesACursor)
{
    for (const LogFormat format : {LogFormat::Text, LogFormat::Json}) {
        const QString text = QString::fromUtf8(line(format, Odd));
        EXPECT_TRUE(text.endsWith(u'\n'));
        for (const QChar character : text.chopped(1)) {
            EXPECT_NE(character.category(), QChar::Other_Control) << text.toStdString();
            EXPECT_NE(character.category(), QChar::Other_Format) << text.toStdString();
            EXPECT_NE(character.category(), QChar::Separator_Line) << text.toStdString();
        }
        EXPECT_TRUE(text.contains(u"\\u001b"_s));
        EXPECT_TRUE(text.contains(u"हिन्दी ü"_s)) << "letters stay";
    }
}

TEST(LogLine, IsBounded)
{
    const QByteArray text = line(LogFormat::Text, QString(100'000, u'x'));
    EXPECT_LT(text.size(), cli::MostLogCharacters + 200);
    EXPECT_TRUE(text.endsWith("… (92000 more)\n"));
}

TEST(LogLine, NamesEveryLevel)
{
    EXPECT_EQ(cli::logLevel(QtDebugMsg), u"debug"_s);
    EXPECT_EQ(cli::logLevel(QtInfoMsg), u"info"_s);
    EXPECT_EQ(cli::logLevel(QtWarningMsg), u"warning"_s);
    EXPECT_EQ(cli::logLevel(QtCriticalMsg), u"error"_s);
    EXPECT_EQ(cli::logLevel(QtFatalMsg), u"fatal"_s);
}

TEST(ListenLog, IsJsonToTheLastLineAndHoldsNoSecret)
{
    const QTemporaryDir folder;
    support::CliServer listener({u"listen"_s, u"--store"_s, folder.filePath(u"events.sqlite"_s), u"--log"_s, u"json"_s,
                                 u"--bind"_s, u"0.0.0.0"_s, u"--path"_s, u"/k/unguessable"_s, u"--callback-token-env"_s,
                                 u"HOOK"_s},
                                {{u"HOOK"_s, u"s3cret"_s}});
    QUrl url(listener.nextLine().value(u"url"_s).toString());
    url.setHost(u"127.0.0.1"_s);
    EXPECT_EQ(support::http("POST", url, "{}", "kz-callback-token: s3cret\r\n").status, 200);
    EXPECT_EQ(support::http("POST", url, "{}", "kz-callback-token: wrong-one\r\n").status, 401);
    EXPECT_EQ(support::http("GET", QUrl(url.toString() + u"?validationToken=validation-one"_s)).status, 200);
    const support::CliRun run = listener.end(SIGTERM);
    EXPECT_EQ(run.exitCode, 0);

    QStringList levels;
    QStringList categories;
    for (const QByteArray &each : run.err.chopped(1).split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(each);
        ASSERT_TRUE(document.isObject()) << each.toStdString();
        levels.append(document[u"level"_s].toString());
        categories.append(document[u"category"_s].toString());
    }
    EXPECT_TRUE(categories.contains(u"kwc.http"_s)) << "the log: " << run.err.toStdString();
    EXPECT_TRUE(levels.contains(u"notice"_s)) << "words to the user, here about the address: " << run.err.toStdString();
    for (const char *secret : {"s3cret", "wrong-one", "validation-one", "unguessable"})
        EXPECT_FALSE(run.err.contains(secret)) << secret;
}

TEST(ListenLog, IsTextWhereThatIsAsked)
{
    const QTemporaryDir folder;
    support::CliServer listener(
        {u"listen"_s, u"--store"_s, folder.filePath(u"events.sqlite"_s), u"--log"_s, u"text"_s});
    (void)listener.nextLine();
    const support::CliRun run = listener.end(SIGTERM);
    static const QRegularExpression Shape(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info kwc\.http: listening)"_s,
                                          QRegularExpression::MultilineOption);
    EXPECT_TRUE(Shape.match(QString::fromUtf8(run.err)).hasMatch()) << run.err.toStdString();
}

TEST(ListenLog, IsOffUnlessTold)
{
    const QTemporaryDir folder;
    support::CliServer listener({u"listen"_s, u"--store"_s, folder.filePath(u"events.sqlite"_s)});
    (void)listener.nextLine();
    EXPECT_TRUE(listener.end(SIGTERM).err.isEmpty());
    EXPECT_EQ(support::runCli({u"listen"_s, u"--store"_s, u"x"_s, u"--log"_s, u"xml"_s}).exitCode, 2);
}
