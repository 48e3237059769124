// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// The wall clock is set, back and forth, while events come: their order, their count and the time-outs don't care.

#include "faults/TroubleFixture.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

constexpr qint64 HourMs = 3600 * 1000;

class ClockTest : public TroubleTest
{
protected:
    //! Rows of kaizala-cli events list, which has the right time itself.
    [[nodiscard]] QList<QJsonObject> list(const QStringList &more) const
    {
        QProcess process;
        process.start(QStringLiteral(KWC_CLI), QStringList{u"events"_s, u"list"_s, u"--store"_s, store} + more);
        EXPECT_TRUE(process.waitForFinished(60'000));
        QList<QJsonObject> rows;
        while (process.canReadLine())
            rows.append(QJsonDocument::fromJson(process.readLine()).object());
        return rows;
    }

    //! \a count more events, each delivered twice, are stored.
    void more(const QString &name, int count)
    {
        Senders senders(4, name);
        senders.repeatEvery(1);
        senders.start(receiver().url());
        awaitMore(senders, count);
        settle(senders);
        m_events += senders.acknowledged().size();
        m_perName.insert(name, int(senders.acknowledged().size()));
        for (const int times : senders.acknowledged())
            EXPECT_EQ(times, 2);
    }

    qsizetype m_events = 0;
    QHash<QString, int> m_perName;
};

} // namespace

TEST_F(ClockTest, SetBackItMixesNothingUp)
{
    more(u"now"_s, 40);
    trouble().clockMs = -72 * HourMs;
    more(u"back"_s, 40);
    trouble().clockMs = 0;
    more(u"again"_s, 40);
    receiver().stop();
    EXPECT_EQ(damageOf(store), QString());

    const QList<QJsonObject> rows = list({u"--limit"_s, u"10000"_s});
    ASSERT_EQ(rows.size(), m_events);
    const auto idOf = [](const QJsonObject &row) { return row.value(u"id"_s).toInteger(); };
    EXPECT_TRUE(std::ranges::is_sorted(rows, std::ranges::greater(), idOf)) << "newest first, as they came";
    EXPECT_TRUE(rows.first().value(u"eventId"_s).toString().startsWith(u"again-"_s));
    EXPECT_TRUE(
        std::ranges::all_of(rows, [](const QJsonObject &row) { return row.value(u"deliveries"_s).toInt() == 2; }));
    const auto from = [](const QList<QJsonObject> &of, const QString &name) {
        return int(std::ranges::count_if(
            of, [&](const QJsonObject &row) { return row.value(u"eventId"_s).toString().startsWith(name + u'-'); }));
    };
    const QList<QJsonObject> lastHour = list({u"--limit"_s, u"10000"_s, u"--query"_s, u"since:1h"_s});
    EXPECT_EQ(from(lastHour, u"now"_s), m_perName.value(u"now"_s)) << "also those before an older one";
    EXPECT_EQ(from(lastHour, u"again"_s), m_perName.value(u"again"_s));
    EXPECT_EQ(from(lastHour, u"back"_s), 0);
    EXPECT_EQ(list({u"--limit"_s, u"10000"_s, u"--query"_s, u"since:100h"_s}).size(), m_events);
}

TEST_F(ClockTest, TimeOutsGoByAClockThatNobodySets)
{
    const QUrl url = receiver().url();
    const QByteArray head =
        "POST " + url.path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n";
    // One is within its head, one within its body, one between two requests: a day is beyond every time-out.
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const QByteArray &begun : QByteArrayList{head.first(20), head + '{', QByteArray()}) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(url.host(), quint16(url.port()));
        sockets.back()->write(begun);
        ASSERT_TRUE(support::eventually([&] { return sockets.back()->bytesToWrite() == 0; }));
    }
    for (const qint64 shift : {24 * HourMs, -24 * HourMs, 24 * 400 * HourMs, qint64(0)}) {
        trouble().clockMs = shift;
        // The receiver is past its next round of events when these are answered.
        EXPECT_EQ(validation(url, "a"), "a");
        EXPECT_EQ(validation(url, "b"), "b");
        for (const auto &socket : sockets)
            EXPECT_EQ(socket->state(), QAbstractSocket::ConnectedState) << "cut by a jump of " << shift << " ms";
    }
    sockets[0]->write(head.sliced(20) + "{}");
    sockets[1]->write("}");
    sockets[2]->write(head + "{}");
    for (const auto &socket : sockets) {
        ASSERT_TRUE(support::eventually([&] { return socket->canReadLine(); }));
        EXPECT_TRUE(socket->readLine().startsWith("HTTP/1.1 200 "));
    }
    receiver().stop();
}
