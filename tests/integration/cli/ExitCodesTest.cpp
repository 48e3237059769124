// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::runCli;

namespace {

struct Case
{
    const char *name;
    QStringList arguments;
    int exitCode;
    support::Environment environment = {};
};

void PrintTo(const Case &one, std::ostream *stream)
{
    *stream << one.name;
}

class ExitCodes : public testing::TestWithParam<Case>
{
};

const QStringList Endpoint{u"--endpoint"_s, u"http://127.0.0.1:1"_s}; // nobody listens there
const support::Environment Token{{u"KAIZALA_ACCESS_TOKEN"_s, u"t0p-s3cret"_s}, {u"EMPTY"_s, u""_s}};

QStringList create(const QStringList &more)
{
    return QStringList{u"subscriptions"_s, u"create"_s, u"--object-type"_s,  u"Group"_s,
                       u"--object-id"_s,   u"g"_s,      u"--callback-url"_s, u"https://hooks.example/k"_s}
    + Endpoint + more;
}

} // namespace

TEST_P(ExitCodes, WithWordsOnStandardErrorOnly)
{
    QStringList arguments = GetParam().arguments;
    const QTemporaryDir folder;
    arguments.replaceInStrings(u"{folder}"_s, folder.path());
    const CliRun run = runCli(arguments, GetParam().environment);
    EXPECT_EQ(run.exitCode, GetParam().exitCode) << run.err.toStdString();
    EXPECT_TRUE(run.out.isEmpty()) << run.out.toStdString();
    EXPECT_FALSE(run.err.trimmed().isEmpty()) << "it has to say why";
    EXPECT_FALSE(run.err.contains("t0p-s3cret"));
}

INSTANTIATE_TEST_SUITE_P(
    Usage, ExitCodes,
    testing::Values(
        Case{"nothing", {}, 2}, Case{"unknown command", {u"fly"_s}, 2},
        Case{"unknown option", {u"schema"_s, u"list"_s, u"--fly"_s}, 2},
        Case{"a group of commands alone", {u"events"_s}, 2}, Case{"no store", {u"events"_s, u"list"_s}, 2},
        Case{"bad query", {u"events"_s, u"list"_s, u"--store"_s, u"{folder}/e"_s, u"--query"_s, u"since:soon"_s}, 2},
        Case{"bad limit", {u"events"_s, u"list"_s, u"--store"_s, u"{folder}/e"_s, u"--limit"_s, u"0"_s}, 2},
        Case{"bad id", {u"events"_s, u"show"_s, u"--store"_s, u"{folder}/e"_s, u"first"_s}, 2},
        Case{"no file", {u"schema"_s, u"check"_s}, 2},
        Case{"unknown fault", {u"sandbox"_s, u"--fault"_s, u"rain=1"_s}, 2},
        Case{"fault without probability", {u"sandbox"_s, u"--fault"_s, u"slow"_s}, 2},
        Case{"fault beyond certainty", {u"sandbox"_s, u"--fault"_s, u"slow=1.5"_s}, 2},
        Case{"unknown edition", {u"sandbox"_s, u"--edition"_s, u"2020"_s}, 2},
        Case{"no such port", {u"sandbox"_s, u"--port"_s, u"65536"_s}, 2}));

