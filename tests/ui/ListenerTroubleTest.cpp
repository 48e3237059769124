// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// What the listener's pane says when something goes wrong, with real failures.

#include "ui/ListenerPane.h"

#include "listener/Runner.h"
#include "ui/Banner.h"
#include "ui/StateIcon.h"

#include "support/FakeProgram.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using support::await;
using support::eventually;
using Phase = listener::Runner::Phase;

namespace {

class ListenerTroubleTest : public testing::Test
{
protected:
    void SetUp() override
    {
        program.addAccount();
        program.open();
        pane.setSession(program.session());
        pane.resize(1200, 300);
        pane.show();
    }
    void TearDown() override { pane.setSession(nullptr); }
    [[nodiscard]] ui::Banner *banner() const
    {
        for (auto *one : pane.findChildren<ui::Banner *>()) {
            if (one->objectName() == "banner"_L1)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] ui::Banner *trouble() const { return pane.findChild<ui::Banner *>(u"storeBanner"_s); }
    [[nodiscard]] QString text(const char *name) const
    {
        return pane.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    //! The status that a delivery of \a bytes of text is answered with.
    int deliver(const QByteArray &id, qsizetype bytes)
    {
        const QUrl url = program.session()->listener.url();
        const QByteArray body = R"({"eventType":"TextMessageCreated","eventId":")" + id + R"(","data":{"text":")"
            + QByteArray(bytes, 'x').toBase64() + R"("}})";
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write("POST " + url.path().toLatin1()
                     + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                       "kz-callback-token: callback-secret\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        EXPECT_TRUE(eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
        return socket.readAll().mid(9, 3).toInt();
    }

    support::FakeProgram program;
    ui::ListenerPane pane{program};
};

} // namespace

TEST_F(ListenerTroubleTest, APortInUseSaysWhoHasItAndAnotherOneIsOffered)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress(QHostAddress::LocalHost)));
    listener::Settings settings = program.session()->runner.settings();
    settings.port = other.serverPort();
    ASSERT_TRUE(await(program.changeListener(settings, {})));
    pane.start();
    ASSERT_TRUE(eventually([this] { return banner()->isVisible(); }));
    EXPECT_TRUE(banner()->text().contains(u"held by"_s)) << banner()->text().toStdString();
    QPushButton *use = nullptr;
    for (auto *button : banner()->findChildren<QPushButton *>()) {
        if (button->text() == "Use another port"_L1)
            use = button;
    }
    ASSERT_NE(use, nullptr);
    use->click();
    ASSERT_TRUE(eventually([this] { return program.session()->runner.phase() == Phase::Listening; }));
    ASSERT_TRUE(eventually([this] { return banner()->isVisible(); }));
    EXPECT_NE(program.session()->listener.url().port(), other.serverPort());
    EXPECT_TRUE(banner()->text().contains(QString::number(program.session()->listener.url().port())));
}

TEST_F(ListenerTroubleTest, AnAddressThatIsGoneIsWaitedForInWords)
{
    bool there = true;
    program.session()->runner.address().setProbe([&there](const QHostAddress &) { return there; });
    pane.start();
    ASSERT_TRUE(eventually([this] { return text("listenerState") == "Listening"_L1; }));
    there = false;
    program.session()->runner.address().look();
    EXPECT_EQ(text("listenerState"), u"Waiting for 127.0.0.1"_s);
    EXPECT_EQ(pane.findChild<ui::StateIcon *>()->state(), ui::State::Warning);
    EXPECT_FALSE(banner()->isVisible());
    ASSERT_TRUE(
        eventually([this] { return program.session()->listener.state() == listener::Listener::State::Stopped; }));
    there = true;
    program.session()->runner.address().look();
    EXPECT_TRUE(eventually([this] { return text("listenerState") == "Listening"_L1; }));
}

TEST_F(ListenerTroubleTest, CountersFollowWhatComes)
{
    pane.start();
    ASSERT_TRUE(eventually([this] { return text("listenerState") == "Listening"_L1; }));
    EXPECT_EQ(deliver("e1", 10), 200);
    ASSERT_TRUE(eventually([this] { return text("listenerCounters").contains(u"1 received"_s); }));
}

#ifdef Q_OS_UNIX
TEST_F(ListenerTroubleTest, AFullDiskIsToldUntilThereIsRoomAgain)
{
    pane.start();
    ASSERT_TRUE(eventually([this] { return text("listenerState") == "Listening"_L1; }));
    ASSERT_EQ(deliver("before", 10), 200);
    EXPECT_FALSE(trouble()->isVisible());

    std::signal(SIGXFSZ, SIG_IGN); // then writing fails instead
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit limit = before;
    limit.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &limit);
    const int first = deliver("first", 200);
    const int second = deliver("second", 200);
    const bool told = eventually([this] { return trouble()->isVisible(); });
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(first, 503);
    EXPECT_EQ(second, 503);
    ASSERT_TRUE(told);
    EXPECT_TRUE(trouble()->text().contains(u"can't be stored"_s)) << trouble()->text().toStdString();
    EXPECT_TRUE(trouble()->text().contains(u"503"_s));
    EXPECT_FALSE(trouble()->findChild<QToolButton *>()->isVisible()) << "it stays while it is so";

    int refused = 2;
    ASSERT_TRUE(eventually([&] {
        const bool taken = deliver("first", 200) == 200;
        refused += taken ? 0 : 1;
        return taken;
    }));
    ASSERT_TRUE(eventually([this] { return trouble()->text().contains(u"stored again"_s); }));
    EXPECT_TRUE(trouble()->text().contains(QString::number(refused))) << trouble()->text().toStdString();
    EXPECT_TRUE(trouble()->findChild<QToolButton *>()->isVisible());
}
#endif
