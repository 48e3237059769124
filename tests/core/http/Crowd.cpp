// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// http_crowd PORT COUNT: opens COUNT connections to 127.0.0.1:PORT, asks each once, keeps those that were answered
// open, and writes "served turnedAway cut refused" in numbers. Then, for each line on standard input: "deliver" sends a
// POST on one of the open connections and writes its status; "leave", or the input's end, closes everything and ends.
// Exits with 77 where the system doesn't allow that many descriptors. Linux only, and nothing but system calls: it has
// to be quick.

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

constexpr int NoRoom = 77;
constexpr int Beside = 64; // descriptors that are none of ours
constexpr std::size_t UnderWay = 400; // connections being made at a time: fewer than the listen queue is long

struct Client
{
    int descriptor = -1;
    bool sent = false;
    std::string answer;
};

struct Outcome
{
    std::vector<int> served; // descriptors
    int turnedAway = 0; // 503
    int cut = 0; // ended without an answer
    int refused = 0; // no connection
};

int statusOf(const std::string &answer)
{
    return answer.compare(0, 9, "HTTP/1.1 ") == 0 ? std::atoi(answer.c_str() + 9) : 0;
}

//! False: there is no answer to come. Non-blocking.
bool advance(Client &client, bool &failed)
{
    static const std::string Request = "GET / HTTP/1.1\r\nHost: crowd\r\n\r\n";
    if (!client.sent) {
        int error = 0;
        socklen_t size = sizeof(error);
        getsockopt(client.descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            failed = true;
            return false;
        }
        client.sent = true;
        // Where this fails the server has hung up already; what it said is still to be read.
        (void)send(client.descriptor, Request.data(), Request.size(), MSG_NOSIGNAL);
        return true;
    }
    char bytes[4096];
    const ssize_t got = recv(client.descriptor, bytes, sizeof(bytes), 0);
    if (got <= 0)
        return false;
    client.answer.append(bytes, std::size_t(got));
    return true;
}

bool isWhole(const std::string &answer)
{
    return answer.find("\r\n\r\n") != std::string::npos;
}

int connecting(int port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor >= 0)
        (void)connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
    return descriptor;
}

Outcome gather(int port, int count)
{
    Outcome outcome;
    std::vector<Client> underWay;
    int begun = 0;
    while (begun < count || !underWay.empty()) {
        while (begun < count && underWay.size() < UnderWay) {
            ++begun;
            const int descriptor = connecting(port);
            if (descriptor < 0)
                ++outcome.refused;
            else
                underWay.push_back({descriptor, false, {}});
        }
        std::vector<pollfd> polls;
        for (const Client &client : underWay)
            polls.push_back({client.descriptor, short(client.sent ? POLLIN : POLLOUT), 0});
        poll(polls.data(), polls.size(), 1000);
        std::vector<Client> left;
        for (std::size_t i = 0; i < underWay.size(); ++i) {
            Client &client = underWay[i];
            bool failed = false;
            const bool goesOn = polls[i].revents == 0 || advance(client, failed);
            if (goesOn && !isWhole(client.answer)) {
                left.push_back(std::move(client));
            } else if (statusOf(client.answer) == 200) {
                outcome.served.push_back(client.descriptor); // stays open
            } else {
                ++(failed ? outcome.refused : statusOf(client.answer) == 503 ? outcome.turnedAway : outcome.cut);
                // Kept as well, until the end: a crowd does not go away because it was turned away.
            }
        }
        underWay.swap(left);
    }
    return outcome;
}

int deliver(int descriptor)
{
    fcntl(descriptor, F_SETFL, 0); // blocking from here on
    const std::string request = "POST /deliver HTTP/1.1\r\nHost: crowd\r\nContent-Length: 2\r\n\r\n{}";
    if (send(descriptor, request.data(), request.size(), MSG_NOSIGNAL) < 0)
        return 0;
    char bytes[4096];
    const ssize_t got = recv(descriptor, bytes, sizeof(bytes), 0);
    return got > 0 ? statusOf(std::string(bytes, std::size_t(got))) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    const int count = std::atoi(argv[2]);
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = rlim_t(count + Beside);
    if (limit.rlim_max < limit.rlim_cur || setrlimit(RLIMIT_NOFILE, &limit) != 0)
        return NoRoom;
    const Outcome outcome = gather(std::atoi(argv[1]), count);
    std::printf("%zu %d %d %d\n", outcome.served.size(), outcome.turnedAway, outcome.cut, outcome.refused);
    std::fflush(stdout);
    char line[64];
    std::size_t next = 0;
    while (std::fgets(line, sizeof(line), stdin) != nullptr && std::strcmp(line, "deliver\n") == 0) {
        const int status = outcome.served.empty() ? 0 : deliver(outcome.served[next++ % outcome.served.size()]);
        std::printf("%d\n", status);
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}
