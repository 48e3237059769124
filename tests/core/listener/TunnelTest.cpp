// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Tunnel.h"

#include "support/Await.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using listener::Tunnel;
using listener::TunnelProgram;
using support::eventually;

namespace {

//! Real programs of the system's stand for the tunnel's.
class TunnelTest : public testing::Test
{
protected:
    TunnelTest()
    {
        QObject::connect(&tunnel, &Tunnel::ended, &tunnel, [this](Tunnel::End how, int exitCode) {
            ++ends;
            end = how;
            code = exitCode;
        });
    }
    static QString shell(const QString &script) { return u"sh -c \"%1\""_s.arg(script); }

    Tunnel tunnel;
    int ends = 0;
    Tunnel::End end = Tunnel::End::Stopped;
    int code = -1;
};

TEST_F(TunnelTest, ThePublicAddressIsTakenFromWhatItSays)
{
    const QSignalSpy found(&tunnel, &Tunnel::publicUrlFound);
    ASSERT_TRUE(tunnel.start(shell(u"echo starting; echo at https://t.example.org/ >&2; exec sleep 600"_s),
                             TunnelProgram::Other));
    EXPECT_TRUE(tunnel.isRunning());
    ASSERT_TRUE(eventually([this] { return !tunnel.publicUrl().isEmpty(); }));
    EXPECT_EQ(tunnel.publicUrl(), QUrl(u"https://t.example.org"_s));
    EXPECT_EQ(found.size(), 1);
    EXPECT_EQ(tunnel.lines().constFirst(), u"starting"_s);
    EXPECT_FALSE(tunnel.start(u"true"_s, TunnelProgram::Other)) << "one at a time";
    tunnel.stop();
    ASSERT_TRUE(eventually([this] { return ends == 1; }));
    EXPECT_EQ(end, Tunnel::End::Stopped);
    EXPECT_FALSE(tunnel.isRunning());
}

TEST_F(TunnelTest, OneThatEndsByItselfIsToldWithItsLastWords)
{
    ASSERT_TRUE(tunnel.start(shell(u"printf 'no such account'; exit 3"_s), TunnelProgram::Ngrok));
    ASSERT_TRUE(eventually([this] { return ends == 1; }));
    EXPECT_EQ(end, Tunnel::End::ByItself);
    EXPECT_EQ(code, 3);
    EXPECT_EQ(tunnel.lines(), QStringList{u"no such account"_s});
    EXPECT_TRUE(tunnel.start(u"true"_s, TunnelProgram::Other)) << "it can be started again";
    ASSERT_TRUE(eventually([this] { return ends == 2; }));
    EXPECT_TRUE(tunnel.lines().isEmpty());
}

TEST_F(TunnelTest, AProgramThatIsNotThereIsTold)
{
    EXPECT_FALSE(tunnel.start(u"  "_s, TunnelProgram::Other));
    ASSERT_TRUE(tunnel.start(u"/no/such/program --url x"_s, TunnelProgram::Cloudflared));
    ASSERT_TRUE(eventually([this] { return ends == 1; }));
    EXPECT_EQ(end, Tunnel::End::NoProgram);
    EXPECT_FALSE(tunnel.isRunning());
}

TEST_F(TunnelTest, OneThatDoesNotListenIsEndedAllTheSame)
{
    ASSERT_TRUE(tunnel.start(shell(u"trap '' TERM; echo up; while :; do sleep 1; done"_s), TunnelProgram::Other));
    ASSERT_TRUE(eventually([this] { return !tunnel.lines().isEmpty(); }));
    tunnel.stop();
    ASSERT_TRUE(eventually([this] { return ends == 1; }));
    EXPECT_EQ(end, Tunnel::End::Stopped);
}

TEST_F(TunnelTest, WhatItSaysIsBounded)
{
    ASSERT_TRUE(tunnel.start(shell(u"seq 1 2000; head -c 300000 /dev/zero | tr '\\\\0' x"_s), TunnelProgram::Other));
    ASSERT_TRUE(eventually([this] { return ends == 1; }));
    EXPECT_EQ(tunnel.lines().size(), Tunnel::MostLines);
    for (const QString &line : tunnel.lines())
        EXPECT_LE(line.size(), Tunnel::MostCharacters + 40); // and what says that it was cut
}

} // namespace
