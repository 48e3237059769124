// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "HttpLoad.h"

#include "base/Json.h"
#include "kaizala/EventType.h"
#include "sandbox/EventFactory.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using Clock = std::chrono::steady_clock;

namespace {

constexpr int Kinds = 4000;
constexpr int Groups = 40;
constexpr qsizetype LeastBytes = 1500;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted.at(size_t(share * double(sorted.size() - 1)));
}

} // namespace

struct HttpLoad::Connection
{
    int socket = -1;
    QByteArray request;
    qsizetype sent = 0;
    QByteArray answer;
    Clock::time_point begun;

    void close()
    {
        if (socket >= 0)
            ::close(socket);
        socket = -1;
    }
};

HttpLoad::HttpLoad(const QUrl &url, int connections, const QByteArray &headers) : m_url(url), m_connections(connections)
{
    const base::SystemClock clock;
    const sandbox::World world(1, Groups, clock.now());
    sandbox::EventFactory factory(1, world, clock);
    const QStringList types = kaizala::allEventTypeNames();
    for (int i = 0; i < Kinds; ++i) {
        sandbox::Webhook webhook;
        webhook.id = QStringLiteral("8c29a1f0-55f2-4a55-b0a1-%1").arg(i % 100, 12, 16, QChar(u'0'));
        webhook.object = {kaizala::ObjectType::Group, world.groups().at(i % Groups).id};
        const auto type = kaizala::eventTypeFromString(types.at(i % types.size()));
        QJsonObject event = factory.make(webhook, *type);
        const QByteArray id = event.value(QStringLiteral("eventId")).toString().toUtf8();
        // What the subscription was created with comes with every event, whatever its length.
        const qsizetype missing = LeastBytes - base::toJsonLine(event).size();
        event.insert(QStringLiteral("context"),
                     QStringLiteral("region ").repeated(1 + std::max(qsizetype(0), missing) / 7));
        const QByteArray body = base::toJsonLine(event);
        const QByteArray head = "POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: " + url.authority().toUtf8()
            + "\r\nContent-Type: application/json\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n";
        m_idAt.append(head.size() + body.indexOf(id));
        m_requests.append(head + body);
    }
}

bool HttpLoad::open(Connection &connection) const
{
    connection.close();
    connection.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(m_url.port()));
    inet_pton(AF_INET, m_url.host().toLatin1().constData(), &address.sin_addr);
    if (::connect(connection.socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return false;
    const int yes = 1;
    setsockopt(connection.socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &connection;
    return epoll_ctl(m_poll, EPOLL_CTL_ADD, connection.socket, &event) == 0;
}

void HttpLoad::post(Connection &connection)
{
    const auto kind = qsizetype(m_number % quint32(Kinds));
    connection.request = m_requests.at(kind);
    const QByteArray id = QByteArray::number(m_number++, 16).rightJustified(8, '0');
    std::ranges::copy(id, connection.request.data() + m_idAt.at(kind));
    connection.sent = 0;
    connection.answer.clear();
    connection.begun = Clock::now();
}

//! A request fits into a socket's buffer, so it goes out at once; a connection that does not take it is broken.
bool HttpLoad::sendRest(Connection &connection) const
{
    while (connection.sent < connection.request.size()) {
        const ssize_t sent = ::send(connection.socket, connection.request.constData() + connection.sent,
                                    size_t(connection.request.size() - connection.sent), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        connection.sent += sent;
    }
    return true;
}

HttpLoad::Got HttpLoad::read(Connection &connection)
{
    std::array<char, 4096> buffer;
    const ssize_t got = ::recv(connection.socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return Got::Nothing;
    if (got <= 0)
        return Got::Broken;
    connection.answer.append(buffer.data(), got);
    const qsizetype headEnd = connection.answer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return Got::Nothing;
    const QByteArray head = connection.answer.first(headEnd).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    const qsizetype length =
        at < 0 ? 0 : head.mid(at + 17, head.indexOf('\r', at + 17) - at - 17).trimmed().toLongLong();
    if (connection.answer.size() < headEnd + 4 + length)
        return Got::Nothing;
    const bool isGood = head.startsWith("http/1.1 200");
    return head.contains("connection: close") ? Got::Broken : isGood ? Got::Good : Got::Other;
}

HttpLoad::Figures HttpLoad::run(std::chrono::milliseconds warmUp, std::chrono::milliseconds time)
{
    Figures figures;
    m_stop = false;
    m_poll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<Connection> connections(static_cast<size_t>(m_connections));
    const auto begin = [&](Connection &connection) {
        post(connection);
        if (sendRest(connection))
            return;
        ++figures.others;
        connection.close();
    };
    for (Connection &connection : connections) {
        if (open(connection))
            begin(connection);
        else
            ++figures.others;
    }
    std::vector<double> times;
    times.reserve(1'000'000);
    auto start = Clock::now();
    bool counts = warmUp.count() == 0;
    std::array<epoll_event, 256> events;
    while (!m_stop) {
        const double passed = millisecondsSince(start);
        if (!counts && passed >= double(warmUp.count())) {
            counts = true;
            start = Clock::now();
            times.clear();
        } else if (counts && passed >= double(time.count())) {
            break;
        }
        const int ready = epoll_wait(m_poll, events.data(), int(events.size()), 50);
        for (int i = 0; i < ready; ++i) {
            auto &connection = *static_cast<Connection *>(events.at(size_t(i)).data.ptr);
            switch (read(connection)) {
            case Got::Nothing:
                continue;
            case Got::Good:
                times.push_back(millisecondsSince(connection.begun));
                break;
            case Got::Other:
                ++figures.others;
                break;
            case Got::Broken:
                ++figures.others;
                if (!open(connection))
                    continue;
            }
            begin(connection);
        }
    }
    const double seconds = millisecondsSince(start) / 1000;
    for (Connection &connection : connections)
        connection.close();
    ::close(m_poll);
    std::ranges::sort(times);
    figures.acknowledged = double(times.size()) / seconds;
    figures.p50Ms = percentile(times, 0.5);
    figures.p99Ms = percentile(times, 0.99);
    return figures;
}
