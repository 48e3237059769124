// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/ReachTexts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using listener::publicUrlIn;
using listener::TunnelProgram;

namespace {

const QUrl Local(u"http://127.0.0.1:8091"_s);

TEST(ReachTextsTest, NginxPassesTheInboxesPathsOnAsTheyAre)
{
    const QString text =
        listener::nginxSnippet(u"hooks.example.org"_s, Local, {u"/k/abc"_s, u"/k/def"_s, u"/hook"_s}, 25 * 1024 * 1024);
    EXPECT_EQ(text.count(u"location "_s), 2);
    EXPECT_TRUE(text.contains(u"location /k/ {"_s));
    EXPECT_TRUE(text.contains(u"location = /hook {"_s));
    EXPECT_TRUE(text.contains(u"proxy_pass http://127.0.0.1:8091;"_s)) << "without a path, or it would be exchanged";
    EXPECT_TRUE(text.contains(u"client_max_body_size 25m;"_s));
    EXPECT_TRUE(text.contains(u"server_name hooks.example.org;"_s));
    EXPECT_EQ(text.count(u'{'), text.count(u'}'));
}

TEST(ReachTextsTest, CaddyPassesTheSameOn)
{
    const QString text = listener::caddySnippet(u"hooks.example.org"_s, QUrl(u"https://127.0.0.1:8091/k/abc"_s),
                                                {u"/k/abc"_s, u"/hook"_s}, 1);
    EXPECT_TRUE(text.contains(u"path /hook /k/*"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"reverse_proxy https://127.0.0.1:8091\n"_s));
    EXPECT_TRUE(text.contains(u"max_size 1MB"_s)) << "rounded up";
    EXPECT_EQ(text.count(u'{'), text.count(u'}'));
}

TEST(ReachTextsTest, CommandsLeadToTheListener)
{
    EXPECT_EQ(listener::tunnelCommand(TunnelProgram::Cloudflared, Local),
              u"cloudflared tunnel --url http://127.0.0.1:8091"_s);
    EXPECT_TRUE(listener::tunnelCommand(TunnelProgram::Ngrok, Local).startsWith(u"ngrok http http://127.0.0.1:8091"_s));
    EXPECT_TRUE(listener::tunnelCommand(TunnelProgram::Ssh, Local, u"me@example.org"_s)
                    .endsWith(u"-R 8091:127.0.0.1:8091 me@example.org"_s));
    EXPECT_EQ(listener::tunnelCommand(TunnelProgram::Other, Local), QString());
}

TEST(ReachTextsTest, ThePublicAddressIsToldFromLinksToRead)
{
    EXPECT_EQ(
        publicUrlIn(u"2026-01-01 INF |  https://two-words-here.trycloudflare.com   |"_s, TunnelProgram::Cloudflared),
        QUrl(u"https://two-words-here.trycloudflare.com"_s));
    EXPECT_TRUE(publicUrlIn(u"see https://developers.cloudflare.com/docs"_s, TunnelProgram::Cloudflared).isEmpty());
    EXPECT_TRUE(publicUrlIn(u"https://eviltrycloudflare.com"_s, TunnelProgram::Cloudflared).isEmpty());
    EXPECT_EQ(publicUrlIn(u"t=… msg=\"started tunnel\" addr=x url=https://ab12.ngrok-free.app"_s, TunnelProgram::Ngrok),
              QUrl(u"https://ab12.ngrok-free.app"_s));
    EXPECT_EQ(publicUrlIn(u"forwarding https://a.example.org:8443/x y"_s, TunnelProgram::Other),
              QUrl(u"https://a.example.org:8443"_s));
    EXPECT_TRUE(publicUrlIn(u"http://plain.example.org"_s, TunnelProgram::Other).isEmpty());
    EXPECT_TRUE(publicUrlIn(u"https://localhost"_s, TunnelProgram::Other).isEmpty());
    EXPECT_TRUE(publicUrlIn(QString(100'000, u'x') + u"https://a.example.org"_s, TunnelProgram::Other).isEmpty());
}

} // namespace
