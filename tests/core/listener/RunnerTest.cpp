// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "listener/Runner.h"

#include "core/http/Certificates.h"
#include "ListenerFixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace listener_test;
using http_test::Certificates;
using listener::Inbox;
using listener::Runner;
using listener::Settings;
using listener::TlsFiles;
using support::await;
using support::eventually;
using Phase = Runner::Phase;
using ErrorKind = base::Error::Kind;

namespace {

class RunnerTest : public ListenerTest
{
protected:
    void SetUp() override
    {
        ListenerTest::SetUp();
        prepare({});
    }
    void prepare(const Settings &settings)
    {
        runner.prepare(settings, {}, {{.path = u"/k/first"_s, .callbackToken = base::Secret(QByteArray("t1"))}});
    }
    //! The answer's body to a validation at the inbox \a path; "" where nobody answers 200.
    QByteArray validatedAt(const QString &path)
    {
        QUrl url = m_listener.url();
        url.setPath(path);
        const Answer answer = exchange(url, validationOf(url, "asked"));
        return answer.status == 200 ? answer.body : QByteArray();
    }
    //! The common name in the certificate that the server shows.
    QString certificateShown()
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(m_listener.url().host(), quint16(m_listener.url().port()));
        EXPECT_TRUE(eventually([&] { return socket.isEncrypted(); }));
        return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    }
    TlsFiles pem(const QString &name)
    {
        certificates.make(name, Certificates::Curve, u"/CN=%1"_s.arg(name));
        return {TlsFiles::Kind::Pem, certificates.certificateOf(name), certificates.keyOf(name), {}};
    }
    //! Puts the files of \a other where those of \a name are, as tools that renew certificates do.
    void replace(const QString &name, const QString &other)
    {
        for (const QString &suffix : {u".crt"_s, u".key"_s}) {
            const QString target = certificates.file(name + suffix);
            ASSERT_TRUE(QFile::remove(target));
            ASSERT_TRUE(QFile::copy(certificates.file(other + suffix), target));
        }
    }

    const Certificates certificates;
    Runner runner{m_listener};
};

} // namespace

TEST_F(RunnerTest, AnyPortIsChosenOnceAndKeptFromThenOn)
{
    QSignalSpy chosen(&runner, &Runner::portChosen);
    const auto first = runner.start();
    const auto second = runner.start(); // joins
    ASSERT_TRUE(await(first));
    EXPECT_EQ(await(second), await(first));
    EXPECT_EQ(runner.phase(), Phase::Listening);
    const QUrl url = runner.url();
    EXPECT_EQ(url.path(), u"/k/first"_s);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(runner.settings().port, url.port());
    ASSERT_TRUE(await(runner.stop()));
    EXPECT_EQ(runner.phase(), Phase::Stopped);
    ASSERT_TRUE(await(runner.start()));
    EXPECT_EQ(runner.url(), url);
}

TEST_F(RunnerTest, SettingsThatNeedAnotherSocketAreTakenAndThoseThatFailLeaveItAsItWas)
{
    ASSERT_TRUE(await(runner.start()));
    const QUrl before = runner.url();
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost)));
    Settings settings = runner.settings();
    settings.port = other.serverPort();
    EXPECT_EQ(await(runner.apply(settings, {})).error().kind, ErrorKind::AddressInUse);
    EXPECT_EQ(runner.phase(), Phase::Listening);
    EXPECT_EQ(runner.url(), before);
    EXPECT_EQ(validatedAt(u"/k/first"_s), "asked") << "it goes on";

    settings = runner.settings();
    settings.limits.insert(u"body-bytes"_s, u"1024"_s);
    ASSERT_TRUE(await(runner.apply(settings, {})));
    EXPECT_EQ(runner.url(), before);
    const QByteArray token = "kz-callback-token: t1\r\n";
    EXPECT_EQ(exchange(before, postOf(before, eventOf(QByteArray(3000, 'x')), token)).status, 413);
    EXPECT_EQ(exchange(before, postOf(before, eventOf("small"), token)).status, 200);

    settings.trustedProxies = QStringList{u"nonsense"_s};
    EXPECT_EQ(await(runner.apply(settings, {})).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(runner.phase(), Phase::Listening);
}