INSTANTIATE_TEST_SUITE_P(
    Listen, ExitCodes,
    testing::Values(Case{"callback token not set",
                         {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--callback-token-env"_s,
                          u"KWC_SURELY_NOT_SET"_s},
                         2},
                    Case{"callback token empty",
                         {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--callback-token-env"_s, u"EMPTY"_s},
                         2,
                         Token},
                    Case{"certificate without key",
                         {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--tls-cert"_s, u"{folder}/c.pem"_s},
                         2},
                    Case{"key without certificate",
                         {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--tls-key"_s, u"{folder}/c.pem"_s},
                         2},
                    Case{"no certificate there",
                         {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--tls-cert"_s, u"{folder}/c.pem"_s,
                          u"--tls-key"_s, u"{folder}/k.pem"_s},
                         4},
                    Case{"path without slash", {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--path"_s, u"k/x"_s}, 2},
                    Case{"no address", {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--bind"_s, u"nowhere"_s}, 4},
                    Case{"an address of another computer",
                         {u"listen"_s, u"--store"_s, u"{folder}/e"_s, u"--bind"_s, u"192.0.2.1"_s},
                         4},
                    Case{"a store that can't be", {u"listen"_s, u"--store"_s, u"/dev/null/e"_s}, 4}));

INSTANTIATE_TEST_SUITE_P(
    Service, ExitCodes,
    testing::Values(
        Case{"no service", {u"subscriptions"_s, u"list"_s}, 2},
        Case{"no token", QStringList{u"subscriptions"_s, u"list"_s} + Endpoint, 2},
        Case{"two services", QStringList{u"subscriptions"_s, u"list"_s, u"--account"_s, u"a"_s} + Endpoint, 2, Token},
        Case{"no URL", {u"subscriptions"_s, u"list"_s, u"--endpoint"_s, u"ftp://x"_s}, 2, Token},
        Case{"token in the clear",
             {u"subscriptions"_s, u"list"_s, u"--endpoint"_s, u"http://service.example"_s},
             2,
             Token},
        Case{"no such account",
             {u"subscriptions"_s, u"list"_s, u"--account"_s, u"nobody"_s, u"--data-dir"_s, u"{folder}"_s},
             4},
        Case{"nobody answers", QStringList{u"subscriptions"_s, u"list"_s} + Endpoint, 3, Token},
        Case{"type without id", QStringList{u"subscriptions"_s, u"list"_s, u"--object-type"_s, u"Group"_s} + Endpoint,
             2, Token},
        Case{"unknown type",
             QStringList{u"subscriptions"_s, u"list"_s, u"--object-type"_s, u"Person"_s, u"--object-id"_s, u"1"_s}
                 + Endpoint,
             2, Token},
        Case{"no events", create({}), 2, Token}, Case{"empty events", create({u"--events"_s, u" , "_s}), 2, Token},
        Case{"no time", create({u"--events"_s, u"all"_s, u"--validity"_s, u"later"_s}), 2, Token},
        Case{"a time in the past", create({u"--events"_s, u"all"_s, u"--validity"_s, u"2001-01-01T00:00:00Z"_s}), 2,
             Token},
        Case{"token to send not set", create({u"--events"_s, u"all"_s, u"--callback-token-env"_s, u"EMPTY"_s}), 2,
             Token},
        Case{"nobody to create at", create({u"--events"_s, u"all"_s}), 3, Token},
        Case{"nothing to change", QStringList{u"subscriptions"_s, u"edit"_s, u"s1"_s} + Endpoint, 2, Token},
        Case{"a change that can't be",
             QStringList{u"subscriptions"_s, u"edit"_s, u"s1"_s, u"--callback-url"_s, u"no url"_s} + Endpoint, 2,
             Token},
        Case{"no id", QStringList{u"subscriptions"_s, u"delete"_s} + Endpoint, 2, Token}));

INSTANTIATE_TEST_SUITE_P(
    Local, ExitCodes,
    testing::Values(
        Case{"no store there", {u"events"_s, u"list"_s, u"--store"_s, u"{folder}/none.sqlite"_s}, 4},
        Case{"no store to show from", {u"events"_s, u"show"_s, u"--store"_s, u"{folder}/none.sqlite"_s, u"1"_s}, 4},
        Case{"a folder as store", {u"events"_s, u"list"_s, u"--store"_s, u"{folder}"_s}, 4},
        Case{"no payload there", {u"schema"_s, u"check"_s, u"{folder}/none.json"_s}, 4},
        Case{"no folder of schemas", {u"schema"_s, u"list"_s, u"--schemas"_s, u"{folder}/none"_s}, 4}));

TEST(ExitCodesOfServers, APortInUseIsLocal)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost)));
    const QString port = QString::number(other.serverPort());
    const QTemporaryDir folder;
    const CliRun listen = runCli({u"listen"_s, u"--store"_s, folder.filePath(u"e.sqlite"_s), u"--port"_s, port});
    EXPECT_EQ(listen.exitCode, 4);
    EXPECT_TRUE(listen.out.isEmpty());
    EXPECT_EQ(listen.err.count('\n'), 1) << "one sentence: " << listen.err.toStdString();
    const CliRun sandbox = runCli({u"sandbox"_s, u"--port"_s, port});
    EXPECT_EQ(sandbox.exitCode, 4);
    EXPECT_TRUE(sandbox.out.isEmpty());
}

TEST(ExitCodesOfOutput, ALostStandardOutputIsLocal)
{
    if (!QFile::exists(u"/dev/full"_s))
        return;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(KWC_CLI), {u"schema"_s, u"list"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 4);
}

TEST(Help, EveryCommandHasIt)
{
    const QList<QStringList> commands{{},
                                      {u"sandbox"_s},
                                      {u"listen"_s},
                                      {u"events"_s},
                                      {u"events"_s, u"list"_s},
                                      {u"events"_s, u"show"_s},
                                      {u"subscriptions"_s},
                                      {u"subscriptions"_s, u"list"_s},
                                      {u"subscriptions"_s, u"create"_s},
                                      {u"subscriptions"_s, u"edit"_s},
                                      {u"subscriptions"_s, u"delete"_s},
                                      {u"accounts"_s},
                                      {u"accounts"_s, u"list"_s},
                                      {u"accounts"_s, u"add"_s},
                                      {u"accounts"_s, u"remove"_s},
                                      {u"accounts"_s, u"token"_s},
                                      {u"schema"_s},
                                      {u"schema"_s, u"list"_s},
                                      {u"schema"_s, u"check"_s}};
    for (const QStringList &command : commands) {
        const CliRun run = runCli(command + QStringList{u"--help"_s});
        const std::string name = command.join(u' ').toStdString();
        EXPECT_EQ(run.exitCode, 0) << name;
        EXPECT_TRUE(run.err.isEmpty()) << name << run.err.toStdString();
        EXPECT_TRUE(run.out.contains("Usage: ")) << name;
        EXPECT_TRUE(run.out.contains(command.isEmpty() ? "kaizala-cli" : command.last().toUtf8())) << name;
    }
}

TEST(Help, TheVersionIsOneLine)
{
    const CliRun run = runCli({u"--version"_s});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.startsWith("kaizala-cli "));
    EXPECT_EQ(run.out.count('\n'), 1);
    EXPECT_TRUE(run.err.isEmpty());
}
