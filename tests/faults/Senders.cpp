// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "faults/Senders.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace faults {

namespace {

constexpr auto Tick = 5ms; // of the pace
constexpr auto AgainAfter = 50ms; // a 503; the service would wait longer

} // namespace

struct Senders::Sender
{
    int number = 0;
    int made = 0;
    QString id; // of the event under way; empty: none
    bool again = false; // it was acknowledged once
    bool waits = false; // for an answer
    QByteArray answer;
    std::unique_ptr<QTcpSocket> socket;
};

Senders::Senders(int count, QString name, int bodyBytes) : m_name(std::move(name))
{
    QByteArray random(bodyBytes * 3 / 4, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::global()->bounded(256));
    m_filler = random.toBase64();
    for (int i = 0; i < count; ++i) {
        m_senders.push_back(std::make_unique<Sender>());
        m_senders.back()->number = i;
    }
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Senders::tick);
    timer->start(Tick);
}

Senders::~Senders() = default;

void Senders::start(const QUrl &url)
{
    m_url = url;
    m_running = true;
    for (const auto &sender : m_senders)
        connectAgain(*sender);
}

void Senders::stopSending()
{
    m_running = false;
}

void Senders::hangUp()
{
    for (const auto &sender : m_senders) {
        sender->socket.reset();
        sender->waits = false;
    }
}

int Senders::underWay() const
{
    return int(std::ranges::count_if(m_senders, [](const auto &sender) { return sender->waits; }));
}

QSet<QString> Senders::ids() const
{
    return {m_acknowledged.keyBegin(), m_acknowledged.keyEnd()};
}

void Senders::connectAgain(Sender &sender)
{
    sender.answer.clear();
    sender.waits = false;
    sender.socket = std::make_unique<QTcpSocket>();
    connect(sender.socket.get(), &QTcpSocket::connected, this, [this, &sender] { next(sender); });
    connect(sender.socket.get(), &QTcpSocket::readyRead, this, [this, &sender] { read(sender); });
    connect(sender.socket.get(), &QTcpSocket::disconnected, this, [&sender] { sender.waits = false; });
    sender.socket->connectToHost(m_url.host(), quint16(m_url.port()));
}

void Senders::next(Sender &sender)
{
    if (sender.id.isEmpty()) {
        if (!m_running || (m_pace > 0 && m_allowed < 1))
            return;
        m_allowed -= m_pace > 0 ? 1 : 0;
        sender.id = u"%1-%2-%3"_s.arg(m_name).arg(sender.number).arg(++sender.made);
        sender.again = false;
    }
    send(sender);
}

void Senders::send(Sender &sender)
{
    const QByteArray body = R"({"objectId":"g1","objectType":"Group","eventType":"TextMessageCreated","eventId":")"
        + sender.id.toLatin1() + R"(","fromUser":"+911234567890","data":{"text":"a message )" + sender.id.toLatin1()
        + ' ' + m_filler + R"("}})";
    sender.waits = true;
    sender.socket->write("POST " + m_url.path(QUrl::FullyEncoded).toLatin1()
                         + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                         + body);
}

void Senders::read(Sender &sender)
{
    sender.answer += sender.socket->readAll();
    const qsizetype head = sender.answer.indexOf("\r\n\r\n");
    const qsizetype field = sender.answer.toLower().indexOf("content-length: ");
    if (head < 0 || field < 0)
        return;
    const qsizetype length =
        sender.answer.mid(field + 16, sender.answer.indexOf("\r\n", field) - field - 16).toLongLong();
    if (sender.answer.size() < head + 4 + length)
        return;
    const QByteArray first = sender.answer.left(head);
    sender.answer.remove(0, head + 4 + length);
    take(sender, first);
}

void Senders::take(Sender &sender, const QByteArray &head)
{
    ++m_answers;
    sender.waits = false;
    if (head.startsWith("HTTP/1.1 503 ")) {
        ++m_unavailable;
        m_withoutRetryAfter += head.toLower().contains("\r\nretry-after: ") ? 0 : 1;
        QTimer::singleShot(AgainAfter, sender.socket.get(), [this, &sender] {
            if (sender.socket->state() == QAbstractSocket::ConnectedState)
                send(sender);
            else
                connectAgain(sender);
        });
        return;
    }
    if (head.startsWith("HTTP/1.1 200 ")) {
        ++m_acknowledged[sender.id];
        if (m_repeatEvery > 0 && !sender.again && sender.made % m_repeatEvery == 0) {
            sender.again = true;
            send(sender);
            return;
        }
    } else {
        m_others.append(head);
    }
    sender.id.clear();
    next(sender);
}

void Senders::tick()
{
    if (m_pace <= 0 || !m_running)
        return;
    m_allowed = std::min(m_allowed + m_pace * std::chrono::duration<double>(Tick).count(), double(m_pace));
    // In turn: a connection that nobody uses is ended by the receiver.
    for (std::size_t i = 0; i < m_senders.size() && m_allowed >= 1; ++i) {
        Sender &sender = *m_senders.at(m_turn++ % m_senders.size());
        if (sender.id.isEmpty() && sender.socket && sender.socket->state() == QAbstractSocket::ConnectedState)
            next(sender);
    }
}

} // namespace faults
