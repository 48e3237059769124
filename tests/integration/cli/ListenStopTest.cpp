// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "integration/cli/CliRunner.h"
#include "support/Await.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

// A sender that keeps its connection and sends the next event as soon as the last is answered.
class Sender
{
public:
    Sender(int number, const QUrl &url) : m_number(number), m_path(url.path(QUrl::FullyEncoded).toLatin1())
    {
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { send(); });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
        m_socket.connectToHost(url.host(), quint16(url.port()));
    }
    [[nodiscard]] const QSet<QString> &acknowledged() const { return m_acknowledged; }
    [[nodiscard]] bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] const QByteArrayList &others() const { return m_others; } //!< answers that are no 200

private:
    void send()
    {
        m_id = u"s%1-%2"_s.arg(m_number).arg(m_sent++);
        const QByteArray body = "{\"eventType\":\"JobResponse\",\"eventId\":\"" + m_id.toLatin1() + "\"}";
        m_socket.write("POST " + m_path + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size())
                       + "\r\n\r\n" + body);
    }
    void read()
    {
        m_answer += m_socket.readAll();
        const qsizetype head = m_answer.indexOf("\r\n\r\n");
        const qsizetype field = m_answer.toLower().indexOf("content-length: ");
        if (head < 0 || field < 0)
            return;
        const qsizetype length = m_answer.mid(field + 16, m_answer.indexOf("\r\n", field) - field - 16).toLongLong();
        if (m_answer.size() < head + 4 + length)
            return;
        if (m_answer.startsWith("HTTP/1.1 200 "))
            m_acknowledged.insert(m_id);
        else
            m_others.append(m_answer.left(head));
        m_answer = m_answer.mid(head + 4 + length);
        send();
    }

    const int m_number;
    const QByteArray m_path;
    int m_sent = 0;
    QString m_id;
    QByteArray m_answer;
    QSet<QString> m_acknowledged;
    QByteArrayList m_others;
    QTcpSocket m_socket;
};

} // namespace

TEST(ListenStop, UnderLoadLosesNothingThatWasAcknowledged)
{
    constexpr int Senders = 16;
    constexpr qint64 GraceMs = 5'000;
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"events.sqlite"_s);
    support::CliServer listener({u"listen"_s, u"--store"_s, store});
    const QUrl url(listener.nextLine().value(u"url"_s).toString());
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < Senders; ++i)
        senders.push_back(std::make_unique<Sender>(i, url));
    const auto acknowledged = [&senders] {
        QSet<QString> all;
        for (const auto &sender : senders)
            all.unite(sender->acknowledged());
        return all;
    };
    ASSERT_TRUE(support::eventually([&] { return acknowledged().size() > 500; }));

    QElapsedTimer sinceSignal;
    sinceSignal.start();
    ::kill(pid_t(listener.process().processId()), SIGTERM);
    ASSERT_TRUE(support::eventually([&] { return listener.process().state() == QProcess::NotRunning; }));
    EXPECT_LT(sinceSignal.elapsed(), GraceMs + 1'000) << "and what is to be written then";
    EXPECT_EQ(listener.process().exitCode(), 0) << listener.process().readAllStandardError().toStdString();
    ASSERT_TRUE(support::eventually([&] {
        return std::all_of(senders.begin(), senders.end(), [](const auto &sender) { return sender->isOver(); });
    })) << "what was sent last has come";
    for (const auto &sender : senders)
        EXPECT_TRUE(sender->others().isEmpty()) << sender->others().first().toStdString();

    QSet<QString> stored;
    const support::CliRun run =
        support::runCli({u"events"_s, u"list"_s, u"--store"_s, store, u"--limit"_s, u"1000000"_s});
    for (const QJsonObject &row : run.lines())
        stored.insert(row.value(u"eventId"_s).toString());
    const QSet<QString> lost = acknowledged().subtract(stored);
    EXPECT_TRUE(lost.isEmpty()) << lost.size() << " of " << acknowledged().size() << " are not in the store";
}
