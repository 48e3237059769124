// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// `listen` with several inboxes, proxies, limits, and a certificate that is read again.

#include "integration/cli/CliRunner.h"

#include "core/http/Certificates.h"
#include "support/Await.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;
using support::CliRun;
using support::CliServer;
using support::runCli;

namespace {

const QByteArray Event = R"({"eventType":"JobResponse","eventId":"e1"})";

class ListenInboxes : public testing::Test
{
protected:
    QStringList listen(const QStringList &more) const
    {
        return QStringList{u"listen"_s, u"--store"_s, m_folder.filePath(u"e.sqlite"_s)} + more;
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ListenInboxes, EachHasItsPathAndItsToken)
{
    CliServer listener(listen({u"--inbox"_s, u"orders=/k/o:ORDERS_TOKEN"_s, u"--inbox"_s, u"open=/k/p"_s}),
                       {{u"ORDERS_TOKEN"_s, u"t-orders"_s}});
    const QJsonObject line = listener.nextLine();
    const QJsonObject inboxes = line.value(u"inboxes"_s).toObject();
    ASSERT_EQ(inboxes.size(), 2) << listener.process().readAllStandardError().toStdString();
    const QUrl orders(inboxes.value(u"orders"_s).toString());
    const QUrl open(inboxes.value(u"open"_s).toString());
    EXPECT_EQ(line.value(u"url"_s).toString(), orders.toString()) << "the first one's";
    EXPECT_EQ(open.path(), u"/k/p"_s);
    EXPECT_EQ(support::http("POST", orders, Event).status, 401);
    EXPECT_EQ(support::http("POST", orders, Event, "kz-callback-token: t-orders\r\n").status, 200);
    EXPECT_EQ(support::http("POST", open, Event).status, 200);
    const CliRun run = listener.end(SIGTERM);
    EXPECT_EQ(run.exitCode, 0) << run.err.toStdString();
    EXPECT_FALSE(run.out.contains("t-orders") || run.err.contains("t-orders"));
}

TEST_F(ListenInboxes, LimitsAndProxiesAreTaken)
{
    CliServer listener(listen({u"--limit"_s, u"json-depth=2"_s, u"--limit"_s, u"body-bytes=1024"_s,
                               u"--trusted-proxy"_s, u"127.0.0.0/8"_s, u"--trusted-proxy"_s, u"::1"_s}));
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    EXPECT_EQ(support::http("POST", url, "[[]]", "X-Forwarded-For: 203.0.113.7\r\n").status, 200);
    EXPECT_EQ(support::http("POST", url, "[[[]]]").status, 400);
    EXPECT_EQ(support::http("POST", url, QByteArray(1025, ' ')).status, 413);
    EXPECT_EQ(listener.end(SIGTERM).exitCode, 0);
    const QString store = m_folder.filePath(u"e.sqlite"_s);
    const QList<QJsonObject> rows = runCli({u"events"_s, u"list"_s, u"--store"_s, store}).lines();
    ASSERT_EQ(rows.size(), 3);
    const QString first = QString::number(rows.last().value(u"id"_s).toInteger());
    const CliRun run = runCli({u"events"_s, u"show"_s, u"--store"_s, store, first});
    EXPECT_TRUE(run.out.contains("203.0.113.7 via 127.0.0.1:")) << run.out.toStdString();
}

TEST_F(ListenInboxes, WhatCantBeUsedIsSaidInOneSentence)
{
    const QList<QStringList> wrong{{u"--inbox"_s, u"orders"_s},
                                   {u"--inbox"_s, u"orders=k/o"_s},
                                   {u"--inbox"_s, u"=/k/o"_s},
                                   {u"--inbox"_s, u"orders=/k/o:KWC_SURELY_NOT_SET"_s},
                                   {u"--inbox"_s, u"a=/k/o"_s, u"--inbox"_s, u"b=/k/o"_s},
                                   {u"--inbox"_s, u"a=/k/o"_s, u"--inbox"_s, u"a=/k/p"_s},
                                   {u"--inbox"_s, u"a=/k/o"_s, u"--path"_s, u"/k/p"_s},
                                   {u"--trusted-proxy"_s, u"everybody"_s},
                                   {u"--trusted-proxy"_s, u"10.0.0.0/33"_s},
                                   {u"--limit"_s, u"speed=1"_s},
                                   {u"--limit"_s, u"idle"_s},
                                   {u"--limit"_s, u"json-depth=513"_s},
                                   {u"--tls-pkcs12"_s, u"c.p12"_s, u"--tls-passphrase-env"_s, u"KWC_SURELY_NOT_SET"_s}};
    for (const QStringList &arguments : wrong) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        const CliRun run = runCli(listen(arguments));
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_FALSE(run.err.isEmpty());
    }
    EXPECT_EQ(runCli(listen({u"--tls-pkcs12"_s, u"/nowhere.p12"_s})).exitCode, 4);
}

#ifdef Q_OS_UNIX
namespace {

//! The common name that the server shows; empty where there was no handshake.
QString shownBy(const QUrl &url)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(url.host(), quint16(url.port()));
    if (!support::eventually([&socket] { return socket.isEncrypted(); }))
        return {};
    return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
}

} // namespace

TEST_F(ListenInboxes, TheCertificateIsReadAgainWhenItIsAsked)
{
    using http_test::Certificates;
    const Certificates certificates;
    const QString file = certificates.file(u"served.p12"_s);
    const auto serve = [&](const QString &name) {
        certificates.make(name, Certificates::Curve, u"/CN=%1"_s.arg(name));
        Certificates::run({u"pkcs12"_s, u"-export"_s, u"-in"_s, certificates.certificateOf(name), u"-inkey"_s,
                           certificates.keyOf(name), u"-passout"_s, u"pass:phrase-1"_s, u"-out"_s, file});
    };
    serve(u"first"_s);
    CliServer listener(listen({u"--tls-pkcs12"_s, file, u"--tls-passphrase-env"_s, u"PASSPHRASE"_s}),
                       {{u"PASSPHRASE"_s, u"phrase-1"_s}});
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    ASSERT_EQ(url.scheme(), u"https"_s) << listener.process().readAllStandardError().toStdString();
    EXPECT_EQ(shownBy(url), u"first"_s);

    serve(u"second"_s);
    ASSERT_EQ(::kill(pid_t(listener.process().processId()), SIGHUP), 0);
    EXPECT_TRUE(support::eventually([&url] { return shownBy(url) == u"second"_s; }));

    EXPECT_EQ(certificates.write(u"served.p12"_s, "no certificate"), file);
    ASSERT_EQ(::kill(pid_t(listener.process().processId()), SIGHUP), 0);
    EXPECT_EQ(shownBy(url), u"second"_s) << "what was good stays";
    const CliRun run = listener.end(SIGTERM);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.err.contains("read again")) << run.err.toStdString();
    EXPECT_FALSE(run.err.contains("phrase-1"));
}
#endif
