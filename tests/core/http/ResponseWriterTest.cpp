// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "http/ResponseWriter.h"

#include <QLocale>

#include <gtest/gtest.h>

using http::Response;
using http::serialized;

namespace {

QList<QByteArray> linesOf(const Response &response, const http::AnswerContext &context = {})
{
    const QByteArray bytes = serialized(response, context);
    QList<QByteArray> lines = bytes.first(bytes.indexOf("\r\n\r\n")).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

TEST(ResponseWriterTest, writesHeadAndBody)
{
    const QByteArray bytes = serialized(Response::text(201, "made"), {});
    EXPECT_TRUE(bytes.startsWith("HTTP/1.1 201 Created\r\n"));
    EXPECT_TRUE(bytes.endsWith("\r\n\r\nmade"));
    EXPECT_TRUE(bytes.contains("\r\nContent-Length: 4\r\n"));
    EXPECT_FALSE(bytes.contains("Connection"));
}

TEST(ResponseWriterTest, writesTheDateOfTheRfc)
{
    const QByteArray line = linesOf({}).value(1);
    ASSERT_TRUE(line.startsWith("Date: ") && line.endsWith(" GMT")) << line.toStdString();
    const QString text = QString::fromLatin1(line.sliced(6).chopped(4));
    QDateTime date = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    date.setTimeSpec(Qt::UTC);
    ASSERT_TRUE(date.isValid()) << text.toStdString();
    EXPECT_LE(qAbs(date.secsTo(QDateTime::currentDateTimeUtc())), 2);
}

TEST(ResponseWriterTest, saysHowTheConnectionGoesOn)
{
    EXPECT_TRUE(linesOf({}, {.keepAlive = false}).contains("Connection: close"));
    EXPECT_TRUE(linesOf({}, {.keepAlive = true, .versionMinor = 0}).contains("Connection: keep-alive"));
    EXPECT_TRUE(linesOf({}, {.keepAlive = false, .versionMinor = 0}).contains("Connection: close"));
}

TEST(ResponseWriterTest, keepsFramingToItself)
{
    Response response;
    response.body = "abc";
    response.headers = {
        {"content-length", "99"}, {"Transfer-Encoding", "chunked"}, {"CONNECTION", "upgrade"}, {"Date", "never"}};
    const QList<QByteArray> lines = linesOf(response);
    EXPECT_EQ(lines.size(), 3); // status, our date, our length
    EXPECT_TRUE(lines.contains("Content-Length: 3"));
}

TEST(ResponseWriterTest, leavesOutFieldsThatWouldSplitTheAnswer)
{
    Response response;
    response.headers = {
        {"X-Good", "tab\tand caf\xc3\xa9"}, {"X-A", "b\r\nX-Evil: 1"}, {"X-B\r\nX-Evil", "1"}, {"", "1"}, {"X C", "1"},
        {"X-D", QByteArray("a\0b", 3)}};
    const QList<QByteArray> lines = linesOf(response);
    EXPECT_TRUE(lines.contains("X-Good: tab\tand caf\xc3\xa9"));
    EXPECT_EQ(lines.size(), 4);
}

TEST(ResponseWriterTest, leavesTheBodyOutWhereNoneMayBe)
{
    Response response;
    response.body = "abc";
    EXPECT_TRUE(serialized(response, {.head = true}).endsWith("Content-Length: 3\r\n\r\n"));
    for (const int status : {204, 304}) {
        response.status = status;
        const QByteArray bytes = serialized(response, {});
        EXPECT_TRUE(bytes.endsWith("\r\n\r\n"));
        EXPECT_FALSE(bytes.contains("Content-Length"));
    }
}

TEST(ResponseWriterTest, turnsImpossibleStatusesInto500)
{
    for (const int status : {0, -1, 100, 199, 1000}) {
        Response response;
        response.status = status;
        EXPECT_EQ(linesOf(response).first(), "HTTP/1.1 500 Internal Server Error") << status;
    }
}
