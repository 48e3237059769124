// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

// Half load for as long as one asks for, and a look at the receiver's memory now and then. Arguments: minutes, and
// the events per second where it is not to find out what half load is. The outcome is not 0 where memory grows, an
// event is lost or an answer is no 200.

#include "faults/Receiver.h"
#include "faults/Senders.h"
#include "support/Await.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace faults;

namespace {

constexpr int Connections = 64;
constexpr int Samples = 60;
constexpr int BodyBytes = 1'300; // with what is around it 1.5 KB
constexpr qint64 MeasureMs = 10'000;
constexpr double MostGrowth = 1.10; // after the first fifth …
constexpr qint64 MostMoreKb = 8 * 1024; // … and so much

struct Memory
{
    qint64 residentKb = 0;
    qint64 ownKb = 0; // without mapped files, which the system takes back when it likes
};

Memory memoryOf(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    Memory memory;
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qint64 kb = line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong();
        if (line.startsWith("VmRSS:"))
            memory.residentKb = kb;
        else if (line.startsWith("RssAnon:"))
            memory.ownKb = kb;
    }
    return memory;
}

void pass(qint64 ms)
{
    QElapsedTimer time;
    time.start();
    (void)support::eventually([&] { return time.elapsed() >= ms; }, std::chrono::milliseconds(ms + 60'000));
}

int half(const Senders &senders)
{
    pass(MeasureMs / 5); // the first events are slower
    const qint64 before = senders.answers();
    pass(MeasureMs);
    return int(std::max<qint64>((senders.answers() - before) * 1000 / MeasureMs / 2, 1));
}

bool soak(qint64 minutes, int pace)
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"events.sqlite"_s);
    Receiver receiver(store);
    receiver.start();
    Senders senders(Connections, u"soak"_s, BodyBytes);
    senders.repeatEvery(50);
    senders.setPace(pace);
    senders.start(receiver.url());
    if (pace <= 0)
        senders.setPace(pace = half(senders));
    std::printf("%lld minutes, %d events per second (half of what goes through), %d connections, %d bytes a body\n",
                static_cast<long long>(minutes), pace, Connections, BodyBytes);
    std::printf("%9s %11s %9s %9s %10s\n", "seconds", "answers", "own KB", "RSS KB", "file KB");
    qint64 early = 0; // the most of the first fifth
    qint64 late = 0; // the most of the last fifth
    QElapsedTimer time;
    time.start();
    for (int i = 1; i <= Samples; ++i) {
        pass(minutes * 60'000 * i / Samples - time.elapsed());
        const Memory memory = memoryOf(receiver.processId());
        std::printf("%9lld %11lld %9lld %9lld %10lld\n", static_cast<long long>(time.elapsed() / 1000),
                    static_cast<long long>(senders.answers()), static_cast<long long>(memory.ownKb),
                    static_cast<long long>(memory.residentKb), static_cast<long long>(QFileInfo(store).size() / 1024));
        std::fflush(stdout);
        if (i <= Samples / 5)
            early = std::max(early, memory.ownKb);
        if (i > Samples - Samples / 5)
            late = std::max(late, memory.ownKb);
    }
    senders.stopSending();
    const bool settled = support::eventually([&] { return senders.underWay() == 0; });
    receiver.stop();
    const QHash<QString, int> stored = Receiver::deliveries(store);
    const auto lost = std::ranges::count_if(senders.ids(), [&](const QString &id) { return !stored.contains(id); });
    const bool flat = double(late) <= double(early) * MostGrowth + MostMoreKb;
    const QString damage = damageOf(store);
    std::printf("memory of its own: at most %lld KB in the first fifth, %lld KB in the last: %s\n",
                static_cast<long long>(early), static_cast<long long>(late), flat ? "flat" : "IT GROWS");
    std::printf(
        "%lld events acknowledged, %lld of them lost, %lld answers of 503, %lld of another status; the file: %s\n",
        static_cast<long long>(senders.acknowledged().size()), static_cast<long long>(lost),
        static_cast<long long>(senders.unavailable()), static_cast<long long>(senders.others().size()),
        damage.isEmpty() ? "whole" : qPrintable(damage));
    return flat && settled && lost == 0 && senders.unavailable() == 0 && senders.others().isEmpty() && damage.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv); // what it uses of the tests reports by it
    const QCoreApplication application(argc, argv);
    const qint64 minutes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 60;
    const int pace = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    if (minutes < 1) {
        std::fputs("kwc_soak MINUTES [EVENTS PER SECOND]\n", stderr);
        return 2;
    }
    return soak(minutes, pace) ? 0 : 1;
}
