// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "kaizala/CurlCommand.h"

#include "LoopbackServer.h"
#include "support/Await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kaizala;

namespace {

const QUrl Endpoint(u"https://kms.example.com/k/"_s);

SubscriptionDraft draft(const QString &nasty)
{
    SubscriptionDraft draft;
    draft.object = {ObjectType::Group, nasty};
    draft.eventTypes = QStringList{u"JobCreated"_s, nasty};
    draft.callbackUrl = u"https://hooks.example.org/"_s + nasty;
    draft.callbackToken = base::Secret(QByteArray("very-secret"));
    draft.context = nasty;
    return draft;
}

//! What a POSIX shell makes of \a line, with the variables set: each argument on a line of its own after "> ".
QString argumentsOf(const QString &line)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KAIZALA_ACCESS_TOKEN"_s, u"the access $token"_s);
    environment.insert(u"KAIZALA_CALLBACK_TOKEN"_s, u"the 'callback' token"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, u"curl() { for a; do printf '%s\\0' \"$a\"; done; }; "_s + line});
    EXPECT_TRUE(shell.waitForFinished()) << shell.errorString().toStdString();
    EXPECT_EQ(shell.readAllStandardError(), QByteArray());
    QString out;
    for (const QByteArray &argument : shell.readAllStandardOutput().split('\0'))
        out += u"> "_s + QString::fromUtf8(argument) + u'\n';
    return out;
}

} // namespace

TEST(CurlCommand, IsWhatOneWouldType)
{
    EXPECT_EQ(curlList(Endpoint, {ObjectType::Group, u"g 1"_s}),
              u"curl --globoff --request GET --header 'accessToken: '\"$KAIZALA_ACCESS_TOKEN\" --url "
              "'https://kms.example.com/k/v1/webhook?objectId=g%201&objectType=Group'"_s);
    EXPECT_EQ(curlDelete(Endpoint, {u"w/1"_s}),
              u"curl --globoff --request DELETE --header 'accessToken: '\"$KAIZALA_ACCESS_TOKEN\" --url "
              "'https://kms.example.com/k/v1/webhook/w%2F1'"_s);
    EXPECT_TRUE(curlListGroups(Endpoint).contains("/v1/groups?showDetail=true"_L1));
}

TEST(CurlCommand, HoldsNoSecret)
{
    SubscriptionPatch patch;
    patch.callbackToken = base::Secret(QByteArray("very-secret"));
    for (const QString &line : {curlCreate(Endpoint, draft(u"x"_s)), curlEdit(Endpoint, {u"w"_s}, patch)}) {
        EXPECT_FALSE(line.contains("very-secret"_L1));
        EXPECT_TRUE(line.contains("$KAIZALA_CALLBACK_TOKEN"_L1));
    }
    EXPECT_TRUE(argumentsOf(curlEdit(Endpoint, {u"w"_s}, patch))
                    .contains("> {\"callBackToken\":\"the 'callback' token\"}\n"_L1));
}

class CurlCommandWith : public testing::TestWithParam<const char *>
{
};
INSTANTIATE_TEST_SUITE_P(NastyTexts, CurlCommandWith,
                         testing::Values("plain", "it's", "'", "''", "'\\''", "\"", "$(touch /tmp/kwc-owned)", "`id`",
                                         "a b", "new\nline", "tab\t", "!history", "\\", "%41", "[1-3]{a,b}", "@file",
                                         "#x", "&x=1", ";ls", "\u0939\u093f\u0928\u094d\u0926\u0940", "-o /tmp/x"));

TEST_P(CurlCommandWith, ReachesTheProgramAsItIs)
{
    const QString nasty = QString::fromUtf8(GetParam());
    const QString line = curlCreate(Endpoint, draft(nasty));
    QProcess check;
    check.start(u"bash"_s, {u"-n"_s, u"-c"_s, line});
    ASSERT_TRUE(check.waitForFinished());
    EXPECT_EQ(check.exitCode(), 0) << check.readAllStandardError().toStdString();

    QJsonObject expected = draft(nasty).toJson();
    expected.insert(u"callBackToken"_s, u"the 'callback' token"_s);
    const QString arguments = argumentsOf(line);
    const QString sent = arguments.section(u"> --data-raw\n> "_s, 1).section(u"\n> --url\n"_s, 0, 0);
    EXPECT_EQ(QJsonDocument::fromJson(sent.toUtf8()).object(), expected) << sent.toStdString();
    EXPECT_TRUE(arguments.contains("> accessToken: the access $token\n"_L1)) << arguments.toStdString();
    EXPECT_TRUE(argumentsOf(curlDelete(Endpoint, {nasty})).endsWith("\n> \n"_L1));
}

TEST(CurlCommand, IsUnderstoodByCurl)
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        GTEST_SKIP() << "no curl on this computer";
    support::LoopbackServer server;
    server.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"};
    server.end = support::LoopbackServer::Close;
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KAIZALA_ACCESS_TOKEN"_s, u"access"_s);
    environment.insert(u"KAIZALA_CALLBACK_TOKEN"_s, u"callback"_s);
    environment.insert(u"no_proxy"_s, u"*"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, curlCreate(server.url(), draft(u"[1-3] it's"_s))});
    ASSERT_TRUE(support::eventually([&] { return shell.state() == QProcess::NotRunning; }));
    EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().toStdString();
    ASSERT_EQ(server.requests.size(), 1);
    const QByteArray request = server.requests.first();
    EXPECT_TRUE(request.startsWith("POST /v1/webhook HTTP/1.1")) << request.toStdString();
    EXPECT_TRUE(request.contains("accessToken: access"));
    EXPECT_TRUE(request.contains("\"callBackToken\":\"callback\""));
    EXPECT_TRUE(request.contains("\"callBackContext\":\"[1-3] it's\""));
}
