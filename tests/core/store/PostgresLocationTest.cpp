// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/PostgresLocation.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::PostgresLocation;

TEST(PostgresLocation, IsKnownByItsScheme)
{
    EXPECT_TRUE(PostgresLocation::isPostgres(u"postgresql://host/db"_s));
    EXPECT_TRUE(PostgresLocation::isPostgres(u"postgres://host/db"_s));
    EXPECT_TRUE(PostgresLocation::isPostgres(u"POSTGRESQL:oops"_s)) << "a wrong one is no file either";
    EXPECT_FALSE(PostgresLocation::isPostgres(u"/data/postgres.sqlite"_s));
}

TEST(PostgresLocation, ReadsEveryPart)
{
    const auto all = PostgresLocation::parse(
        u"postgresql://as%40ha@db.example.com:6543/team?schema=hooks&sslmode=verify-full&sslrootcert=/etc/ca.pem"_s);
    ASSERT_TRUE(all) << all.error().detail.toStdString();
    EXPECT_EQ(all->host, u"db.example.com"_s);
    EXPECT_EQ(all->port, 6543);
    EXPECT_EQ(all->user, u"as@ha"_s);
    EXPECT_EQ(all->database, u"team"_s);
    EXPECT_EQ(all->schema, u"hooks"_s);
    EXPECT_EQ(
        all->options,
        (QList<std::pair<QString, QString>>{{u"sslmode"_s, u"verify-full"_s}, {u"sslrootcert"_s, u"/etc/ca.pem"_s}}));
    const auto socket = PostgresLocation::parse(u"postgres:///team?host=/run/postgresql&port=5433&user=me"_s);
    ASSERT_TRUE(socket) << socket.error().detail.toStdString();
    EXPECT_EQ(socket->host, u"/run/postgresql"_s);
    EXPECT_EQ(socket->port, 5433);
    EXPECT_EQ(socket->user, u"me"_s);
    EXPECT_EQ(socket->schema, u"kaizala"_s);
}

TEST(PostgresLocation, RefusesWhatCannotBeAndPasswords)
{
    for (const QString &wrong : {u"postgresql:"_s, u"postgresql://host"_s, u"postgresql://host/"_s,
                                 u"postgresql://host/db?schema="_s, u"postgresql://host/db?schema=pg_own"_s,
                                 u"postgresql://host/db?nonsense=1"_s, u"postgresql://host/db?port=0"_s,
                                 u"postgresql://host:99999/db"_s, u"postgresql://host/db?sslmode=a%3Bpassword%3Db"_s}) {
        const auto location = PostgresLocation::parse(wrong);
        ASSERT_FALSE(location) << wrong.toStdString();
        EXPECT_EQ(location.error().kind, base::Error::Kind::InvalidInput);
    }
    for (const QString &secret : {u"postgresql://me:hunter2@host/db"_s, u"postgresql://host/db?password=hunter2"_s}) {
        const auto location = PostgresLocation::parse(secret);
        ASSERT_FALSE(location);
        EXPECT_TRUE(location.error().detail.contains(u"password"_s));
        EXPECT_FALSE(location.error().detail.contains(u"hunter2"_s));
    }
}
