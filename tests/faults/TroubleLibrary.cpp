// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Preloaded into a program: a slow disk, a failing disk and a clock that was set, as Trouble says.

#include "faults/Descriptors.h"
#include "faults/Trouble.h"

#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <sys/time.h>
#include <thread>

namespace {

constexpr long long NsPerMs = 1'000'000;
constexpr long long NsPerSecond = 1'000'000'000;

Trouble &trouble()
{
    static Trouble *const Shared = [] {
        const char *const name = std::getenv("KWC_TROUBLE");
        const int descriptor = name ? open(name, O_RDWR | O_CLOEXEC) : -1;
        void *const page = descriptor < 0
            ? MAP_FAILED
            : mmap(nullptr, sizeof(Trouble), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
        if (page == MAP_FAILED)
            std::abort(); // a fault run without its fault would pass for nothing
        close(descriptor);
        return static_cast<Trouble *>(page);
    }();
    return *Shared;
}

// Whether the call has to fail; errno is then set.
bool fails(int descriptor, const std::atomic<int> &error)
{
    const int code = error.load();
    if (code == 0 || !preloaded::isOfStore(preloaded::pathOf(descriptor), "KWC_TROUBLE_STORE"))
        return false;
    trouble().refused.fetch_add(1);
    errno = code;
    return true;
}

int sync(int descriptor, int (*real)(int))
{
    thread_local std::mt19937 random(std::random_device{}());
    trouble().syncs.fetch_add(1);
    if (const int most = trouble().syncMostMs.load(); most > 0)
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::uniform_int_distribution(trouble().syncLeastMs.load(), most)(random)));
    return fails(descriptor, trouble().syncError) ? -1 : real(descriptor);
}

} // namespace

// The names and signatures are the system's.
extern "C" {

int fsync(int descriptor)
{
    static const auto Real = preloaded::next<int(int)>("fsync");
    return sync(descriptor, Real);
}

int fdatasync(int descriptor)
{
    static const auto Real = preloaded::next<int(int)>("fdatasync");
    return sync(descriptor, Real);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto Real = preloaded::next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(descriptor, trouble().writeError) ? -1 : Real(descriptor, bytes, count, offset);
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    static const auto Real = preloaded::next<int(clockid_t, timespec *)>("clock_gettime");
    const int outcome = Real(clock, time);
    if (outcome == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        const long long ns = time->tv_sec * NsPerSecond + time->tv_nsec + trouble().clockMs.load() * NsPerMs;
        time->tv_sec = ns / NsPerSecond;
        time->tv_nsec = ns % NsPerSecond;
    }
    return outcome;
}

int gettimeofday(timeval *time, void * /*zone*/) noexcept
{
    timespec now{};
    const int outcome = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return outcome;
}

time_t time(time_t *where) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (where)
        *where = now.tv_sec;
    return now.tv_sec;
}
}