TEST_F(RunnerTest, LimitsAreExchangedWithoutAnotherSocket)
{
    ASSERT_TRUE(await(runner.start()));
    const QUrl url = runner.url();
    QTcpSocket open; // is cut where the socket is opened anew
    open.connectToHost(url.host(), quint16(url.port()));
    ASSERT_TRUE(support::eventually([&] { return open.state() == QAbstractSocket::ConnectedState; }));
    QList<Phase> phases;
    QObject::connect(&runner, &listener::Runner::changed, &runner, [&] { phases.append(runner.phase()); });
    Settings settings = runner.settings();
    settings.limits = {{u"body-bytes"_s, u"1024"_s}, {u"json-depth"_s, u"16"_s}};
    ASSERT_TRUE(await(runner.apply(settings, {})));
    EXPECT_EQ(phases, QList<Phase>{Phase::Listening});
    const QByteArray token = "kz-callback-token: t1\r\n";
    EXPECT_EQ(exchange(url, postOf(url, eventOf(QByteArray(3000, 'x')), token)).status, 413);
    EXPECT_EQ(exchange(url, postOf(url, QByteArray(40, '[') + QByteArray(40, ']'), token)).status, 400);
    // The connection from before takes them too.
    open.write(postOf(url, eventOf(QByteArray(3000, 'x')), token));
    ASSERT_TRUE(support::eventually([&] { return open.bytesAvailable() >= 12; }));
    EXPECT_EQ(open.read(12), "HTTP/1.1 413");
    settings.limits.clear();
    ASSERT_TRUE(await(runner.apply(settings, {})));
    EXPECT_EQ(exchange(url, postOf(url, eventOf(QByteArray(3000, 'x')), token)).status, 200);
}

TEST_F(RunnerTest, InboxesAreExchangedWhileItListensAndBefore)
{
    const Inbox second{.name = u"Stores"_s, .path = u"/k/second"_s};
    QList<Inbox> inboxes = runner.inboxes() + QList<Inbox>{second};
    ASSERT_TRUE(runner.setInboxes(inboxes));
    ASSERT_TRUE(await(runner.start()));
    EXPECT_EQ(validatedAt(u"/k/second"_s), "asked");
    inboxes.append(Inbox{.path = u"/k/third"_s});
    ASSERT_TRUE(runner.setInboxes(inboxes));
    EXPECT_EQ(validatedAt(u"/k/third"_s), "asked");
    inboxes.removeAt(1);
    ASSERT_TRUE(runner.setInboxes(inboxes));
    EXPECT_EQ(validatedAt(u"/k/second"_s), "");
    inboxes.append(Inbox{.path = u"/k/third"_s});
    EXPECT_FALSE(runner.setInboxes(inboxes)) << "twice the same path";
    EXPECT_EQ(runner.inboxes().size(), 2);
}

TEST_F(RunnerTest, ACertificateThatIsReplacedOnDiskIsReadAgain)
{
    Settings settings;
    settings.tls = pem(u"first"_s);
    (void)pem(u"second"_s);
    prepare(settings);
    ASSERT_TRUE(await(runner.start()));
    EXPECT_EQ(runner.url().scheme(), u"https"_s);
    EXPECT_EQ(certificateShown(), u"first"_s);
    QSignalSpy reloaded(&runner, &Runner::certificateReloaded);
    replace(u"first"_s, u"second"_s);
    ASSERT_TRUE(eventually([&] { return reloaded.count() == 1; }));
    EXPECT_EQ(certificateShown(), u"second"_s);
    EXPECT_EQ(runner.certificate()->subject, u"second"_s);
}

TEST_F(RunnerTest, ACertificateThatCantBeReadLeavesTheOldOne)
{
    Settings settings;
    settings.tls = pem(u"first"_s);
    prepare(settings);
    ASSERT_TRUE(await(runner.start()));
    (void)certificates.write(u"first.crt"_s, "this is no certificate");
    ASSERT_TRUE(eventually([&] { return runner.certificateProblem().has_value(); }));
    EXPECT_EQ(runner.certificateProblem()->kind, ErrorKind::Tls);
    EXPECT_EQ(certificateShown(), u"first"_s);
    EXPECT_FALSE(await(runner.reloadCertificate()));
    (void)pem(u"first"_s);
    EXPECT_TRUE(await(runner.reloadCertificate()));
    EXPECT_FALSE(runner.certificateProblem());
}

