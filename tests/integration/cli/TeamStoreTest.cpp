// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"
#include "support/PostgresServer.h"

#include <QSet>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using support::CliServer;

namespace {

//! Two listeners of a team, on one server.
class TeamStore : public testing::Test
{
protected:
    [[nodiscard]] QStringList listening(const QString &path) const
    {
        return {u"listen"_s, u"--store"_s, m_store, u"--path"_s, path, u"--follow"_s};
    }

    [[nodiscard]] static QUrl urlOf(CliServer &listener)
    {
        return QUrl(listener.nextLine().value(u"url"_s).toString());
    }

    [[nodiscard]] static int post(const QUrl &url, const QByteArray &id)
    {
        return support::http("POST", url, "{\"eventType\":\"JobResponse\",\"eventId\":\"" + id + "\"}").status;
    }

    const QString m_store = support::PostgresServer::shared().freshStore();
    const support::Environment m_password{
        {u"KAIZALA_STORE_PASSWORD"_s, support::PostgresServer::shared().password().revealText()}};
};

} // namespace

TEST_F(TeamStore, TwoListenersAndAReaderShareIt)
{
    CliServer one(listening(u"/k/team"_s), m_password);
    const QUrl first = urlOf(one);
    ASSERT_TRUE(first.isValid()) << "the first one makes the store";
    CliServer two(listening(u"/k/team"_s), m_password);
    const QUrl second = urlOf(two);
    ASSERT_TRUE(second.isValid());
    EXPECT_EQ(post(first, "a"), 200);
    EXPECT_EQ(one.nextLine().value(u"eventId"_s), u"a"_s);
    EXPECT_EQ(two.nextLine().value(u"eventId"_s), u"a"_s) << "what the other one stores is followed, too";
    EXPECT_EQ(post(second, "b"), 200);
    EXPECT_EQ(one.nextLine().value(u"eventId"_s), u"b"_s);
    EXPECT_EQ(post(second, "a"), 200) << "the same event at the other listener";

    const support::CliRun list = support::runCli({u"events"_s, u"list"_s, u"--store"_s, m_store}, m_password);
    EXPECT_EQ(list.exitCode, 0) << list.err.toStdString();
    QSet<QString> ids;
    for (const QJsonObject &line : list.lines()) {
        ids.insert(line.value(u"eventId"_s).toString());
        if (line.value(u"eventId"_s) == "a"_L1) {
            EXPECT_EQ(line.value(u"deliveries"_s).toInt(), 2);
        }
    }
    EXPECT_EQ(ids, (QSet<QString>{u"a"_s, u"b"_s}));
    EXPECT_EQ(list.lines().size(), 2);
    EXPECT_EQ(one.end(SIGTERM).exitCode, 0);
    EXPECT_EQ(two.end(SIGTERM).exitCode, 0);
}

TEST_F(TeamStore, WithoutThePasswordOrWithItInTheAddressNobodyComesIn)
{
    const support::CliRun none = support::runCli({u"events"_s, u"list"_s, u"--store"_s, m_store});
    EXPECT_EQ(none.exitCode, 4) << none.err.toStdString();
    const support::CliRun shown = support::runCli(
        {u"events"_s, u"list"_s, u"--store"_s, u"postgresql://kaizala:hunter2@127.0.0.1/postgres"_s}, m_password);
    EXPECT_EQ(shown.exitCode, 4);
    EXPECT_TRUE(shown.err.contains("password")) << shown.err.toStdString();
    EXPECT_FALSE(shown.err.contains("hunter2"));
}