TEST_F(RunnerTest, ACertificateIsExchangedWithoutClosingConnectionsAndTlsCanBeSwitchedOnAndOff)
{
    ASSERT_TRUE(await(runner.start()));
    const int port = runner.url().port();
    Settings settings = runner.settings();
    settings.tls = pem(u"one"_s);
    ASSERT_TRUE(await(runner.apply(settings, {})));
    EXPECT_EQ(runner.url().scheme(), u"https"_s);
    EXPECT_EQ(runner.url().port(), port);
    QSslSocket kept;
    kept.setPeerVerifyMode(QSslSocket::VerifyNone);
    kept.connectToHostEncrypted(m_listener.url().host(), quint16(port));
    ASSERT_TRUE(eventually([&] { return kept.isEncrypted(); }));

    settings.tls = pem(u"two"_s);
    ASSERT_TRUE(await(runner.apply(settings, {})));
    EXPECT_EQ(certificateShown(), u"two"_s);
    kept.write(validationOf(m_listener.url(), "kept"));
    EXPECT_TRUE(eventually([&] { return kept.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_EQ(answerOf(kept.readAll()).body, "kept");

    settings.tls = {TlsFiles::Kind::Pkcs12, {}, {}, certificates.file(u"missing.p12"_s)};
    EXPECT_FALSE(await(runner.apply(settings, {})));
    EXPECT_EQ(certificateShown(), u"two"_s);
    settings.tls = {};
    ASSERT_TRUE(await(runner.apply(settings, {})));
    EXPECT_EQ(validatedAt(u"/k/first"_s), "asked");
}

TEST_F(RunnerTest, AnAddressThatGoesIsWaitedFor)
{
    bool there = true;
    runner.address().setProbe([&there](const QHostAddress &) { return there; });
    ASSERT_TRUE(await(runner.start()));
    const QUrl url = runner.url();
    there = false;
    runner.address().look();
    EXPECT_EQ(runner.phase(), Phase::Waiting);
    ASSERT_TRUE(eventually([&] { return m_listener.state() == listener::Listener::State::Stopped; }));
    EXPECT_EQ(runner.phase(), Phase::Waiting);
    there = true;
    runner.address().look();
    ASSERT_TRUE(eventually([&] { return runner.phase() == Phase::Listening; }));
    EXPECT_EQ(runner.url(), url) << "the same address and port";
    EXPECT_EQ(validatedAt(u"/k/first"_s), "asked");

    there = false;
    runner.address().look();
    ASSERT_TRUE(await(runner.stop()));
    there = true;
    runner.address().look();
    EXPECT_EQ(runner.phase(), Phase::Stopped) << "nobody wants it any more";
}

TEST_F(RunnerTest, AnAddressThatThisComputerDoesNotHaveIsWaitedForFromTheBeginning)
{
    Settings settings;
    settings.address = QHostAddress(u"203.0.113.77"_s);
    prepare(settings);
    EXPECT_EQ(await(runner.start()).error().kind, ErrorKind::Network);
    EXPECT_EQ(runner.phase(), Phase::Waiting);
    settings.address = QHostAddress(QHostAddress::LocalHost);
    ASSERT_TRUE(await(runner.apply(settings, {})));
    EXPECT_EQ(runner.phase(), Phase::Listening);
    settings.address = QHostAddress(u"203.0.113.78"_s);
    EXPECT_TRUE(await(runner.apply(settings, {}))) << "it may come";
    EXPECT_EQ(runner.phase(), Phase::Waiting);
    ASSERT_TRUE(await(runner.stop()));
    EXPECT_EQ(runner.phase(), Phase::Stopped);
}

TEST_F(RunnerTest, APublicAddressIsWhatSendersAreTold)
{
    Settings settings;
    settings.publicUrl = QUrl(u"https://hooks.example.org/kaizala/"_s);
    prepare(settings);
    ASSERT_TRUE(await(runner.start()));
    EXPECT_EQ(runner.url(), QUrl(u"https://hooks.example.org/kaizala/k/first"_s));
    EXPECT_EQ(m_listener.url().host(), u"127.0.0.1"_s);
}
